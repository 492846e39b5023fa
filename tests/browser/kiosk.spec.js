// The kiosk at a party: from making a vote to a photo of what was done.
import { writeFileSync } from 'node:fs'
import { isAccessible } from './support/axe.js'
import { DESK, expect, test } from './support/fixtures.js'
import { read, rendered, sheets } from './support/paper.js'
import {
  TABLET, addBallots, addTablet, allSent, answerCome, come, makeVote, outcome, readCode, readMenu, standUp, stopClock, tileOf, typeCode, vote, waiting,
} from './support/stand.js'
import { bank, places, plain, promise, say, team as word } from './support/words.js'

const A4 = [595, 842]
const PARADE = { nl: 'Een fietsparade', ar: 'موكب الدراجات' }
const CORNER = { nl: 'Een voorleeshoek' }

/** A picture, as somebody takes one. */
async function photo(newPage, colour) {
  const page = await newPage({ viewport: { width: 400, height: 300 } })
  await page.setContent(`<body style="background:${colour}"><h1>★`)
  return page.screenshot()
}

/** What is written on the tiles, and in which language where it is another one. */
const tiles = (page) => page.locator('.tile b').evaluateAll((all) => all.map((b) => [b.textContent, b.lang]))

const loaded = (picture) => expect.poll(() => picture.evaluate((img) => img.complete && img.naturalWidth)).toBeGreaterThan(0)

