// The report, as numbers under names: `parents/emotion/everybody/yes`.
import { expect } from '@playwright/test'
import { skipMirror } from './mirror.js'
import { PARTS, TEAM } from './plan.js'

/** Every number on the page of a report, as pairs of name and number. */
export const cells = (page) => page.locator('[data-number]')
  .evaluateAll((all) => all.map((element) => [element.dataset.number, Number(element.textContent.trim())]))

/** The lines of the download for a spreadsheet, without the first. */
export async function csv(page, url) {
  const response = await page.request.get(`${url}/report.csv`)
  expect(response.headers()['content-type']).toContain('text/csv')
  const [head, ...lines] = (await response.text()).trim().split('\n').map((line) => line.split(','))
  expect(head).toEqual(['side', 'question', 'group', 'what', 'number'])
  return lines.map((cells) => [cells.slice(0, 4).join('/'), cells[4]])
}

/** The download for programs. */
export async function json(page, url) {
  const response = await page.request.get(`${url}/report.json`)
  expect(response.headers()['content-type']).toContain('application/json')
  return response.json()
}

function ofQuestion(side, { question, everybody, mean, groups }) {
  const all = [{ name: 'everybody', figure: everybody }, ...groups.map(({ values, figure }) => ({ name: values.join('+'), figure }))]
  const counts = all.filter(({ figure }) => figure.shown === 'counts').flatMap(({ name, figure }) => [
    [`${side}/${question}/${name}/answered`, figure.answered],
    ...figure.choices.map(({ choice, n }) => [`${side}/${question}/${name}/${choice}`, n]),
  ])
  const means = Object.entries(mean ?? {}).map(([what, n]) => [`${side}/${question}/everybody/${what}`, n])
  return [...counts, ...means]
}

/** Every number of the download for programs, as pairs of name and number. */
export function flat({ people, parents, team, who }) {
  const sent = people.flatMap((n, part) => (n === null ? [] : [[`parents/part-${part + 1}/everybody/people`, n]]))
  const mirror = team.way === 'box' ? [['team/part-1/everybody/people', team.people], ...team.questions.flatMap((asked) => ofQuestion('team', asked))] : []
  const groups = ['language', 'spot'].flatMap((facet) => who[`${facet}s`].map(({ values, people }) => [`who/${facet}/${values.join('+')}/people`, people]))
  return [...sent, ...parents.flatMap((asked) => ofQuestion('parents', asked)), ...mirror, ...groups]
}

export const sorted = (pairs) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))

/** The people and counts of one side of a report, in the shape of `plan.tally`; `null` where nothing is shown. */
export function ofSide(numbers, side, part, questions) {
  const people = new Map(numbers).get(`${side}/part-${part}/everybody/people`)
  const of = ({ key }) => {
    const path = `${side}/${key}/everybody/`
    const counts = numbers.filter(([name]) => name.startsWith(path)).map(([name, n]) => [name.slice(path.length), n])
    return [key, Object.fromEntries(counts.filter(([what]) => !['mean', 'low', 'high'].includes(what)))]
  }
  return people === undefined ? null : { people, figures: Object.fromEntries(questions.map(of)) }
}

/**
 * What the report says of each part: people and figures as in `plan.tally`, or `null` for too few. The page is one of a
 * survey whose box is open; where the mirror stands in the way it is left out. All numbers on the screen are those of
 * the download.
 */
export async function readResult(page) {
  const url = page.url().replace(/\/(report|mirror)$/, '')
  await page.goto(url)
  if (await page.locator('.steps').count() === 0) return PARTS.map(() => null)
  if (await page.locator('.steps a[href$="/mirror"]').count() > 0) await skipMirror(page, url)
  await page.click('.steps a[href$="/report"]')
  await expect(page).toHaveURL(`${url}/report`)
  return (await readNumbers(page)).parents
}

/** The same where the report is on the screen already, and the team's side. */
export async function readNumbers(page) {
  const numbers = await cells(page)
  expect(sorted(numbers)).toEqual(sorted(flat(await json(page, page.url().replace(/\/report$/, '')))))
  return {
    parents: PARTS.map((questions, part) => ofSide(numbers, 'parents', part + 1, questions)),
    team: ofSide(numbers, 'team', 1, TEAM),
  }
}
