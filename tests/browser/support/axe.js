// Accessibility rules, checked on what is on the screen now.
import AxeBuilder from '@axe-core/playwright'
import { expect } from './fixtures.js'
import { sideways } from './sideways.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** No violation; `what` names the screen in the report of a failure. */
export async function isAccessible(page, what) {
  // Legacy mode runs in the page alone: there are no frames, so no second page is needed to gather results.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
  expect.soft(found, what).toEqual([])
  expect(passes.length, `axe looked at ${what}`).toBeGreaterThan(0)
}

/** Opens or closes everything that opens. */
export const allDetails = (page, open) => page.evaluate((open) => {
  for (const details of document.querySelectorAll('details')) details.open = open
}, open)

/** No violation as it comes, with everything opened, and with very large letters on a small phone, where nothing scrolls sideways. */
export async function isFine(page, what) {
  const size = page.viewportSize()
  const letters = (size) => page.evaluate((size) => { document.documentElement.style.fontSize = size }, size)
  await isAccessible(page, what)
  for (const open of [false, true]) {
    await allDetails(page, open)
    if (open) await isAccessible(page, `${what}, opened`)
    await page.setViewportSize({ width: 360, height: 740 })
    expect.soft(await sideways(page), `${what}, ${open ? 'opened' : 'closed'}, on a phone`).toEqual([])
    await letters('212%')
    expect.soft(await sideways(page), `${what}, ${open ? 'opened' : 'closed'}, in large letters`).toEqual([])
    if (open) await isAccessible(page, `${what}, in large letters`)
    await letters('')
    await page.setViewportSize(size)
  }
}