test('from making a vote to a photo of what was done', async ({ team, service, newPage, parent }, info) => {
  const own = [{ words: PARADE, photo: await photo(newPage, 'teal') }, { words: CORNER }]
  const made = await makeVote(team, service.base, { ideas: ['breakfast', 'picnic'], own })

  // One tablet is paired by typing what stands on the team's side, another one by its link.
  const first = await standUp(team, made, newPage)
  const { link } = await addTablet(team, made)
  const second = await newPage(TABLET)
  await stopClock(second)
  await second.goto(link)
  await expect(second, 'the code is gone from the address').toHaveURL(`${service.base}/kiosk`)
  await second.tap('.button')
  await expect(second.locator('#attract')).toBeVisible()
  // A code works once.
  const third = await newPage(TABLET)
  await third.goto(link)
  await third.tap('.button')
  await expect(third.locator('#wrong')).toHaveText(places('nl', 'device-code-wrong'))
  await team.goto(made.url)
  await expect(team.locator('#tablets .spots li', { hasText: word('nl', 'tablet-paired') })).toHaveCount(2)

  // Everybody votes in their own language; where words are missing, there is the picture and the school's words.
  const { page } = first
  const ideas = (lang) => ['breakfast', 'picnic'].map((key) => [promise(lang, `idea-${key}`), ''])
  for (const [lang, parade, key] of [
    ['nl', [PARADE.nl, ''], 'own1'], ['ar', [PARADE.ar, ''], 'own1'], ['tr', [PARADE.nl, 'nl'], 'breakfast'],
  ]) {
    await come(page, lang)
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr')
    await expect(page.locator('#vote h1')).toHaveText(places(lang, 'kiosk-vote'))
    expect(await tiles(page)).toEqual([...ideas(lang), parade, [CORNER.nl, lang === 'nl' ? '' : 'nl']])
    await loaded(tileOf(page, 'own1').locator('img'))
    await tileOf(page, key).tap()
    await expect(page.locator('#thanks h1')).toHaveText(say(lang, 'thanks-title'))
    await page.clock.runFor(5_000)
  }
  for (const key of ['own1', 'picnic']) await vote(second, key, 'fr')
  await allSent(page)
  await allSent(second)

  // On paper, too.
  for (const [people, counts] of [[4, { own1: 4 }], [6, { own1: 7 }]]) {
    await addBallots(team, made, people, counts)
    await expect(team.locator('.error'), `${people} ballots`).toContainText(word('nl', 'wrong-ballots', { fewest: 5 }).split(' 5 ')[1])
  }
  await addBallots(team, made, 6, { own1: 3, own2: 2, picnic: 1 })
  await team.click(`a[href$="/ballots"]`)
  await expect(team.locator('.ballot')).toHaveCount(4)
  const print = async (name) => {
    const pdf = info.outputPath(`${name}.pdf`)
    writeFileSync(pdf, await team.pdf({ preferCSSPageSize: true, printBackground: true }))
    return pdf
  }
  expect(sheets(await print('ballots'))).toEqual({ pages: 1, size: A4 })

  expect(await outcome(team, made)).toEqual({
    people: 11, ignored: 0, won: [PARADE.nl],
    votes: [[PARADE.nl, 6], [promise('nl', 'idea-picnic'), 2], [CORNER.nl, 2], [promise('nl', 'idea-breakfast'), 1]],
  })

  // What won is promised. As long as parents are not told, the round is not finished.
  await team.click('#outcome .button')
  await team.locator('#voted form').first().locator('input[name=hour]').fill('14:00')
  await team.locator('#voted button[value=make]').first().click()
  await expect(team.locator('.promises [id^=p] strong')).toHaveText(PARADE.nl)
  await team.click('.home')
  await expect(team.locator('.card.unfinished')).toContainText(word('nl', 'next-promise'))
  await team.goto(`${made.url}/promises`)
  await team.click('button[value=publish]')
  await expect(team.locator('.good')).toBeVisible()
  await team.click('.home')
  await expect(team.locator('a.card')).toContainText(word('nl', 'next-keep'))
  await expect(team.locator('.unfinished')).toHaveCount(0)

  // Parents see it at the code that hangs at the gate.
  await team.goto(`${service.base}/team/places`)
  const address = `${service.base}/${await team.locator('.spots > li [dir=ltr]').first().textContent()}`
  const phone = await parent('ar')
  await phone.goto(address)
  await expect(phone.locator('h2').first()).toHaveText(places('ar', 'kiosk-told'))
  expect(plain(await phone.locator('.large').textContent())).toBe(places('ar', 'kiosk-votes', { votes: 11 }))
  await expect(phone.locator('.named li')).toHaveCount(1)
  await expect(phone.locator('.named b')).toHaveText(PARADE.ar)
  await expect(phone.locator('.named span')).toContainText('6')
  await loaded(phone.locator('.named img'))
  await expect(phone.locator('.promised > li')).toHaveClass('promised')
  await expect(phone.locator('.photo')).toHaveCount(0)
  await isAccessible(phone, 'what parents are told of a vote')

  // A photo says that it is done.
  await team.goto(`${made.url}/promises`)
  await team.locator('[id^=p] summary', { hasText: word('nl', 'photo-title') }).click()
  await team.locator('form[action$="/photo"] input[type=file]').setInputFiles({ name: 'parade.png', mimeType: 'image/png', buffer: await photo(newPage, 'gold') })
  await team.click('form[action$="/photo"] .button')
  await expect(team.locator('[id^=p] .quiet').first()).toContainText(say('nl', 'told-done'))
  await phone.reload()
  await expect(phone.locator('.promised > li')).toHaveClass('done')
  await loaded(phone.locator('.promised .photo'))
  await team.click('.home')
  await expect(team.locator('a.card')).toContainText(word('nl', 'next-done'))

  // Thanks on paper: a poster and a sheet of cards, and every code on them is read.
  for (const [query, cards] of [['', 8], ['?cards=a6', 4]]) {
    await team.goto(`${made.url}/thanks${query}`)
    await expect(team.locator('.won strong').first()).toHaveText(PARADE.nl)
    const pdf = await print(`thanks-${cards}`)
    expect(sheets(pdf), query).toEqual({ pages: 2, size: A4 })
    const [poster, sheet] = rendered(pdf, 150, 'png')
    expect(read(poster), query).toEqual([address.toUpperCase()])
    expect(read(sheet), query).toEqual(Array(cards).fill(address.toUpperCase()))
  }
})

