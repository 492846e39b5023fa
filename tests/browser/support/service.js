// The service itself, and what the school's team does with it: always through its pages.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { PARTS, choiceText } from './plan.js'
import { bank } from './words.js'

const HERE = resolve(import.meta.dirname, '..')
const BINARY = resolve(HERE, process.env.DREMPEL_BIN ?? '../../target/debug/drempel')

export const HEAD = { email: 'head@school.example', password: 'een lange zin die niemand raadt' }
export const SCHOOL = 'Basisschool De Regenboog'

/** Starts a service with an empty data folder. */
export async function start() {
  const data = await mkdtemp(join(tmpdir(), 'drempel-'))
  const child = spawn(BINARY, ['--data', data, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let greeting = ''
  let log = ''
  child.stderr.on('data', (text) => { log += text })
  await new Promise((ready, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => failed(new Error(`${BINARY} ended with ${code}: ${log}`)))
    child.stdout.on('data', (text) => {
      greeting += text
      if (greeting.includes('Ctrl+C')) ready()
    })
  })
  return {
    base: greeting.match(/On this machine:\s+(\S+)/)[1],
    word: greeting.match(/with this word:\s+(\S+)/)[1],
    log: () => log,
    async stop() {
      const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await ended
      clearTimeout(late)
      await rm(data, { recursive: true })
    },
  }
}

/** Fills in the first page; whoever does it is signed in afterwards. */
export async function firstVisit(page, service) {
  await page.goto(service.base)
  await page.fill('#word', service.word)
  await page.fill('#school', SCHOOL)
  await page.fill('#families', '180')
  await page.fill('#email', HEAD.email)
  await page.fill('#password', HEAD.password)
  await page.click('form .button')
  await expect(page).toHaveURL(`${service.base}/team`)
}

export async function signIn(page, service, { email, password } = HEAD) {
  await page.goto(`${service.base}/team/sign-in`)
  await page.fill('#email', email)
  await page.fill('#password', password)
  await page.click('form.narrow .button')
}

/** Two taps: what is filled in already is taken as it is. */
export async function openSurvey(page) {
  await page.click('a[href="/team/open"]')
  await page.click('form.narrow > .button')
  await expect(page.locator('.poster')).toBeVisible()
  const address = (await page.locator('.address').textContent()).trim()
  return { url: page.url(), id: page.url().split('/').at(-1), address, code: address.split('/').at(-1) }
}

export async function closeSurvey(page, survey) {
  await page.goto(survey.url)
  await page.click('button[value=close]')
  await expect(page.locator('button[value=extend]')).toBeVisible()
}

export async function openBox(page, survey) {
  await page.goto(survey.url)
  await page.check('.sure input')
  await page.click('button[value=open-box]')
  await expect(page.locator('button[value=open-box]')).toHaveCount(0)
}

/** What the result page says of each part: people and figures as in `plan.tally`, or `null` for too few. */
export async function readResult(page, lang = 'nl') {
  const parts = await page.evaluate(() => {
    const text = (element) => element?.textContent.trim()
    return [...document.querySelectorAll('main h3')].map((heading) => {
      const part = { people: null, articles: [] }
      for (let next = heading.nextElementSibling; next && next.tagName !== 'H3'; next = next.nextElementSibling) {
        if (next.matches('p.large')) part.people = Number(text(next).match(/\d+/)[0])
        if (!next.matches('article')) continue
        const rows = [...next.querySelectorAll('tbody tr')].map((row) => [text(row.children[0]), text(row.children[1])])
        const caption = text(next.querySelector('caption'))
        part.articles.push({ title: text(next.querySelector('h4')), caption, rows, words: text(next.querySelector('p')) })
      }
      return part
    })
  })
  return parts.map(({ people, articles }, part) => {
    if (people === null) return null
    const figures = articles.map(({ title, caption, rows, words }) => {
      const question = PARTS[part].find(({ key }) => bank(lang, `question-${key}`) === title)
      if (words) return [question.key, words]
      const key = (name) => question.choices.find((choice) => choiceText(lang, question, choice) === name)
      const counts = rows.map(([name, n]) => [key(name), Number(n)])
      return [question.key, { answered: Number(caption.match(/\d+/)[0]), ...Object.fromEntries(counts) }]
    })
    return { people, figures: Object.fromEntries(figures) }
  })
}

/** Parents who answer without a browser: their answers only fill the box. */
export async function othersAnswer(survey, lang, part, all) {
  for (const answers of all) {
    const form = new URLSearchParams({ survey: survey.id, part, l: lang, via: 'script' })
    form.set('receipt', Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex'))
    for (const [key, choices] of Object.entries(answers)) {
      for (const choice of [choices].flat()) form.append(`q.${key}`, choice)
    }
    const response = await fetch(survey.address, { method: 'POST', body: form })
    expect(response.status).toBe(204)
  }
}
