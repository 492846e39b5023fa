// Choosing, skipping, stopping.
import { expect, test } from './support/fixtures.js'
import { begin, isThanked, now, onScreen, tile } from './support/parent.js'
import { say } from './support/words.js'

const answered = async (page, tapped) => {
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.tap(tapped)
  const form = new URLSearchParams((await sent).postData())
  return [...form].filter(([name]) => name.startsWith('q.')).map(([name, value]) => `${name.slice(2)} ${value}`)
}

const chosen = (page, question) => page.locator(`input[name="q.${question}"]:checked`)
const hint = (page) => now(page).locator('.hint')

for (const lang of ['nl', 'ar']) {
  test.describe(lang, () => {
    test('three barriers may be chosen on two screens, and the fourth says why not', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await page.goto(`${survey.address}?l=${lang}#q1`)
      await onScreen(page, 'q1')
      await page.tap('#skip')
      await page.tap('#skip')
      const upTo = await hint(page).textContent()
      for (const choice of ['time', 'reading']) await tile(page, choice).tap()
      await page.tap('#next')
      await onScreen(page, 'q3-2')
      await tile(page, 'asking').tap()
      await expect(chosen(page, 'barriers')).toHaveCount(3)
      await expect(now(page).locator('.tiles input:disabled')).toHaveCount(5)
      await expect(hint(page)).toHaveText(upTo)
      await tile(page, 'worries').tap({ force: true })
      await expect(hint(page)).toHaveText(say(lang, 'choose-full'))
      await expect(chosen(page, 'barriers')).toHaveCount(3)

      // One away makes room for another.
      await tile(page, 'asking').tap()
      await expect(hint(page)).toHaveText(upTo)
      await expect(now(page).locator('input:disabled')).toHaveCount(0)
      await tile(page, 'worries').tap()
      await page.tap('#next')
      await onScreen(page, 'q4')
      expect(await answered(page, '#next')).toEqual(['barriers time', 'barriers reading', 'barriers worries'])
    })

    test('"all is fine" stands alone on both screens of barriers, and leads past them', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      const fine = page.locator('.now .apart label')
      await page.goto(`${survey.address}?l=${lang}#q1`)
      await onScreen(page, 'q1')
      await page.tap('#skip')
      await page.tap('#skip')
      for (const choice of ['time', 'language', 'digital']) await tile(page, choice).tap()
      await fine.tap()
      await onScreen(page, 'q4')
      await expect(chosen(page, 'barriers')).toHaveCount(1)

      // Back: another choice takes it away, on the second screen too.
      await page.goBack()
      await onScreen(page, 'q3')
      await expect(fine.locator('input')).toBeChecked()
      await tile(page, 'time').tap()
      await expect(fine.locator('input')).not.toBeChecked()
      await page.tap('#next')
      await onScreen(page, 'q3-2')
      await expect(fine.locator('input')).not.toBeChecked()
      await tile(page, 'shy').tap()
      await expect(chosen(page, 'barriers')).toHaveCount(2)
      await fine.tap()
      await onScreen(page, 'q4')
      expect(await answered(page, '#next')).toEqual(['barriers none'])
    })

    test('a question may be skipped, which takes its answer away', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await begin(page, survey, lang)
      await tile(page, 'no').tap()
      await onScreen(page, 'q2')
      await tile(page, 'yes').tap()
      await onScreen(page, 'q3')
      await page.tap('#back')
      await onScreen(page, 'q2')
      await page.tap('#skip')
      await onScreen(page, 'q3')
      await tile(page, 'time').tap()
      await page.tap('#skip')
      await onScreen(page, 'q4')
      await tile(page, 'hour').tap()
      expect(await answered(page, '#next')).toEqual(['emotion no', 'wishes hour'])
      await isThanked(page, lang)
    })

    test('the green tick sends from the first answer on', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await begin(page, survey, lang)
      await expect(page.locator('#stop')).toBeHidden()
      await page.tap('#skip')
      await onScreen(page, 'q2')
      await expect(page.locator('#stop')).toBeHidden()
      await tile(page, 'unknown').tap()
      await onScreen(page, 'q3')
      await expect(page.locator('#stop')).toHaveAttribute('aria-label', say(lang, 'stop-and-send'))
      expect(await answered(page, '#stop')).toEqual(['messages unknown'])
      await isThanked(page, lang)
    })

    test('the last screen sends only with its tick', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await page.clock.install()
      await page.goto(`${survey.address}?l=${lang}&part=2`)
      for (const id of ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']) {
        await onScreen(page, id)
        await page.tap('#skip')
      }
      await onScreen(page, 'q7')
      await tile(page, 'little').tap()
      await page.clock.runFor(5_000)
      await onScreen(page, 'q7')
      await expect(page.locator('#next')).toHaveAttribute('aria-label', say(lang, 'send'))
      await expect(page.locator('#stop')).toBeHidden()
      expect(await answered(page, '#next')).toEqual(['time little'])
      await isThanked(page, lang)
    })
  })
}
