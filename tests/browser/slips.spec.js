// Slips: one paper for one family, and still nobody knows whose answer is whose.
import { isAccessible, isFine } from './support/axe.js'
import { expect, openPlan, test } from './support/opened.js'
import { answerByTouch, begin, isThanked, isWaiting, kept, onScreen, outcome, tile } from './support/parent.js'
import { sixOthers, tally } from './support/plan.js'
import { readResult } from './support/report.js'
import { openBox, othersAnswer } from './support/service.js'
import { choose, invented, isFriendly, makeSlips, scan } from './support/slips.js'
import { places, plain, say, team as word } from './support/words.js'

const OTHERS = [0, 1].map(sixOthers)
const MINE = [
  { emotion: 'no', messages: 'little', barriers: ['language', 'reading', 'worries'], wishes: ['coffee'] },
  { knowledge: 'no', rational: 'yes', ways: ['gate', 'call'], conviction: 'little', competence: 'mostly', behaviour: 'no', time: 'no' },
]

/** Six families answer with a slip each, without a browser. */
async function familiesAnswer(survey, slips, part = 0) {
  for (const [n, answers] of OTHERS[part].entries()) await othersAnswer({ ...survey, address: slips[n] }, 'tr', part, [answers])
}

test('twelve slips are shown once, their codes are read when they are cut apart, and all are different', async ({ team: page, opened: survey }, info) => {
  const written = await makeSlips(page, survey)
  expect(new Set(written).size).toBe(12)
  for (const slip of written) expect(slip).toMatch(new RegExp(`^${survey.base}/[0-9A-Z]{6}/[0-9A-Z]{10}$`))
  expect(await scan(page, info)).toEqual(written.map((slip) => slip.toUpperCase()))
  await page.goto(`${survey.url}/slips`)
  await expect(page.locator('.good')).toContainText('12')
  const again = await page.content()
  for (const slip of written) expect(again).not.toContain(slip.split('/').at(-1))
  // More of them are others.
  expect(new Set([...written, ...await makeSlips(page, survey, 3)]).size).toBe(15)
})

test('nl: a family answers both parts with its slip on a phone, and afterwards sees a friendly page', async ({ team, opened: survey, parent }, info) => {
  await makeSlips(team, survey)
  const slips = await scan(team, info)
  for (const part of [0, 1]) await familiesAnswer(survey, slips, part)
  const page = await parent('nl')
  await begin(page, { address: slips[11] }, 'nl')
  await answerByTouch(page, 0, MINE[0])
  await isThanked(page, 'nl')
  await page.locator('#thanks a').tap()
  await answerByTouch(page, 1, MINE[1])
  await isThanked(page, 'nl')
  await page.reload()
  await isFriendly(page, 'nl', 'used')
  await page.goto(slips[11])
  await isFriendly(page, 'nl', 'used')
  expect(await kept(page)).toEqual([])
  await openBox(team, survey)
  expect(await readResult(team)).toEqual([0, 1].map((part) => tally(part, [...OTHERS[part], MINE[part]])))
})

test('ar: a family that answered one part with its slip comes back for the other one', async ({ team, opened: survey, parent }) => {
  const slips = await makeSlips(team, survey)
  await familiesAnswer(survey, slips, 1)
  const page = await parent('ar')
  await begin(page, { address: slips[11] }, 'ar')
  await tile(page, 'yes').tap()
  await onScreen(page, 'q2')
  await page.tap('#stop')
  await isThanked(page, 'ar')
  const later = await parent('ar')
  await later.goto(slips[11])
  await isFriendly(later, 'ar', 'used')
  await later.locator('main .button', { hasText: say('ar', 'thanks-more') }).tap()
  await answerByTouch(later, 1, MINE[1])
  await isThanked(later, 'ar')
  await openBox(team, survey)
  // One answer alone to the first part is not shown.
  expect(await readResult(team)).toEqual([null, tally(1, [...OTHERS[1], MINE[1]])])
})

