// Every screen of the helper's tablet: accessible, and neither cramped nor cut off.
import { resolve } from 'node:path'
import { isAccessible } from './support/axe.js'
import { PHONE } from './support/fixtures.js'
import { TABLET, answer, expect, isTold, test, tile } from './support/helper.js'
import { PARTS } from './support/plan.js'
import { sideways } from './support/sideways.js'

const FOLDER = resolve(import.meta.dirname, '../output/helper')

/** From screen to screen; `look(name)` is called on each. The answer waits before it is sent. */
async function everyScreen(page, link, [mine, theirs], look) {
  await page.goto(link)
  await look('pair')
  await page.tap('.type .button')
  await page.locator('#helper[data-kept]').waitFor()
  await look('mine')
  await page.tap(`#mine .lang[lang=${mine}]`)
  await look('language')
  await page.tap(`#language .lang[lang=${theirs}]`)
  await look('promise')
  await page.tap('#go')
  await look('faces')
  await answer(page, PARTS[0][0], 'no')
  await page.tap('#turn')
  await look('turned')
  await answer(page, PARTS[0][1], 'yes')
  await look('hand')
  await page.tap('#handed')
  for (const choice of ['time', 'language', 'money']) await tile(page, choice).tap()
  await look('alone')
  await page.tap('#next')
  await look('back')
  await page.tap('#again')
  await tile(page, 'coffee').tap()
  await look('wishes')
  await page.context().setOffline(true)
  await page.tap('#next')
  await isTold(page, 'kept')
  await look('kept')
  await page.context().setOffline(false)
  await isTold(page, 'counted')
  await look('counted')
  await page.tap('#more')
  await look('more')
}

for (const pair of [['nl', 'ar'], ['ar', 'nl']]) {
  test(`every screen of a helper who speaks ${pair[0]} with a parent who speaks ${pair[1]} is accessible`, async ({ desk, newPage }) => {
    const page = await newPage({ ...TABLET, locale: 'nl-BE' })
    await everyScreen(page, await desk.link(), pair, (name) => isAccessible(page, name))
  })
}

/** What is too small for a finger, or cut off. */
const cramped = (page) => page.evaluate(() => [...document.querySelectorAll('button, a, input, h1, p, b, small, span')].flatMap((element) => {
  const { width, height } = element.getBoundingClientRect()
  const name = `${element.tagName}#${element.id} ${element.textContent.slice(0, 30)}`
  // Words for those who listen have one pixel.
  if (width <= 1 || height === 0) return []
  if (element.matches('button, a, input') && (width < 48 || height < 48)) return [`${name}: ${width} × ${height}`]
  return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !element.matches('input') ? [`${name} is cut off`] : []
}))

for (const pair of [['nl', 'ar'], ['ar', 'ti'], ['ti', 'nl']]) {
  test(`every screen in ${pair.join(' and ')} fits a phone and a tablet`, async ({ desk, newPage }) => {
    const page = await newPage({ ...PHONE, locale: 'nl-BE' })
    let n = 0
    await everyScreen(page, await desk.link(), pair, async (name) => {
      const number = String(n++).padStart(2, '0')
      for (const size of [TABLET.viewport, PHONE.viewport]) {
        await page.setViewportSize(size)
        expect.soft(await sideways(page), `${name} at ${size.width}`).toEqual([])
        expect.soft(await cramped(page), `${name} at ${size.width}`).toEqual([])
        await page.screenshot({ path: `${FOLDER}/${size.width}-${pair.join('-')}-${number}-${name}.png`, animations: 'disabled' })
      }
    })
  })
}
