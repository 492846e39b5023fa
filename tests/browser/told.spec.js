// What parents are told, beside the full circle: few parents, own words, answers that wait.
import { expect, test } from './support/fixtures.js'
import { skipMirror } from './support/mirror.js'
import { begin, isWaiting, kept, onScreen, tile } from './support/parent.js'
import { sixOthers } from './support/plan.js'
import { openBox, othersAnswer } from './support/service.js'
import { plain, promise, say, team as word } from './support/words.js'

/** Six parents answered; the box is open and the mirror left out. */
async function opened(team, survey) {
  await othersAnswer(survey, 'nl', 0, sixOthers(0))
  await openBox(team, survey)
  await skipMirror(team, survey.url)
  await team.goto(`${survey.url}/promises`)
}

async function publish(team) {
  await team.click('button[value=publish]')
  await expect(team.locator('.good')).toBeVisible()
}

/** The first promise that fits, as it is; returns its key. */
async function makeFirst(team) {
  const first = team.locator('section:nth-of-type(3) .promises > li > details').first()
  const key = await first.locator('input[name=key]').first().getAttribute('value')
  await first.locator('> summary').click()
  await first.locator('> form button').click()
  await expect(team.locator('[id^=p] strong')).toHaveText(promise('nl', `promise-${key}`))
  return key
}

test('fewer than ten parents are told what is promised, and no number', async ({ team, survey, parent }) => {
  await opened(team, survey)
  await expect(team.locator('button[value=publish]')).toBeDisabled()
  expect(plain(await team.locator('main').textContent())).toContain(word('nl', 'publish-few', { people: 10 }))
  const key = await makeFirst(team)
  await publish(team)
  await expect(team.locator('button[value=remove]'), 'what parents saw stays').toHaveCount(0)
  const page = await parent('tr')
  await page.goto(survey.address)
  await expect(page.locator('h1')).toHaveText(say('tr', 'thanks-title'))
  await expect(page.locator('.promised b')).toHaveText(promise('tr', `promise-${key}`))
  await expect(page.locator('.named, .large')).toHaveCount(0)
  expect(plain(await page.locator('main').innerText())).not.toMatch(/\d/)
})

test('a promise in the words of the school stands in the language that it was given in, in its own direction', async ({ team, survey, parent }) => {
  await opened(team, survey)
  const first = team.locator('section:nth-of-type(3) .promises > li > details').first()
  await first.locator('> summary').click()
  await first.locator('> details > summary').click()
  await first.locator('textarea[name=words-nl]').fill('Elke <b>vrijdag</b> soep aan de poort.')
  await first.locator('textarea[name=words-ar]').fill('حساء عند الباب كل يوم جمعة.')
  await first.locator('form:has(textarea) button').click()
  await publish(team)
  for (const [lang, text, spoken] of [
    ['nl', 'Elke <b>vrijdag</b> soep aan de poort.', null], ['ar', 'حساء عند الباب كل يوم جمعة.', null],
    ['fr', 'Elke <b>vrijdag</b> soep aan de poort.', 'nl'], ['tr', 'Elke <b>vrijdag</b> soep aan de poort.', 'nl'],
  ]) {
    const page = await parent(lang)
    await page.goto(survey.address)
    const words = page.locator('.promised b')
    await expect(words).toHaveText(text)
    expect(await words.getAttribute('lang'), lang).toBe(spoken)
    await expect(words).toHaveCSS('direction', lang === 'ar' ? 'rtl' : 'ltr')
  }
})

test('an answer that waited too long is told of on the page of what came of it too', async ({ team, survey, parent }) => {
  const page = await parent('nl')
  await begin(page, survey, 'nl')
  await tile(page, 'yes').tap()
  await onScreen(page, 'q2')
  const context = page.context()
  await context.setOffline(true)
  await page.tap('#stop')
  await isWaiting(page, 'nl')
  await page.close()
  await opened(team, survey)
  await makeFirst(team)
  await publish(team)
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(survey.address)
  await expect(later.locator('.promised > li')).toHaveCount(1)
  await expect(later.getByText(say('nl', 'waiting-missed'))).toBeVisible()
  expect(await kept(later)).toEqual([])
})

test('while the next survey runs, its first screen leads to what was told before', async ({ team, survey, parent, service }) => {
  await opened(team, survey)
  const key = await makeFirst(team)
  await publish(team)
  await team.click('.home')
  await team.click('a[href="/team/open"]')
  await team.click('form.narrow > .button')
  await expect(team.locator('.spots')).toBeVisible()
  const page = await parent('fr')
  await page.goto(survey.address)
  await expect(page.locator('#start')).toBeVisible()
  await page.locator('a', { hasText: say('fr', 'told-link') }).tap()
  await expect(page).toHaveURL(`${service.base}/${survey.code}?told&l=fr`)
  await expect(page.locator('.promised b')).toHaveText(promise('fr', `promise-${key}`))
})
