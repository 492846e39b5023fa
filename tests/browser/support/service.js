// What the school's team does with a service: always through its pages.
import { expect } from '@playwright/test'

export const HEAD = { email: 'head@school.example', password: 'een lange zin die niemand raadt' }
export const SCHOOL = 'Basisschool De Regenboog'

/** Fills in the first page; whoever does it is signed in afterwards. */
export async function firstVisit(page, service) {
  await page.goto(service.base)
  await page.fill('#word', service.word)
  await page.fill('#school', SCHOOL)
  await page.fill('#families', '180')
  await page.fill('#email', HEAD.email)
  await page.fill('#password', HEAD.password)
  await page.click('form .button')
  await expect(page).toHaveURL(`${service.base}/team`)
}

export async function signIn(page, service, { email, password } = HEAD) {
  await page.goto(`${service.base}/team/sign-in`)
  await page.fill('#email', email)
  await page.fill('#password', password)
  await page.click('form.narrow .button')
}

/** Two taps: what is filled in already is taken as it is. The code is the one at the gate. */
export async function openSurvey(page) {
  await page.click('a[href="/team/open"]')
  await page.click('form.narrow > .button')
  await expect(page.locator('.spots li')).toHaveCount(3)
  const code = await page.locator('.spots li').first().locator('[dir=ltr]').textContent()
  return { url: page.url(), id: page.url().split('/').at(-1), address: new URL(`/${code}`, page.url()).href, code }
}

/** Opens the poster of the gate, from the list of places of the survey. */
export async function openPoster(page, survey) {
  await page.goto(survey.url)
  await page.click('.spots li:first-child a')
  await expect(page.locator('main.sheet')).toBeVisible()
}

export async function closeSurvey(page, survey) {
  await page.goto(survey.url)
  await page.click('button[value=close]')
  await expect(page.locator('button[value=extend]')).toBeVisible()
}

/** The last step is folded away while parents answer. */
export async function unfoldBox(page) {
  const fold = page.locator('details:has(button[value=open-box])')
  if (await fold.getAttribute('open') === null) await fold.locator('summary').click()
}

export async function openBox(page, survey) {
  await page.goto(survey.url)
  await unfoldBox(page)
  await page.check('.sure input')
  await page.click('button[value=open-box]')
  await expect(page.locator('button[value=open-box]')).toHaveCount(0)
}

/** Parents who answer without a browser: their answers only fill the box. */
export async function othersAnswer(survey, lang, part, all) {
  for (const answers of all) {
    const form = new URLSearchParams({ survey: survey.id, part, l: lang, via: 'script' })
    form.set('receipt', Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex'))
    for (const [key, choices] of Object.entries(answers)) {
      for (const choice of [choices].flat()) form.append(`q.${key}`, choice)
    }
    const response = await fetch(survey.address, { method: 'POST', body: form })
    expect(response.status).toBe(204)
  }
}
