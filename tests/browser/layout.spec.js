// Nothing is cut off, nothing scrolls sideways, everything is large enough for a thumb.
import { expect, test } from './support/fixtures.js'
import { begin, isThanked, isWaiting, onScreen, tile } from './support/parent.js'
import { EVERY_LANGUAGE, LANGUAGES } from './support/words.js'
import { everyScreen } from './support/walk.js'

const SIZES = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 360, height: 740, letters: '36px' },
]

/** What is wrong with the page as it is now. */
function faults(letters) {
  document.documentElement.style.fontSize = letters
  const TEXTS = 'body, .t, b, h1, h2, p, li, dt, dd, summary, button, .button, .lang'
  const found = []
  const name = (element) => `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} ${element.textContent.trim().slice(0, 40)}`
  const visible = (element) => element.getClientRects().length > 0 && !element.closest('.v')
  const wide = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > wide) found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${wide}`)
  for (const element of document.querySelectorAll('body, body *:not(svg, svg *, .v)')) {
    if (!visible(element)) continue
    // Text that does not fit its own box; boxes around boxes are covered by what lies outside the page.
    if (element.matches(TEXTS) && element.scrollWidth > element.clientWidth) {
      found.push(`cut off: ${name(element)} ${element.scrollWidth} > ${element.clientWidth}`)
    }
    const { left, right } = element.getBoundingClientRect()
    if (left < -0.5 || right > wide + 0.5) found.push(`outside: ${name(element)} ${left}–${right}`)
    if (element.matches('.t, .button, .lang') && element.scrollHeight > element.clientHeight) {
      found.push(`too low: ${name(element)} ${element.scrollHeight} > ${element.clientHeight}`)
    }
    if (element.matches('label, a, button, summary')) {
      const { width, height } = element.getBoundingClientRect()
      if (width < 48 || height < 48) found.push(`too small: ${name(element)} ${width}×${height}`)
    }
  }
  return found
}

async function fits(page, what) {
  for (const { width, height, letters = '' } of SIZES) {
    await page.setViewportSize({ width, height })
    const found = await page.evaluate(faults, letters)
    expect.soft(found, `${what} at ${width}×${height} ${letters}`).toEqual([])
  }
  await page.evaluate(() => { document.documentElement.style.fontSize = '' })
  await page.setViewportSize({ width: 360, height: 740 })
}

for (const lang of EVERY_LANGUAGE) {
  test.describe(lang, () => {
    test('every screen fits every phone', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await page.goto(survey.address)
      await fits(page, 'start')
      await begin(page, survey, lang)
      await everyScreen(page, 0, (id) => fits(page, `part 1, ${id}`))
      await page.goto(`${survey.address}?l=${lang}&part=2`)
      await everyScreen(page, 1, (id) => fits(page, `part 2, ${id}`))
    })
  })
}

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test('what comes after fits every phone', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await begin(page, survey, lang)
      await tile(page, 'no').tap()
      await onScreen(page, 'q2')
      await fits(page, 'with the tick in the corner')
      await page.context().setOffline(true)
      await page.tap('#stop')
      await isWaiting(page, lang)
      await fits(page, 'waiting')
      await page.context().setOffline(false)
      await isThanked(page, lang)
      await fits(page, 'thanks')
      for (const path of ['/', '/ZZZZZ9', `/${survey.code}?l=xx`]) {
        await page.goto(survey.base + path)
        await fits(page, path)
      }
    })

    test('the form without JavaScript and its answers fit every phone', async ({ parent, standing: survey }) => {
      const page = await parent(lang, { javaScriptEnabled: false })
      await page.goto(`${survey.address}?l=${lang}`)
      await fits(page, 'form')
      for (const question of ['emotion', 'barriers']) await page.locator(`input[name="q.${question}"]`).first().check({ force: true })
      await page.locator('.plain .button').tap()
      await page.locator('.answers').waitFor()
      await fits(page, 'your answers')
      await page.locator('.buttons .button').first().tap()
      await page.locator('.message').waitFor()
      await fits(page, 'thanks')
    })

    test('what parents are told, and how answers are protected, fit every phone', async ({ parent, demo }) => {
      const page = await parent(lang)
      for (const address of [demo.told, `${demo.base}/trust`]) {
        await page.goto(address)
        await fits(page, address)
      }
    })
  })
}
