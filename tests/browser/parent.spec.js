// Each way to answer, in each language. At the end the box is opened, and holds what was given and nothing else.
import { expect, test } from './support/fixtures.js'
import { answerByKeyboard } from './support/keyboard.js'
import { answerByTouch, begin, isThanked, isWaiting, kept, onScreen, tile } from './support/parent.js'
import { PARTS, sixOthers, tally } from './support/plan.js'
import { readResult } from './support/report.js'
import { closeSurvey, openBox, othersAnswer } from './support/service.js'
import { LANGUAGES, say } from './support/words.js'

const PART_1 = { emotion: 'yes', messages: 'little', barriers: ['time', 'asking', 'worries'], wishes: ['tips'] }
const PART_2 = { knowledge: 'no', rational: 'unknown', ways: ['gate', 'evening'], conviction: 'mostly', behaviour: 'yes', time: 'no' }

/** Six others answer too; then the team opens the box and finds everything that was given. */
async function boxHolds(team, survey, lang, given) {
  const all = given.map((answers, part) => (answers.length > 0 ? [...answers, ...sixOthers(part)] : []))
  for (const part of all.keys()) await othersAnswer(survey, lang, part, all[part].slice(given[part].length))
  await closeSurvey(team, survey)
  await openBox(team, survey)
  expect(await readResult(team)).toEqual(all.map((answers, part) => (answers.length > 0 ? tally(part, answers) : null)))
}

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test('a parent answers both parts by touch', async ({ parent, survey, team }) => {
      const page = await parent(lang)
      await begin(page, survey, lang)
      await answerByTouch(page, 0, PART_1)
      await isThanked(page, lang)
      await page.locator('#thanks a.button', { hasText: say(lang, 'thanks-more') }).tap()
      await answerByTouch(page, 1, PART_2)
      await isThanked(page, lang)
      await expect(page.locator('#thanks a')).toHaveCount(0)
      await boxHolds(team, survey, lang, [[PART_1], [PART_2]])
    })

    test('a parent answers both parts with a keyboard alone', async ({ parent, survey, team }) => {
      const page = await parent(lang)
      await page.clock.install()
      await page.goto(survey.address)
      await answerByKeyboard(page, lang)
      await boxHolds(team, survey, lang, [
        [{ emotion: 'little', messages: 'no', barriers: ['language', 'shy'], wishes: ['coffee', 'hour'] }],
        [Object.fromEntries(PARTS[1].map(({ key }) => [key, key === 'ways' ? ['call'] : 'mostly']))],
      ])
    })

    test('a parent without JavaScript sees the answers, changes one, and counts once', async ({ parent, survey, team }) => {
      const page = await parent(lang, { javaScriptEnabled: false })
      const choose = (key, choice) => page.locator(`label:has(input[name="q.${key}"][value=${choice}])`).tap()
      const send = () => page.locator('button.button', { hasText: say(lang, 'send') }).tap()
      await page.goto(survey.address)
      await expect(page.locator('#bar')).toBeHidden()
      for (const [key, choices] of Object.entries(PART_1)) for (const choice of [choices].flat()) await choose(key, choice)
      await send()
      await expect(page.locator('h1')).toHaveText(say(lang, 'check-title'))
      await page.locator('button[name=change]').tap()
      const ticked = page.locator('input:checked')
      await expect(ticked).toHaveCount(Object.values(PART_1).flat().length)
      expect(await ticked.evaluateAll((all) => all.map((input) => input.value))).toEqual(Object.values(PART_1).flat())
      await choose('emotion', 'no')
      await choose('barriers', 'time')
      await send()
      const sent = page.waitForRequest((request) => request.postData()?.includes('receipt='))
      await send()
      const body = (await sent).postData()
      await expect(page.locator('h1')).toHaveText(say(lang, 'thanks-title'))
      const again = page.waitForRequest((request) => request.method() === 'POST')
      await page.reload()
      expect((await again).postData()).toBe(body)
      await expect(page.locator('h1')).toHaveText(say(lang, 'thanks-title'))
      await boxHolds(team, survey, lang, [[{ ...PART_1, emotion: 'no', barriers: ['asking', 'worries'] }], []])
    })

    test('answers given without a network wait, and go when it is back or when the code is opened again', async ({ parent, survey, team }) => {
      const page = await parent(lang)
      await begin(page, survey, lang)
      await tile(page, PART_1.emotion).tap()
      await onScreen(page, 'q2')
      await tile(page, PART_1.messages).tap()
      await onScreen(page, 'q3')
      await page.context().setOffline(true)
      for (const choice of PART_1.barriers.slice(0, 1)) await tile(page, choice).tap()
      await page.tap('#next')
      for (const choice of PART_1.barriers.slice(1)) await tile(page, choice).tap()
      await page.tap('#next')
      await tile(page, PART_1.wishes[0]).tap()
      await page.tap('#next')
      await isWaiting(page, lang)
      expect(await kept(page)).toHaveLength(1)
      await page.context().setOffline(false)
      await isThanked(page, lang)
      expect(await kept(page)).toEqual([])

      // Another phone: its page is closed while the answer waits.
      const closed = await parent(lang)
      const phone = closed.context()
      await begin(closed, survey, lang)
      await tile(closed, 'no').tap()
      await onScreen(closed, 'q2')
      await phone.setOffline(true)
      await closed.tap('#stop')
      await isWaiting(closed, lang)
      await closed.close()
      await phone.setOffline(false)
      const later = await phone.newPage()
      await later.goto(survey.address)
      await expect(later.locator('#sent')).toBeVisible()
      await expect(later.locator('#sent')).toHaveText(say(lang, 'waiting-sent'))
      await expect(later.locator('#start')).toBeVisible()
      expect(await kept(later)).toEqual([])
      await boxHolds(team, survey, lang, [[PART_1, { emotion: 'no' }], []])
    })

    test('an answer whose reply was lost is sent again and counts once', async ({ parent, survey, team }) => {
      const page = await parent(lang)
      await page.clock.install()
      await begin(page, survey, lang)
      const receipts = []
      await page.route('**/*', async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        receipts.push(new URLSearchParams(route.request().postData()).get('receipt'))
        const reply = await route.fetch()
        expect(reply.status()).toBe(204)
        return receipts.length === 1 ? route.abort() : route.fulfill({ response: reply })
      })
      await answerByTouch(page, 0, PART_1)
      await isWaiting(page, lang)
      expect(receipts).toHaveLength(1)
      await page.clock.fastForward(5_000)
      await isThanked(page, lang)
      expect(receipts).toEqual([receipts[0], receipts[0]])
      await boxHolds(team, survey, lang, [[PART_1], []])
    })
  })
}
