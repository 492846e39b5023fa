// Accessibility rules, checked on what is on the screen now.
import AxeBuilder from '@axe-core/playwright'
import { expect } from './fixtures.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** No violation; `what` names the screen in the report of a failure. */
export async function isAccessible(page, what) {
  // Legacy mode runs in the page alone: there are no frames, so no second page is needed to gather results.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
  expect.soft(found, what).toEqual([])
  expect(passes.length, `axe looked at ${what}`).toBeGreaterThan(0)
}
