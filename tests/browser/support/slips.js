// Slips as the team makes them, and what a family sees that comes with one.
import { expect } from '@playwright/test'
import { read } from './paper.js'
import { cut, print } from './printed.js'
import { places } from './words.js'

/** The head makes slips; their addresses as they stand under the codes. The sheets stay on the screen. */
export async function makeSlips(page, survey, number = 12) {
  await page.goto(`${survey.url}/slips`)
  await page.fill('#number', String(number))
  await page.click('button[value=make]')
  await expect(page.locator('.slip')).toHaveCount(number)
  return (await page.locator('.slip .code').allTextContents()).map((code) => survey.base + code)
}

/** What a camera reads on the slips of the screen, printed and cut apart. */
export async function scan(page, info) {
  const pieces = await cut(page, await print(page, info, 'slips'), '.slip')
  return pieces.map((piece) => read(piece).join())
}

/** A slip as somebody would make one up. */
export const invented = (survey) => `${survey.address}/0123456789`

/** The head chooses whether the open code works beside the slips. */
export async function choose(page, survey, slips) {
  await page.goto(`${survey.url}/slips`)
  await page.check(`input[name=slips][value=${slips}]`)
  await page.click('button[value=choose]')
  await expect(page.locator(`input[name=slips][value=${slips}]`)).toBeChecked()
}

/** The friendly page that stands in the way of the questions, and nothing to answer on it: `used`, `foreign` or `only`. */
export async function isFriendly(page, lang, why) {
  await expect(page.locator('main.message h1')).toHaveText(places(lang, `slip-${why}-title`))
  await expect(page.locator('main.message')).toContainText(places(lang, `slip-${why}-text`))
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page.locator('form')).toHaveCount(0)
}
