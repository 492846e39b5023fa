// The code on the wall: on the screen and on paper.
import { writeFileSync } from 'node:fs'
import { expect, test } from './support/fixtures.js'
import { tile } from './support/parent.js'
import { read, rendered, text } from './support/paper.js'
import { openPoster } from './support/service.js'
import { LANGUAGES, say } from './support/words.js'

test('a phone reads the code from the screen, and it leads to the questions', async ({ team, survey, parent }, info) => {
  await openPoster(team, survey)
  await expect(team.locator('.address')).toHaveText(survey.address)
  const picture = info.outputPath('code.png')
  await team.locator('.qr').screenshot({ path: picture })
  const [address, ...others] = read(picture)
  expect([address, others]).toEqual([survey.address.toUpperCase(), []])
  await expect(team.locator('.qr')).toHaveAttribute('aria-label', new RegExp(survey.address))
  const page = await parent('ar')
  await page.goto(address)
  await expect(page.locator('h1')).toHaveText(say('ar', 'start-title'))
  await page.locator('.lang[lang=ar]').tap()
  await expect(tile(page, 'yes')).toBeVisible()
})

test('the code is read from a whole screenshot of a small phone too', async ({ team, survey }, info) => {
  await openPoster(team, survey)
  await team.setViewportSize({ width: 320, height: 568 })
  const picture = info.outputPath('page.png')
  await team.screenshot({ path: picture, fullPage: true })
  expect(read(picture)).toEqual([survey.address.toUpperCase()])
})

test('on paper the code stands on one page with its address, and is read at a low resolution', async ({ team, survey }, info) => {
  await openPoster(team, survey)
  const pdf = info.outputPath('poster.pdf')
  writeFileSync(pdf, await team.pdf({ preferCSSPageSize: true }))
  const [sheet, ...others] = rendered(pdf, 50, 'png')
  expect([read(sheet), others]).toEqual([[survey.address.toUpperCase()], []])
  expect(text(pdf)).toContain(survey.address)
  await team.emulateMedia({ media: 'print' })
  for (const element of await team.locator('nav, form, .noprint').all()) await expect(element).toBeHidden()
})

test('the button to print is there with a script, and opens the dialogue of the browser', async ({ team, survey }) => {
  await openPoster(team, survey)
  await team.evaluate(() => { window.print = () => { document.title = 'printed' } })
  await team.click('#print')
  await expect(team).toHaveTitle('printed')
  expect(survey.code).toMatch(/^(?=.*\d)[0-9A-Z]{6}$/)
})

for (const lang of LANGUAGES) {
  test(`${lang}: the code is read in any case, and opens in the language of the phone`, async ({ parent, standing: survey }) => {
    const page = await parent(lang)
    await page.goto(`${survey.base}/${survey.code.toLowerCase()}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('.lang').first()).toHaveAttribute('lang', lang)
    await expect(page.locator('.lang').first()).toHaveAttribute('href', '#q1')
  })
}
