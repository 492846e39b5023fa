// Nothing stays on the phone, and nothing goes anywhere but to the service.
import { expect, test as base } from './support/fixtures.js'
import { answerByTouch, begin, isThanked, onScreen, tile } from './support/parent.js'
import { sixOthers } from './support/plan.js'
import { proxy } from './support/proxy.js'
import { everyScreen } from './support/walk.js'
import { LANGUAGES, say } from './support/words.js'

const test = base.extend({
  road: async ({ standing }, use) => {
    const road = await proxy(standing.base)
    await use(road)
    await road.close()
  },
})

const state = (page) => page.evaluate(() => history.state)

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test('after sending, nothing is left on the phone', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await begin(page, survey, lang)
      await answerByTouch(page, 0, sixOthers(0)[0])
      await isThanked(page, lang)
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
      expect(await page.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(0)
    })

    test('the history holds the number of the screen and nothing else', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await page.goto(survey.address)
      expect(await state(page)).toEqual({ i: 0 })
      await begin(page, survey, lang)
      let number = 1
      await everyScreen(page, 0, async () => expect(await state(page)).toEqual({ i: number++ }))
      expect(number).toBe(6)
      expect(page.url()).toBe(survey.address)
    })

    test('a parent costs one request for the page and one for the answer, all to one address and without cookies', async ({ parent, standing: survey, road }) => {
      const page = await parent(lang)
      const asked = []
      page.context().on('request', (request) => asked.push(request.url()))
      const address = `${road.base}/${survey.code}`
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      expect(road.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET /${survey.code}`])
      await page.locator(`.lang[lang=${lang}]`).tap()
      await tile(page, 'yes').tap()
      await onScreen(page, 'q2')
      await page.tap('#stop')
      await isThanked(page, lang)
      await page.locator('#thanks a', { hasText: say(lang, 'thanks-more') }).tap()
      await onScreen(page, 'q1')
      await page.waitForLoadState('networkidle')
      expect(road.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
        `GET /${survey.code}`, `POST /${survey.code}`, `GET /${survey.code}?l=${lang}&part=2`,
      ])
      for (const { cookie, referer, setCookie } of road.seen) expect([cookie, referer, setCookie]).toEqual([undefined, undefined, undefined])
      expect(asked.length).toBe(3)
      for (const url of asked) expect(new URL(url).origin).toBe(road.base)
    })
  })
}
