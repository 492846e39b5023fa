// The words of the pages, read from the same files as the service reads them.
import { readFileSync } from 'node:fs'

export const LANGUAGES = ['nl', 'fr', 'en', 'ar', 'tr']
export const TEAM_LANGUAGES = ['nl', 'fr', 'en']
/** What a parent's browser asks for. */
export const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', ar: 'ar-MA', tr: 'tr-TR' }

const files = new Map()

function messages(lang, file) {
  const path = new URL(`../../../locales/${lang}/${file}.ftl`, import.meta.url)
  if (!files.has(path.href)) {
    const lines = readFileSync(path, 'utf8').matchAll(/^([a-z][a-z0-9-]*) = (.+)$/gm)
    files.set(path.href, new Map([...lines].map(([, key, text]) => [key, text.trim()])))
  }
  return files.get(path.href)
}

function word(file) {
  return (lang, key, values = {}) => {
    const text = messages(lang, file).get(key)
    if (text === undefined) throw new Error(`locales/${lang}/${file}.ftl has no ${key} on one line`)
    return text.replace(/\{ \$(\w+) \}/g, (_, name) => values[name])
  }
}

/** What a parent sees beside the questions. */
export const say = word('parent')
/** Questions and choices. */
export const bank = word('bank')
/** What the team sees. */
export const team = word('team')
