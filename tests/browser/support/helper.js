// What a helper does with a tablet: the link, the languages, a parent after another.
import { expect } from '@playwright/test'
import { PARTS } from './plan.js'

/** The head makes a link for a helper, which is shown once. */
export async function makeLink(team, base, name = 'Samira') {
  await team.goto(`${base}/team/tablets`)
  await team.fill('#name', name)
  await team.click('button[value=helper]')
  return team.locator('#made .small a').getAttribute('href')
}

/** The helper opens the link; the code is in the field already. */
export async function pair(page, link) {
  await page.goto(link)
  await page.click('.type .button')
  await expect(page.locator('#helper')).toBeAttached()
}

/** A part, from its first question on the screen. */
export async function ask(page, part, answers) {
  for (const question of PARTS[part]) {
    if (question.key === 'barriers') {
      await page.click('#handed')
    }
    const chosen = [answers[question.key] ?? []].flat()
    for (const choice of chosen) await page.click(`.t[data-choice="${choice}"]`)
    await page.click(chosen.length > 0 ? '#next' : '#skip')
    if (question.key === 'barriers') {
      await page.click('#again')
    }
  }
}
