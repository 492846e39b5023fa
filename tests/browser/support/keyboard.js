// Both parts with Tab, arrows, Space and Enter, going back on the way.
import { expect } from '@playwright/test'
import { isThanked, now, onScreen, tabTo } from './parent.js'
import { PARTS } from './plan.js'

const input = (choice) => `.now input[value=${choice}]`

async function chosen(page) {
  return page.evaluate(() => [...document.querySelectorAll('.now input:checked')].map((x) => x.value))
}

async function tick(page, choices) {
  for (const choice of choices) {
    await tabTo(page, input(choice))
    await page.keyboard.press('Space')
  }
}

export async function answerByKeyboard(page, lang) {
  await tabTo(page, `.lang[lang=${lang}]`)
  await page.keyboard.press('Enter')
  await onScreen(page, 'q1')
  await expect(page.locator('#q1 h2')).toBeFocused()

  // Passing over the faces chooses them, but does not leave the screen.
  await tabTo(page, input('yes'))
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.clock.runFor(3_000)
  await onScreen(page, 'q1')
  expect(await chosen(page)).toEqual(['little'])
  await page.keyboard.press('Enter')
  await onScreen(page, 'q2')

  // Back with the arrow on the screen, and forward again with the other arrow: nothing is lost.
  await tabTo(page, '#back', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await onScreen(page, 'q1')
  expect(await chosen(page)).toEqual(['little'])
  await tabTo(page, '#next')
  await page.keyboard.press('Space')
  await onScreen(page, 'q2')
  await tabTo(page, input('yes'))
  for (const _ of ['mostly', 'little', 'no']) await page.keyboard.press('ArrowDown')
  await page.clock.runFor(3_000)
  await onScreen(page, 'q2')
  expect(await chosen(page)).toEqual(['no'])
  await page.keyboard.press('Enter')

  // Back with the phone's own back.
  await onScreen(page, 'q3')
  await page.goBack()
  await onScreen(page, 'q2')
  expect(await chosen(page)).toEqual(['no'])
  await page.goForward()
  await onScreen(page, 'q3')
  await tick(page, ['language'])
  await page.keyboard.press('Enter')
  await onScreen(page, 'q3-2')
  await tick(page, ['shy'])
  await tabTo(page, '#next')
  await page.keyboard.press('Enter')
  await onScreen(page, 'q4')
  await tick(page, ['coffee', 'hour'])
  await tabTo(page, '#next')
  await page.keyboard.press('Enter')
  await isThanked(page, lang)
  await expect(page.locator('#thanks h2')).toBeFocused()

  await tabTo(page, '#thanks a')
  await page.keyboard.press('Enter')
  for (const [n, { key }] of PARTS[1].entries()) {
    await onScreen(page, `q${n + 1}`)
    await expect(now(page)).toHaveAttribute('data-q', `q.${key}`)
    if (key === 'ways') {
      await tick(page, ['call'])
    } else {
      await tabTo(page, input('yes'))
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
  }
  await isThanked(page, lang)
}
