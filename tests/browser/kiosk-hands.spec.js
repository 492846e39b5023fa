// The kiosk under many hands: who comes next finds nothing of who was there before, children hammer, the team holds the corner,
// and a second screen tells no secret.
import { isAccessible } from './support/axe.js'
import { expect, test } from './support/fixtures.js'
import { sideways } from './support/sideways.js'
import {
  TABLET, addBallots, addTablet, allSent, come, makeVote, outcome, readMenu, standUp, tileOf, vote,
} from './support/stand.js'
import { places, plain, promise, say, team as word } from './support/words.js'

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
  await vote(page, ['film'], 'ar')
  // The tablet tries the network four times a minute: the first vote is tried before the others come.
  await page.clock.runFor(15_000)
  await expect.poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('drempel-kiosk')).frozen.map(({ w }) => w))).toEqual([1])
  for (const chosen of [['film', 'picnic'], ['breakfast']]) await vote(page, chosen, 'ar')
  await isFresh()
  const { 'drempel-kiosk': kept, 'drempel-reserve': reserve, ...others } = await page.evaluate(() => ({ ...localStorage }))
  expect([others, new Set(reserve)]).toEqual([{}, new Set('.')])
  const day = await page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000 - 4 * 3_600_000) / 86_400_000))
  expect(JSON.parse(kept)).toEqual({
    frozen: [{ id: expect.stringMatching(/^[0-9a-f]{32}$/), s: made.id, d: day, n: 1, i: 0, c: { 'vote.film': 1 }, w: 1 }],
    open: { [made.id]: { [day]: { r: expect.stringMatching(/^[0-9a-f]{32}$/), n: 2, i: 0, c: { 'vote.film': 1, 'vote.picnic': 1, 'vote.breakfast': 1 } } } },
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
  // All languages do not fit beside the tiles: one button opens them.
  await page.locator('#vote .lang:visible').press('Enter')
  await page.locator('#vote .lang[data-lang=ar]').press('Enter')
  await expect(page.locator('#vote .lang:visible')).toHaveAttribute('data-lang', 'ar')
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

  const made = await makeVote(team, service.base, { way: 'barriers', live: true })
  const { code } = await addTablet(team, made, 'screen')
  await addBallots(team, made, 39, { time: 29, language: 10 })
  const page = await newPage({ ...TABLET, hasTouch: false })
  expect((await page.goto(`${service.base}/screen`)).status()).toBe(401)
  await page.fill('#code', code)
  await page.click('.button')
  const bars = () => page.locator('.bars li').evaluateAll((all) => all.map((li) => [li.querySelector('progress').value, li.querySelector('b').textContent]))
  await expect(page.locator('.bars')).toBeVisible()
  const sofar = [[20, '20+'], [10, '10+'], ...Array(11).fill([0, '…'])]
  expect(await bars()).toEqual(sofar)
  await isAccessible(page, 'the second screen')
  for (const [width, height] of [[360, 740], [768, 1024], [1280, 800], [1920, 1080]]) {
    await page.setViewportSize({ width, height })
    expect(await sideways(page), `at ${width}`).toEqual([])
    const [tall, ...overlapping] = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('.bars li')]
      const leaves = (li) => [...li.children].some((part) => part.getBoundingClientRect().bottom > li.getBoundingClientRect().bottom + 1)
      return [document.documentElement.scrollHeight, ...lines.filter(leaves).map((li) => li.textContent)]
    })
    expect(overlapping, `at ${width}`).toEqual([])
    if (width > 400) expect(tall, 'all of it is on the screen').toBe(height)
  }
  await addBallots(team, made, 30, { none: 30 })
  const again = await page.reload()
  expect(await bars(), 'nobody sees what the last person tapped').toEqual(sofar)
  expect(again.headers().refresh, 'it asks again by itself').toBe('60')
  const { people } = await outcome(team, made)
  expect(people).toBe(69)
  await page.reload()
  await expect(page.locator('.bars')).toHaveCount(0)
  await expect(page.locator('.large')).toHaveText(say('nl', 'closed-text'))
})
