// Pictures of the pages for the README. They are made in every run, so they are never of an older page.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './support/fixtures.js'
import { begin, isThanked, onScreen, tile } from './support/parent.js'
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

test('a survey and its code as the team sees them', async ({ team, survey }) => {
  await expect(team.locator('.address')).toHaveText(survey.address)
  await team.screenshot({ path: join(FOLDER, 'team-survey.png'), animations: 'disabled' })
  await team.locator('.poster').screenshot({ path: join(FOLDER, 'team-code.png') })
})
