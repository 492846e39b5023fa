// The words of the pages, read from the same files as the service reads them.
import { readFileSync } from 'node:fs'

export const LANGUAGES = ['nl', 'fr', 'en', 'ar', 'tr']
export const TEAM_LANGUAGES = ['nl', 'fr', 'en']
/** What a parent's browser asks for. */
export const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', ar: 'ar-MA', tr: 'tr-TR' }

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
export const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim()

/** What a parent sees beside the questions. */
export const say = word('parent')
/** Questions and choices. */
export const bank = word('bank')
/** What the team sees. */
export const team = word('team')
/** What a school can promise, and where. */
export const promise = word('promises')
