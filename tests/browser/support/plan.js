// The survey for parents as these tests expect it, and what a box must hold after given answers.
import { bank, say } from './words.js'

export const FACES = ['yes', 'mostly', 'little', 'no', 'unknown']

const faces = (key) => ({ key, kind: 'scale', sign: 'scale', screens: 1, max: 1, choices: FACES })
const many = (key, sign, max, screens, choices, alone) => ({ key, kind: 'many', sign, max, screens, choices, alone })

export const PARTS = [
  [
    faces('emotion'),
    faces('messages'),
    many('barriers', 'barrier', 3, 2, ['time', 'language', 'childcare', 'digital', 'reading', 'money', 'welcome', 'shy',
      'asking', 'badnews', 'system', 'worries', 'none'], 'none'),
    many('wishes', 'wish', 2, 1, ['coffee', 'class', 'together', 'tips', 'lessons', 'interpreter', 'goodnews', 'hour']),
  ],
  [
    faces('knowledge'),
    faces('rational'),
    many('ways', 'way', 2, 1, ['gate', 'call', 'message', 'letter', 'app', 'talk', 'home', 'evening']),
    faces('conviction'),
    faces('competence'),
    faces('behaviour'),
    faces('time'),
  ],
]

/** The team's mirror: eight screens of two rows of faces, and two of pictures. */
export const MIRRORED = ['emotion', 'messages', 'knowledge', 'rational', 'conviction', 'competence', 'behaviour', 'time']
export const TEAM = [
  ...MIRRORED.flatMap((key) => [faces(`we-${key}`), faces(`guess-${key}`)]),
  many('guess-barriers', 'barrier', 3, 1, PARTS[0][2].choices.filter((choice) => choice !== 'none')),
  many('team-barriers', 'teambarrier', 3, 1, ['time', 'language', 'messages', 'training', 'homes', 'agreements', 'roles',
    'conflict', 'few', 'lead', 'none'], 'none'),
]

/** The ids of the screens of a part, without the start. */
export function screens(part) {
  return PARTS[part].flatMap((question, n) =>
    Array.from({ length: question.screens }, (_, s) => (s === 0 ? `q${n + 1}` : `q${n + 1}-${s + 1}`)))
}

/** The text of a choice. */
export function choiceText(lang, question, choice) {
  return choice === 'unknown' ? say(lang, 'unknown') : bank(lang, `${question.sign}-${choice}`)
}

/** Six parents with so many opinions that every figure is shown. */
export function sixOthers(part) {
  return Array.from({ length: 6 }, (_, n) => Object.fromEntries(PARTS[part].map((question, q) => {
    const { choices } = question
    if (question.kind === 'scale') return [question.key, choices[(n + q) % choices.length]]
    if (n === 5) return [question.key, [question.alone ?? choices[0]]]
    return [question.key, [choices[2 * n % choices.length], choices[(2 * n + 1) % choices.length]]]
  })))
}

/** What the box must hold when these answers, and no others, were given to a part. */
export const tally = (part, given) => tallied(PARTS[part], given)

export function tallied(questions, given) {
  const figures = questions.map((question) => {
    const answers = given.map((answer) => [answer[question.key] ?? []].flat())
    const count = (choice) => answers.filter((answer) => answer.includes(choice)).length
    const counts = Object.fromEntries(question.choices.map((choice) => [choice, count(choice)]))
    return [question.key, { answered: answers.filter((answer) => answer.length > 0).length, ...counts }]
  })
  return { people: given.length, figures: Object.fromEntries(figures) }
}
