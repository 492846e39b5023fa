// What parents see of it, at the same code.
import { expect } from './fixtures.js'
import { mostNamed } from './circle.js'
import { bank, plain, promise, say } from './words.js'

const texts = async (locator) => (await locator.allTextContents()).map(plain)

/** The page of the code: thanks, how many, what was named most, and the promise; all in the language of the phone. */
export async function isTold(page, survey, lang, { tally, key, day, hour, where, state }) {
  await page.goto(survey.address)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr')
  await expect(page.locator('h1')).toHaveText(say(lang, 'thanks-title'))
  expect(await texts(page.locator('.large'))).toEqual([say(lang, 'told-people', { people: tally.people })])
  const named = mostNamed(tally)
  expect(await texts(page.locator('.named li'))).toEqual(named.map(({ sign, people }) =>
    plain(bank(lang, sign) + say(lang, 'told-named-by', { people }))))
  const titles = [['barriers', 'told-named-hard'], ['wishes', 'told-named-wish']].filter(([question]) => named.some(({ key }) => key === question))
  expect(await texts(page.locator('h2'))).toEqual([...titles.map(([, title]) => say(lang, title)), say(lang, 'told-promises')])

  const promised = page.locator('.promised > li')
  await expect(promised).toHaveCount(1)
  await expect(promised).toHaveClass(state)
  expect(await texts(promised.locator('b'))).toEqual([promise(lang, `promise-${key}`)])
  const [date, ...others] = await texts(promised.locator('.slots li'))
  expect(others).toEqual([hour, promise(lang, `where-${where}`)])
  const inWords = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, { day: 'numeric', month: 'long' })
  expect(date).toBe(inWords.format(new Date(`${day}T12:00`)))
  expect(await texts(promised.locator('.state'))).toEqual([say(lang, `told-${state}`)])

  // Each of them has its picture, large enough to be seen.
  for (const picture of await page.locator('.named li > svg, .promised > li > svg').all()) {
    const { width, height } = await picture.boundingBox()
    expect(Math.min(width, height)).toBeGreaterThan(60)
    expect(await picture.locator('path, circle, rect, line, polyline, ellipse, polygon').count()).toBeGreaterThan(0)
  }
  await expect(page.locator('.named li > svg')).toHaveCount(3)
  await expect(promised.locator('svg')).toHaveCount(5)
}
