// The head of a school, from the first visit to signing out.
import { DESK, expect, test } from './support/fixtures.js'
import { HEAD, SCHOOL, firstVisit, openSurvey, signIn } from './support/service.js'
import { EVERY_LANGUAGE, LANGUAGES, say, team as word } from './support/words.js'

test('a first visit with mistakes keeps what was typed, says what is wrong, and then goes well', async ({ newPage, service }) => {
  const page = await newPage({ ...DESK, timezoneId: 'Europe/Istanbul' })
  await page.goto(`${service.base}/team`)
  await expect(page).toHaveURL(`${service.base}/start`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await page.locator('form').evaluate((form) => { form.noValidate = true })
  await page.fill('#word', 'AAAA-AAAA')
  await page.fill('#school', SCHOOL)
  await page.fill('#families', '0')
  await page.fill('#email', 'head')
  await page.fill('#password', 'short')
  await page.uncheck('input[value=tr]')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.click('form .button')
  expect((await answer).status()).toBe(422)

  await expect(page.locator('.narrow > .error')).toHaveText(word('nl', 'wrong-form'))
  for (const [id, wrong] of [['word', 'wrong-word'], ['families', 'wrong-families'], ['email', 'wrong-email'], ['password', 'wrong-password']]) {
    await expect(page.locator(`#${id}-wrong`)).toHaveText(word('nl', wrong))
  }
  await expect(page.locator('#school-wrong')).toHaveCount(0)
  await expect(page.locator('#school')).toHaveValue(SCHOOL)
  await expect(page.locator('#families')).toHaveValue('0')
  await expect(page.locator('#email')).toHaveValue('head')
  await expect(page.locator('#password')).toHaveValue('')
  await expect(page.locator('#zone')).toHaveValue('Europe/Istanbul')
  const checked = page.locator('input[name=language]:checked')
  expect(await checked.evaluateAll((all) => all.map((input) => input.value).sort())).toEqual(EVERY_LANGUAGE.filter((lang) => lang !== 'tr').sort())

  await page.fill('#word', service.word.toLowerCase())
  await page.fill('#families', '180')
  await page.fill('#email', HEAD.email)
  await page.fill('#password', HEAD.password)
  await page.click('form .button')
  await expect(page.locator('h1')).toHaveText(word('nl', 'home-none'))
  await expect(page.locator('.home')).toHaveText(SCHOOL)

  // Two taps later, parents of the four languages can answer.
  const survey = await openSurvey(page)
  await page.goto(survey.address)
  const tiles = await page.locator('.lang').evaluateAll((all) => all.map((a) => a.lang))
  expect(tiles.sort()).toEqual(EVERY_LANGUAGE.filter((lang) => lang !== 'tr').sort())
})

test('the first visit is over once the school is set up', async ({ team: page, service, newPage }) => {
  const stranger = await newPage(DESK)
  for (const path of ['/start', '/team', '/team/open']) {
    await stranger.goto(service.base + path)
    await expect(stranger).toHaveURL(`${service.base}/team/sign-in`)
  }
  await page.goto(`${service.base}/start`)
  await expect(page).toHaveURL(`${service.base}/team`)
})

test('signing out ends the session; a wrong address and a wrong password get the same answer', async ({ team: page, service }) => {
  await page.click('.top .link')
  await expect(page).toHaveURL(`${service.base}/team/sign-in`)
  await page.goto(`${service.base}/team`)
  await expect(page).toHaveURL(`${service.base}/team/sign-in`)
  await signIn(page, service, { ...HEAD, password: 'not this one, surely' })
  await expect(page.locator('p.error')).toHaveText(word('nl', 'sign-in-wrong'))
  const text = await page.locator('main').textContent()
  await signIn(page, service, { email: 'somebody@school.example', password: HEAD.password })
  await expect(page.locator('#email')).toHaveValue('somebody@school.example')
  expect(await page.locator('main').textContent()).toBe(text)
  await signIn(page, service)
  await expect(page).toHaveURL(`${service.base}/team`)
  await expect(page.locator('.home')).toHaveText(SCHOOL)
})

test('the session cookie is out of reach of scripts and of other sites', async ({ team: page }) => {
  const [cookie, ...others] = await page.context().cookies()
  expect(others).toEqual([])
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
})

test('the language of the team pages is remembered', async ({ newPage, service }) => {
  const page = await newPage(DESK)
  await firstVisit(page, service)
  await page.click('.bottom a[hreflang=fr]')
  await expect(page.locator('h1')).toHaveText(word('fr', 'home-none'))
  await page.goto(`${service.base}/team/open`)
  await expect(page.locator('h1')).toHaveText(word('fr', 'open-title'))
})

for (const lang of LANGUAGES) {
  test(`${lang}: every error page says what is wrong and has a way forward`, async ({ parent, standing: survey }) => {
    const page = await parent(lang)
    for (const [path, status, fault] of [
      [`/${survey.code}?l=xx`, 400, 'language'],
      ['/?code=ZZZZZ', 404, 'unknown-code'],
      ['/ZZZZZ9', 404, 'unknown-code'],
      ['/nowhere/at/all', 404, 'not-found'],
      ['/nowhere', 404, 'not-found'],
    ]) {
      const response = await page.goto(survey.base + path)
      expect(response.status(), path).toBe(status)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.locator('h1')).toHaveText(say(lang, `error-${fault}-title`))
      await expect(page.locator('main')).toContainText(say(lang, `error-${fault}-text`))
      await expect(page.locator('main svg')).toBeVisible()
      const ways = await page.locator('main a').evaluateAll((all) => all.map((a) => a.href))
      expect.soft(ways.length, `${path} leads on`).toBeGreaterThan(0)
      for (const way of ways) expect((await page.request.get(way)).status(), `${path} leads to ${way}`).toBe(200)
    }
  })
}

test('without a code, a parent types it and gets to the questions', async ({ parent, standing: survey }) => {
  const page = await parent('nl')
  await page.goto(survey.base)
  await page.fill('#code', survey.code.toLowerCase())
  await page.locator('.type .button').tap()
  await expect(page).toHaveURL(survey.address)
  await expect(page.locator('#start')).toBeVisible()
})
