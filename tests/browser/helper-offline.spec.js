// The helper's tablet where there is no network: what waits is safe, unreadable, and counts once.
import { isAccessible } from './support/axe.js'
import { answer, everythingKept, expect, frozen, interview, isShown, isTold, makeLink, pair, test, waits, welcome } from './support/helper.js'
import { PARTS, sixOthers, tally } from './support/plan.js'
import { readResult } from './support/report.js'
import { closeSurvey, openBox, othersAnswer } from './support/service.js'
import { bank, places, say } from './support/words.js'

const OTHERS = sixOthers(0)
/** What an envelope is made of: a key that is used once, the answers and what fills them up, and a seal. */
const ENVELOPE = 65 + 1024 + 16

/** One parent from the language to what is said afterwards. */
async function ask(page, lang, said, told) {
  await welcome(page, lang)
  await interview(page, 0, said)
  await isTold(page, told)
}

async function result({ team, ...school }) {
  await openBox(team, school)
  return readResult(team)
}

test('without network at every step nothing is lost and nothing counts twice', async ({ helper, school }) => {
  test.setTimeout(120_000)
  let page = await helper(school, { clock: true })
  const context = page.context()
  const away = (is) => context.setOffline(is)

  // From the first touch on; what is tried in vain meanwhile disturbs nobody.
  await away(true)
  await page.reload()
  await isShown(page, 'language')
  await ask(page, 'ar', OTHERS[0], 'kept')
  await expect(page.locator('#kept')).toHaveText(places('nl', 'helper-kept'))
  await waits(page, 1)
  await page.tap('#more')
  await answer(page, PARTS[1][0], 'no')
  await page.clock.runFor(60_000)
  await away(false)
  await waits(page, 0)
  await isShown(page, 'ask')
  await expect(page.locator('#ask h1 .mine')).toHaveText(bank('nl', 'question-rational'))
  await away(true)
  await page.tap('#stop')
  await isTold(page, 'kept')
  await waits(page, 1)
  await away(false)
  await isTold(page, 'counted')
  await waits(page, 0)
  await page.tap('#new')

  // Between two answers.
  await welcome(page, 'tr')
  await away(true)
  await interview(page, 0, OTHERS[1], (_, n) => away(n % 2 === 0))
  await isTold(page, 'counted')
  await page.tap('#new')

  // On its way there, and on the way back, when it is counted already.
  for (const [said, arrives] of [[OTHERS[2], false], [OTHERS[3], true]]) {
    await page.route('**/helper/answers', async (route) => {
      if (arrives) expect((await route.fetch()).status()).toBe(200)
      await route.abort()
    }, { times: 1 })
    await ask(page, 'ti', said, 'kept')
    await waits(page, 1)
    await page.clock.runFor(5_000)
    await isTold(page, 'counted')
    await waits(page, 0)
    await page.tap('#new')
  }

  // The tablet is switched off and on while answers wait, and the network comes later.
  await away(true)
  await ask(page, 'ar', OTHERS[4], 'kept')
  await page.close()
  page = await context.newPage()
  await page.goto(`${school.base}/helper`)
  await isShown(page, 'language')
  await waits(page, 1)
  await away(false)
  await waits(page, 0)
  expect(await frozen(page)).toEqual([])
  expect(await result(school)).toEqual([tally(0, OTHERS.slice(0, 5)), null])
})

test('whoever takes the tablet reads nothing of what waits there, and cannot tell a yes from a no', async ({ helper, desk }) => {
  const tablets = []
  for (const said of [{ emotion: 'yes', messages: 'yes', barriers: 'none' }, { emotion: 'no', messages: 'no', barriers: ['money', 'shy', 'welcome'], wishes: ['interpreter', 'coffee'] }]) {
    const page = await helper(desk, { script: () => {
      // The numbers that are drawn, to look for them afterwards.
      const draw = crypto.getRandomValues.bind(crypto)
      window.drawn = []
      crypto.getRandomValues = (array) => {
        draw(array)
        window.drawn.push([...array].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
        return array
      }
    } })
    await page.context().setOffline(true)
    for (const lang of ['ar', 'ar', 'ti']) {
      await ask(page, lang, said, 'kept')
      await page.tap('#new')
    }
    await waits(page, 3)
    tablets.push({ page, kept: await everythingKept(page), all: await frozen(page), receipts: (await page.evaluate(() => window.drawn)).filter((drawn) => drawn.length === 32) })
  }
  const sealed = tablets.flatMap(({ all }) => all.map(({ e }) => e))
  expect(sealed).toHaveLength(6)
  expect(new Set(sealed).size, 'no two are the same, however alike the answers').toBe(6)
  for (const envelope of sealed) expect(Buffer.from(envelope, 'base64')).toHaveLength(ENVELOPE)
  for (const { kept, all, receipts } of tablets) {
    expect(receipts).toHaveLength(3)
    for (const receipt of receipts) expect(JSON.stringify(kept)).not.toContain(receipt)
    // Which survey, which day, and that it was tried: nothing else stands beside an envelope.
    for (const { e, id, ...beside } of all) {
      expect(id).toMatch(/^[0-9a-f]{16}$/)
      expect(beside).toEqual({ s: desk.id, d: expect.any(Number), w: 1 })
    }
  }
  // All that the browser keeps is the same on both, but for the envelopes and their numbers.
  const [yes, no] = tablets.map(({ kept, all }) => all.reduce((text, { e, id }) => text.replace(e, 'sealed').replace(id, 'number'), JSON.stringify(kept.local)))
  expect(no).toBe(yes)
  const [{ kept: { local: _, ...first } }, { kept: { local: __, ...second } }] = tablets
  expect(JSON.stringify(second) === JSON.stringify(first), 'nor in the kept page').toBe(true)
  for (const { page } of tablets) {
    await page.context().setOffline(false)
    await waits(page, 0)
  }
})

const CANNOT_KEEP = {
  'whose storage is full': { script: () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }, keeps: true },
  'whose browser cannot seal': { script: () => { Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }) }, keeps: false },
}