test('“would you come?”, up to three, and a poll of barriers: all end as people tapped', async ({ team, service, newPage }) => {
  const text = { come: (key) => promise('nl', `idea-${key}`), barrier: (key) => bank('nl', `barrier-${key}`) }

  const invited = await makeVote(team, service.base, { way: 'come', ideas: ['breakfast', 'film'] })
  const { page } = await standUp(team, invited, newPage)
  for (const answers of [['yes', 'no'], ['yes', 'maybe'], ['yes', null], ['maybe', 'yes'], ['no', 'no']]) await answerCome(page, answers)
  // Somebody goes one back; nothing of the first answer is left.
  await come(page)
  await page.tap('.tile[data-answer=no]')
  await page.tap('#again')
  await expect(page.locator('.tile[data-answer=no]')).toHaveAttribute('aria-pressed', 'true')
  await page.clock.runFor(700)
  await page.tap('.tile[data-answer=yes]')
  await page.clock.runFor(700)
  await page.tap('.tile[data-answer=maybe]')
  await expect(page.locator('#thanks')).toBeVisible()
  // Somebody passes over everything: that is nobody.
  await page.clock.runFor(5_000)
  await come(page)
  for (const _ of ['breakfast', 'film']) {
    await page.tap('#pass')
    await page.clock.runFor(700)
  }
  await expect(page.locator('#attract')).toBeVisible()
  await allSent(page)
  expect(await outcome(team, invited)).toEqual({
    people: 6, ignored: 0, won: [text.come('breakfast')],
    votes: [[text.come('breakfast'), 4, 1, 1], [text.come('film'), 1, 2, 2]],
  })

  const several = await makeVote(team, service.base, { way: 'three', ideas: ['breakfast', 'film', 'picnic', 'walk'] })
  const second = (await standUp(team, several, newPage)).page
  await come(second)
  await expect(second.locator('#hint')).toHaveText(plain(say('nl', 'choose-up-to', { max: 3 })))
  await expect(second.locator('#done')).toBeDisabled()
  for (const key of ['breakfast', 'film', 'picnic']) await tileOf(second, key).tap()
  await tileOf(second, 'walk').tap({ force: true })
  await expect(tileOf(second, 'walk'), 'a fourth does not fit').toHaveAttribute('aria-pressed', 'false')
  await tileOf(second, 'film').tap()
  await tileOf(second, 'walk').tap()
  await second.tap('#done')
  await second.clock.runFor(5_000)
  for (const chosen of [['walk'], ['walk', 'film'], ['walk'], ['picnic']]) await vote(second, chosen)
  await allSent(second)
  expect(await outcome(team, several)).toEqual({
    people: 5, ignored: 0, won: [text.come('walk')],
    votes: [['walk', 4], ['picnic', 2], ['breakfast', 1], ['film', 1]].map(([key, n]) => [text.come(key), n]),
  })

  const poll = await makeVote(team, service.base, { way: 'barriers' })
  const third = (await standUp(team, poll, newPage)).page
  await come(third)
  for (const key of ['time', 'language', 'none']) await tileOf(third, key).tap()
  await expect(third.locator('.tile[aria-pressed=true]'), '“all is fine” excludes the others').toHaveAttribute('data-key', 'none')
  await tileOf(third, 'shy').tap()
  await expect(third.locator('.tile[aria-pressed=true]'), 'and the others exclude it').toHaveAttribute('data-key', 'shy')
  await third.tap('#done')
  await third.clock.runFor(5_000)
  for (const chosen of ['none', 'none', 'none', ['shy', 'time', 'money'], ['time', 'none', 'money']]) await vote(third, chosen)
  await allSent(third)
  const { votes, ...rest } = await outcome(team, poll)
  expect(rest).toEqual({ people: 6, ignored: 0, won: [text.barrier('money'), text.barrier('shy')] })
  expect(votes).toHaveLength(13)
  expect(votes.filter(([, n]) => n > 0)).toEqual([['money', 2], ['shy', 2], ['time', 1], ['none', 3]].map(([key, n]) => [text.barrier(key), n]))
  expect(votes.at(-1), '“all is fine” is no barrier').toEqual([text.barrier('none'), 3])
})

test('nothing of the previous person is left: not on the screen, not in the tablet', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { way: 'three', ideas: ['breakfast', 'film', 'picnic'] })
  const { page } = await standUp(team, made, newPage)
  const back = await page.evaluate(() => history.length)
  const isFresh = async () => {
    await expect(page.locator('#attract')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await expect(page.locator('.tile[aria-pressed=true]')).toHaveCount(0)
    expect(await page.evaluate(() => [history.length, document.activeElement.tagName, document.cookie, sessionStorage.length])).toEqual([back, 'BODY', '', 0])
  }
  await vote(page, ['film', 'picnic'], 'ar')
  await isFresh()
  await allSent(page)

  // Somebody walks away in the middle. Whoever still taps is still there.
  await come(page, 'ar')
  await tileOf(page, 'film').tap()
  await page.clock.runFor(44_000)
  await tileOf(page, 'picnic').tap()
  await page.clock.runFor(44_000)
  await expect(page.locator('.tile[aria-pressed=true]')).toHaveCount(2)
  await page.clock.runFor(1_000)
  await isFresh()
  await come(page)
  await expect(page.locator('.tile[aria-pressed=true]')).toHaveCount(0)
  await expect(page.locator('#done')).toBeDisabled()
  await page.tap('#again')

  // What waits is how often each idea was chosen on a day: no list of people, no time, no language.
  await page.context().setOffline(true)
  for (const chosen of [['film'], ['film', 'picnic'], ['breakfast']]) await vote(page, chosen, 'ar')
  await isFresh()
  const { 'drempel-kiosk': kept, 'drempel-reserve': reserve, ...others } = await page.evaluate(() => ({ ...localStorage }))
  expect([others, new Set(reserve)]).toEqual([{}, new Set('.')])
  const day = await page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000 - 4 * 3_600_000) / 86_400_000))
  expect(JSON.parse(kept)).toEqual({
    frozen: [{ id: expect.stringMatching(/^[0-9a-f]{32}$/), s: made.id, d: day, n: 1, i: 0, c: { 'vote.film': 1 }, w: 1 }],
    open: { [made.id]: { [day]: { n: 2, i: 0, c: { 'vote.film': 1, 'vote.picnic': 1, 'vote.breakfast': 1 } } } },
    sent: 1, ignored: 0, late: 0, lost: 0,
  })
})

