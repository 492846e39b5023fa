// What a parent does on a phone.
import { expect } from '@playwright/test'
import { PARTS } from './plan.js'
import { say } from './words.js'

/** The screen that is shown. */
export const now = (page) => page.locator('.s.now')
/** The tile of a choice on the screen that is shown. */
export const tile = (page, choice) => now(page).locator(`label:has(input[value="${choice}"])`)
/** A screen of what happened after sending. */
export const outcome = (page, id) => page.locator(`#${id}.o`)

/** Waits for a screen; it looks at every frame, where `expect` would look twice a second. */
export async function onScreen(page, id) {
  await page.locator(`#${id}.now`).waitFor({ timeout: 10_000 })
}

/** Opens the code, and taps the tile of the language. */
export async function begin(page, survey, lang) {
  await page.goto(survey.address)
  await page.locator(`.lang[lang=${lang}]`).tap()
  await onScreen(page, 'q1')
}

/** Answers a part by touch, from its first question; a question without an answer is skipped. */
export async function answerByTouch(page, part, answers) {
  for (const [n, question] of PARTS[part].entries()) {
    await onScreen(page, `q${n + 1}`)
    const chosen = [answers[question.key] ?? []].flat()
    if (chosen.length === 0) {
      await page.tap('#skip')
      continue
    }
    if (question.kind === 'scale') {
      await tile(page, chosen[0]).tap()
    } else {
      for (let screen = 1; screen <= question.screens; screen++) {
        if (screen > 1) await onScreen(page, `q${n + 1}-${screen}`)
        for (const choice of chosen) if (await tile(page, choice).isVisible()) await tile(page, choice).tap()
        if (chosen.includes(question.alone)) break
        await page.tap('#next')
      }
    }
    if (question.kind === 'scale' && n === PARTS[part].length - 1) await page.tap('#next')
  }
}

export async function isThanked(page, lang) {
  await expect(outcome(page, 'thanks')).toBeVisible()
  await expect(outcome(page, 'thanks').locator('h2')).toHaveText(say(lang, 'thanks-title'))
  await expect(outcome(page, 'thanks')).toContainText(say(lang, 'thanks-counted'))
}

export async function isWaiting(page, lang) {
  await expect(outcome(page, 'waiting')).toBeVisible()
  await expect(outcome(page, 'waiting')).toContainText(say(lang, 'waiting-text'))
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page, selector, key = 'Tab') {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((s) => document.activeElement.matches(s), selector)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${selector} cannot be reached with ${key}`)
}

/** What waits on the phone. */
export const kept = (page) => page.evaluate(() => JSON.parse(localStorage.getItem('drempel')) ?? [])
