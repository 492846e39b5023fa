// The words of the pages, read from the same files as the service reads them.
import { existsSync, readFileSync, readdirSync } from 'node:fs'

const LOCALES_FOLDER = new URL('../../../locales/', import.meta.url)
const about = (lang) => readFileSync(new URL(`${lang}/about.toml`, LOCALES_FOLDER), 'utf8')
const rank = (lang) => Number(about(lang).match(/^rank = (\d+)$/m)[1])

/** Every language for parents, in the order in which they are offered. */
export const EVERY_LANGUAGE = readdirSync(LOCALES_FOLDER).sort((a, b) => rank(a) - rank(b))
/** Those in which each story is told; what differs between languages is looked at in all of them. */
export const LANGUAGES = ['nl', 'fr', 'en', 'ar', 'tr']
export const TEAM_LANGUAGES = EVERY_LANGUAGE.filter((lang) => existsSync(new URL(`${lang}/team.ftl`, LOCALES_FOLDER)))
/** Written from right to left. */
export const isRtl = (lang) => /^rtl = true$/m.test(about(lang))
/** A language's own name. */
export const nameOf = (lang) => about(lang).match(/^name = "(.+)"$/m)[1]
/** What a parent's browser asks for. */
export const LOCALES = {
  ...Object.fromEntries(EVERY_LANGUAGE.map((lang) => [lang, lang])),
  nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', ar: 'ar-MA', tr: 'tr-TR',
}

const files = new Map()

/** Messages on one line, and those that depend on a number: `{ $people -> [one] … *[other] … }`. */
function messages(lang, file) {
  const path = new URL(`../../../locales/${lang}/${file}.ftl`, import.meta.url)
  if (!files.has(path.href)) {
    const found = readFileSync(path, 'utf8').matchAll(/^([a-z][a-z0-9-]*) = (.+(?:\n +.+)*(?:\n\})?)$/gm)
    files.set(path.href, new Map([...found].map(([, key, text]) => [key, text.trim()])))
  }
  return files.get(path.href)
}

function chosen(lang, text, values) {
  const [, by, variants] = text.match(/^\{ \$(\w+) ->([^]*)\}$/) ?? []
  if (!by) return text
  const forms = Object.fromEntries([...variants.matchAll(/\*?\[(\w+)\] (.+)/g)].map(([, form, text]) => [form, text]))
  return forms[values[by]] ?? forms[new Intl.PluralRules(lang).select(values[by])] ?? forms.other
}

function word(file) {
  return (lang, key, values = {}) => {
    const text = messages(lang, file).get(key)
    if (text === undefined) throw new Error(`locales/${lang}/${file}.ftl has no ${key}`)
    return chosen(lang, text, values).replace(/\{ \$(\w+) \}/g, (_, name) => values[name])
  }
}

/** A text as it is read: without the marks that keep directions apart. */
export const plain = (text) => text.replace(/[\u2066-\u2069\u00ad]/g, '').replace(/\s+/g, ' ').trim()

/** What a parent sees beside the questions. */
export const say = word('parent')
/** What somebody sees who lends a voice. */
export const room = word('room')
/** Questions and choices. */
export const bank = word('bank')
/** What the team sees. */
export const team = word('team')
/** What people see at the kiosk, on the helper’s tablet, on paper and on slips. */
export const places = word('places')
/** What a school can promise, and where. */
export const promise = word('promises')
