// The helper's tablet: somebody asks a parent aloud, in two languages.
import { PHONE } from './support/fixtures.js'
import { keyboard } from './support/hands.js'
import { TABLET, answer, expect, interview, isShown, isTold, test, tile, traces, waits, welcome } from './support/helper.js'
import { PARTS, choiceText, sixOthers, tally } from './support/plan.js'
import { csv, readResult } from './support/report.js'
import { openBox, othersAnswer } from './support/service.js'
import { bank, places, plain, say, team as word } from './support/words.js'

const SAID = [
  { emotion: 'no', messages: 'little', barriers: ['money', 'shy'], wishes: ['coffee', 'interpreter'] },
  { knowledge: 'no', rational: 'yes', ways: ['gate', 'call'], conviction: 'unknown', competence: 'mostly', behaviour: 'no', time: 'little' },
]
const OTHERS_SAID = [
  { emotion: 'yes', messages: 'mostly', barriers: 'none' },
  { knowledge: 'yes', rational: 'no', ways: 'app', conviction: 'mostly', competence: 'little', behaviour: 'yes', time: 'no' },
]

/** Every word of the question is there in these languages, each written in its own direction. */
async function isAsked(page, question, languages) {
  const choices = [...question.choices.filter((choice) => choice !== 'unknown'), ...question.choices.filter((choice) => choice === 'unknown')]
  for (const [name, lang] of Object.entries(languages)) {
    const words = [bank(lang, `question-${question.key}`), ...choices.map((choice) => choiceText(lang, question, choice))]
    const shown = await page.locator(`#ask h1 .${name}:visible, #ask .t .${name}:visible`)
      .evaluateAll((all) => all.map((element) => [getComputedStyle(element).direction, element.textContent]))
    expect(shown.map(([direction, text]) => [direction, plain(text)]), `${question.key} in ${lang}`)
      .toEqual(words.map((text) => [lang === 'ar' ? 'rtl' : 'ltr', plain(text)]))
  }
}

test('a helper with a tablet and one with a phone ask five parents; the team sees them as a place of its own, and the report counts each answer', async ({ helper, school, newPage }) => {
  const tablet = await helper(school)
  // The helper's own language is asked once.
  await tablet.reload()
  await isShown(tablet, 'language')
  await expect(tablet.locator('#language h1')).toHaveText(places('nl', 'helper-language'))
  for (const lang of ['ar', 'ti']) {
    await welcome(tablet, lang)
    await interview(tablet, 0, SAID[0], (question) => isAsked(tablet, question, question.key === 'barriers' ? { theirs: lang } : { theirs: lang, mine: 'nl' }))
    await isTold(tablet, 'counted')
    for (const both of [lang, 'nl']) await expect(tablet.locator('#counted')).toContainText(say(both, 'thanks-counted'))
    await tablet.tap('#more')
    await interview(tablet, 1, SAID[1], (question) => isAsked(tablet, question, { theirs: lang, mine: 'nl' }))
    await isTold(tablet, 'counted')
    await expect(tablet.locator('#more')).toBeHidden()
    await tablet.tap('#new')
    await isShown(tablet, 'language')
  }
  const phone = await helper(school, { ...PHONE, lang: 'fr' })
  for (const lang of ['tr', 'ar', 'fr']) {
    await welcome(phone, lang)
    await interview(phone, 0, OTHERS_SAID[0])
    await isTold(phone, 'counted')
    await phone.tap('#more')
    await interview(phone, 1, OTHERS_SAID[1])
    await isTold(phone, 'counted')
    await phone.tap('#new')
  }
  await othersAnswer(school, 'nl', 0, sixOthers(0))

  const { team } = school
  await team.goto(school.url)
  await expect(team.locator('.sittings li'), 'one day at the gate, one with helpers').toHaveCount(2)
  await expect(team.locator('.sittings')).toContainText(word('nl', 'place-helper'))
  await team.click('button[value=settle]')
  await expect(team.locator('.sittings')).toHaveCount(0)
  await openBox(team, school)
  const parts = [0, 1].map((part) => [...Array(2).fill(SAID[part]), ...Array(3).fill(OTHERS_SAID[part])])
  const counted = [tally(0, [...parts[0], ...sixOthers(0)]), tally(1, parts[1])]
  expect(await readResult(team)).toEqual(counted)
  const lines = new Map((await csv(team, school.url)).map(([name, n]) => [name, Number(n)]))
  for (const { people, figures } of counted) {
    for (const [key, figure] of Object.entries(figures)) {
      for (const [what, n] of Object.entries(figure)) expect(lines.get(`parents/${key}/everybody/${what}`), `${key} ${what} of ${people}`).toBe(n)
    }
  }
  const row = team.locator('tr:has([data-number^="who/spot/"])', { hasText: word('nl', 'place-helper') }).locator('[data-number]')
  await expect(row).toHaveText('5')
  expect(lines.get(await row.getAttribute('data-number'))).toBe(5)
  expect([...lines].filter(([name]) => name.startsWith('who/spot/')).map(([, n]) => n), 'and at the gate').toEqual(expect.arrayContaining([5, 6]))
})

