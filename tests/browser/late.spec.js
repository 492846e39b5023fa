// Answers that meet a closed survey.
import { expect, test } from './support/fixtures.js'
import { answerByTouch, begin, isThanked, isWaiting, kept, onScreen, outcome, tile } from './support/parent.js'
import { sixOthers, tally } from './support/plan.js'
import { readResult } from './support/report.js'
import { closeSurvey, openBox, openSurvey, othersAnswer } from './support/service.js'
import { LANGUAGES, say } from './support/words.js'

const OTHERS = sixOthers(0)
const MINE = { emotion: 'no', messages: 'no', barriers: ['money', 'welcome', 'shy'], wishes: ['interpreter'] }

/** Answers without a network. */
async function answerOffline(page, survey, lang) {
  await begin(page, survey, lang)
  await page.context().setOffline(true)
  await answerByTouch(page, 0, MINE)
  await isWaiting(page, lang)
}

for (const lang of LANGUAGES) {
  test(`${lang}: while the survey is closed, an answer that waited still counts; once the box is open, none does`, async ({ parent, survey, team }) => {
    const early = await parent(lang)
    const late = await parent(lang)
    await begin(late, survey, lang)
    await answerOffline(early, survey, lang)
    await othersAnswer(survey, lang, 0, OTHERS)
    await closeSurvey(team, survey)
    await early.context().setOffline(false)
    await isThanked(early, lang)
    await openBox(team, survey)
    await tile(late, 'yes').tap()
    await onScreen(late, 'q2')
    await late.tap('#stop')
    await expect(outcome(late, 'late')).toBeVisible()
    await expect(outcome(late, 'late').locator('h2')).toHaveText(say(lang, 'late-title'))
    await expect(outcome(late, 'late')).toContainText(say(lang, 'late-text'))
    expect(await kept(late)).toEqual([])
    await team.reload()
    expect(await readResult(team)).toEqual([tally(0, [...OTHERS, MINE]), null])
  })
}

test('who began in time but sends while the survey is closed comes too late', async ({ parent, survey, team }) => {
  const page = await parent('nl')
  await begin(page, survey, 'nl')
  await othersAnswer(survey, 'nl', 0, OTHERS)
  await closeSurvey(team, survey)
  await answerByTouch(page, 0, MINE)
  await expect(outcome(page, 'late')).toBeVisible()
  await openBox(team, survey)
  expect(await readResult(team)).toEqual([tally(0, OTHERS), null])
})

test('an answer that waited with its page closed goes when the code is opened again, though the survey was closed meanwhile', async ({ parent, survey, team }) => {
  const page = await parent('nl')
  await answerOffline(page, survey, 'nl')
  const context = page.context()
  await page.close()
  await othersAnswer(survey, 'nl', 0, OTHERS)
  await closeSurvey(team, survey)
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(survey.address)
  await expect(later.getByText(say('nl', 'waiting-sent'))).toBeVisible()
  expect(await kept(later)).toEqual([])
  await openBox(team, survey)
  expect(await readResult(team)).toEqual([tally(0, [...OTHERS, MINE]), null])
})

test('a phone on which an answer waited too long says so, and forgets it', async ({ parent, survey, team }) => {
  const page = await parent('nl')
  await answerOffline(page, survey, 'nl')
  const context = page.context()
  await page.close()
  await othersAnswer(survey, 'nl', 0, OTHERS)
  await openBox(team, survey)
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(survey.address)
  await expect(later.getByText(say('nl', 'waiting-missed'))).toBeVisible()
  expect(await kept(later)).toEqual([])
})

test('an earlier answer that came too late does not stand in the way of the questions of today', async ({ parent, survey }) => {
  const page = await parent('nl')
  await answerOffline(page, survey, 'nl')
  // As if it belonged to a survey of last year.
  await page.evaluate((id) => localStorage.setItem('drempel', localStorage.getItem('drempel').replace(id, '1')), survey.id)
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  const refused = later.waitForResponse((response) => response.status() === 409)
  await later.goto(survey.address)
  await refused
  await expect(later.locator('#start')).toBeVisible()
  await begin(later, survey, 'nl')
})

test('who begins while the survey is closed is told so, and sees it again when it is open again', async ({ parent, survey, team }) => {
  const page = await parent('nl')
  await closeSurvey(team, survey)
  await page.goto(survey.address)
  await expect(page.locator('h1')).toHaveText(say('nl', 'closed-title'))
  await expect(page.locator('form')).toHaveCount(0)
  await team.click('button[value=extend]')
  await expect(team.locator('.spots')).toBeVisible()
  await begin(page, survey, 'nl')
})

test('the code leads to the newest survey, also on the day on which another one ended', async ({ parent, survey, team }) => {
  const page = await parent('nl')
  // Which of two surveys is the newest must not be left to chance: many rounds make a lucky one unlikely.
  for (let round = 2, last = survey; round <= 7; round++) {
    await openBox(team, last)
    await team.click('.home')
    last = await openSurvey(team)
    await page.goto(last.address)
    await expect(page.locator('input[name=survey]'), `round ${round}`).toHaveValue(last.id)
  }
})
