// What a test may ask for. A test that opens a box has a service of its own, which starts in a tenth of a second;
// tests that only look at pages share one, so that each page is made and compressed once.
import { test as base, expect } from '@playwright/test'
import { start, startDemo } from './process.js'
import { firstVisit, openSurvey, signIn } from './service.js'
import { LOCALES } from './words.js'

export { expect }

export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

export const DESK = { locale: LOCALES.nl, viewport: { width: 900, height: 900 }, isMobile: false, hasTouch: false }

async function end(service) {
  await service.stop()
  expect(service.log(), 'the service logs no fault').not.toMatch(/ERROR|panicked/)
}

export const test = base.extend({
  /** An open survey, shared by tests that read no result. */
  standing: [async ({ browser }, use) => {
    const service = await start()
    const page = await browser.newPage(DESK)
    await firstVisit(page, service)
    const survey = await openSurvey(page)
    await page.close()
    await use({ ...survey, base: service.base })
    await end(service)
  }, { scope: 'worker' }],
  /** The invented school of `drempel demo`, for tests that only read; `demo.state` is its head, signed in. */
  demo: [async ({ browser }, use) => {
    const demo = await startDemo()
    const page = await browser.newPage(DESK)
    await signIn(page, demo, demo.head)
    await expect(page).toHaveURL(`${demo.base}/team`)
    const state = await page.context().storageState()
    await page.close()
    await use({ ...demo, state })
    await end(demo)
  }, { scope: 'worker', timeout: 60_000 }],
  /** A running service, not yet set up. */
  service: async ({}, use) => {
    const service = await start()
    await use(service)
    await end(service)
  },
  /** `newPage(options)`: a page in a browser of its own, on a phone. Scripts that fail fail the test. */
  newPage: async ({ browser }, use) => {
    const contexts = []
    const faults = []
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...PHONE, ...options })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      return page
    })
    for (const context of contexts) await context.close()
    expect(faults, 'no script of a page fails').toEqual([])
  },
  /** The head of the school, who has just set it up. */
  team: async ({ newPage, service }, use) => {
    const page = await newPage(DESK)
    await firstVisit(page, service)
    await use(page)
  },
  /** `head(lang)`: the head of the invented school, signed in. */
  head: async ({ newPage, demo }, use) => {
    await use((lang, options = {}) => newPage({ ...DESK, locale: LOCALES[lang], storageState: demo.state, ...options }))
  },
  /** An open survey. */
  survey: async ({ team }, use) => { await use(await openSurvey(team)) },
  /** `parent(lang)`: the phone of a parent who reads this language. */
  parent: async ({ newPage }, use) => { await use((lang, options = {}) => newPage({ locale: LOCALES[lang], ...options })) },
})