test('turning the screen shows the parent’s language alone, upside down, and turning it back shows both', async ({ helper, desk }) => {
  const page = await helper(desk)
  await welcome(page, 'ar')
  const bothWays = async () => {
    await expect(page.locator('#ask .mine:visible')).not.toHaveCount(0)
    expect(await page.locator('#ask').evaluate((ask) => getComputedStyle(ask).transform)).toBe('none')
  }
  const turned = async (question) => {
    await expect(page.locator('#ask .mine:visible, .read:visible, #top:visible')).toHaveCount(0)
    expect(await page.locator('#ask').evaluate((ask) => getComputedStyle(ask).transform)).toBe('matrix(-1, 0, 0, -1, 0, 0)')
    await expect(page.locator('#ask')).toHaveCSS('direction', 'rtl')
    await isAsked(page, question, { theirs: 'ar' })
  }
  await bothWays()
  await page.tap('#turn')
  await turned(PARTS[0][0])
  await expect(page.locator('#turn')).toHaveText(places('nl', 'helper-turn-back'))
  // A face leads on by itself.
  await tile(page, 'mostly').tap()
  await expect(page.locator('#ask h1 .theirs')).toHaveText(bank('ar', 'question-messages'))
  await turned(PARTS[0][1])
  await page.tap('#turn')
  await bothWays()
  // From the first question the way leads back to another language: who took the wrong one is not stuck.
  await page.tap('#prev')
  await expect(tile(page, 'mostly')).toHaveAttribute('aria-pressed', 'true')
  await page.tap('#prev')
  await isShown(page, 'promise')
  await page.tap('#prev')
  await welcome(page, 'tr')
  await expect(page.locator('#ask h1 .theirs')).toHaveText(bank('tr', 'question-emotion'))
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0)
})

