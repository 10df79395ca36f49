/** Finds out whether a text is Danish or English. */
import type { Language } from '../language/types.ts'

/** Small words that are common in the one language and no words of the other: not `for`, `to`, `have`, which are both. */
const DANISH = new Set(
  'og det der ikke er jeg du vi han hun til af på som med den en et har kan skal vil også eller hvis når fra være blev bliver os jer dig mig dem deres hvad hvor hvem efter ved mange mere om denne disse'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'the and of is are you we they that this with not has can will or if when from be was were as your our their what where who after many more about there which would'.split(
    ' ',
  ),
)
const HTML_LANGUAGE = /<html\b[^<>]{0,200}\slang=["']?(da|en)\b/i
const FRONT_MATTER = /^---\r?\n(?:[^\n]*\n){0,20}?lang(?:uage)?:[ \t]*["']?(da|en)\b/i
/** How much of a text is looked at, in UTF-16 units. */
const ENOUGH = 20_000
/** So many small words make a language clear. */
const CLEAR = 4

/**
 * The language of a text: what it states itself (`lang` of HTML or front matter), else by its small words.
 * @returns null when there is nothing to go by
 */
export function guessLanguage(text: string): Language | null {
  const beginning = text.slice(0, ENOUGH)
  const stated = statedLanguage(beginning)
  if (stated) return stated
  const { da, en } = smallWords(beginning)
  if (da === en) return null
  return da > en ? 'da' : 'en'
}

/** The language of a text that nobody would take for the other; null where one may. */
export function clearLanguage(text: string): Language | null {
  const beginning = text.slice(0, ENOUGH)
  const { da, en } = smallWords(beginning)
  if (da >= CLEAR && da > 3 * en) return 'da'
  return en >= CLEAR && en > 3 * da ? 'en' : null
}

function statedLanguage(beginning: string): Language | null {
  const stated = HTML_LANGUAGE.exec(beginning)?.[1] ?? FRONT_MATTER.exec(beginning)?.[1]
  return stated ? (stated.toLowerCase() as Language) : null
}

/** How many small words of each language there are. */
function smallWords(text: string): Record<Language, number> {
  const found = { da: 0, en: 0 }
  for (const [word] of text
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/[a-zæøå]+/g)) {
    if (DANISH.has(word)) found.da += 1
    if (ENGLISH.has(word)) found.en += 1
    if (/[æøå]/.test(word)) found.da += 0.5
  }
  return found
}
