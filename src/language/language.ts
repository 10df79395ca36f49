import type { Language } from './types.ts'

/** What the choice of language rests on; nothing is read from the process here. */
export interface LanguageHints {
  /** The value of `--lang`. */
  option?: string | null | undefined
  /** The environment: PEERSCHEME_LANG, LC_ALL, LC_MESSAGES and LANG are looked at. */
  env?: Record<string, string | undefined>
  /** The locale of the system, such as `da-DK`. */
  locale?: string | null | undefined
}

/**
 * The language that a tag names.
 * @param tag `da`, `da-DK`, `da_DK.UTF-8`, `en_GB`; case does not matter
 * @returns the language, or null when it is neither Danish nor English
 */
export function parseLanguage(tag: string | null | undefined): Language | null {
  const first = /^[a-z]+/.exec((tag ?? '').trim().toLowerCase())?.[0]
  return first === 'da' || first === 'en' ? first : null
}

/**
 * The language of everything that is not a report on one file: `--lang`, then PEERSCHEME_LANG, then the locale of the
 * environment, then the system's, then English. As POSIX has it, the first of LC_ALL, LC_MESSAGES and LANG that is set
 * decides: one that names neither language means English, also where the system is Danish.
 */
export function chooseLanguage(hints: LanguageHints): Language {
  const env = hints.env ?? {}
  const asked = parseLanguage(hints.option) ?? parseLanguage(env.PEERSCHEME_LANG)
  if (asked) return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || hints.locale
  return parseLanguage(locale) ?? 'en'
}

/**
 * The language of a report on one file: `--lang` wins, then the file's own, then as everything else.
 * @param file the language that the file states, or null
 */
export function reportLanguage(hints: LanguageHints, file: Language | null): Language {
  return parseLanguage(hints.option) ?? file ?? chooseLanguage(hints)
}