test('taps that nobody can mean are counted apart, and the team sees how many', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { ideas: ['breakfast', 'film'] })
  const { page, pin } = await standUp(team, made, newPage)
  // A finger that trembles: the second tap of a double one meets a tile. It stays, and a tap after a look counts.
  await page.tap('#begin')
  await page.clock.runFor(600)
  for (const _ of ['at once', 'and again']) await tileOf(page, 'film').tap()
  await expect(page.locator('#vote')).toBeVisible()
  await page.clock.runFor(700)
  await tileOf(page, 'film').tap()
  await expect(page.locator('#thanks')).toBeVisible()
  await page.clock.runFor(5_000)
  await allSent(page)
  expect(await readMenu(page, pin)).toEqual({ waiting: 0, sent: 1, ignored: 2 })

  // Children who hammer, as fast as the screen allows.
  const seen = { thanks: 0, slow: 0 }
  while (seen.slow < 3) {
    await come(page)
    await tileOf(page, 'breakfast').tap()
    const slow = await page.locator('#slow').isVisible()
    seen[slow ? 'slow' : 'thanks']++
    expect(seen.thanks, 'it ends').toBeLessThan(40)
    await page.clock.runFor(slow ? 5_000 : 1_600)
    if (!slow) await page.tap('#thanks')
  }
  expect(seen.thanks, 'a family that votes one after the other is no burst').toBeGreaterThanOrEqual(10)
  // A clock that is put back does not stop anybody.
  await page.clock.runFor(60_000)
  await page.evaluate(() => { const { now } = Date; Date.now = () => now() - 7_200_000 })
  await vote(page, 'film')
  await allSent(page)
  const counted = 2 + seen.thanks
  expect(await readMenu(page, pin)).toEqual({ waiting: 0, sent: counted, ignored: 5 })
  const text = { film: promise('nl', 'idea-film'), breakfast: promise('nl', 'idea-breakfast') }
  expect(await outcome(team, made)).toEqual({
    people: counted, ignored: 5, won: [text.breakfast], votes: [[text.breakfast, seen.thanks], [text.film, 2]],
  })
})

