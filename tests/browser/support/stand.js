// What happens at a party stand: the team makes a vote and adds tablets, people tap.
import { expect } from '@playwright/test'
import { closeSurvey, openBox } from './service.js'
import { word } from './words.js'

/** A tablet on its table; `context.setOffline` also cuts off its worker. */
export const TABLET = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: true, locale: 'nl-BE' }

/** Makes a vote on the team's page. `own`: the team's own ideas, as words by language and perhaps a photo. */
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

/** The code that the team's page shows once. */
async function readCode(page) {
  const made = page.locator('#made')
  await expect(made).toBeVisible()
  const [, pin] = (await made.textContent()).match(/\s(\d{4})\b(?!.*address)/) ?? []
  return { code: await made.locator('.pairing').textContent(), link: await made.locator('.address a').getAttribute('href'), pin }
}

/** Adds a tablet, or a second screen, on the page of the vote. */
export async function addTablet(page, vote, kind = 'kiosk') {
  await page.goto(vote.url)
  await page.click(`#tablets button[value=${kind}]`)
  return readCode(page)
}
