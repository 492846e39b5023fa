// A helper with a tablet, who asks one parent after another.
import { createHash } from 'node:crypto'
import { DESK, expect, test as base } from './fixtures.js'
import { start } from './process.js'
import { PARTS } from './plan.js'
import { firstVisit } from './service.js'
import { LOCALES } from './words.js'

export { expect }

export const TABLET = { viewport: { width: 768, height: 1024 }, isMobile: true, hasTouch: true }
/** Beside those that every school has. */
const MORE_FAMILIES = ['ti']

/** An open survey of a school with families from Eritrea, too. The code is the one at the gate. */
async function openSurvey(team, service) {
  await firstVisit(team, service)
  await team.goto(`${service.base}/team/school`)
  for (const lang of MORE_FAMILIES) await team.fill(`#families-${lang}`, '20')
  await team.click('form.narrow > .button')
  await team.goto(`${service.base}/team/open`)
  await team.click('form.narrow > .button')
  await expect(team.locator('#ways')).toBeVisible()
  const code = await team.locator('.spots li').first().locator('[dir=ltr]').textContent()
  return { url: team.url(), id: team.url().split('/').at(-1), address: `${service.base}/${code}`, base: service.base }
}

/** The head makes a link for a helper, which is shown once. */
export async function makeLink(team, base, name = 'Samira') {
  await team.goto(`${base}/team/tablets`)
  await team.fill('#name', name)
  await team.click('button[value=helper]')
  return team.locator('#made .small a').getAttribute('href')
}

/** The helper opens the link; its code is in the field already. Afterwards the tablet works without network, where it can. */
export async function pair(page, link, { keeps = true } = {}) {
  await page.goto(link)
  await expect(page.locator('#code')).toHaveValue(/^.{8}$/)
  expect(page.url(), 'the code stays in no history').not.toContain('#')
  await page.tap('.type .button')
  await expect(page.locator('#helper')).toBeAttached()
  if (keeps) await page.locator('#helper[data-kept]').waitFor()
}

export const test = base.extend({
  /** An open survey, shared by tests that read no result; `link()` makes a link for a helper. */
  desk: [async ({ browser }, use) => {
    const service = await start()
    const team = await browser.newPage(DESK)
    const survey = await openSurvey(team, service)
    await use({ ...survey, team, link: () => makeLink(team, service.base) })
    await team.close()
    await service.stop()
    expect(service.log(), 'the service logs no fault').not.toMatch(/ERROR|panicked/)
  }, { scope: 'worker' }],
  /** The head of a school that asks its parents, in a service of its own. */
  school: async ({ newPage, service }, use) => {
    const team = await newPage(DESK)
    const survey = await openSurvey(team, service)
    await use({ ...survey, team, link: () => makeLink(team, service.base) })
  },
  /** `helper(of, options)`: the tablet of a helper of this school, who speaks Dutch when nothing else is said. */
  helper: async ({ newPage }, use) => {
    await use(async (of, { lang = 'nl', clock, script, keeps, ...options } = {}) => {
      const page = await newPage({ ...TABLET, locale: LOCALES[lang], ...options })
      if (clock) await page.clock.install()
      if (script) await page.addInitScript(script)
      await pair(page, await of.link(), { keeps })
      await page.tap(`#mine .lang[lang=${lang}]`)
      await isShown(page, 'language')
      return page
    })
  },
})

/** Waits for a screen, and that it is the only one. */
export async function isShown(page, id) {
  await page.locator(`.screen#${id}`).waitFor()
  await expect(page.locator('.screen:visible')).toHaveCount(1)
}

/** A parent comes: their language, and what is promised to them. */
export async function welcome(page, lang) {
  await page.tap(`#language .lang[lang=${lang}]`)
  await isShown(page, 'promise')
  await page.tap('#go')
  await isShown(page, 'ask')
}

export const tile = (page, choice) => page.locator(`#ask .t[data-choice="${choice}"]`)

/** What a parent says to a question on the screen; one without an answer is skipped. */
export async function answer(page, { kind }, said) {
  const chosen = [said ?? []].flat()
  if (kind === 'scale' && chosen.length > 0) {
    // At once, before the face leads on by itself.
    await tile(page, chosen[0]).evaluate((face) => { face.click(); document.getElementById('next').click() })
    return
  }
  for (const choice of chosen) {
    await tile(page, choice).tap()
    await expect(tile(page, choice)).toHaveAttribute('aria-pressed', 'true')
  }
  await page.tap(chosen.length > 0 ? '#next' : '#skip')
}

/** A part from its first question; `look(question, n)` is called on every screen with a question. */
export async function interview(page, part, said, look = async () => {}) {
  for (const [n, question] of PARTS[part].entries()) {
    const alone = question.key === 'barriers'
    if (alone) await page.tap('#handed')
    await isShown(page, 'ask')
    await look(question, n)
    await answer(page, question, said[question.key])
    if (alone) await page.tap('#again')
  }
}

/** What is said of the answer that was given last. */
export const isTold = (page, what) => page.locator(`#done[data-what=${what}]`).waitFor()

/** How many answers wait, as the helper sees it. */
export const waits = async (page, n) => {
  if (n === 0) await expect(page.locator('#waits')).toBeHidden()
  else await expect(page.locator('#waits .n')).toHaveText(String(n))
}

/** Everything that the browser keeps of this place, as text. */
export const everythingKept = (page) => page.evaluate(async () => {
  const kept = { local: { ...localStorage }, session: { ...sessionStorage }, history: history.state, cookie: document.cookie, caches: {}, databases: await indexedDB.databases() }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) kept.caches[`${name} ${request.url}`] = await (await cache.match(request)).text()
  }
  return kept
})

/** The same, short enough to be compared; how many answers went out is nobody's secret. */
export async function traces(page) {
  const { caches, local, ...kept } = await everythingKept(page)
  const short = (text) => createHash('sha256').update(text).digest('hex')
  const { sent, ...state } = JSON.parse(local['drempel-helper'])
  const rest = Object.entries(local).filter(([name]) => name !== 'drempel-helper')
  return { ...kept, state, local: rest.map(([name, text]) => [name, short(text)]), caches: Object.entries(caches).map(([name, text]) => [name, short(text)]) }
}

/** What waits on the tablet, as it is written there. */
export const frozen = (page) => page.evaluate(() => JSON.parse(localStorage.getItem('drempel-helper')).frozen)
