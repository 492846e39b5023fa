// The kiosk on every screen: fingers find the tiles, nothing is cut off, and everything can be read. The screens stand together
// in tests/output/kiosk, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from './support/fixtures.js'
import { sideways } from './support/sideways.js'
import { come, isAccessibleAt, makeVote, standUp, tileOf } from './support/stand.js'
import { say } from './support/words.js'

const SIZES = [{ width: 768, height: 1024 }, { width: 1280, height: 800 }, { width: 360, height: 740 }]
const LANGUAGES = ['nl', 'ar', 'ti']
const OUTPUT = new URL('../output/kiosk/', import.meta.url)

/** What fingers would miss, and what is cut off. */
const faults = (page, fits) => page.evaluate((fits) => {
  const found = []
  const box = (element) => element.getBoundingClientRect()
  const tiles = [...document.querySelectorAll('.tile')].filter((tile) => tile.checkVisibility())
  const name = (element) => `${element.tagName} ${element.id} “${element.textContent.trim()}”`
  for (const tile of tiles) {
    const { width, height } = box(tile)
    if (Math.min(width, height) < 95.5) found.push(`${name(tile)} is ${width} x ${height}`)
  }
  for (const [n, one] of tiles.entries()) {
    for (const other of tiles.slice(n + 1)) {
      const [a, b] = [box(one), box(other)]
      const apart = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom)
      if (apart < 47.5) found.push(`${name(one)} and ${name(other)} are ${apart} apart`)
    }
  }
  // Words stay within their button, and on their screen; pictures are large enough to be seen.
  for (const element of document.querySelectorAll('main b, main h1, main p, main li, main svg.p, main img')) {
    if (!element.checkVisibility() || element.closest('#again')) continue
    const inside = element.closest('button') ?? document.body
    const [a, b] = [box(element), box(inside)]
    if (a.left < b.left - 1 || a.right > b.right + 1 || a.top < b.top - 1 || a.bottom > b.bottom + 1) found.push(`${name(element)} leaves ${name(inside)}`)
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`${name(element)} is cut off`)
    if (element.matches('.tile .p') && Math.min(a.width, a.height) < 48) found.push(`the picture of ${name(inside)} is ${a.width} x ${a.height}`)
  }
  const { scrollHeight, clientHeight } = document.documentElement
  if (fits && scrollHeight > clientHeight) found.push(`${scrollHeight} does not fit into ${clientHeight}`)
  return found
}, fits)

/** The pictures on one sheet. */
async function sheet(page, name, pictures) {
  const figures = pictures.map(([title, png]) => `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${title}</figcaption></figure>`)
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.setContent(`<style>body{display:flex;flex-wrap:wrap;gap:8px;background:#888;margin:8px;font:12px sans-serif}figure{margin:0}img{height:380px;display:block}</style>${figures.join('')}`)
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(new URL(`${name}.png`, OUTPUT), await page.screenshot({ fullPage: true }))
}

const NINE = ['breakfast', 'picnic', 'kitchen', 'games', 'repair', 'languagecafe', 'phone', 'photos', 'welcomewall']
const VOTES = {
  nine: { ideas: NINE },
  five: { way: 'three', ideas: NINE.slice(3, 8) },
  come: { way: 'come', ideas: NINE.slice(5, 7) },
  thirteen: { way: 'barriers' },
}

test('on every screen in three scripts, fingers find the tiles and nothing is cut off', async ({ team, service, newPage }) => {
  test.setTimeout(120_000)
  await team.goto(`${service.base}/team/school`)
  for (const box of await team.locator('form.narrow input[type=checkbox]').all()) {
    if (!['fr', 'tr', ...LANGUAGES].includes(await box.inputValue())) await box.uncheck()
  }
  await team.click('form.narrow > .button')
  const pictures = Object.fromEntries(SIZES.map(({ width }) => [width, []]))
  for (const [name, made] of Object.entries(VOTES)) {
    const { page, pin } = await standUp(team, await makeVote(team, service.base, made), newPage)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const lang of LANGUAGES) {
        const looks = async (screen) => {
          const what = `${name} ${screen} in ${lang} at ${size.width}`
          expect.soft(await sideways(page), what).toEqual([])
          expect.soft(await faults(page, size.width > 400), what).toEqual([])
          pictures[size.width].push([what, await page.screenshot()])
          if (size.width === 768 && lang !== 'ti' && (name === 'nine' || screen === 'chosen')) await isAccessibleAt(page, what)
        }
        while (await page.getAttribute('html', 'lang') !== lang) await page.clock.runFor(5_000)
        if (name === 'nine') await looks('attract')
        await come(page, lang)
        if (name === 'thirteen') for (const key of ['time', 'language', 'childcare']) await tileOf(page, key).tap()
        await looks(name === 'thirteen' ? 'chosen' : 'vote')
        if (name !== 'nine') {
          await page.tap('#again')
          continue
        }
        await tileOf(page, 'picnic').tap()
        await expect(page.locator('#thanks h1')).toHaveText(say(lang, 'thanks-title'))
        await looks('thanks')
        await page.clock.runFor(5_000)
        if (lang !== 'nl') continue
        await page.locator('#corner').press('Enter')
        await looks('pad')
        await page.keyboard.type(pin)
        await expect(page.locator('#menu')).toBeVisible()
        await looks('menu')
        await page.tap('#menu [data-leave]')
      }
    }
    await page.context().close()
  }
  const page = await newPage({ viewport: SIZES[0], isMobile: false })
  for (const [width, all] of Object.entries(pictures)) await sheet(page, width, all)
})

test('a school of every language: the row on the first screen, one button beside the tiles', async ({ team, service, newPage }) => {
  const { page } = await standUp(team, await makeVote(team, service.base, VOTES.nine), newPage)
  const pictures = []
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await expect(page.locator('#attract .lang')).toHaveCount(24)
    expect.soft(await sideways(page), `all at ${size.width}`).toEqual([])
    expect.soft(await faults(page, size.width > 400), `all at ${size.width}`).toEqual([])
    pictures.push(['attract', await page.screenshot({ fullPage: true })])
    await come(page, 'ti')
    expect.soft(await faults(page, size.width > 400), `tiles at ${size.width}`).toEqual([])
    pictures.push(['vote', await page.screenshot()])
    await page.tap('#vote .lang:visible')
    await expect(page.locator('#vote .lang:visible')).toHaveCount(24)
    expect.soft(await sideways(page), `opened at ${size.width}`).toEqual([])
    await isAccessibleAt(page, `opened at ${size.width}`)
    pictures.push(['opened', await page.screenshot()])
    await page.tap('#vote .lang[data-lang=uk]')
    await expect(page.locator('#vote .lang:visible')).toHaveText('Українська')
    await page.tap('#again')
  }
  await sheet(await newPage({ isMobile: false }), 'languages', pictures)
})
