/** What the sentences about findings are made of. */

import { SHOWN_LENGTH, shown } from '../../language/plain-text.ts'
import type { Language, Text } from '../../language/types.ts'
import type { Finding } from '../types.ts'

/** A finding whose every text is fit to be shown. */
export interface ShownFinding {
  found: string
  expected: readonly string[]
  suggestion: string | null
  path: string | null
  args: Readonly<Record<string, string | number | boolean | null>>
}

type Sentence = (finding: ShownFinding) => string

/** The words of one rule, each in both languages. */
export interface FindingWords {
  /** What the kind is called, for `explain`. */
  title: Text
  /** One plain sentence: what was found, what was expected, the nearest right word. */
  message: Record<Language, Sentence>
  /** What to do. */
  help: Record<Language, Sentence>
  /** What the rule is about, for `explain`. */
  about: Record<Language, string>
}

export function shownFinding({ found, expected, suggestion, path, args }: Finding): ShownFinding {
  return {
    found: shown(found ?? ''),
    expected: (expected ?? []).map((one) => shown(one)),
    suggestion: suggestion === undefined ? null : shown(suggestion, 2 * SHOWN_LENGTH),
    path: path === null ? null : shown(path),
    args: Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? shown(value) : value]),
    ),
  }
}

/** ”ordet” / "the word"; what has quotes or brackets of its own stands as it is. */
export function quote(text: string | number | boolean | null | undefined, lang: Language): string {
  if (typeof text === 'string' && /^["'[{]/.test(text)) return text
  return lang === 'da' ? `”${text ?? ''}”` : `"${text ?? ''}"`
}

/** What was found, in quotes, or that there was nothing. */
export function foundOrNothing({ found }: ShownFinding, lang: Language): string {
  if (found === '') return lang === 'da' ? 'ingenting' : 'nothing'
  return quote(found, lang)
}

const MOST_CHOICES = 10

/** "a, b eller c"; of a long list the first ten and how many more there are. */
export function choices(values: readonly string[], lang: Language): string {
  const or = lang === 'da' ? 'eller' : 'or'
  if (values.length > MOST_CHOICES + 1) {
    const rest = values.length - MOST_CHOICES
    const more = lang === 'da' ? `${or} en af de ${rest} andre` : `${or} one of the ${rest} others`
    return `${values.slice(0, MOST_CHOICES).join(', ')} ${more}`
  }
  return values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1)}`
}

/** "; mente I ”name”" where there is a nearest word. */
export function meant({ suggestion }: ShownFinding, lang: Language): string {
  if (suggestion === null) return ''
  return lang === 'da' ? `; mente I ${quote(suggestion, lang)}?` : `; did you mean ${quote(suggestion, lang)}?`
}

/** The sentence with a full stop, unless it asks. */
export function stop(sentence: string): string {
  return /[?.…]$/.test(sentence) ? sentence : `${sentence}.`
}
