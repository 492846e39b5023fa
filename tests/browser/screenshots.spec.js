// Pictures of the pages for the README. They are made in every run, so they are never of an older page.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PHONE, expect, test } from './support/fixtures.js'
import { begin, isThanked, onScreen, tile } from './support/parent.js'
import { openPoster } from './support/service.js'
import { bank } from './support/words.js'

const FOLDER = resolve(process.env.DREMPEL_SCREENSHOTS ?? resolve(import.meta.dirname, '../output'))
mkdirSync(FOLDER, { recursive: true })

for (const lang of ['nl', 'ar']) {
  test(`a parent's path in ${lang}`, async ({ parent, standing: survey }) => {
    const page = await parent(lang)
    const picture = (name) => page.screenshot({ path: join(FOLDER, lang === 'nl' ? `${name}.png` : `${name}-${lang}.png`), animations: 'disabled' })
    await page.goto(survey.address)
    await picture('start')
    await begin(page, survey, lang)
    await expect(page.locator('#q1 h2')).toContainText(bank(lang, 'question-emotion'))
    await picture('faces')
    await page.tap('#skip')
    await onScreen(page, 'q2')
    await page.tap('#skip')
    await onScreen(page, 'q3')
    // A click, since the browser's own shade of a tap would be in the picture.
    for (const choice of ['time', 'reading']) await tile(page, choice).click()
    await expect(page.locator('#q3 input:checked')).toHaveCount(2)
    await picture('barriers')
    await page.tap('#stop')
    await isThanked(page, lang)
    await picture('thanks')
  })
}

test('a survey as the team sees it', async ({ team, survey }) => {
  await expect(team.locator('.spots li')).toHaveCount(3)
  expect(team.url()).toBe(survey.url)
  await team.screenshot({ path: join(FOLDER, 'team-survey.png'), animations: 'disabled' })
})

test('the report on a desk and on a phone', async ({ head, demo }) => {
  const desk = await head('nl', { viewport: { width: 1280, height: 1100 } })
  await desk.goto(demo.report)
  await expect(desk.locator('.sentences')).toBeVisible()
  await desk.screenshot({ path: join(FOLDER, 'report.png'), animations: 'disabled' })
  const phone = await head('nl', PHONE)
  await phone.goto(demo.report)
  await expect(phone.locator('.sentences')).toBeVisible()
  await phone.screenshot({ path: join(FOLDER, 'report-phone.png'), animations: 'disabled' })
})

for (const lang of ['nl', 'ar']) {
  test(`what parents are told in ${lang}`, async ({ parent, demo }) => {
    const page = await parent(lang)
    await page.goto(demo.told)
    await expect(page.locator('.named li')).toHaveCount(3)
    await page.screenshot({ path: join(FOLDER, lang === 'nl' ? 'told.png' : `told-${lang}.png`), animations: 'disabled' })
  })
}

test('the poster of the gate', async ({ team, survey }) => {
  await openPoster(team, survey)
  await team.locator('.sheet').screenshot({ path: join(FOLDER, 'poster.png'), animations: 'disabled' })
})

test('the recording room, and pictures as memory cards', async ({ team, service, newPage, head, demo }) => {
  await team.goto(`${service.base}/team/voices`)
  await team.selectOption('#language', 'tr')
  await team.click('form:has(#language) .button')
  const link = await team.locator('.made .address').textContent()
  const phone = await newPage({ ...PHONE })
  await phone.goto(link)
  await phone.locator('.agree').tap()
  await phone.locator('.button').tap()
  for (let n = 0; n < 2; n++) await phone.locator('#skip').click()
  await expect(phone.locator('#speak')).toBeVisible()
  await phone.screenshot({ path: join(FOLDER, 'room.png'), animations: 'disabled' })
  const desk = await head('nl', { viewport: { width: 820, height: 900 } })
  await desk.goto(`${demo.base}/team/pictograms?cards=barriers`)
  await expect(desk.locator('.card').first()).toBeVisible()
  await desk.locator('.sheet').first().screenshot({ path: join(FOLDER, 'memory.png'), animations: 'disabled' })
})
