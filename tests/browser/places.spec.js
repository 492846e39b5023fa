// Places where codes hang: those that fit the school, and more when the team wants them.
import { expect, test } from './support/fixtures.js'
import { begin, isThanked, onScreen, tile } from './support/parent.js'
import { HEAD, SCHOOL } from './support/service.js'
import { say, team as word } from './support/words.js'

const STAGES = {
  nursery: ['gate', 'letter', 'class'],
  primary: ['gate', 'letter', 'class'],
  secondary: ['letter', 'diary', 'platform'],
  special: ['letter', 'diary', 'bus'],
}

for (const [stage, kinds] of Object.entries(STAGES)) {
  test(`a ${stage} school begins with places that fit it, each with a code of its own`, async ({ newPage, service }) => {
    const page = await newPage({ locale: 'nl-BE' })
    await page.goto(service.base)
    await expect(page.locator('#stage')).toHaveValue('primary')
    await page.selectOption('#stage', { label: word('nl', `stage-${stage}`) })
    for (const [field, text] of Object.entries({ word: service.word, school: SCHOOL, families: '180', email: HEAD.email, password: HEAD.password })) {
      await page.fill(`#${field}`, text)
    }
    await page.tap('form.narrow > .button')
    await page.tap('a[href="/team/places"]')
    await expect(page.locator('.spots > li strong')).toHaveText(kinds.map((kind) => word('nl', `place-${kind}`)))
    const codes = await page.locator('.spots > li [dir=ltr]').allTextContents()
    expect(new Set(codes).size).toBe(3)
    for (const code of codes) {
      await page.goto(`${service.base}/${code}`)
      await expect(page.locator('h1')).toHaveText(say('nl', 'quiet-title'))
    }
  })
}

test('a place that is added while parents answer has a poster at once, and its code leads to the questions', async ({ team: page, survey, parent, service }) => {
  await page.goto(`${service.base}/team/places`)
  await page.locator('.options label:has(input[value=bus])').click()
  await page.fill('#name', 'Lijn <7>')
  await page.click('form > .button:not(.plainer)')
  const place = page.locator('.spots > li', { hasText: 'Lijn' })
  await expect(place.locator('strong')).toContainText('Lijn <7>')
  await expect(page.locator('.spots > li')).toHaveCount(4)
  const code = await place.locator('[dir=ltr]').textContent()
  expect(code).not.toBe(survey.code)
  const phone = await parent('nl')
  await begin(phone, { address: `${service.base}/${code}` }, 'nl')
  await tile(phone, 'yes').tap()
  await onScreen(phone, 'q2')
  await phone.tap('#stop')
  await isThanked(phone, 'nl')

  // Its name changes; its code, which may hang somewhere already, does not.
  await place.locator('summary').click()
  await place.locator('input[name=name]').fill('Lijn 8')
  await place.locator('.inline .button').click()
  const renamed = page.locator('.spots > li', { hasText: 'Lijn 8' })
  await expect(renamed.locator('[dir=ltr]')).toHaveText(code)
  await renamed.locator('a').click()
  await expect(page.locator('.address')).toHaveText(`${service.base}/${code}`)
  await expect(page.locator('.where')).toContainText('Lijn 8')
})

test('an empty day of the result is warned of before the survey opens, and not after', async ({ team: page, parent }) => {
  await page.click('a[href="/team/open"]')
  await expect(page.locator('#k')).toBeHidden()
  await expect(page.locator('#facet')).toBeHidden()
  await page.fill('#results', '')
  await page.click('form.narrow > .button')
  await expect(page.locator('.warning[role=status]')).toContainText(word('nl', 'warn-results'))
  await expect(page.locator('#results')).toHaveValue('')
  await expect(page.locator('form.narrow > .button')).toHaveText(word('nl', 'open-anyway'))
  await page.click('.home')
  await expect(page.locator('h1'), 'nothing is open yet').toHaveText(word('nl', 'home-none'))
  await page.click('a[href="/team/open"]')
  await page.fill('#results', '')
  for (const _ of ['warned', 'anyway']) await page.click('form.narrow > .button')
  await expect(page.locator('.spots > li')).toHaveCount(3)
  const phone = await parent('nl')
  const code = await page.locator('.spots > li [dir=ltr]').first().textContent()
  await begin(phone, { address: new URL(`/${code}`, page.url()).href }, 'nl')
  await tile(phone, 'no').tap()
  await onScreen(phone, 'q2')
  await phone.tap('#stop')
  await isThanked(phone, 'nl')
  await expect(phone.locator('#thanks'), 'no day is promised to parents').not.toContainText(say('nl', 'thanks-results', { date: '' }).split('?')[0])
})
