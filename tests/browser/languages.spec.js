// The default survey in every language, as a parent meets it on a phone: words, direction, script and pictures. The
// screens of a language are kept as one picture, tests/output/languages/<language>.png, for people to look at.
import { mkdirSync } from 'node:fs'
import { expect, test } from './support/fixtures.js'
import { begin } from './support/parent.js'
import { PARTS, choiceText } from './support/plan.js'
import { EVERY_LANGUAGE, bank, isRtl, nameOf, plain, say } from './support/words.js'
import { everyScreen } from './support/walk.js'

const FOLDER = new URL('../output/languages/', import.meta.url).pathname

/** Puts pictures of screens beside each other. */
async function sheet(page, lang, shots) {
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`).join('')
  // Away from the service, whose policy lets in no picture from elsewhere.
  await page.goto('about:blank')
  await page.setContent(`<body style="margin:8px;display:grid;grid-template-columns:repeat(7,1fr);gap:8px;background:#888">${images}<style>img{width:100%;display:block}</style>`)
  await page.setViewportSize({ width: 1800, height: 900 })
  expect(await page.locator('img').evaluateAll((all) => all.filter((image) => image.naturalWidth > 0).length)).toBe(shots.length)
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: `${FOLDER}${lang}.png`, fullPage: true })
}

/** Characters for which the machine has no letters show as boxes of one width: another face would be no wider. */
const hasLetters = (page, text) => page.evaluate((text) => {
  const canvas = document.createElement('canvas').getContext('2d')
  const drawn = (letter) => {
    canvas.canvas.width = 40
    canvas.font = '24px sans-serif'
    canvas.fillText(letter, 4, 28)
    return canvas.canvas.toDataURL()
  }
  const missing = drawn('\u{10fffd}')
  return [...new Set(text)].filter((letter) => /\p{L}/u.test(letter) && drawn(letter) === missing)
}, text)

for (const lang of EVERY_LANGUAGE) {
  test(`${lang}: the default survey speaks this language and no other`, async ({ parent, standing: survey }) => {
    const page = await parent(lang)
    await page.goto(survey.address)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('html')).toHaveAttribute('dir', isRtl(lang) ? 'rtl' : 'ltr')
    await expect(page.locator('h1')).toHaveText(say(lang, 'start-title'))
    for (const key of ['anonymity-tally', 'anonymity-nobody', 'anonymity-box']) {
      await expect(page.locator('.promise')).toContainText(say(lang, key))
    }
    // Each language stands in its own name and direction, the reader's first.
    const tiles = page.locator('.lang')
    await expect(tiles.first()).toContainText(nameOf(lang))
    await expect(tiles).toHaveCount(EVERY_LANGUAGE.length)
    for (const other of EVERY_LANGUAGE) {
      const tile = page.locator(`.lang[lang=${other}]`)
      await expect(tile).toHaveText(nameOf(other))
      await expect(tile).toHaveAttribute('dir', isRtl(other) ? 'rtl' : 'ltr')
    }
    const shots = [await page.screenshot()]
    await begin(page, survey, lang)
    const seen = []
    const look = async () => {
      seen.push(plain(await page.locator('.s.now').innerText()))
      shots.push(await page.screenshot())
    }
    for (const part of [0, 1]) {
      if (part === 1) await page.goto(`${survey.address}?l=${lang}&part=2`)
      await everyScreen(page, part, look)
      for (const question of PARTS[part]) {
        const heading = plain(bank(lang, `question-${question.key}`))
        const screens = seen.filter((text) => text.includes(heading))
        expect.soft(screens.length, `${heading} has ${question.screens} screens`).toBe(question.screens)
        for (const choice of question.choices) {
          const text = plain(choiceText(lang, question, choice))
          expect.soft(screens.some((screen) => screen.includes(text)), `${question.key}: ${text}`).toBe(true)
        }
      }
    }
    // The words of the scale are not translated a second time by a helpful browser.
    const words = await page.locator('.tiles b').evaluateAll((all) => all.map((b) => [b.textContent, b.getAttribute('translate')]))
    const faces = ['yes', 'mostly', 'little', 'no'].map((face) => bank(lang, `scale-${face}`))
    const kept = words.filter(([text]) => faces.includes(text))
    expect(kept.length).toBeGreaterThanOrEqual(24)
    expect(kept.every(([, translate]) => translate === 'no')).toBe(true)
    expect.soft(await hasLetters(page, seen.join('')), 'letters that this machine cannot draw').toEqual([])
    await sheet(page, lang, shots)
  })
}
