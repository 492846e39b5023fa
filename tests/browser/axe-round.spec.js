// The pages around a survey: places, posters, mirror, report, promises, thanks; and what parents are told.
import { isFine } from './support/axe.js'
import { expect, test } from './support/fixtures.js'
import { sixOthers } from './support/plan.js'
import { openBox, othersAnswer } from './support/service.js'
import { plain, say, team as word } from './support/words.js'

/** The newest survey of parents, or the newest vote: the school tells them apart by their names. */
async function running(page, demo, lang, name = 'survey-name') {
  await page.goto(`${demo.base}/team`)
  const [before] = word(lang, name, { date: '|' }).split('|')
  return page.locator('a.card', { hasText: before }).first().getAttribute('href')
}

/** Sends a form with this value, whatever the browser thinks of it. */
async function send(page, fill, button) {
  await page.locator('form').evaluateAll((all) => { for (const form of all) form.noValidate = true })
  await fill()
  await page.locator(button).evaluate((button) => button.click())
}

for (const lang of ['nl', 'de']) {
  test.describe(lang, () => {
    test('places, posters and the school are accessible', async ({ head, demo }) => {
      const page = await head(lang)
      await page.goto(`${demo.base}/team`)
      await isFine(page, 'the first screen')
      await page.goto(`${demo.base}/team/places`)
      await expect(page.locator('h1')).toHaveText(word(lang, 'places-title'))
      await isFine(page, 'places')
      await page.click('.spots > li:first-child > a')
      await expect(page.locator('main.sheet')).toBeVisible()
      await isFine(page, 'a poster')
      await page.goto(`${demo.base}/team/school`)
      await expect(page.locator('h1')).toHaveText(word(lang, 'home-school'))
      await isFine(page, 'the school')
      await send(page, async () => {
        await page.fill('#families', '0')
        await page.fill('#families-nl', '-1')
        await page.fill('#day', '31')
        await page.fill('#month', '2')
      }, 'form.narrow > .button')
      await expect(page.locator('.field .error')).toHaveCount(3)
      await isFine(page, 'the school with faults')
    })

    test('opening with a warning, a running survey and the mirror are accessible', async ({ head, demo }) => {
      const page = await head(lang)
      await page.goto(`${demo.base}/team/open`)
      await isFine(page, 'opening')
      await page.fill('#results', '')
      await page.click('form.narrow > .button')
      await expect(page.locator('.warning[role=status] li').first()).toContainText(word(lang, 'warn-results'))
      await expect(page.locator('form.narrow > .button')).toHaveText(word(lang, 'open-anyway'))
      await isFine(page, 'opening with a warning')
      const survey = demo.base + await running(page, demo, lang)
      await page.goto(survey)
      await expect(page.locator('.spots > li').first()).toBeVisible()
      await isFine(page, 'a running survey')
      await page.goto(`${survey}/mirror`)
      await expect(page.locator('h1')).toHaveText(word(lang, 'mirror-title'))
      await isFine(page, 'the mirror')
      for (const [button, wrong] of [['sheet', 'wrong-sheet-empty'], ['skip', 'open-box-tick']]) {
        await send(page, async () => {}, `button[value=${button}]`)
        await expect(page.locator('p.error')).toHaveText(word(lang, wrong))
        await isFine(page, `the mirror: ${wrong}`)
      }
    })

    test('a vote, its making, and tablets are accessible', async ({ head, demo }) => {
      const page = await head(lang)
      const vote = demo.base + await running(page, demo, lang, 'survey-name-vote')
      await page.goto(vote)
      await expect(page.locator('#tablets')).toBeVisible()
      await isFine(page, 'a vote')
      for (const path of ['vote', 'tablets']) {
        await page.goto(`${demo.base}/team/${path}`)
        await expect(page.locator('h1')).toHaveText(word(lang, `${path}-title`))
        await isFine(page, path)
      }
    })

    for (const [what, ...addresses] of [['a survey that was told, and its report,', '', '/report'], ['promises and the thank-you sheets', '/promises', '/thanks']]) {
      test(`${what} are accessible`, async ({ head, demo }) => {
        const page = await head(lang)
        for (const address of addresses) {
          await page.goto(demo.survey + address)
          await expect(page).toHaveURL(demo.survey + address)
          await isFine(page, address)
        }
      })
    }

    test('a report where nearly everybody agrees, beside the sheet of a small team, is accessible', async ({ team: page, survey }) => {
      await othersAnswer(survey, lang, 0, sixOthers(0).map((answers) => ({ ...answers, emotion: 'yes' })))
      await page.goto(`${survey.url}?l=${lang}`)
      await openBox(page, survey)
      await page.goto(`${survey.url}/mirror`)
      await page.locator('details:has(.sheet) > summary').click()
      await page.locator('.sheet label:has(input[name="q.guess-emotion"][value=little])').click()
      await page.locator('.sheet label:has(input[name="q.team-barriers"][value=time])').click()
      await page.click('button[value=sheet]')
      await expect(page.locator('.steps')).toContainText(word(lang, 'mirror-done-sheet'))
      await page.goto(`${survey.url}/report`)
      await expect(page.locator('.double .words').first()).toContainText(plain(word(lang, 'result-nearly', { choice: '' })))
      await isFine(page, 'a report beside a sheet')
    })
  })
}

for (const lang of ['nl', 'ar']) {
  test(`${lang}: what parents are told, and how answers are protected, are accessible`, async ({ parent, demo }) => {
    const page = await parent(lang)
    await page.goto(demo.told)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('h1')).toHaveText(say(lang, 'thanks-title'))
    await isFine(page, 'told')
    await page.goto(`${demo.base}/trust`)
    await expect(page.locator('h1')).toHaveText(say(lang, 'trust-title'))
    await isFine(page, 'trust')
    await page.goto(demo.parent)
    await expect(page.locator('a[href^="?told"]')).toHaveText(say(lang, 'told-link'))
    await isFine(page, 'the start, with what was told before')
  })

  test(`${lang}: a test scan is accessible`, async ({ parent, team, survey }) => {
    await expect(team).toHaveURL(survey.url)
    const page = await parent(lang)
    await page.goto(await team.locator('#try a[href*="try="]').getAttribute('href'))
    await expect(page.locator('main > .note', { hasText: say(lang, 'test-only') })).toBeVisible()
    await isFine(page, 'a test scan')
    await team.reload()
    await isFine(team, 'a survey where the test scan arrived')
  })
}
