// Sheets for the wall: one code for each place, and the thank-you poster and cards. Two decoders read each code.
import { writeFileSync } from 'node:fs'
import { expect, test } from './support/fixtures.js'
import { read, readGrey, rendered, sheets, text } from './support/paper.js'
import { EVERY_LANGUAGE, LANGUAGES, plain, say } from './support/words.js'

const A4 = [595, 842]
const CARDS = 8
/** The languages of the invented school. */
const MOST_FAMILIES_FIRST = ['nl', 'ar', 'tr', 'fr', 'en']

/** The page as it comes out of a printer. */
async function print(page, info, name) {
  const pdf = info.outputPath(`${name}.pdf`)
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  return pdf
}

/** The places of the invented school, with what leads to their posters. */
async function places(page, demo) {
  await page.goto(`${demo.base}/team/places`)
  return page.locator('.spots > li').evaluateAll((all) => all.map((li) => ({
    poster: li.querySelector('a').href, name: li.querySelector('strong').textContent, code: li.querySelector('[dir=ltr]').textContent,
  })))
}

test('each place has a poster on one sheet, whose code two decoders read, even coarsely printed', async ({ head, demo }, info) => {
  const page = await head('nl')
  const all = await places(page, demo)
  expect(all.length).toBeGreaterThanOrEqual(3)
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
  for (const { poster, name, code } of all) {
    await page.goto(poster)
    await expect(page).toHaveTitle(plain(name))
    const pdf = await print(page, info, code)
    expect(sheets(pdf), name).toEqual({ pages: 1, size: A4 })
    expect(text(pdf)).toContain(`${demo.base}/${code}`)
    const address = `${demo.base}/${code}`.toUpperCase()
    for (const dpi of [150, 40]) {
      const [picture] = rendered(pdf, dpi, 'png')
      expect(read(picture), `${name}: zbar at ${dpi} dpi`).toEqual([address])
      const [grey] = rendered(pdf, dpi, 'pgm')
      expect(readGrey(grey), `${name}: jsQR at ${dpi} dpi`).toBe(address)
    }
  }
})

test('the lines of a poster are in the languages of the school, each in its own direction', async ({ head, demo }) => {
  const page = await head('fr')
  const [{ poster }] = await places(page, demo)
  await page.goto(poster)
  const lines = await page.locator('.lines li').evaluateAll((all) => all.map((li) => [li.lang, li.dir, getComputedStyle(li).direction, li.textContent]))
  expect(lines.map(([lang, dir, direction, text]) => [lang, dir, direction, plain(text)])).toEqual(MOST_FAMILIES_FIRST.map((lang) => {
    const dir = lang === 'ar' ? 'rtl' : 'ltr'
    return [lang, dir, dir, `${say(lang, 'start-title')} ${say(lang, 'anonymity-nobody')}`]
  }))
  for (const line of await page.locator('.lines li').all()) await expect(line).toBeVisible()
})

test('nothing of a poster is cut off on paper', async ({ head, demo }) => {
  const page = await head('nl')
  for (const address of [(await places(page, demo))[0].poster, `${demo.survey}/thanks`]) {
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    const outside = await page.locator('.sheet').evaluateAll((all) => all.flatMap((sheet) => {
      const edge = sheet.getBoundingClientRect()
      return [...sheet.querySelectorAll('*:not(svg *)')].filter((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect()
        return top < edge.top - 1 || bottom > edge.bottom + 1 || left < edge.left - 1 || right > edge.right + 1
      }).map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)
    }))
    expect(outside, address).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  }
})

test('the thank-you poster and its cards are two sheets, and every code on them is read', async ({ head, demo }, info) => {
  const page = await head('en')
  await page.goto(`${demo.survey}/promises`)
  await page.click('a[href$="/thanks"]')
  await expect(page.locator('.thank')).toBeVisible()
  const pdf = await print(page, info, 'thanks')
  expect(sheets(pdf)).toEqual({ pages: 2, size: A4 })
  const address = demo.parent.toUpperCase()
  for (const dpi of [150, 100]) {
    const [poster, cards] = rendered(pdf, dpi, 'png')
    expect(read(poster), `the poster at ${dpi} dpi`).toEqual([address])
    expect(read(cards), `the cards at ${dpi} dpi`).toEqual(Array(CARDS).fill(address))
  }
  const [grey] = rendered(pdf, 150, 'pgm')
  expect(readGrey(grey)).toBe(address)
  for (const [n, code] of (await page.locator('.qr').all()).entries()) {
    const picture = info.outputPath(`card-${n}.png`)
    await code.screenshot({ path: picture })
    expect(read(picture)).toEqual([address])
  }
  const words = plain(text(pdf))
  for (const lang of LANGUAGES.filter((lang) => lang !== 'ar')) expect(words).toContain(plain(say(lang, 'thanks-title')))
  const thanked = page.locator('.thank li')
  for (const [n, lang] of MOST_FAMILIES_FIRST.entries()) {
    await expect(thanked.nth(n)).toHaveText(say(lang, 'thanks-title'))
    await expect(thanked.nth(n)).toHaveAttribute('lang', lang)
    await expect(thanked.nth(n)).toHaveCSS('direction', lang === 'ar' ? 'rtl' : 'ltr')
  }
})

test('with many languages the sheets stay whole: those of most families have a line, the others their name', async ({ team, service }, info) => {
  await team.goto(`${service.base}/team/school`)
  for (const [lang, families] of [['ti', 40], ['so', 30], ['zh', 20]]) await team.fill(`#families-${lang}`, String(families))
  await team.click('form.narrow > .button')
  await team.goto(`${service.base}/team/places`)
  await team.click('.spots li:first-child > a')
  const lines = await team.locator('.lines li').evaluateAll((all) => all.map((li) => li.lang))
  expect(lines.slice(0, 4)).toEqual(['ti', 'so', 'zh', 'nl'])
  expect(lines.length).toBe(8)
  await expect(team.locator('.others bdi')).toHaveCount(EVERY_LANGUAGE.length - 8)
  expect(sheets(await print(team, info, 'many'))).toEqual({ pages: 1, size: A4 })
  expect(await team.locator('.sheet').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)).toBeLessThanOrEqual(0)
})
