// What a team prints: sheets to fill in together, and the pictures as memory cards.
import { writeFileSync } from 'node:fs'
import { isFine } from './support/axe.js'
import { expect, test } from './support/fixtures.js'
import { sheets, text } from './support/paper.js'
import { TEAM_LANGUAGES, plain, team as word } from './support/words.js'

const A4 = [595, 842]
const SHEETS = ['vision', 'scan', 'thermometer', 'plus', 'tree', 'checklist', 'agenda', 'class']

async function print(page, info, name) {
  const pdf = info.outputPath(`${name}.pdf`)
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  return pdf
}

for (const lang of TEAM_LANGUAGES) {
  test(`${lang}: each sheet comes out on one side of A4`, async ({ head, demo }, info) => {
    const page = await head(lang)
    await page.goto(`${demo.base}/team/worksheets`)
    const links = await page.locator('.sheetlist a').evaluateAll((all) => all.map((a) => [a.href.split('/').at(-1), a.textContent]))
    expect(links.map(([key]) => key)).toEqual(SHEETS)
    for (const [key, title] of links) {
      await page.goto(`${demo.base}/team/worksheets/${key}`)
      await expect(page.locator('h1')).toHaveText(title)
      const pdf = await print(page, info, key)
      expect.soft(sheets(pdf), key).toEqual({ pages: 1, size: A4 })
      const last = await page.locator('.sheet :is(th, td, p, strong)').last().textContent()
      expect.soft(plain(text(pdf)).replace(/-? /g, ''), `${key}: nothing is cut off at the end`).toContain(plain(last).replace(/-? /g, ''))
    }
  })
}

test('memory cards: two of each picture, twelve on a sheet', async ({ head, demo }, info) => {
  const page = await head('nl')
  await page.goto(`${demo.base}/team/pictograms`)
  const groups = await page.locator('.pictograms').evaluateAll((all) => all.map((section) => [section.querySelector('a').href, section.querySelectorAll('li').length]))
  expect(groups.map(([, pictures]) => pictures).reduce((sum, n) => sum + n)).toBeGreaterThan(190)
  for (const [address, pictures] of groups.slice(-2)) {
    await page.goto(address)
    await expect(page.locator('.card')).toHaveCount(2 * pictures)
    expect(sheets(await print(page, info, 'cards'))).toEqual({ pages: Math.ceil(pictures / 6), size: A4 })
    const words = await page.locator('.card').evaluateAll((all) => all.map((card) => card.textContent))
    for (let n = 0; n < words.length; n += 2) expect(words[n]).toBe(words[n + 1])
  }
})

for (const lang of ['nl', 'de']) {
  test(`${lang}: the pages of pictures, sheets, voices and languages are accessible`, async ({ head, demo }) => {
    test.setTimeout(120_000)
    const page = await head(lang)
    for (const path of ['worksheets', 'worksheets/scan', 'worksheets/class', 'pictograms', 'voices', 'voices/ar', 'languages']) {
      await page.goto(`${demo.base}/team/${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await isFine(page, path)
    }
    await page.goto(`${demo.base}/team/languages/ar`)
    expect(plain(await page.locator('h1').textContent())).toBe(plain(word(lang, 'review-title', { language: 'العربية' })))
    await expect(page.locator('td[lang=ar][dir=rtl]').first()).toBeVisible()
  })
}