test('what a parent answers alone is seen by nobody else: not on the way there, not on the way back, not in the browser', async ({ helper, desk }) => {
  const page = await helper(desk)
  await welcome(page, 'ar')
  const before = await traces(page)
  for (const question of PARTS[0].slice(0, 2)) await answer(page, question, 'yes')
  await isShown(page, 'hand')
  await expect(page.locator('#hand h1')).toHaveText(places('nl', 'helper-hand'))
  await expect(page.locator('#handed')).toHaveText(places('ar', 'helper-alone'))
  await expect(page.locator('#ask')).toBeEmpty()

  // The parent has it: one language, also on the buttons, and no way to what was said with the helper.
  await page.tap('#handed')
  await isShown(page, 'ask')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await tile(page, 'money').tap()
  const seen = await page.locator('body').innerText()
  for (const own of ['skip', 'next']) expect(seen).toContain(plain(say('ar', own)))
  expect(seen).not.toMatch(/[a-z]{2}/i)
  await expect(page.locator('#prev, #stop, #turn').locator('visible=true')).toHaveCount(0)
  await page.tap('#next')
  await isShown(page, 'back')
  await expect(page.locator('#back h1')).toHaveText(places('ar', 'helper-give-back'))

  // The helper has it again.
  const forgotten = async () => {
    await expect(page.locator('[aria-pressed=true]')).toHaveCount(0)
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(bank('ar', 'barrier-money'))
    expect(await page.locator('#ask').innerHTML()).not.toMatch(/money|barrier/)
    expect(await traces(page)).toEqual(before)
  }
  await forgotten()
  await page.tap('#again')
  await isShown(page, 'ask')
  await expect(page.locator('#ask h1 .mine')).toHaveText(bank('nl', 'question-wishes'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.locator('#prev')).toBeHidden()
  await forgotten()
  await answer(page, PARTS[0][3], 'coffee')
  await isTold(page, 'counted')
  await page.tap('#more')
  await isShown(page, 'ask')
  await expect(page.locator('#prev')).toBeHidden()
  for (const move of ['goBack', 'goForward', 'reload']) {
    await page[move]()
    await isShown(page, 'language')
    await forgotten()
  }
})

test('the next parent comes when the answer is counted, and finds nothing of the last one', async ({ helper, desk }) => {
  const page = await helper(desk, { clock: true })
  // What the browser keeps, and the whole page, also what is not on the screen.
  const look = async () => ({
    ...await traces(page),
    fields: await page.locator('input, textarea, select, form').count(),
    page: await page.evaluate(() => [...document.querySelectorAll('body *:not(svg *)')].map((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('')
      return `${element.tagName} ${[...element.attributes].filter(({ name, value }) => name !== 'data-told' && (name !== 'class' || value)).map(({ name, value }) => `${name}=${value}`).sort().join(' ')} ${own}`
    })),
  })
  await welcome(page, 'tr')
  for (const _ of ['question', 'promise']) await page.tap('#prev')
  await isShown(page, 'language')
  await page.clock.runFor(10_000)
  await expect(page.locator('#ready')).toBeHidden()
  const before = await look()
  // The answer is held on its way.
  let arrive
  const held = new Promise((resolve) => { arrive = resolve })
  await page.route('**/helper/answers', async (route) => { await held; await route.continue() })
  await welcome(page, 'ar')
  await interview(page, 0, SAID[0])
  await isShown(page, 'sending')
  await expect(page.locator('#new, #more').locator('visible=true')).toHaveCount(0)
  arrive()
  await isTold(page, 'counted')
  await page.tap('#new')
  await isShown(page, 'language')
  expect(await look()).toEqual(before)
  await page.reload()
  await isShown(page, 'language')
  await waits(page, 0)
})

test('without a key, or with the key of a kiosk, nobody gets a question', async ({ desk, newPage }) => {
  const page = await newPage(TABLET)
  expect((await page.goto(`${desk.base}/helper`)).status()).toBe(401)
  await expect(page.locator('#code')).toBeVisible()
  await page.fill('#code', 'AAAA AAAA')
  await page.tap('.type .button')
  await expect(page.locator('#wrong')).toBeVisible()

  const { team } = desk
  await team.goto(`${desk.base}/team/vote`)
  for (const idea of (await team.locator('input[name=idea]').all()).slice(0, 2)) await idea.check()
  await team.click('form.vote > .button')
  await team.click('#tablets button[value=kiosk]')
  await page.goto(await team.locator('#made .small a').getAttribute('href'))
  await page.tap('.type .button')
  await page.locator('#kiosk').waitFor()
  const [{ name, value, path }] = await page.context().cookies()
  expect(path).toBe('/kiosk')
  expect((await page.goto(`${desk.base}/helper`)).status(), 'the key of a kiosk is not even sent').toBe(401)
  const asKiosk = { headers: { cookie: `${name}=${value}` } }
  for (const [method, address] of [['get', '/helper'], ['get', '/helper/state'], ['post', '/helper/answers']]) {
    const reply = await page.request[method](desk.base + address, method === 'get' ? asKiosk : { ...asKiosk, form: { survey: desk.id, part: 0, l: 'nl' } })
    expect(reply.status(), address).toBe(410)
    expect(await reply.text()).not.toContain(bank('nl', 'question-emotion'))
  }
})

test('a whole interview with a keyboard alone', async ({ desk, newPage }) => {
  const page = await newPage({ ...TABLET, isMobile: false, hasTouch: false, locale: 'nl-BE' })
  const { press } = keyboard(page)
  await page.goto(await desk.link())
  await press('.type .button')
  await page.locator('#helper[data-kept]').waitFor()
  await press('#mine .lang[lang=nl]')
  await expect(page.locator('#language h1')).toBeFocused()
  await press('#language .lang[lang=ar]')
  await press('#go')
  for (const [part, questions] of PARTS.entries()) {
    for (const [n, { key, kind }] of questions.entries()) {
      if (key === 'barriers') await press('#handed')
      await expect(page.locator('#ask h1')).toBeFocused()
      await expect(page.locator('#ask h1 .theirs')).toHaveText(bank('ar', `question-${key}`))
      for (const choice of [SAID[part][key]].flat()) await press(`.t[data-choice="${choice}"]`)
      // A face leads on by itself, the last one to the box.
      if (kind === 'many') await press('#next')
      if (key === 'barriers') await press('#again')
      if (n === 1 && part === 0) await isShown(page, 'hand')
    }
    await isTold(page, 'counted')
    await expect(page.locator('#done h1')).toBeFocused()
    await press(part === 0 ? '#more' : '#new')
  }
  await expect(page.locator('#language h1')).toBeFocused()
})
