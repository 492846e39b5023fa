// The kiosk without network, with a full storage, after the vote, and without its key: each vote counts once, or the
// tablet says what became of it.
import { expect, test } from './support/fixtures.js'
import { closeSurvey } from './support/service.js'
import {
  TABLET, addTablet, allSent, come, isKept, makeVote, outcome, readCode, readMenu, standUp, stopClock, tileOf, typeCode, vote, waiting,
} from './support/stand.js'
import { places, promise, say, team as word } from './support/words.js'

const IDEAS = ['breakfast', 'film']
const named = (key) => promise('nl', `idea-${key}`)
const votes = (counts) => Object.entries(counts).sort(([, a], [, b]) => b - a).map(([key, n]) => [named(key), n])

/** Another tab of the same tablet. */
async function reopen(page, base) {
  const context = page.context()
  await page.close()
  const again = await context.newPage()
  await stopClock(again)
  await again.goto(`${base}/kiosk`)
  return again
}

const away = (page, isAway) => page.context().setOffline(isAway)

test('a whole day without network, over a night, with the tablet switched off in between', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { ideas: IDEAS, own: [{ words: { nl: 'Een eigen idee' }, photo: await team.screenshot() }] })
  const { page: morning, pin } = await standUp(team, made, newPage)
  await vote(morning, 'film')
  await allSent(morning)
  await away(morning, true)
  await morning.reload()
  for (let hour = 0; hour < 8; hour++) {
    await vote(morning, hour % 4 === 0 ? 'breakfast' : 'film')
    await morning.clock.fastForward('01:00:00')
  }
  await come(morning)
  const picture = tileOf(morning, 'own1').locator('img')
  await expect.poll(() => picture.evaluate((img) => img.complete && img.naturalWidth), 'the photo is kept, too').toBeGreaterThan(0)
  await morning.tap('#again')
  expect(await readMenu(morning, pin)).toEqual({ waiting: 8, sent: 1, ignored: 0 })

  // Somebody switches it off and on again, and still there is no network.
  const evening = await reopen(morning, service.base)
  expect(await waiting(evening)).toBe(8)
  await vote(evening, 'own1', 'ar')
  await evening.clock.fastForward('24:00:00')
  await vote(evening, 'own1')
  expect(await readMenu(evening, pin)).toEqual({ waiting: 10, sent: 1, ignored: 0 })
  const days = await evening.evaluate(() => {
    const { frozen, open } = JSON.parse(localStorage.getItem('drempel-kiosk'))
    return new Set([...frozen.map(({ d }) => d), ...Object.values(open).flatMap((days) => Object.keys(days).map(Number))]).size
  })
  expect(days, 'what was tapped on another day is kept apart').toBe(2)

  // As if a whole neighbourhood had come: a large number goes in several parts.
  await evening.evaluate(() => {
    const state = JSON.parse(localStorage.getItem('drempel-kiosk'))
    const [day] = Object.values(Object.values(state.open)[0]).slice(-1)
    day.n += 398
    day.c['vote.film'] = (day.c['vote.film'] ?? 0) + 398
    localStorage.setItem('drempel-kiosk', JSON.stringify(state))
  })
  for (const _ of [1, 2, 3]) await vote(evening, 'breakfast')
  await away(evening, false)
  await allSent(evening)
  expect(await readMenu(evening, pin)).toEqual({ waiting: 0, sent: 412, ignored: 0 })
  expect(await outcome(team, made)).toEqual({
    people: 412, ignored: 0, won: [named('film')], votes: [[named('film'), 405], [named('breakfast'), 5], ['Een eigen idee', 2]],
  })
})

test('whatever the network does to a batch, it counts once', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { ideas: IDEAS })
  const { page, pin } = await standUp(team, made, newPage)
  /** Two people vote while this becomes of what is sent. */
  const meets = async (handle) => {
    const sent = []
    let handled = 0
    await page.context().route('**/kiosk/votes', async (route) => {
      sent.push(Object.fromEntries(new URLSearchParams(route.request().postData())))
      await handle(route)
      handled++
    })
    for (const key of ['film', 'breakfast']) await vote(page, key)
    // What was tapped leaves within a minute.
    await expect.poll(() => page.clock.runFor(16_000).then(() => handled > 1 && handled === sent.length)).toBe(true)
    expect(await waiting(page)).toBe(2)
    await page.context().unrouteAll({ behavior: 'wait' })
    return sent
  }
  // The answer is lost, though the votes are in the box: it is asked again, with the same number.
  const isLost = async (route) => {
    expect((await route.fetch()).status()).toBe(200)
    await route.abort()
  }
  const lost = await meets(isLost)
  expect(new Set(lost.map(({ receipt }) => receipt)).size).toBe(1)
  for (const { receipt, pad, ...counts } of lost) {
    expect(counts['v.vote.film']).toBe('1')
    expect(receipt).toMatch(/^[0-9a-f]{32}$/)
    expect(pad.length, 'all batches have the same length').toBeGreaterThan(500)
  }
  await allSent(page)
  for (const handle of [(route) => route.abort('connectionreset'), (route) => route.fulfill({ status: 503 }), (route) => route.fulfill({ status: 429 })]) {
    await meets(handle)
    await allSent(page)
  }
  // The tab is closed before anybody knows what became of it.
  expect(new Set((await meets(isLost)).map(({ receipt }) => receipt)).size).toBe(1)
  const again = await reopen(page, service.base)
  await allSent(again)
  expect(await readMenu(again, pin)).toEqual({ waiting: 0, sent: 10, ignored: 0 })
  expect(await outcome(team, made)).toEqual({ people: 10, ignored: 0, won: IDEAS.map(named), votes: votes({ breakfast: 5, film: 5 }) })
})

