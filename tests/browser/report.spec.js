// The report of the invented school: the same numbers everywhere, on every screen and on paper.
import { writeFileSync } from 'node:fs'
import { expect, test } from './support/fixtures.js'
import { sheets, text } from './support/paper.js'
import { cells, csv, flat, json, sorted } from './support/report.js'
import { sideways } from './support/sideways.js'
import { TEAM_LANGUAGES, plain, team as word } from './support/words.js'

const A4 = [595, 842]
const SIZES = [{ width: 360, height: 740 }, { width: 768, height: 1024 }, { width: 1920, height: 1080 }]

const chosen = (counts) => counts.filter((n) => n > 0).sort((a, b) => a - b)

/** A text without blanks: a PDF has them where it likes, beside numbers and at the ends of lines. */
const dense = (text) => plain(text).replace(/\s/g, '')

for (const lang of TEAM_LANGUAGES) {
  test.describe(lang, () => {
    test('every number on the screen stands in both downloads, and the other way round', async ({ head, demo }) => {
      const page = await head(lang)
      await page.goto(demo.report)
      const shown = await cells(page)
      const lines = await csv(page, demo.survey)
      const numbers = flat(await json(page, demo.survey))
      expect(shown.length).toBeGreaterThan(300)
      expect(new Set(shown.map(([name]) => name)).size, 'no number stands twice').toBe(shown.length)
      expect(sorted(shown)).toEqual(sorted(numbers))
      const nearly = ([name]) => /\/nearly-\w+$/.test(name)
      expect(sorted(lines.filter((line) => !nearly(line)).map(([name, n]) => [name, Number(n)]))).toEqual(sorted(numbers))
      for (const [, n] of lines.filter(nearly)) expect(n).toBe('')
      expect(shown.some(([name]) => name.startsWith('team/')) && shown.some(([name]) => name.startsWith('who/'))).toBe(true)
      expect(shown.some(([name]) => name.startsWith('parents/emotion/') && !name.includes('/everybody/')), 'groups').toBe(true)
    })

    test('the numbers in bars and rankings are those of the tables', async ({ head, demo }) => {
      const page = await head(lang)
      await page.goto(demo.report)
      const rows = await page.locator('.double').evaluateAll((all) => all.map((row) => ({
        bars: [...row.querySelectorAll('.dist')].map((bar) => ({
          label: bar.getAttribute('aria-label').match(/\d+/g),
          parts: [...bar.querySelectorAll('text')].map((text) => text.textContent),
        })),
        tables: [...row.querySelectorAll('table')].map((table) => [...table.querySelectorAll('[data-number]')]
          .filter((cell) => !/(answered|mean|low|high)$/.test(cell.dataset.number)).map((cell) => cell.textContent.trim())),
        shares: [...row.querySelectorAll('.share small')].map((share) => share.textContent.match(/\d+/g)),
      })))
      expect(rows).toHaveLength(8)
      for (const { bars, tables, shares } of rows) {
        expect(bars.map(({ label }) => label)).toEqual(tables)
        for (const [n, { parts }] of bars.entries()) for (const part of parts) expect(tables[n]).toContain(part)
        const sum = (counts) => String(counts.reduce((sum, n) => sum + Number(n), 0))
        expect(shares).toEqual(tables.map((counts) => [sum(counts.slice(0, 2)), sum(counts)]))
      }
      for (const ranking of await page.locator('.barriers .columns > div, .chosen > div').all()) {
        const named = (await ranking.locator('.figures strong, .fine strong').allTextContents()).map(Number)
        const table = (await ranking.locator('[data-number]:not([data-number$=answered])').allTextContents()).map(Number)
        expect(chosen(named)).toEqual(chosen(table))
      }
      const guessed = (await page.locator('.barriers .guessed').allTextContents()).map(Number)
      const guesses = (await page.locator('[data-number^="team/guess-barriers/"]:not([data-number$=answered])').allTextContents()).map(Number)
      expect(chosen(guessed)).toEqual(chosen(guesses))
    })

    test('it prints on two sheets of A4, with the three sentences', async ({ head, demo }, info) => {
      const page = await head(lang)
      await page.goto(demo.report)
      const sentences = await page.locator('.sentences p:not(.quiet) span').allTextContents()
      expect(sentences).toHaveLength(3)
      for (const sentence of sentences) expect(plain(sentence).length).toBeGreaterThan(20)
      const pdf = info.outputPath('report.pdf')
      writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }))
      expect(sheets(pdf)).toEqual({ pages: 2, size: A4 })
      const printed = dense(text(pdf))
      for (const sentence of sentences) expect(printed).toContain(dense(sentence))
      for (const title of ['report-barriers', 'report-dimensions', 'report-who', 'report-hidden', 'report-weakest']) {
        expect(printed).toContain(dense(word(lang, title)))
      }
      expect(printed).not.toContain(dense(word(lang, 'report-csv')))
    })

    test('it fits a phone, a tablet and a beamer, also with letters of twice the size', async ({ head, demo }) => {
      const page = await head(lang)
      await page.goto(demo.report)
      for (const open of [false, true]) {
        await page.evaluate((open) => { for (const details of document.querySelectorAll('details')) details.open = open }, open)
        for (const size of SIZES) {
          for (const letters of ['', '200%']) {
            await page.setViewportSize(size)
            await page.evaluate((letters) => { document.documentElement.style.fontSize = letters }, letters)
            expect.soft(await sideways(page), `${size.width} ${letters} ${open ? 'with its tables' : ''}`).toEqual([])
          }
        }
      }
    })

    test('a keyboard opens every table, and each table says what it is about', async ({ head, demo }) => {
      const page = await head(lang)
      await page.goto(demo.report)
      const summaries = page.locator('summary')
      const count = await summaries.count()
      expect(count).toBeGreaterThan(10)
      const opened = new Set()
      const here = () => page.evaluate(() => {
        const at = document.activeElement
        return at.tagName === 'SUMMARY' ? [...document.querySelectorAll('summary')].indexOf(at) : at.matches('body, a[href$=".json"]') ? 'end' : null
      })
      await page.locator('h1').click()
      for (let presses = 0; presses < 400 && opened.size < count; presses++) {
        await page.keyboard.press('Tab')
        const at = await here()
        if (at === 'end') break
        if (at === null || opened.has(at)) continue
        await page.keyboard.press(opened.size % 2 === 0 ? 'Enter' : 'Space')
        opened.add(at)
      }
      expect(opened.size).toBe(count)
      expect(await page.locator('details:not([open])').count()).toBe(0)
      for (const table of await page.locator('table').all()) {
        await expect(table).toBeVisible()
        await expect(table.locator('th[scope=row]').first()).toBeAttached()
      }
      for (const scrolling of await page.locator('.wide').all()) {
        const stuck = await scrolling.evaluate((box) => box.scrollWidth > box.clientWidth && box.tabIndex < 0)
        expect(stuck, 'what scrolls can be reached with a keyboard').toBe(false)
      }
    })
  })
}
