// The full circle: from the first visit until parents see that it was done.
import { COLLEAGUE, COLLEAGUES, PARENTS, PARENTS_2, answerTestScan, lookIntoMirror, openBoxBy, promiseFor, setUp } from './support/circle.js'
import { DESK, PHONE, expect, test } from './support/fixtures.js'
import { keyboard, thumb } from './support/hands.js'
import { answerByKeyboard } from './support/keyboard.js'
import { answerByTouch, begin, isThanked } from './support/parent.js'
import { TEAM, tallied, tally } from './support/plan.js'
import { readNumbers } from './support/report.js'
import { othersAnswer } from './support/service.js'
import { isTold } from './support/told.js'
import { LOCALES, promise, say, team as word } from './support/words.js'

const BY_TOUCH = [
  { emotion: 'no', messages: 'little', barriers: ['language', 'reading', 'worries'], wishes: ['coffee'] },
  { knowledge: 'no', rational: 'yes', ways: ['gate', 'call'], conviction: 'little', competence: 'mostly', behaviour: 'no', time: 'no' },
]
const BY_KEYBOARD = [
  { emotion: 'little', messages: 'no', barriers: ['language', 'shy'], wishes: ['coffee', 'hour'] },
  { knowledge: 'mostly', rational: 'mostly', ways: ['call'], conviction: 'mostly', competence: 'mostly', behaviour: 'mostly', time: 'mostly' },
]

const STORIES = [
  {
    title: 'in Dutch, by touch, all on phones',
    lang: 'nl', teamLang: 'nl', screen: PHONE, hands: thumb, mine: BY_TOUCH,
    async answer(page, survey) {
      await begin(page, survey, 'nl')
      await answerByTouch(page, 0, BY_TOUCH[0])
      await isThanked(page, 'nl')
      await page.locator('#thanks a').tap()
      await answerByTouch(page, 1, BY_TOUCH[1])
      await isThanked(page, 'nl')
    },
    // Two rows that are answered lead on by themselves.
    forward: () => () => {},
  },
  {
    title: 'with a parent who reads Arabic and a team that works in English, with keyboards alone',
    lang: 'ar', teamLang: 'en', screen: DESK, hands: keyboard, mine: BY_KEYBOARD,
    async answer(page, survey) {
      await page.clock.install()
      await page.goto(survey.address)
      await answerByKeyboard(page, 'ar')
    },
    forward: (page) => () => page.keyboard.press('Enter'),
  },
]

for (const { title, lang, teamLang, screen, hands, mine, answer, forward } of STORIES) {
  test(`the full circle ${title}`, async ({ newPage, parent, service }) => {
    test.setTimeout(120_000)
    const page = await newPage({ ...screen, locale: LOCALES[teamLang] })
    const hand = hands(page)
    const survey = await setUp(page, hand, service)

    // Parents answer; the team tries its own code, which is not counted.
    for (const _ of ['one', 'another']) await answer(await parent(lang), survey)
    await othersAnswer(survey, lang, 0, PARENTS)
    await othersAnswer(survey, lang, 1, PARENTS_2)
    await hand.press('#try summary')
    await answerTestScan(await parent(teamLang), await page.locator('#try a[href*="try="]').getAttribute('href'), teamLang)
    await page.reload()
    await expect(page.locator('#try [role=status]')).toHaveText(word(teamLang, 'try-arrived'))

    // The team looks into the mirror, each on a phone.
    await hand.press('.steps a[href$="/mirror"]')
    await hand.press('button[value=box]')
    await expect(page.locator('.address')).toBeVisible()
    const mirror = { url: page.url(), id: page.url().split('/').at(-1), address: (await page.locator('.address').textContent()).trim() }
    const colleague = await parent(teamLang)
    await lookIntoMirror(colleague, hands(colleague), mirror, teamLang, forward(colleague))
    await isThanked(colleague, teamLang)
    await othersAnswer(mirror, teamLang, 0, COLLEAGUES)

    // The parents' box is open, but nothing can be read before the team's is.
    await page.goto(survey.url)
    await openBoxBy(page, hand)
    for (const address of ['report', 'report.csv', 'report.json', 'promises']) {
      const response = await page.request.get(`${survey.url}/${address}`, { maxRedirects: 0 })
      expect([response.status(), response.headers().location], address).toEqual([303, new URL(survey.url).pathname])
    }
    await hand.press('.home')
    await expect(page.locator('.card.unfinished')).toContainText(word(teamLang, 'next-mirror'))
    await page.goto(mirror.url)
    await openBoxBy(page, hand)
    await hand.press('.back a')
    await hand.press('.steps a[href$="/report"]')
    await expect(page).toHaveURL(`${survey.url}/report`)
    const parents = [tally(0, [...PARENTS, mine[0], mine[0]]), tally(1, [...PARENTS_2, mine[1], mine[1]])]
    expect(await readNumbers(page)).toEqual({ parents, team: tallied(TEAM, [...COLLEAGUES, COLLEAGUE]) })

    // A finding leads to a promise, with a day, an hour and a place.
    const made = await promiseFor(page, hand, { hour: '18:30', where: 'school' })
    await expect(page.locator('.promises [id^=p] strong')).toHaveText(promise(teamLang, `promise-${made.key}`))
    await hand.press('.home')
    await expect(page.locator('.card.unfinished')).toContainText(word(teamLang, 'next-promise'))
    await page.goto(`${survey.url}/promises`)
    await hand.press('button[value=publish]')
    await expect(page.locator('.good')).toBeVisible()
    await hand.press('.home')
    await expect(page.locator('a.card')).toContainText(word(teamLang, 'next-keep'))
    await expect(page.locator('.unfinished')).toHaveCount(0)

    const told = await parent(lang)
    await isTold(told, survey, lang, { ...made, tally: parents[0], state: 'promised' })

    // It is done, and parents see it.
    await page.goto(`${survey.url}/promises`)
    await hand.press('[id^=p] details:first-of-type > summary')
    await hand.tick('[id^=p] input[value=done]')
    await hand.press('[id^=p] button[value=change]')
    await expect(page.locator('[id^=p] .quiet').first()).toContainText(say(teamLang, 'told-done'))
    await isTold(told, survey, lang, { ...made, tally: parents[0], state: 'done' })
    await hand.press('.home')
    await expect(page.locator('a.card')).toContainText(word(teamLang, 'next-done'))
    await expect(page.locator('.unfinished')).toHaveCount(0)
  })
}
