// The kiosk at a party: from making a vote to a photo of what was done.
import { writeFileSync } from 'node:fs'
import { isAccessible } from './support/axe.js'
import { expect, test } from './support/fixtures.js'
import { read, rendered, sheets } from './support/paper.js'
import { TABLET, addBallots, addTablet, allSent, answerCome, come, makeVote, outcome, standUp, stopClock, tileOf, vote } from './support/stand.js'
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
  await expect(team.locator('#tablets .ways li', { hasText: word('nl', 'tablet-paired') })).toHaveCount(2)

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
    expect(plain(await team.locator('.error').textContent()), `${people} ballots`).toBe(word('nl', 'wrong-ballots', { fewest: 5, most: 500 }))
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
  for (const chosen of [['walk'], ['walk', 'film'], ['film'], ['picnic']]) await vote(second, chosen)
  await allSent(second)
  expect(await outcome(team, several)).toEqual({
    people: 5, ignored: 0, won: [text.come('walk')],
    votes: [['walk', 3], ['picnic', 2], ['film', 2], ['breakfast', 1]].map(([key, n]) => [text.come(key), n]),
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
