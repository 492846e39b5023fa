// Somebody who is not signed in learns nothing at the team's addresses, and changes nothing.
import { expect, test } from './support/fixtures.js'
import { json } from './support/report.js'

/** Every address of the team, with the ids of a school that has all of them. */
async function addresses(page, demo) {
  await page.goto(`${demo.base}/team/places`)
  const posters = await page.locator('a[href$="/poster"]').evaluateAll((all) => all.map((a) => new URL(a.href).pathname))
  const survey = new URL(demo.survey).pathname
  const ofSurvey = ['', '/mirror', '/report', '/report.csv', '/report.json', '/promises', '/promises?for=messages', '/thanks']
  return ['/team', '/team/open', '/team/school', '/team/places', ...posters, ...ofSurvey.map((path) => survey + path)]
}

test('every address of the team leads a stranger to signing in, and says nothing', async ({ head, parent, demo }) => {
  const team = await head('nl')
  const all = await addresses(team, demo)
  expect(all.filter((path) => path.endsWith('/poster')).length).toBeGreaterThanOrEqual(3)
  const stranger = (await parent('nl')).request
  for (const path of all) {
    expect((await team.request.get(demo.base + path, { maxRedirects: 0 })).status(), `${path} for the team`).toBeLessThan(400)
    const response = await stranger.get(demo.base + path, { maxRedirects: 0 })
    expect([response.status(), response.headers().location], path).toEqual([303, '/team/sign-in'])
    expect(await response.text(), path).toBe('')
  }
})

test('a survey, a poster or a file that is not there looks the same to a stranger', async ({ parent, demo }) => {
  const stranger = (await parent('nl')).request
  for (const path of ['/team/survey/1', '/team/survey/x/report', '/team/survey/1/report.csv', '/team/survey/1/report.json',
    '/team/survey/1/promises', '/team/survey/1/thanks', '/team/survey/1/mirror', '/team/places/1/poster']) {
    const response = await stranger.get(demo.base + path, { maxRedirects: 0 })
    expect([response.status(), response.headers().location], path).toEqual([303, '/team/sign-in'])
  }
})

test('a stranger who sends a form changes nothing', async ({ head, parent, demo }) => {
  const team = await head('nl')
  const stranger = (await parent('nl')).request
  const before = await json(team, demo.survey)
  await team.goto(`${demo.survey}/promises`)
  const made = await team.locator('.promises [id^=p]').allTextContents()
  const survey = new URL(demo.survey).pathname
  for (const [path, form] of [
    [survey, { do: 'open-box', sure: '1' }], [`${survey}/mirror`, { do: 'skip', sure: '1' }],
    [`${survey}/promises`, { do: 'make', key: 'coffee' }], [`${survey}/promises`, { do: 'publish' }],
    ['/team/places', { kind: 'bus', name: 'van een vreemde' }], ['/team/school', { school: 'Van een vreemde', families: '1' }],
    ['/team/open', { closes: '2030-01-01', results: '', k: '5', facet: 'none' }],
  ]) {
    const response = await stranger.post(demo.base + path, { form, headers: { 'sec-fetch-site': 'same-origin' }, maxRedirects: 0 })
    expect([response.status(), response.headers().location], path).toEqual([303, '/team/sign-in'])
  }
  expect(await json(team, demo.survey)).toEqual(before)
  await team.reload()
  expect(await team.locator('.promises [id^=p]').allTextContents()).toEqual(made)
  await team.goto(`${demo.base}/team/places`)
  await expect(team.locator('main')).not.toContainText('van een vreemde')
})

test('a form from another website changes nothing, though the head is signed in', async ({ head, demo }) => {
  const team = await head('nl')
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
    const response = await team.request.post(`${demo.base}/team/places`, { form: { kind: 'bus', name: 'van elders' }, headers, maxRedirects: 0 })
    expect(response.status()).toBe(403)
  }
  await team.goto(`${demo.base}/team/places`)
  await expect(team.locator('main')).not.toContainText('van elders')
})

test('what everybody may see needs no signing in, and names nobody', async ({ parent, demo }) => {
  const page = await parent('nl')
  for (const address of [demo.parent, demo.told, `${demo.base}/trust`]) {
    const response = await page.request.get(address, { maxRedirects: 0 })
    expect(response.status(), address).toBe(200)
    expect(await response.text()).not.toContain(demo.head.email)
  }
})
