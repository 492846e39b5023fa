// The team's mirror: what must be settled before anybody reads what parents said.
import { expect } from '@playwright/test'

/** The head leaves the mirror out. */
export async function skipMirror(page, url) {
  await page.goto(`${url}/mirror`)
  await page.locator('details:has(button[value=skip]) > summary').click()
  await page.check('.sure input')
  await page.click('button[value=skip]')
  await expect(page).toHaveURL(url)
}

/** The head opens a box for the team; the page of that survey has its code. */
export async function openMirror(page, url) {
  await page.goto(`${url}/mirror`)
  await page.click('button[value=box]')
  await expect(page.locator('.qr')).toBeVisible()
  const address = (await page.locator('.address').textContent()).trim()
  return { url: page.url(), id: page.url().split('/').at(-1), address, code: address.split('/').at(-1) }
}
