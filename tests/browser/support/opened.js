// An open survey of any plan of the bank, with what tests of paper, slips and posters need of it.
import { test as base, DESK, expect } from './fixtures.js'
import { start } from './process.js'
import { firstVisit } from './service.js'

export { expect }

/** A name that is as long as schools have. */
export const LONG_NAME = 'Gemeentelijke Basisschool De Regenboog aan de Schelde'

/** The head opens a survey; the code is the one at the gate. */
export async function openPlan(page, plan = 'parents') {
  await page.goto(new URL('/team/open', page.url()).href)
  const radio = page.locator(`input[name=plan][value=${plan}]`)
  if (!await radio.isVisible()) await page.locator('.plans > details > summary').click()
  await radio.check()
  await page.click('form.narrow > .button')
  await expect(page.locator('#ways')).toBeVisible()
  const gate = page.locator('.spots').first().locator('li').first()
  const code = await gate.locator('[dir=ltr]').textContent()
  const poster = await gate.locator('a').first().evaluate((a) => a.href)
  const { origin } = new URL(page.url())
  return { url: page.url(), id: page.url().split('/').at(-1), base: origin, address: `${origin}/${code}`, code, poster }
}

/** What the head writes on the page of the school: its name, and how many families speak which language. */
export async function tellOfSchool(page, base, { name, families = {} }) {
  await page.goto(`${base}/team/school`)
  if (name) await page.fill('#school', name)
  await page.locator('input[name^=families-]').evaluateAll((all) => all.forEach((field) => { field.value = '' }))
  for (const [lang, count] of Object.entries(families)) await page.fill(`#families-${lang}`, String(count))
  await page.click('form.narrow > .button')
  await expect(page.locator('.error')).toHaveCount(0)
}

export const test = base.extend({
  /** An open survey of a school that offers all languages, shared by tests that read no result; `desk.state` is its head, signed in. */
  desk: [async ({ browser }, use) => {
    const service = await start()
    const page = await browser.newPage(DESK)
    await firstVisit(page, service)
    const survey = await openPlan(page)
    const state = await page.context().storageState()
    await page.close()
    await use({ ...survey, state })
    await service.stop()
    expect(service.log(), 'the service logs no fault').not.toMatch(/ERROR|panicked/)
  }, { scope: 'worker' }],
  /** An open survey in a service of its own; its head is `team`. */
  opened: async ({ team }, use) => { await use(await openPlan(team)) },
})
