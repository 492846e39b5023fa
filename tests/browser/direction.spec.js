// Right to left, and left to right.
import { expect, test } from './support/fixtures.js'
import { begin, onScreen, outcome, tile } from './support/parent.js'
import { bank, say } from './support/words.js'

const middle = async (locator) => {
  const { x, width } = await locator.boundingBox()
  return x + width / 2
}

for (const [lang, dir, sign] of [['ar', 'rtl', -1], ['nl', 'ltr', 1]]) {
  test(`in ${lang} everything runs ${dir}`, async ({ parent, standing: survey }) => {
    const page = await parent(lang)
    /** Whether `a` comes before `b` in the direction of reading. */
    const before = async (a, b) => expect(sign * (await middle(a) - await middle(b))).toBeLessThan(-30)
    await begin(page, survey, lang)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await before(tile(page, 'yes'), tile(page, 'mostly'))
    await before(page.locator('#back'), page.locator('#dots'))
    await before(page.locator('#skip'), page.locator('#dots'))

    // The first face sends "yes", wherever it stands.
    await tile(page, 'yes').tap()
    await onScreen(page, 'q2')
    await before(page.locator('#skip'), page.locator('#stop'))

    // The dots fill in the direction of reading; the present one moves on.
    const dots = page.locator('#dots i')
    await expect(page.locator('#dots .d')).toHaveCount(1)
    expect(sign * (await middle(dots.nth(1)) - await middle(dots.nth(0)))).toBeGreaterThan(5)
    const present = await middle(page.locator('#dots .n'))
    await page.tap('#skip')
    await onScreen(page, 'q3')
    expect(sign * (await middle(page.locator('#dots .n')) - present)).toBeGreaterThan(5)
    await before(page.locator('#skip'), page.locator('#next'))

    // Arrows point where they lead: back to the beginning of the line.
    const mirrored = await page.locator('#back .p').evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a)
    expect(mirrored).toBe(sign)

    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await page.tap('#stop')
    const form = new URLSearchParams((await sent).postData())
    expect(form.getAll('q.emotion')).toEqual(['yes'])
    expect(form.get('l')).toBe(lang)
    await expect(outcome(page, 'thanks')).toBeVisible()
  })
}

test('who taps another language lands on its first question, and back on its start', async ({ parent, standing: survey }) => {
  const page = await parent('en')
  await page.goto(survey.address)
  await expect(page.locator('h1')).toHaveText(say('en', 'start-title'))
  await page.locator('.lang[lang=ar]').tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await onScreen(page, 'q1')
  await expect(page.locator('#q1 h2')).toContainText(bank('ar', 'question-emotion'))
  await page.tap('#back')
  await expect(page.locator('h1')).toHaveText(say('ar', 'start-title'))
})
