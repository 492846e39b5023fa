// A survey on paper: the sheets as they come out of a printer, and typing them in.
import { isFine } from './support/axe.js'
import { DESK } from './support/fixtures.js'
import { keyboard } from './support/hands.js'
import { LONG_NAME, expect, openPlan, tellOfSchool, test } from './support/opened.js'
import { read, sheets } from './support/paper.js'
import { sixOthers, tally } from './support/plan.js'
import { A4, faults, front, print } from './support/printed.js'
import { csv, readResult, sorted } from './support/report.js'
import { closeSurvey, openBox, othersAnswer } from './support/service.js'
import { KEYS, SHEETS, backs, kept, keysFor, marked, piles, type } from './support/typing.js'
import { EVERY_LANGUAGE, LOCALES, isRtl, places, plain, team as word } from './support/words.js'

/** Millimetres along the edge that printers leave white. */
const WHITE = 5
/** The longest words, and the most different letters. */
const DIFFERENT = ['nl', 'de', 'ro', 'hy', 'so', 'ar', 'ur', 'ti', 'zh']
/** Six parents on their phones, at the gate. */
const PHONES = [0, 1].map(sixOthers)
/** The other plans of the bank, and their questions on each side. */
const LONGER = { 'parents-long': [4, 10], 'parents-keys': [5, 5], 'parents-cards': [8], 'parents-after': [7] }

/** What a box holds with these sheets beside the six phones. */
const withPhones = (sheets, times = 1) => [sheets, backs(sheets)].map((typed, part) => tally(part, [...Array(times).fill(PHONES[part]).flat(), ...typed]))

test('the sheet of every language is both sides of one A4, whole, in its own direction, and its code is read', async ({ newPage, desk }, info) => {
  test.setTimeout(120_000)
  const page = await newPage({ ...DESK, storageState: desk.state })
  await page.goto(`${desk.base}/team/places`)
  const letter = await page.locator('.spots > li', { hasText: word('nl', 'place-letter') }).locator('[dir=ltr]').textContent()
  await page.goto(`${desk.url}/paper`)
  const links = await page.locator('.papers a').evaluateAll((all) => all.map((a) => [a.lang, a.href]))
  expect(links.map(([lang]) => lang)).toEqual(EVERY_LANGUAGE)
  for (const [lang, address] of links) {
    await page.goto(address)
    expect.soft(await faults(page, '.sheet', WHITE), lang).toEqual([])
    const pdf = await print(page, info, lang)
    expect.soft(sheets(pdf), lang).toEqual({ pages: 2, size: A4 })
    expect.soft(read(front(pdf, 80)), lang).toEqual([`${desk.base}/${letter}`.toUpperCase()])
    const seen = await page.evaluate(() => {
      const box = (place) => document.querySelector(place).getBoundingClientRect()
      const middle = (place) => (box(place).left + box(place).right) / 2
      const texts = (place) => [...document.querySelectorAll(place)].map((element) => element.textContent)
      return {
        // Where people read from right to left, boxes and pictures come from the right too.
        codeLeft: middle('.qr') < middle('.sheet'), fromRight: middle('.choice:nth-child(1)') > middle('.choice:nth-child(2)'),
        keys: texts('.key'), turns: texts('.turn'),
      }
    })
    expect.soft(seen, lang).toEqual({
      codeLeft: isRtl(lang), fromRight: isRtl(lang),
      keys: Object.values(KEYS).flatMap((keys) => Object.values(keys)),
      turns: [places(lang, 'paper-turn'), places(lang, 'paper-return')],
    })
  }
})

for (const [plan, sides] of Object.entries(LONGER)) {
  test(`${plan}: nothing of a longer sheet is cut off, at a school with a long name`, async ({ team, service }, info) => {
    await tellOfSchool(team, service.base, { name: LONG_NAME })
    const { url } = await openPlan(team, plan)
    for (const lang of DIFFERENT) {
      await team.goto(`${url}/paper?in=${lang}`)
      expect(await team.locator('.sheet').evaluateAll((all) => all.map((sheet) => sheet.querySelectorAll('.question').length))).toEqual(sides)
      expect.soft(await faults(team, '.sheet', WHITE), lang).toEqual([])
    }
    expect(sheets(await print(team, info, plan))).toEqual({ pages: sides.length, size: A4 })
  })
}

