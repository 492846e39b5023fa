// Every screen of a parent's path, in every language.
import { isAccessible } from './support/axe.js'
import { expect, test } from './support/fixtures.js'
import { begin, isThanked, isWaiting, onScreen, outcome, tile } from './support/parent.js'
import { closeSurvey, openBox } from './support/service.js'
import { EVERY_LANGUAGE, say } from './support/words.js'
import { everyScreen } from './support/walk.js'

/** Takes the script out of every page. Where scripts are switched off altogether, axe could not run either. */
async function withoutScript(page) {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const { 'content-encoding': _, ...headers } = response.headers()
    const body = (await response.text()).replace(/<script>.*?<\/script>/s, '')
    await route.fulfill({ status: response.status(), headers, body })
  })
}

for (const lang of EVERY_LANGUAGE) {
  test.describe(lang, () => {
    test('the start and every question of both parts are accessible', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await page.goto(survey.address)
      await isAccessible(page, 'start')
      await begin(page, survey, lang)
      await everyScreen(page, 0, (id) => isAccessible(page, `part 1, ${id}`))
      await page.goto(`${survey.address}?l=${lang}&part=2`)
      await everyScreen(page, 1, (id) => isAccessible(page, `part 2, ${id}`))
    })
  })
}

// What differs little between languages is looked at in one from each side.
for (const lang of ['nl', 'ar']) {
  test.describe(lang, () => {
    test('chosen and disabled tiles, waiting, thanks and the earlier answer are accessible', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      await begin(page, survey, lang)
      await tile(page, 'mostly').tap()
      await onScreen(page, 'q2')
      await isAccessible(page, 'with the tick in the corner')
      await page.tap('#skip')
      for (const choice of ['time', 'language', 'digital']) await tile(page, choice).tap()
      await expect(page.locator('#q3 input:disabled')).toHaveCount(3)
      await isAccessible(page, 'three barriers chosen')
      await page.context().setOffline(true)
      await page.tap('#stop')
      await isWaiting(page, lang)
      await isAccessible(page, 'waiting')
      await page.context().setOffline(false)
      await isThanked(page, lang)
      await isAccessible(page, 'thanks')
    })

    test('too late, and an answer that cannot be read, are accessible', async ({ parent, standing: survey }) => {
      const page = await parent(lang)
      // An answer to a survey that is gone, and one to a part that never was.
      for (const [field, value, what] of [['survey', '1', 'late'], ['part', '9', 'refused']]) {
        await begin(page, survey, lang)
        await page.locator(`input[name=${field}]`).evaluate((input, value) => { input.value = value }, value)
        await tile(page, 'yes').tap()
        await onScreen(page, 'q2')
        await page.tap('#stop')
        await expect(outcome(page, what)).toBeVisible()
        await isAccessible(page, what)
      }
    })

    test('the pages without JavaScript, of a closed survey and of faults are accessible', async ({ parent, service, team, survey }) => {
      const page = await parent(lang)
      await withoutScript(page)
      const looksRight = async (title, what) => {
        await expect(page.locator('h1')).toHaveText(say(lang, title))
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await isAccessible(page, what)
      }
      await page.goto(survey.address)
      await looksRight('start-title', 'the form')
      await page.locator('label:has(input[value=yes])').first().tap()
      await page.locator('.plain .button').tap()
      await looksRight('check-title', 'your answers')
      await page.locator('.buttons .button').first().tap()
      await looksRight('thanks-title', 'thanks')
      for (const [path, title] of [
        ['/', 'root-title'], ['/ZZZZZ9', 'error-unknown-code-title'], ['/nowhere', 'error-not-found-title'],
        [`/${survey.code}?l=xx`, 'error-language-title'],
      ]) {
        await page.goto(service.base + path)
        await looksRight(title, path)
      }
      await closeSurvey(team, survey)
      await page.goto(survey.address)
      await looksRight('closed-title', 'closed')
      await openBox(team, survey)
      await page.goto(survey.address)
      await looksRight('closed-title', 'the box is open')
    })
  })
}