test('a storage that is full says so, and loses nothing while the page is open', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { ideas: IDEAS })
  const { page, pin } = await standUp(team, made, newPage)
  await expect(page.locator('#unkept')).toBeHidden()
  await away(page, true)
  for (const key of ['film', 'film', 'breakfast']) await vote(page, key)
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  for (const key of ['film', 'breakfast']) await vote(page, key)
  await expect(page.locator('#unkept')).toHaveText(word('nl', 'kiosk-unkept'))
  expect(await readMenu(page, pin)).toEqual({ waiting: 5, sent: 0, ignored: 0 })
  await away(page, false)
  await expect.poll(async () => {
    await page.clock.runFor(16_000)
    return (await readMenu(page, pin)).waiting
  }).toBe(0)
  await vote(page, 'film')
  await expect.poll(() => page.clock.runFor(16_000).then(() => readMenu(page, pin)).then(({ sent }) => sent)).toBe(6)
  // A tablet that can keep nothing from the first moment on.
  const { code, pin: other } = await addTablet(team, made)
  const bare = await newPage(TABLET)
  await bare.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await stopClock(bare)
  await bare.goto(`${service.base}/kiosk`)
  await typeCode(bare, code)
  await expect(bare.locator('#unkept')).toBeVisible()
  await vote(bare, 'breakfast')
  await expect.poll(() => bare.clock.runFor(16_000).then(() => readMenu(bare, other)).then(({ sent }) => sent)).toBe(1)
  expect(await outcome(team, made)).toEqual({ people: 7, ignored: 0, won: [named('film')], votes: votes({ film: 4, breakfast: 3 }) })
})

test('votes that come back after the vote was closed still join, and after the box was opened they are told to be late', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { ideas: IDEAS })
  const early = await standUp(team, made, newPage)
  const late = await standUp(team, made, newPage)
  for (const { page } of [early, late]) {
    for (const key of ['film', 'film', 'breakfast', 'film']) await vote(page, key)
    await allSent(page)
    await away(page, true)
    for (const key of ['breakfast', 'film']) await vote(page, key)
  }
  await closeSurvey(team, made)
  await away(early.page, false)
  await allSent(early.page)
  await expect(early.page.locator('#kiosk:not([data-open])')).toBeAttached()
  await expect(early.page.locator('#closed h1')).toHaveText(say(await early.page.getAttribute('html', 'lang'), 'closed-title'))
  expect(await readMenu(early.page, early.pin)).toEqual({ waiting: 0, sent: 6, ignored: 0 })
  // It is open again, and closed once more: the tablet follows by itself.
  await team.click('button[value=extend]')
  await expect(team.locator('button[value=close]')).toBeVisible()
  await early.page.clock.runFor(30_000)
  await expect(early.page.locator('#kiosk[data-open]')).toBeAttached()
  await vote(early.page, 'breakfast')
  await allSent(early.page)

  expect(await outcome(team, made)).toEqual({ people: 11, ignored: 0, won: [named('film')], votes: votes({ film: 7, breakfast: 4 }) })
  await away(late.page, false)
  await expect(late.page.locator('#kiosk:not([data-open])')).toBeAttached()
  await allSent(late.page)
  await expect(late.page.locator('#closed')).toBeVisible()
  expect(await readMenu(late.page, late.pin)).toEqual({ waiting: 0, sent: 4, ignored: 0, late: 2 })
  await team.reload()
  await expect(team.locator('#outcome .large')).toContainText('11')
})