test('a sheet that does not fit goes on on another one, and nothing of it is cut off', async ({ newPage, desk }, info) => {
  // As in a browser whose letters are much wider than those of these tests.
  const page = await newPage({ ...DESK, storageState: desk.state, bypassCSP: true })
  await page.goto(`${desk.url}/paper?in=de`)
  await page.addStyleTag({ content: '.paper.paper .question{font-size:17pt}' })
  const { pages } = sheets(await print(page, info, 'large'))
  expect(pages).toBeGreaterThan(2)
  expect((await faults(page)).filter((fault) => !fault.startsWith('a broken word'))).toEqual([])
})

test('six sheets in two languages are typed with a keyboard alone, a key for each mark, and counted to the last one', async ({ team: page, opened: survey }) => {
  for (const lang of ['nl', 'fr']) for (const part of [0, 1]) await othersAnswer(survey, lang, part, PHONES[part])
  await page.goto(`${survey.url}/entry`)
  await expect(page.locator('#sheet')).toBeFocused()
  const before = await kept(page)
  await type(page, SHEETS.slice(0, 3))
  await keyboard(page).choose('#in', 'fr')
  await page.keyboard.press('Tab')
  await expect(page.locator('#sheet')).toBeFocused()
  await type(page, SHEETS.slice(3))
  await piles(page, 6, 0)
  for (const sheet of SHEETS) {
    const [marks, questions] = [Object.values(sheet).flat().length, Object.keys(KEYS).length]
    expect(keysFor(sheet).length, 'a key for each mark, a space for what is skipped').toBeLessThanOrEqual(marks + questions - Object.keys(sheet).length)
  }
  expect(await kept(page), 'nothing that was typed is kept anywhere').toEqual(before)
  await page.keyboard.press('Enter')
  await expect(page.locator('#counted')).toBeInViewport()
  await piles(page, 0, 6)
  expect(await kept(page)).toEqual(before)

  await openBox(page, survey)
  expect(await readResult(page)).toEqual(withPhones(SHEETS, 2))
  const who = (await csv(page, survey.url)).filter(([name]) => name.startsWith('who/'))
  expect(sorted(who.filter(([name]) => name.startsWith('who/language/')))).toEqual(['fr', 'nl'].map((lang) => [`who/language/${lang}/people`, '9']))
  const spots = who.filter(([name]) => name.startsWith('who/spot/'))
  expect(spots.map(([, people]) => people)).toEqual(['12', '6'])
  // Paper is a place of its own among the others.
  const place = page.locator('tr, li', { has: page.locator(`[data-number="${spots[1][0]}"]`) }).last()
  await expect(place).toContainText(word('nl', 'place-paper'))
})

test('every key lands at a slow and even pace; what was wrong is taken back, on the sheet at hand and on the one before', async ({ team: page, opened: survey }) => {
  await page.goto(`${survey.url}/entry`)
  await page.keyboard.type(keysFor(SHEETS[0]), { delay: 250 })
  expect(await marked(page)).toEqual(SHEETS[0])
  await page.keyboard.press('Backspace')
  expect(await marked(page)).toEqual({ ...SHEETS[0], time: undefined })
  for (const _ of keysFor(SHEETS[0]).slice(1)) await page.keyboard.press('Backspace')
  expect(await marked(page)).toEqual({})

  // A letter twice takes the mark away; more marks than one may choose are not taken; a space keeps what is marked.
  await page.keyboard.type('1 aabc')
  expect(await marked(page)).toEqual({ emotion: 'yes', barriers: ['language', 'childcare'] })
  await page.keyboard.type('ab')
  expect(await marked(page)).toEqual({ emotion: 'yes', barriers: ['time', 'language', 'childcare'] })
  await page.keyboard.press('Enter')
  await page.keyboard.type('  a  2')
  expect(await marked(page)).toEqual({ barriers: ['time'], knowledge: 'mostly' })
  // A finger that stays on a key types it once.
  for (const _ of ['down', 'still down', 'still down']) await page.keyboard.down('3')
  await page.keyboard.up('3')
  expect(await marked(page)).toEqual({ barriers: ['time'], knowledge: 'mostly', rational: 'little' })
  await page.keyboard.press('Enter')
  await piles(page, 2, 0)
  for (const _ of ['down', 'still down']) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await piles(page, 2, 0)

  // The sheet before comes back with its language.
  await keyboard(page).choose('#in', 'tr')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Backspace')
  await piles(page, 1, 0)
  await expect(page.locator('#in')).toHaveValue('nl')
  expect(await marked(page)).toEqual({ barriers: ['time'], knowledge: 'mostly', rational: 'little' })
  await page.keyboard.press('Backspace')
  expect(await marked(page)).toEqual({ barriers: ['time'], knowledge: 'mostly' })
})

