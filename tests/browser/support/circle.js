// Who answers what in the full circle, and what the team does in it.
import { expect } from '@playwright/test'
import { now, onScreen, tile } from './parent.js'
import { FACES, MIRRORED, PARTS, TEAM, sixOthers } from './plan.js'
import { HEAD, SCHOOL } from './service.js'
import { say } from './words.js'

/** Twelve parents; seven name language and time, the others what is digital and being shy. */
export const PARENTS = Array.from({ length: 12 }, (_, n) => ({
  emotion: FACES[n % 4],
  messages: ['little', 'no', 'mostly', 'no'][n % 4],
  barriers: n < 7 ? ['time', 'language'] : ['digital', 'shy'],
  wishes: n % 2 === 0 ? ['coffee', 'interpreter'] : ['tips', 'hour'],
}))

export const PARENTS_2 = sixOthers(1)

/** Five of the team; the sixth answers on a phone of the test. */
export const COLLEAGUES = Array.from({ length: 5 }, (_, n) => Object.fromEntries(TEAM.map((question, q) => {
  if (question.kind === 'scale') return [question.key, FACES[(n + q) % FACES.length]]
  return [question.key, n === 4 ? [question.alone ?? 'money'] : [question.choices[n], question.choices[n + 1]]]
})))

export const COLLEAGUE = {
  ...Object.fromEntries(MIRRORED.flatMap((key) => [[`we-${key}`, 'yes'], [`guess-${key}`, 'mostly']])),
  'guess-barriers': ['time', 'childcare'],
  'team-barriers': ['few'],
}

/** What parents are told that they named most: three choices of barriers and wishes, each made by at least five; what is hard first. */
export function mostNamed(tally) {
  const of = ({ key, sign, choices, alone }) => choices.filter((choice) => choice !== alone)
    .map((choice) => ({ key, sign: `${sign}-${choice}`, people: tally.figures[key][choice] }))
  const named = PARTS[0].filter(({ kind }) => kind === 'many').flatMap(of).filter(({ people }) => people >= 5)
    .sort((a, b) => b.people - a.people).slice(0, 3)
  return ['barriers', 'wishes'].flatMap((question) => named.filter(({ key }) => key === question))
}

/** The first visit and the first survey, with these hands. */
export async function setUp(page, hand, service) {
  await page.goto(service.base)
  await hand.write('#word', service.word)
  await hand.write('#school', SCHOOL)
  await hand.choose('#stage', 'primary')
  await hand.write('#families', '180')
  await hand.write('#email', HEAD.email)
  await hand.write('#password', HEAD.password)
  await hand.press('form.narrow > .button')
  await expect(page).toHaveURL(`${service.base}/team`)
  await hand.press('a[href="/team/open"]')
  await hand.press('form.narrow > .button')
  await expect(page.locator('.spots li')).toHaveCount(3)
  const code = await page.locator('.spots li').first().locator('[dir=ltr]').textContent()
  return { url: page.url(), id: page.url().split('/').at(-1), address: `${service.base}/${code}`, code }
}

/** One of the team looks into the mirror: both rows of faces, then the pictures. */
export async function lookIntoMirror(page, hand, survey, lang, forward) {
  await page.goto(survey.address)
  await hand.press(`.lang[lang=${lang}]`)
  for (const [n, key] of MIRRORED.entries()) {
    await onScreen(page, `q${n + 1}`)
    await expect(now(page).locator('.row')).toHaveCount(2)
    for (const question of [`we-${key}`, `guess-${key}`]) await hand.tick(`input[name="q.${question}"][value=${COLLEAGUE[question]}]`)
    await forward()
  }
  for (const [n, key] of ['guess-barriers', 'team-barriers'].entries()) {
    await onScreen(page, `q${MIRRORED.length + n + 1}`)
    for (const choice of COLLEAGUE[key]) await hand.tick(`input[name="q.${key}"][value=${choice}]`)
    await hand.press('#next')
  }
}

/** Opens the box of the survey on the screen, with its tick. */
export async function openBoxBy(page, hand) {
  const fold = 'details:has(button[value=open-box])'
  if (await page.locator(fold).getAttribute('open') === null) await hand.press(`${fold} > summary`)
  await hand.tick('input[name=sure]')
  await hand.press('button[value=open-box]')
  await expect(page.locator('button[value=open-box]')).toHaveCount(0)
}

/** The team's test scan, answered like any other. */
export async function answerTestScan(page, address, lang) {
  await page.goto(address)
  await expect(page.locator('main > .note', { hasText: say(lang, 'test-only') })).toBeVisible()
  await page.locator(`.lang[lang=${lang}]`).tap()
  await onScreen(page, 'q1')
  await tile(page, 'yes').tap()
  await onScreen(page, 'q2')
  await page.tap('#stop')
  await expect(page.locator('#thanks')).toContainText(say(lang, 'test-only'))
}

/** From the first weak point of the report to the first promise that fits it. */
export async function promiseFor(page, hand, { hour, where }) {
  const finding = (await page.locator('.points article a').first().getAttribute('href')).split('for=')[1].replace('/', '-')
  await hand.press('.points article:first-child a')
  const fitting = `section:nth-of-type(3)#${finding} .promises > li:first-child > details`
  await hand.press(`${fitting} > summary`)
  const form = `${fitting} > form`
  const key = await page.inputValue(`${form} input[name=key]`)
  const day = await hand.today(`${form} input[name=until]`)
  expect(day).toBe(await page.evaluate(() => new Date().toLocaleDateString('sv')))
  await hand.write(`${form} input[name=hour]`, hour)
  await hand.choose(`${form} select[name=place]`, where)
  await hand.press(`${form} button[value=make]`)
  return { key, day, hour, where }
}
