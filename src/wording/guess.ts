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

/**
 * The language of a text: what it states itself (`lang` of HTML or front matter), else by its small words.
 * @returns null when there is nothing to go by
 */
export function guessLanguage(text: string): Language | null {
  const beginning = text.slice(0, ENOUGH)
  const stated = HTML_LANGUAGE.exec(beginning)?.[1] ?? FRONT_MATTER.exec(beginning)?.[1]
  if (stated) return stated.toLowerCase() as Language
  let danish = 0
  let english = 0
  for (const [word] of beginning
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/[a-zæøå]+/g)) {
    if (DANISH.has(word)) danish += 1
    if (ENGLISH.has(word)) english += 1
    if (/[æøå]/.test(word)) danish += 0.5
  }
  if (danish === english) return null
  return danish > english ? 'da' : 'en'
}