test('a slip that was copied counts once: of two phones that answer at the same time, the later one sees a friendly page', async ({ team, opened: survey, parent }) => {
  const slips = await makeSlips(team, survey)
  await familiesAnswer(survey, slips)
  const [first, second] = [await parent('tr'), await parent('ar')]
  for (const [page, lang] of [[first, 'tr'], [second, 'ar']]) {
    await begin(page, { address: slips[11] }, lang)
    await tile(page, 'unknown').tap()
    await onScreen(page, 'q2')
  }
  const refused = Promise.any([first, second].map((page) => page.waitForResponse((response) => response.status() === 410)))
  await Promise.all([first, second].map((page) => page.tap('#stop')))
  await refused
  const won = (page) => outcome(page, 'thanks').isVisible()
  await expect.poll(async () => [await won(first), await won(second)].filter(Boolean).length).toBe(1)
  const [winner, loser] = await won(first) ? [[first, 'tr'], [second, 'ar']] : [[second, 'ar'], [first, 'tr']]
  await isThanked(...winner)
  await isFriendly(...loser, 'used')
  expect(await kept(loser[0])).toEqual([])
  await openBox(team, survey)
  expect(await readResult(team)).toEqual([tally(0, [...OTHERS[0], { emotion: 'unknown' }]), null])
})

test('a slip of the survey before, and one that somebody made up, lead to a friendly page and from there to the open code', async ({ team, opened: survey, parent }) => {
  const [old] = await makeSlips(team, survey)
  await openBox(team, survey)
  await team.click('.home')
  const now = await openPlan(team)
  await makeSlips(team, now)
  await othersAnswer(now, 'nl', 0, OTHERS[0])
  for (const [slip, lang] of [[old, 'ar'], [invented(now), 'tr']]) {
    const page = await parent(lang)
    await page.goto(slip)
    await isFriendly(page, lang, 'foreign')
    await page.locator('main .button', { hasText: places(lang, 'slip-open') }).tap()
    await expect(page).toHaveURL(/\/[0-9A-Z]{6}$/)
    await page.locator(`.lang[lang=${lang}]`).tap()
    await answerByTouch(page, 0, MINE[0])
    await isThanked(page, lang)
  }
  // What is no slip at all is no page of ours.
  const page = await parent('nl')
  expect((await page.goto(`${now.address}/SLIP`)).status()).toBe(404)
  await openBox(team, now)
  expect(await readResult(team)).toEqual([tally(0, [...OTHERS[0], MINE[0], MINE[0]]), null])
})

test('where only slips work the open code says so, and no answer without one counts', async ({ team, opened: survey, parent }) => {
  const slips = await makeSlips(team, survey)
  // A phone that had the questions on its screen before the school chose.
  const early = await parent('ar')
  await begin(early, survey, 'ar')
  await choose(team, survey, 'only')
  await familiesAnswer(survey, slips)
  await tile(early, 'yes').tap()
  await onScreen(early, 'q2')
  await early.tap('#stop')
  await isFriendly(early, 'ar', 'only')
  expect(await kept(early)).toEqual([])

  const page = await parent('tr')
  await page.goto(survey.address)
  await isFriendly(page, 'tr', 'only')
  const form = { survey: survey.id, part: 0, l: 'tr', 'q.emotion': 'no' }
  for (const how of [{ receipt: '0'.repeat(32), via: 'script' }, { receipt: '1'.repeat(32) }, { receipt: '3'.repeat(32), waited: 1 }]) {
    expect((await page.request.post(survey.address, { form: { ...form, ...how } })).status()).toBe(410)
  }
  // Nor does a slip that somebody made up, and its page offers no way round.
  expect((await page.request.post(invented(survey), { form: { ...form, receipt: '2'.repeat(32) } })).status()).toBe(410)
  await page.goto(invented(survey))
  await isFriendly(page, 'tr', 'foreign')
  await expect(page.locator('main .button')).toHaveCount(0)
  await begin(page, { address: slips[11] }, 'tr')
  await answerByTouch(page, 0, MINE[0])
  await isThanked(page, 'tr')
  await openBox(team, survey)
  expect(await readResult(team)).toEqual([tally(0, [...OTHERS[0], MINE[0]]), null])
})