test('fewer than five sheets go nowhere and say so; who leaves them is warned', async ({ team: page, opened: survey }) => {
  await page.goto(`${survey.url}/entry`)
  await type(page, SHEETS.slice(0, 4))
  await page.keyboard.press('Enter')
  await expect(page.locator('#few')).toBeInViewport()
  expect(plain(await page.locator('#few').textContent())).toBe(word('nl', 'entry-few', { fewest: 5 }))
  await expect(page.locator('#send')).toBeDisabled()
  const four = new URLSearchParams(SHEETS.slice(0, 4).map(({ emotion }) => ['sheet0', `l=nl&q.emotion=${emotion}`]))
  four.set('survey', survey.id)
  four.set('receipt0', '0'.repeat(32))
  const refused = await page.evaluate(async (fields) => (await fetch(location.href, { method: 'POST', body: new URLSearchParams(fields) })).status, [...four])
  expect(refused).toBe(422)

  // The browser asks before it leaves; whoever stays has everything still.
  const asked = []
  page.on('dialog', async (dialog) => { asked.push(dialog.type()); await (asked.length === 1 ? dialog.dismiss() : dialog.accept()) })
  await page.locator('.back a').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await piles(page, 4, 0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(survey.url)
  expect(asked).toEqual(['beforeunload', 'beforeunload'])
  await openBox(page, survey)
  expect(await readResult(page)).toEqual([null, null])
})

test('a stack whose network breaks off, and one whose reply is lost, are sent again and count once; typing goes on meanwhile', async ({ team: page, opened: survey }) => {
  for (const part of [0, 1]) await othersAnswer(survey, 'nl', part, PHONES[part])
  await page.goto(`${survey.url}/entry`)
  await type(page, SHEETS.slice(0, 5))
  await page.context().setOffline(true)
  await page.keyboard.press('Enter')
  await expect(page.locator('#failed')).toBeVisible()
  await type(page, SHEETS.slice(5))
  await piles(page, 6, 0)
  await expect(page.locator('#failed'), 'what did not arrive stays said').toBeVisible()
  await page.context().setOffline(false)
  await page.keyboard.press('Enter')
  await expect(page.locator('#counted')).toBeVisible()
  await piles(page, 1, 5)

  // The survey is closed, the box is not open yet: paper that came in late counts. The box takes the stack, and its reply is lost.
  const other = await page.context().newPage()
  await closeSurvey(other, survey)
  await type(page, SHEETS.slice(0, 5))
  const replies = []
  let held
  const heard = new Promise((resolve) => { held = resolve })
  await page.route('**/entry', async (route) => {
    const reply = await route.fetch()
    replies.push(reply.status())
    await heard
    await route.abort()
  }, { times: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('12')
  expect(await marked(page), 'no key is lost while the stack is on its way').toEqual({ emotion: 'yes', messages: 'mostly' })
  await expect.poll(() => replies).toEqual([204])
  held()
  await expect(page.locator('#failed')).toBeVisible()
  for (const _ of '12') await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await expect(page.locator('#counted')).toBeVisible()
  await piles(page, 0, 11)
  await openBox(page, survey)
  expect(await readResult(page)).toEqual(withPhones([...SHEETS, ...SHEETS.slice(0, 5)]))
})

test('once the box is open no sheet is taken any more, and the page says so', async ({ team: page, opened: survey, newPage }) => {
  for (const part of [0, 1]) await othersAnswer(survey, 'nl', part, PHONES[part])
  await page.goto(`${survey.url}/entry`)
  await type(page, SHEETS.slice(0, 5))
  const colleague = await newPage({ ...DESK, storageState: await page.context().storageState() })
  await openBox(colleague, survey)
  await page.keyboard.press('Enter')
  await expect(page.locator('#closed')).toHaveText(word('nl', 'entry-closed'))
  await piles(page, 5, 0)
  await colleague.goto(`${survey.url}/entry`)
  await expect(colleague.locator('.warning')).toHaveText(word('nl', 'entry-closed'))
  await expect(colleague.locator('#entry')).toHaveCount(0)
  await colleague.goto(survey.url)
  expect(await readResult(colleague)).toEqual(withPhones([]))
})

for (const lang of ['nl', 'de']) {
  test(`${lang}: choosing a sheet, printing it and typing it in is accessible, on a small phone too`, async ({ newPage, desk }) => {
    test.setTimeout(120_000)
    const page = await newPage({ ...DESK, locale: LOCALES[lang], storageState: desk.state })
    for (const path of ['paper', 'entry', ...(lang === 'nl' ? ['paper?in=ar'] : [])]) {
      await page.goto(`${desk.url}/${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      if (path === 'entry') await page.keyboard.type('12 ab')
      await isFine(page, path)
    }
  })
}
