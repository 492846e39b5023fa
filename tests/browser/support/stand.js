// What happens at a party stand: the team makes a vote and adds tablets, people tap, and the box is opened.
import { isAccessible } from './axe.js'
import { expect } from './fixtures.js'
import { closeSurvey, openBox } from './service.js'
import { plain } from './words.js'

/** A tablet on a table. Its mouse is a finger that stays down. */
export const TABLET = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: true, locale: 'nl-BE' }

/** Makes a vote. `own`: the team's own ideas, as `{ words: { nl: '…' }, photo }`. */
export async function makeVote(page, base, { way = 'one', ideas = [], own = [], live = false } = {}) {
  await page.goto(`${base}/team/vote`)
  await page.check(`input[name=way][value=${way}]`)
  for (const idea of ideas) await page.check(`input[name=idea][value=${idea}]`)
  if (own.length > 0) await page.click('.ideas > details > summary')
  for (const [n, { words, photo }] of own.entries()) {
    const field = page.locator('.ideas > details > fieldset').nth(n)
    if (Object.keys(words).length > 1) await field.locator('summary').click()
    for (const [lang, text] of Object.entries(words)) await field.locator(`#own${n + 1}-${lang}`).fill(text)
    if (photo) await field.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo })
  }
  if (live) await page.check('input[name=live]')
  await page.click('form.vote > .button')
  await expect(page.locator('#tablets')).toBeVisible()
  return { url: page.url(), id: page.url().split('/').at(-1), base }
}

/** The code that was made just now, its link, and the PIN of a kiosk: the team sees them once. */
export async function readCode(page) {
  const made = page.locator('#made')
  const pin = await made.locator('.large').allTextContents()
  return {
    code: await made.locator('.pairing').textContent(),
    link: await made.locator('.address a').getAttribute('href'),
    pin: pin.join().match(/\d{4}/)?.[0],
  }
}

/** Adds a tablet (`kiosk`) or a second screen (`screen`) on the page of the vote. */
export async function addTablet(page, vote, kind = 'kiosk') {
  await page.goto(vote.url)
  await page.click(`#tablets button[value=${kind}]`)
  return readCode(page)
}

/** The clock of the tablet stands still; only `page.clock.runFor` moves it. */
export async function stopClock(page) {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1_000)
}

/** `isAccessible` for a page whose clock stands still: the rules need some moments of it. */
export async function isAccessibleAt(page, what) {
  let looking = true
  const look = isAccessible(page, what).finally(() => { looking = false })
  while (looking) await page.clock.runFor(1)
  await look
}

/** Types the code as somebody types it who reads it aloud. */
export async function typeCode(page, code) {
  await page.fill('#code', code.toLowerCase())
  await page.tap('.button')
}

/** A new tablet of this vote, ready for the first person, that also works without network. */
export async function standUp(team, vote, newPage, options = {}) {
  const { code, pin } = await addTablet(team, vote)
  const page = await newPage({ ...TABLET, ...options })
  await stopClock(page)
  await page.goto(`${vote.base}/kiosk`)
  await typeCode(page, code)
  await expect(page.locator('#attract')).toBeVisible()
  await isKept(page)
  return { page, pin }
}

export const isKept = (page) => expect(page.locator('#kiosk[data-kept]')).toBeAttached()

/** Somebody comes to the tablet, in a language, and looks at the tiles. */
export async function come(page, lang) {
  await page.locator('#attract').waitFor()
  await page.tap(lang ? `#attract .lang[data-lang=${lang}]` : '#begin')
  await expect(page.locator('#vote')).toBeVisible()
  await page.clock.runFor(700)
}

export const tileOf = (page, key) => page.locator(`.tile[data-key="${key}"]`)

/** Somebody votes, and leaves: the screen is ready for the next person, and what was counted has gone or waits. */
export async function vote(page, chosen, lang) {
  await come(page, lang)
  for (const key of [chosen].flat()) await tileOf(page, key).tap()
  if (await page.locator('#done').count() > 0) await page.tap('#done')
  await isThanked(page)
}

/** Answers "would you come?", idea after idea; `null` passes one over. */
export async function answerCome(page, answers) {
  await come(page)
  for (const answer of answers) {
    await page.tap(answer === null ? '#pass' : `.tile[data-answer=${answer}]`)
    await page.clock.runFor(700)
  }
  await isThanked(page)
}

async function isThanked(page) {
  await expect(page.locator('#thanks')).toBeVisible()
  await page.clock.runFor(5_000)
  await expect(page.locator('#thanks')).toBeHidden()
}

/** How many people's votes wait on the tablet. */
export const waiting = (page) => page.evaluate(() => {
  const state = JSON.parse(localStorage.getItem('drempel-kiosk'))
  return state ? window.tablet.waiting(state) : 0
})

/** Waits until nothing waits. A page that learns that its vote changed loads itself meanwhile. */
export async function allSent(page) {
  const left = () => page.clock.runFor(16_000).then(() => waiting(page)).catch(() => 'loading')
  await expect.poll(left).toBe(0)
}

/** The numbers in the team's menu, which is opened with a keyboard and the PIN, and left again. */
export async function readMenu(page, pin) {
  await page.locator('#corner').press('Enter')
  await page.keyboard.type(pin)
  await expect(page.locator('#menu')).toBeVisible()
  const counts = await page.locator('#menu .counts b').evaluateAll((all) =>
    all.map((b) => [b.id.replace('n-', ''), Number(b.textContent), b.checkVisibility()]))
  await page.tap('#menu .button[data-leave]')
  return Object.fromEntries(counts.filter(([, , shown]) => shown).map(([what, n]) => [what, n]))
}

/** Ballots that were counted by hand. */
export async function addBallots(page, vote, people, counts) {
  await page.goto(vote.url)
  await page.click('#ballots summary')
  await page.fill('#people', String(people))
  for (const [key, n] of Object.entries(counts)) await page.locator(`#ballots input[name="v.vote.${key}"]`).fill(String(n))
  // What the browser would refuse is refused by the service, too.
  await page.locator('#ballots form').evaluate((form) => { form.noValidate = true })
  await page.click('button[value=ballots]')
}

/** Closes the vote and opens its box; what stands on the team's page then. */
export async function outcome(page, vote) {
  await closeSurvey(page, vote)
  await openBox(page, vote)
  return readOutcome(page)
}

/** People, taps that were ignored, and of each idea, the best first, its votes; of "would you come?" yes, maybe, no. */
export async function readOutcome(page) {
  const numbers = (text) => (text.match(/\d+/g) ?? []).map(Number)
  const rows = await page.locator('.outcome > li').evaluateAll((all) => all.map((li) =>
    [li.querySelector('strong').textContent, [...li.querySelectorAll('span > span')].at(-1).textContent, li.querySelector('.won') !== null]))
  const ignored = await page.locator('.outcome + p:not(:has(a))').allTextContents()
  return {
    people: numbers(await page.locator('#outcome .large').textContent())[0],
    ignored: numbers(ignored.join())[0] ?? 0,
    votes: rows.map(([name, text]) => [plain(name), ...numbers(text)]),
    won: rows.filter(([, , won]) => won).map(([name]) => plain(name)),
  }
}
