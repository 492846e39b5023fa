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

test('the kiosk, in two languages', async ({ newPage, demo }) => {
  const tablet = await newPage({ viewport: { width: 1024, height: 768 }, isMobile: false, locale: 'nl-BE' })
  await tablet.goto(demo.greeting.match(/^kiosk (.+)$/m)[1])
  await tablet.click('form .button')
  await expect(tablet.locator('#attract')).toBeVisible()
  await tablet.screenshot({ path: join(FOLDER, 'kiosk.png'), animations: 'disabled' })
  await tablet.click('#attract [data-lang=ar]')
  await expect(tablet.locator('#vote')).toBeVisible()
  await tablet.screenshot({ path: join(FOLDER, 'kiosk-ar.png'), animations: 'disabled' })
})

test('the helper’s tablet: two languages, and handed over', async ({ newPage, demo }) => {
  const tablet = await newPage({ viewport: { width: 768, height: 900 }, isMobile: false, locale: 'nl-BE' })
  await tablet.goto(demo.greeting.match(/^helper (.+)$/m)[1])
  await tablet.click('form .button')
  await tablet.click('#mine [data-lang=nl]')
  await tablet.click('#language [data-lang=ar]')
  await tablet.click('#go')
  await expect(tablet.locator('#ask h1')).toBeVisible()
  await expect(tablet.locator('#ready')).toBeHidden({ timeout: 20_000 })
  await tablet.screenshot({ path: join(FOLDER, 'helper.png'), animations: 'disabled' })
  await tablet.click('#skip')
  await expect(tablet.locator('#ask h1 .mine')).toHaveText(bank('nl', 'question-messages'))
  await tablet.click('#skip')
  await expect(tablet.locator('#hand')).toBeVisible()
  await tablet.screenshot({ path: join(FOLDER, 'helper-hand.png'), animations: 'disabled' })
})

test('a survey on paper, and typing it in', async ({ head, demo }) => {
  const desk = await head('nl', { viewport: { width: 820, height: 1000 } })
  const paper = demo.greeting.match(/^paper (.+)$/m)[1]
  await desk.goto(`${paper}?in=nl`)
  await desk.locator('.sheet').first().screenshot({ path: join(FOLDER, 'paper.png'), animations: 'disabled' })
  await desk.goto(paper.replace(/paper$/, 'entry'))
  for (const key of ['2', '3', 'a']) await desk.keyboard.press(key)
  await expect(desk.locator('[aria-pressed=true]')).toHaveCount(3)
  await desk.screenshot({ path: join(FOLDER, 'entry.png'), animations: 'disabled' })
})