test('the corner is held, the PIN is typed, and everything goes with a keyboard', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { way: 'three', ideas: ['breakfast', 'film', 'picnic'] })
  const { page, pin } = await standUp(team, made, newPage)
  // The first screen speaks one language after the other.
  const spoken = []
  for (let n = 0; n < 5; n++) {
    spoken.push([await page.getAttribute('html', 'lang'), await page.textContent('#begin h1'), await page.textContent('#begin .touch b')])
    await page.clock.runFor(5_000)
  }
  expect(spoken).toEqual(['nl', 'fr', 'en', 'ar', 'tr'].map((lang) => [lang, places(lang, 'kiosk-vote'), places(lang, 'kiosk-touch')]))

  // A finger that brushes the corner opens nothing; nor does one that slips off.
  const { x, y, width, height } = await page.locator('#corner').boundingBox()
  const hold = async (ms) => {
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.clock.runFor(ms)
  }
  for (const end of [() => page.mouse.up(), () => page.mouse.move(300, 300)]) {
    await hold(1_900)
    await end()
    await page.clock.runFor(2_000)
    await page.mouse.up()
    await expect(page.locator('#pad')).toBeHidden()
  }
  await hold(2_000)
  await page.mouse.up()
  await expect(page.locator('#pad h1')).toHaveText(word('nl', 'kiosk-pin'))
  const type = async (digits) => { for (const digit of digits) await page.tap(`[data-digit="${digit}"]`) }
  await type(pin === '0000' ? '0001' : '0000')
  await expect(page.locator('#wrongpin')).toHaveText(word('nl', 'kiosk-pin-wrong'))
  await expect(page.locator('#menu')).toBeHidden()
  await page.clock.runFor(1_500)
  await type(pin)
  await expect(page.locator('#menu h1')).toHaveText(plain(word('nl', 'tablet-number', { number: 1 })))
  await expect(page.locator('#ready')).toBeVisible()
  await page.tap('#menu [data-leave]')
  await expect(page.locator('#attract')).toBeVisible()
  // Whoever leaves the pad or the menu open does not stop the stand.
  await page.locator('#corner').press('Enter')
  await page.clock.runFor(20_000)
  await expect(page.locator('#attract')).toBeVisible()
  await page.locator('#corner').press('Enter')
  await page.keyboard.type(pin)
  await expect(page.locator('#menu')).toBeVisible()
  await page.clock.runFor(120_000)
  await expect(page.locator('#attract')).toBeVisible()

  // A whole vote with arrows, Enter and Space; in Arabic the left arrow leads on.
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key) }
  await press('ArrowRight')
  await expect(page.locator('#begin')).toBeFocused()
  await press('Enter')
  await expect(page.locator('#vote h1')).toBeFocused()
  await page.clock.runFor(700)
  await press('ArrowRight', 'ArrowRight', 'Space')
  await expect(tileOf(page, 'picnic')).toHaveAttribute('aria-pressed', 'true')
  await press('ArrowUp', 'Enter')
  await expect(tileOf(page, 'breakfast')).toHaveAttribute('aria-pressed', 'true')
  await page.locator('#vote .lang[data-lang=ar]').press('Enter')
  await tileOf(page, 'picnic').focus()
  await press('ArrowLeft')
  await expect(tileOf(page, 'film')).toBeFocused()
  while (!await page.evaluate(() => document.activeElement.id === 'done')) await press('ArrowDown')
  await press('Enter')
  await expect(page.locator('#thanks')).toBeFocused()
  await press('Enter')
  await expect(page.locator('#thanks'), 'whoever still holds the key down does not skip it').toBeVisible()
  await page.clock.runFor(1_600)
  await press('Enter')
  await expect(page.locator('#attract')).toBeVisible()
  await allSent(page)
  expect(await readMenu(page, pin)).toEqual({ waiting: 0, sent: 1, ignored: 0 })
})

test('a second screen shows tens, looks every five minutes, and is there only where the team wants it', async ({ team, service, newPage }) => {
  const quiet = await makeVote(team, service.base, { ideas: ['breakfast', 'film'] })
  await expect(team.locator('button[value=screen]')).toHaveCount(0)
  const refused = await team.request.post(`${service.base}/team/tablets`, { form: { do: 'screen', survey: quiet.id }, headers: { origin: service.base } })
  expect(refused.status()).toBe(404)

  const made = await makeVote(team, service.base, { ideas: ['breakfast', 'film', 'picnic'], live: true })
  const { code } = await addTablet(team, made, 'screen')
  await addBallots(team, made, 39, { breakfast: 29, picnic: 10 })
  const page = await newPage({ ...TABLET, hasTouch: false })
  expect((await page.goto(`${service.base}/screen`)).status()).toBe(401)
  await page.fill('#code', code)
  await page.click('.button')
  const bars = () => page.locator('.bars li').evaluateAll((all) => all.map((li) => [li.querySelector('progress').value, li.querySelector('b').textContent]))
  await expect(page.locator('.bars')).toBeVisible()
  expect(await bars()).toEqual([[20, '20+'], [10, '10+'], [0, '…']])
  await isAccessible(page, 'the second screen')
  await addBallots(team, made, 30, { film: 30 })
  const again = await page.reload()
  expect(await bars(), 'nobody sees what the last person tapped').toEqual([[20, '20+'], [10, '10+'], [0, '…']])
  expect(again.headers().refresh, 'it asks again by itself').toBe('60')
  const { people } = await outcome(team, made)
  expect(people).toBe(69)
  await page.reload()
  await expect(page.locator('.bars')).toHaveCount(0)
  await expect(page.locator('.large')).toHaveText(say('nl', 'closed-text'))
})