test('ar: without JavaScript a slip counts once, after its answers were shown', async ({ team, opened: survey, parent }) => {
  const slips = await makeSlips(team, survey)
  await familiesAnswer(survey, slips)
  const open = async () => {
    const page = await parent('ar', { javaScriptEnabled: false })
    await page.goto(slips[11])
    return page
  }
  const send = (page) => page.locator('button.button', { hasText: say('ar', 'send') }).tap()
  const [page, copy] = [await open(), await open()]
  for (const phone of [page, copy]) {
    await phone.locator('label:has(input[name="q.emotion"][value=unknown])').tap()
    await send(phone)
    await expect(phone.locator('h1')).toHaveText(say('ar', 'check-title'))
  }
  await send(page)
  await expect(page.locator('h1')).toHaveText(say('ar', 'thanks-title'))
  // The same form again is the same answer; another one with the same slip is not.
  await page.reload()
  await expect(page.locator('h1')).toHaveText(say('ar', 'thanks-title'))
  await send(copy)
  await isFriendly(copy, 'ar', 'used')
  await page.goto(slips[11])
  await isFriendly(page, 'ar', 'used')
  await openBox(team, survey)
  expect(await readResult(team)).toEqual([tally(0, [...OTHERS[0], { emotion: 'unknown' }]), null])
})

test('an answer with a slip that waited for the network, and one whose reply was lost, count once', async ({ team, opened: survey, parent }) => {
  const slips = await makeSlips(team, survey)
  await familiesAnswer(survey, slips)
  const offline = await parent('tr')
  await begin(offline, { address: slips[11] }, 'tr')
  await offline.context().setOffline(true)
  await answerByTouch(offline, 0, MINE[0])
  await isWaiting(offline, 'tr')
  expect(await kept(offline)).toHaveLength(1)
  await offline.context().setOffline(false)
  await isThanked(offline, 'tr')

  const lost = await parent('nl')
  await begin(lost, { address: slips[10] }, 'nl')
  await lost.route('**/*', async (route) => {
    expect((await route.fetch()).status()).toBe(204)
    await route.abort()
  }, { times: 1 })
  await answerByTouch(lost, 0, MINE[0])
  await isWaiting(lost, 'nl')
  await lost.locator('#waiting .again').tap()
  await isThanked(lost, 'nl')
  for (const page of [offline, lost]) expect(await kept(page)).toEqual([])
  await openBox(team, survey)
  expect(await readResult(team)).toEqual([tally(0, [...OTHERS[0], MINE[0], MINE[0]]), null])
})

for (const lang of ['nl', 'ar']) {
  test(`${lang}: the friendly pages of slips are accessible`, async ({ team, opened: survey, parent }) => {
    const [slip] = await makeSlips(team, survey, 1)
    const page = await parent(lang)
    await page.goto(invented(survey))
    await isFriendly(page, lang, 'foreign')
    await isAccessible(page, 'a slip of another survey')
    await othersAnswer({ ...survey, address: slip }, lang, 0, [MINE[0]])
    await page.goto(slip)
    await isFriendly(page, lang, 'used')
    await isAccessible(page, 'a slip that was used')
    await choose(team, survey, 'only')
    await page.goto(survey.address)
    await isFriendly(page, lang, 'only')
    await isAccessible(page, 'only with a slip')
  })
}

for (const lang of ['nl', 'de']) {
  test(`${lang}: making slips is accessible, and says what is wrong`, async ({ team: page, opened: survey }) => {
    test.setTimeout(120_000)
    await page.goto(`${survey.url}/slips?l=${lang}`)
    await page.locator('main form').evaluate((form) => { form.noValidate = true })
    await page.fill('#number', '0')
    await page.click('button[value=make]')
    await expect(page.locator('.error')).toBeVisible()
    expect(plain(await page.locator('.error').textContent())).toBe(word(lang, 'wrong-slips', { most: 5000 }))
    await isFine(page, 'a wrong number of slips')
    await page.fill('#number', '1')
    await page.click('button[value=make]')
    await isFine(page, 'the slips')
    await page.goto(`${survey.url}/slips`)
    await isFine(page, 'slips were made')
  })
}
