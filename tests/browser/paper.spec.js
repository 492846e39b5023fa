// A survey on paper: the sheets as they come out of a printer, and typing them in.
import { isFine } from './support/axe.js'
import { firstVisit, openBox, closeSurvey, othersAnswer } from './support/service.js'
import { keyboard } from './support/hands.js'
import { DESK } from './support/fixtures.js'
import { LONG_NAME, expect, openPlan, tellOfSchool, test } from './support/opened.js'
import { read, sheets } from './support/paper.js'
import { PARTS, sixOthers, tally } from './support/plan.js'
import { A4, faults, front, print } from './support/printed.js'
import { csv, readResult } from './support/report.js'
import { KEYS, SHEETS, kept, keysFor, marked, ofSheets, piles, type } from './support/typing.js'
import { EVERY_LANGUAGE, LOCALES, isRtl, plain, places, team as word } from './support/words.js'

test.describe('sheets', () => {
  test('the sheet of every language is both sides of one A4, whole, in its own direction, and its code is read', async ({ newPage, desk }, info) => {
    test.setTimeout(120_000)
    const page = await newPage({ ...DESK, storageState: desk.state })
    await page.goto(`${desk.url}/paper`)
    const links = await page.locator('.papers a').evaluateAll((all) => all.map((a) => [a.lang, a.href]))
    expect(links.map(([lang]) => lang)).toEqual(EVERY_LANGUAGE)
    // The code on it is the one for letters.
    await page.goto(`${desk.base}/team/places`)
    const letter = `${desk.base}/${await page.locator('.spots > li', { hasText: word('nl', 'place-letter') }).locator('[dir=ltr]').textContent()}`.toUpperCase()
    for (const [lang, address] of links) {
      await page.goto(address)
      expect.soft(await faults(page), lang).toEqual([])
      const pdf = await print(page, info, lang)
      expect.soft(sheets(pdf), lang).toEqual({ pages: 2, size: A4 })
      expect.soft(read(front(pdf, 80)), lang).toEqual([letter])

      // Where people read from right to left, boxes and pictures come from the right too.
      const middle = (place) => page.locator(place).first().evaluate((element) => { const { left, right } = element.getBoundingClientRect(); return (left + right) / 2 })
      const [code, first, second, sheet] = [await middle('.qr'), await middle('.choice:nth-child(1)'), await middle('.choice:nth-child(2)'), await middle('.sheet')]
      expect.soft([code < sheet, first > second], lang).toEqual([isRtl(lang), isRtl(lang)])
      await expect.soft(page.locator('.turn').first()).toHaveText(places(lang, 'paper-turn'))
      await expect.soft(page.locator('.turn').last()).toHaveText(places(lang, 'paper-return'))
    }
  })
})
