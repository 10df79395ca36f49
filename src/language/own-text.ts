import type { Language, OwnText } from './types.ts'

/** A text of the scheme's own in the language asked for: as written when it stands in one language only. */
export function ownText(text: OwnText, lang: Language): string {
  return typeof text === 'string' ? text : text[lang]
}
