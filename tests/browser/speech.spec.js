// Reading aloud. Headless Chromium has no voices, so `speechSynthesis` is played by a stand-in that notes what it is given.
import { expect, test } from './support/fixtures.js'
import { begin, onScreen, tile } from './support/parent.js'
import { PARTS, choiceText } from './support/plan.js'
import { LOCALES, bank, say } from './support/words.js'

/** A phone with these voices, which speak at once. What it says is in `window.said`, which falling silent empties. */
const voices = (page, list) => page.addInitScript((list) => {
  window.said = []
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  const speechSynthesis = {
    getVoices: () => list,
    speak: (utterance) => {
      window.said.push({ text: utterance.text.trim(), lang: utterance.lang })
      setTimeout(() => utterance.onend(), 0)
    },
    cancel: () => { window.said = [] },
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
}, list)

const voice = (lang, localService = true) => ({ name: `a voice for ${lang}`, lang, localService })
const said = async (page) => (await page.evaluate(() => window.said)).map(({ text }) => text.replace(/[\u2068\u2069]/g, ''))
const other = (lang) => LOCALES[lang === 'fr' ? 'nl' : 'fr']

function heading(lang, part, number) {
  const values = { number, total: PARTS[part].length }
  return `${say(lang, 'question-of', values)} ${bank(lang, `question-${PARTS[part][number - 1].key}`)}`
}

for (const lang of ['nl', 'ar']) {
  test.describe(lang, () => {
    for (const [phone, list] of [
      ['without voices', []],
      ['whose voice speaks another language', [voice(other(lang))]],
      ['whose voice lives on a server', [voice(LOCALES[lang], false)]],
    ]) {
      test(`a phone ${phone} offers no reading aloud`, async ({ parent, standing: survey }) => {
        const page = await parent(lang)
        await voices(page, list)
        await page.goto(survey.address)
        await expect(page.locator(`li:has(.lang[lang=${lang}]) .hear`)).toHaveCount(0)
        await begin(page, survey, lang)
        await expect(page.locator('#back')).toBeVisible()
        await expect(page.locator('#say')).toBeHidden()
      })
    }

    test('a local voice reads heading and choices in order, stays on, and keeps quiet about what is sensitive', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await voices(page, [voice(other(lang)), voice(LOCALES[lang])])
      await page.goto(survey.address)
      await expect(page.locator('.hear')).toHaveCount(2)
      await expect(page.locator('#say')).toBeVisible()
      await begin(page, survey, lang)
      expect(await said(page), 'it never begins by itself').toEqual([])
      await expect(page.locator('#say')).toHaveAttribute('aria-pressed', 'false')

      const [emotion, messages, barriers] = PARTS[0]
      const faces = (question) => question.choices.map((choice) => choiceText(lang, question, choice))
      await page.tap('#say')
      await expect(page.locator('#say')).toHaveAttribute('aria-pressed', 'true')
      await expect.poll(() => said(page)).toEqual([heading(lang, 0, 1), ...faces(emotion)])
      expect(await page.evaluate(() => window.said.every(({ lang }) => lang === document.documentElement.lang || lang.startsWith(`${document.documentElement.lang}-`)))).toBe(true)
      await tile(page, 'yes').tap()
      await onScreen(page, 'q2')
      await expect.poll(() => said(page)).toEqual([heading(lang, 0, 2), ...faces(messages)])

      // "It costs money" and the like are for the eyes alone.
      const sensitive = ['money', 'welcome', 'shy']
      const aloud = (choices) => choices.filter((choice) => !sensitive.includes(choice)).map((choice) => choiceText(lang, barriers, choice))
      await page.tap('#skip')
      await onScreen(page, 'q3')
      // The hint how many pictures can be chosen comes second.
      const without = async () => { const all = await said(page); return [all[0], ...all.slice(2)] }
      await expect.poll(without).toEqual([heading(lang, 0, 3), ...aloud([...barriers.choices.slice(0, 6), 'none'])])
      await page.tap('#next')
      await onScreen(page, 'q3-2')
      await expect.poll(without).toEqual([heading(lang, 0, 3), ...aloud(barriers.choices.slice(6))])

      await page.tap('#say')
      expect(await said(page)).toEqual([])
      await page.tap('#next')
      await onScreen(page, 'q4')
      expect(await said(page)).toEqual([])
    })
  })
}
