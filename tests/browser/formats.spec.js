// What hangs, lies and is worn: a code in every size and form, as it comes out of a printer and as a camera sees it.
import { readFileSync } from 'node:fs'
import { isFine } from './support/axe.js'
import { seen, views } from './support/camera.js'
import { DESK } from './support/fixtures.js'
import { LONG_NAME, expect, openPlan, tellOfSchool, test } from './support/opened.js'
import { read, sheets, text } from './support/paper.js'
import { A4, cut, faults, front, print } from './support/printed.js'
import { makeSlips } from './support/slips.js'
import { makeVote } from './support/stand.js'
import { EVERY_LANGUAGE, LOCALES, bank, places } from './support/words.js'

/** Size of the sheet, and how often the code stands on it. */
const FORMATS = {
  a4: [A4, 1], a3: [[842, 1191], 1], a5: [[420, 595], 1], stand: [A4, 2], strip: [A4, 6], badge: [A4, 8],
}
/** Those that are cut apart show the languages of most families: each group is that of another school. */
const SCHOOLS = Array.from({ length: 6 }, (_, n) => EVERY_LANGUAGE.slice(4 * n, 4 * n + 4))
const IDEAS = ['phone', 'languagecafe', 'photos', 'grandparents', 'bench', 'jobs', 'trip', 'market', 'film']
/** What a ballot asks. */
const TITLES = {
  one: (lang) => places(lang, 'kiosk-vote'),
  three: (lang) => places(lang, 'kiosk-vote'),
  come: (lang) => bank(lang, 'question-wouldcome'),
  barriers: (lang) => bank(lang, 'question-barriers'),
}

for (const [format, [size, times]] of Object.entries(FORMATS)) {
  test(`${format}: one sheet of the right size, whole, and every code on it is read`, async ({ newPage, desk }, info) => {
    const page = await newPage({ ...DESK, storageState: desk.state })
    await page.goto(`${desk.poster}?format=${format}`)
    await expect(page.locator('.formats [aria-current]')).toHaveCount(1)
    expect.soft(await faults(page)).toEqual([])
    const pdf = await print(page, info, format)
    expect(sheets(pdf)).toEqual({ pages: 1, size })
    const pieces = times === 1 ? [front(pdf, 100)] : await cut(page, pdf, '.piece')
    expect(pieces.flatMap(read)).toEqual(Array(times).fill(desk.address.toUpperCase()))
    if (format !== 'badge') expect(text(pdf)).toContain(desk.address)
  })
}

test('signs, strips, badges and slips hold the words of any four languages, and a long name', async ({ team, service }) => {
  await tellOfSchool(team, service.base, { name: LONG_NAME })
  const survey = await openPlan(team)
  for (const languages of SCHOOLS) {
    await tellOfSchool(team, service.base, { families: Object.fromEntries(languages.map((lang, n) => [lang, 40 - n])) })
    for (const format of ['stand', 'strip', 'badge']) {
      await team.goto(`${survey.poster}?format=${format}`)
      expect(await team.locator('.piece').first().locator('li').evaluateAll((all) => all.map((li) => li.lang))).toEqual(languages)
      expect.soft(await faults(team, '.piece:first-child'), `${format} in ${languages}`).toEqual([])
    }
    await makeSlips(team, survey)
    await expect(team.locator('.slip').first().locator('li').first()).toContainText(places(languages[0], 'slip-line'))
    expect.soft(await faults(team, '.slip:first-child'), `slips in ${languages}`).toEqual([])
  }
})

test('a camera reads the code from near and from far, out of focus, tilted, from aside, and partly covered', async ({ newPage, desk }, info) => {
  const page = await newPage({ ...DESK, storageState: desk.state })
  await page.goto(desk.poster)
  const all = await views(page)
  expect(all).toHaveLength(3 * 9)
  const read = all.map((view, n) => [view.name, seen(view, info.outputPath(`${n}.png`))])
  expect(read).toEqual(all.map(({ name }) => [name, desk.address.toUpperCase()]))
})

test('the code alone is downloaded as a drawing and as a picture, and both are read', async ({ newPage, desk }, info) => {
  const page = await newPage({ ...DESK, storageState: desk.state })
  await page.goto(desk.poster)
  for (const kind of ['svg', 'png']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`a[href$="code.${kind}"]`)])
    expect(download.suggestedFilename()).toBe(`${desk.code}.${kind}`)
    const file = info.outputPath(`code.${kind}`)
    await download.saveAs(file)
    if (kind === 'png') {
      expect(read(file)).toEqual([desk.address.toUpperCase()])
    } else {
      const drawing = await newPage({ viewport: { width: 400, height: 400 } })
      await drawing.setContent(readFileSync(file, 'utf8'))
      const picture = info.outputPath('drawing.png')
      await drawing.screenshot({ path: picture })
      expect(read(picture)).toEqual([desk.address.toUpperCase()])
    }
  }
})

test('four ballots stand on one sheet, whole, whatever people vote on', async ({ team, service }, info) => {
  await tellOfSchool(team, service.base, { name: LONG_NAME })
  const votes = [
    { way: 'one', ideas: IDEAS.slice(0, 2) }, { way: 'three', ideas: IDEAS.slice(0, 5) }, { way: 'three', ideas: IDEAS },
    { way: 'come', ideas: IDEAS.slice(0, 4) }, { way: 'come', ideas: IDEAS }, { way: 'barriers' },
  ]
  const made = []
  for (const vote of votes) made.push({ ...vote, ...await makeVote(team, service.base, vote) })
  for (const languages of [['nl', 'fr', 'en'], ['hy', 'ru', 'uk'], ['ro', 'so', 'sq'], ['ar', 'ti', 'zh']]) {
    await tellOfSchool(team, service.base, { families: Object.fromEntries(languages.map((lang, n) => [lang, 40 - n])) })
    for (const { url, way, ideas } of made) {
      const what = `${way} of ${ideas?.length ?? 13} in ${languages}`
      await team.goto(`${url}/ballots`)
      await expect(team.locator('.ballot')).toHaveCount(4)
      await expect(team.locator('.ballot').first().locator('.ideas > li')).toHaveCount(ideas?.length ?? 13)
      await expect(team.locator('.ballot').first().locator('.ideas .tick')).toHaveCount(way === 'come' ? 3 * ideas.length : ideas?.length ?? 13)
      await expect(team.locator('.ballot .titles strong').first()).toHaveText(TITLES[way](languages[0]))
      expect.soft(await faults(team, '.ballot:first-child'), what).toEqual([])
    }
    expect(sheets(await print(team, info, languages[0]))).toEqual({ pages: 1, size: A4 })
  }
})

for (const lang of ['nl', 'de']) {
  test(`${lang}: the pages of what is printed are accessible, on a small phone too`, async ({ newPage, desk }) => {
    test.setTimeout(120_000)
    const page = await newPage({ ...DESK, locale: LOCALES[lang], storageState: desk.state })
    for (const format of lang === 'nl' ? ['a3', 'stand', 'badge'] : ['a4', 'strip', 'a5']) {
      await page.goto(`${desk.poster}?format=${format}`)
      await isFine(page, format)
    }
  })
}