for (const [which, options] of Object.entries(CANNOT_KEEP)) {
  test(`a tablet ${which} says so, and lets the next parent come only when the answer is counted`, async ({ helper, school }) => {
    const page = await helper(school, { ...options, clock: true })
    const nothingIsKept = async () => {
      const { local, session, databases } = await everythingKept(page)
      expect([session, databases]).toEqual([{}, []])
      expect(JSON.parse(local['drempel-helper'] ?? '{"frozen":[]}').frozen).toEqual([])
      expect(JSON.stringify(local)).not.toMatch(/q\.|emotion|money/)
    }
    await expect(page.locator('#unsafe')).toHaveText(places('nl', 'helper-unsafe'))
    await ask(page, 'ar', OTHERS[0], 'counted')
    await expect(page.locator('#unsafe')).toBeVisible()
    await page.tap('#new')
    await welcome(page, 'ar')
    await page.context().setOffline(true)
    await interview(page, 0, OTHERS[1])
    await isShown(page, 'sending')
    await page.clock.runFor(60_000)
    await isShown(page, 'sending')
    await expect(page.locator('#unsafe')).toBeVisible()
    await expect(page.locator('#new')).toBeHidden()
    await isAccessible(page, 'sending for a long time')
    await nothingIsKept()
    await page.context().setOffline(false)
    await page.clock.runFor(5_000)
    await isTold(page, 'counted')
    await page.tap('#new')
    await isShown(page, 'language')
    await nothingIsKept()
    await othersAnswer(school, 'nl', 0, OTHERS)
    expect(await result(school)).toEqual([tally(0, [...OTHERS, OTHERS[0], OTHERS[1]]), null])
  })
}

test('what waited while the survey was closed still joins, and the tablet asks again when it is opened again', async ({ helper, school }) => {
  const page = await helper(school, { clock: true })
  await page.context().setOffline(true)
  for (const said of OTHERS.slice(0, 3)) {
    await ask(page, 'ar', said, 'kept')
    await page.tap('#new')
  }
  await othersAnswer(school, 'nl', 0, OTHERS)
  await closeSurvey(school.team, school)
  await page.context().setOffline(false)
  await waits(page, 0)
  await expect(page.locator('h1')).toHaveText(say('nl', 'quiet-title'))
  await expect(page.locator('#late')).toBeHidden()
  await isAccessible(page, 'nothing is asked')
  await school.team.click('button[value=extend]')
  await page.clock.runFor(31_000)
  await isShown(page, 'language')
  await ask(page, 'tr', OTHERS[3], 'counted')
  expect(await result(school)).toEqual([tally(0, [...OTHERS, ...OTHERS.slice(0, 4)]), null])
})

test('what waited until the box was open comes too late, and the tablet says so', async ({ helper, school }) => {
  const page = await helper(school)
  await page.context().setOffline(true)
  await ask(page, 'ar', OTHERS[0], 'kept')
  await page.tap('#new')
  await ask(page, 'ti', OTHERS[1], 'kept')
  await othersAnswer(school, 'nl', 0, OTHERS)
  await openBox(school.team, school)
  await page.context().setOffline(false)
  await isTold(page, 'late')
  for (const lang of ['nl', 'ti']) await expect(page.locator('#toolate')).toContainText(say(lang, 'late-text'))
  await expect(page.locator('#late .n')).toHaveText('2')
  await expect(page.locator('#more')).toBeHidden()
  await isAccessible(page, 'too late')
  expect(await frozen(page)).toEqual([])
  await page.tap('#new')
  await expect(page.locator('h1')).toHaveText(say('nl', 'quiet-title'))
  expect(await readResult(school.team)).toEqual([tally(0, OTHERS), null])
})

test('a link that is withdrawn says so and keeps what waits, which a new code sends', async ({ helper, school }) => {
  const { team, base } = school
  const page = await helper(school)
  await page.context().setOffline(true)
  await ask(page, 'ar', OTHERS[0], 'kept')
  await team.goto(`${base}/team/tablets`)
  await team.click('#helpers button[value=withdraw]')
  await page.context().setOffline(false)
  await expect(page.locator('#ended')).toContainText(places('nl', 'device-ended'))
  await waits(page, 1)
  expect(await frozen(page)).toHaveLength(1)
  await page.tap('#new')
  await expect(page.locator('h1')).toHaveText(places('nl', 'device-ended'))
  await waits(page, 1)
  await isAccessible(page, 'a link that is over')
  await pair(page, await makeLink(team, base, 'Once more'))
  await isShown(page, 'language')
  await waits(page, 0)
  await othersAnswer(school, 'nl', 0, OTHERS)
  expect(await result(school)).toEqual([tally(0, [...OTHERS, OTHERS[0]]), null])
})