test('a tablet that is withdrawn says so and keeps what waits, until it has a new code', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { ideas: IDEAS })
  const { page } = await standUp(team, made, newPage)
  await away(page, true)
  for (const key of ['film', 'breakfast', 'film']) await vote(page, key)
  await team.goto(made.url)
  await team.click('button[value=withdraw]')
  await expect(team.locator('#tablets .ways')).toHaveCount(0)
  await away(page, false)
  await expect(page.locator('#ended')).toHaveText(word('nl', 'kiosk-ended'))
  await expect(page.locator('#attract')).toBeHidden()
  // Then it shows where a code is typed, and how much waits.
  await page.clock.runFor(10_000)
  await expect(page.locator('h1')).toHaveText(places('nl', 'device-ended'))
  await expect(page.locator('#waits .n')).toHaveText('3')
  const { code } = await addTablet(team, made)
  await typeCode(page, code)
  await expect(page.locator('#attract')).toBeVisible()
  await allSent(page)

  // A tablet that lost its key gets another code; the one that still has the old key stops.
  await isKept(page)
  await away(page, true)
  for (const key of ['breakfast', 'film']) await vote(page, key)
  await page.context().clearCookies()
  await away(page, false)
  const lost = await reopen(page, service.base)
  await expect(lost.locator('#waits .n')).toHaveText('2')
  await team.goto(made.url)
  await team.click('button[value=renew]')
  const renewed = await readCode(team)
  await typeCode(lost, renewed.code)
  await expect(lost.locator('#attract')).toBeVisible()
  await allSent(lost)
  expect(await readMenu(lost, renewed.pin)).toEqual({ waiting: 0, sent: 5, ignored: 0 })
  expect(await outcome(team, made)).toEqual({ people: 5, ignored: 0, won: [named('film')], votes: votes({ film: 3, breakfast: 2 }) })
})

test('what waits for another school stays on the tablet, and lets the votes of this one pass', async ({ team, service, newPage }) => {
  const made = await makeVote(team, service.base, { ideas: IDEAS })
  const { page, pin } = await standUp(team, made, newPage)
  await away(page, true)
  for (const key of ['film', 'breakfast']) await vote(page, key)
  // As if both had been tapped in another school, from which this tablet was borrowed.
  await page.evaluate((id) => localStorage.setItem('drempel-kiosk', localStorage.getItem('drempel-kiosk').replaceAll(id, '4711')), made.id)
  for (const key of ['film', 'breakfast', 'film', 'film', 'breakfast']) await vote(page, key)
  await away(page, false)
  const menu = async () => {
    await page.clock.runFor(16_000)
    return readMenu(page, pin)
  }
  await expect.poll(menu).toEqual({ waiting: 2, sent: 5, ignored: 0 })
  await vote(page, 'film')
  await expect.poll(menu).toEqual({ waiting: 2, sent: 6, ignored: 0 })
  expect(await outcome(team, made)).toEqual({ people: 6, ignored: 0, won: [named('film')], votes: votes({ film: 4, breakfast: 2 }) })
})

test('who has no key, an old one, or that of another kind of tablet, gets nothing', async ({ team, service, newPage, playwright }) => {
  const made = await makeVote(team, service.base, { ideas: IDEAS, live: true })
  const { page } = await standUp(team, made, newPage)
  for (const key of ['film', 'film', 'film', 'breakfast', 'breakfast']) await vote(page, key)
  await allSent(page)
  const keyOf = async (page) => (await page.context().cookies()).find(({ name }) => name === 'drempel-tablet').value
  const screen = await newPage({ ...TABLET, hasTouch: false })
  const { code } = await addTablet(team, made, 'screen')
  await screen.goto(`${service.base}/screen`)
  await screen.fill('#code', code)
  await screen.click('.button')
  await expect(screen.locator('.live')).toBeVisible()
  // The tablet's own key, until somebody else typed a new code for it.
  const old = await keyOf(page)
  await team.goto(made.url)
  await team.locator('#tablets li', { hasText: 'Tablet 1' }).locator('button[value=renew]').click()
  const other = await newPage(TABLET)
  await other.goto(`${service.base}/kiosk`)
  await typeCode(other, (await readCode(team)).code)
  await expect(other.locator('#attract')).toBeVisible()

  const form = { survey: made.id, people: '1', 'v.vote.film': '1', ignored: '0', receipt: 'ab'.repeat(16) }
  for (const [who, key, status] of [
    ['nobody', null, 401], ['an invented key', '0'.repeat(64), 410], ['the key of a screen', await keyOf(screen), 410], ['an old key', old, 410],
  ]) {
    const headers = { origin: service.base, ...(key && { cookie: `drempel-tablet=${key}` }) }
    const request = await playwright.request.newContext({ baseURL: service.base, extraHTTPHeaders: headers })
    for (const send of [() => request.get('/kiosk'), () => request.get('/kiosk/state'), () => request.post('/kiosk/votes', { form })]) {
      const response = await send()
      expect(response.status(), who).toBe(status)
      const text = await response.text()
      for (const secret of [made.id, named('film'), 'data-told']) expect(text, who).not.toContain(secret)
    }
    await request.dispose()
  }
  expect(await outcome(team, made)).toEqual({ people: 5, ignored: 0, won: [named('film')], votes: votes({ film: 3, breakfast: 2 }) })
})
