// A pile of sheets of paper, and somebody who types them in with a keyboard alone.
import { expect } from '@playwright/test'
import { PARTS } from './plan.js'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** What types each choice of each question, as it stands beside the boxes: digits for one answer, letters that run on for several. */
export const KEYS = (() => {
  let next = 0
  return Object.fromEntries(PARTS.flat().map(({ key, kind, choices }) => {
    const letter = (choice) => [choice, LETTERS[next++ % LETTERS.length]]
    const digit = (choice, n) => [choice, choice === 'unknown' ? '0' : String(n + 1)]
    return [key, Object.fromEntries(choices.map(kind === 'scale' ? digit : letter))]
  }))
})()

/** What is typed for a sheet: a key for each mark, a space for a question without one. */
export function keysFor(answers) {
  const typed = PARTS.flat().map(({ key }) => {
    const marks = [answers[key] ?? []].flat()
    return marks.length === 0 ? ' ' : marks.map((choice) => KEYS[key][choice]).join('')
  })
  return typed.join('').trimEnd()
}

/** Six sheets, both sides; some questions are left out. */
export const SHEETS = [
  {
    emotion: 'yes', messages: 'mostly', barriers: ['time', 'language', 'money'], wishes: ['coffee', 'hour'],
    knowledge: 'yes', rational: 'no', ways: ['gate', 'evening'], conviction: 'yes', competence: 'little', behaviour: 'no', time: 'unknown',
  },
  {
    emotion: 'no', barriers: ['none'], wishes: ['class', 'tips'],
    knowledge: 'little', rational: 'yes', ways: ['call', 'home'], conviction: 'mostly', competence: 'yes', time: 'yes',
  },
  {
    emotion: 'unknown', messages: 'no', barriers: ['digital'], wishes: ['tips', 'interpreter'],
    rational: 'little', ways: ['letter'], conviction: 'no', competence: 'no', behaviour: 'yes', time: 'mostly',
  },
  {
    emotion: 'little', messages: 'little', barriers: ['shy', 'worries', 'asking'], wishes: ['goodnews'],
    knowledge: 'mostly', rational: 'mostly', ways: ['message', 'app'], conviction: 'little', competence: 'mostly', behaviour: 'mostly', time: 'little',
  },
  {
    emotion: 'mostly', messages: 'yes', wishes: ['coffee'],
    knowledge: 'no', rational: 'unknown', ways: ['talk'], conviction: 'unknown', competence: 'unknown', behaviour: 'unknown', time: 'no',
  },
  {
    emotion: 'yes', messages: 'unknown', barriers: ['language', 'system', 'badnews'], wishes: ['lessons', 'together'],
  },
]

/** Types sheets, each with Enter behind it. */
export async function type(page, sheets) {
  for (const sheet of sheets) {
    await page.keyboard.type(keysFor(sheet))
    await page.keyboard.press('Enter')
  }
}

/** The marks on the sheet on the screen, as they were given. */
export async function marked(page) {
  const all = await page.locator('.ask').evaluateAll((all) => all.map((ask) => [...ask.querySelectorAll('[aria-pressed=true]')].map((box) => box.dataset.choice)))
  const given = PARTS.flat().map(({ key, kind }, n) => [key, kind === 'scale' ? all[n][0] : all[n]]).filter(([, marks]) => marks?.length > 0)
  return Object.fromEntries(given)
}

/** How many sheets wait in the stack, and how many were counted. */
export async function piles(page, stack, counted) {
  await expect(page.locator('#sheets')).toHaveText(String(stack))
  await expect(page.locator('#sent')).toHaveText(String(counted))
}

/** The sheets with an answer on their back: who left it blank did not answer the second part. */
export const backs = (sheets) => sheets.filter((sheet) => PARTS[1].some(({ key }) => sheet[key] !== undefined))

/** Everything that a browser can keep. */
export async function kept(page) {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    history: history.state,
    address: location.href,
  }))
  return { ...inPage, cookies: (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`) }
}
