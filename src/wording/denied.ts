/** Whether a sentence says that somebody is not what a word calls them: "du er ikke en misbruger". */
import type { Lexicon } from './lexicon.ts'
import type { Stretch } from './match.ts'
import { isNextTo, type Words, wordAt } from './words.ts'

/**
 * Whether nothing but small words stands between what denies and the word, and the verb that says what somebody is is
 * among them. "Vi hjælper ikke en misbruger" denies no label, and "er du ikke misbruger" is a question or a condition.
 */
export function isDenied({ first }: Stretch, words: Words, { denied }: Lexicon): boolean {
  let isSaid = false
  let isDenied = false
  for (let index = first - 1; index >= 0 && isNextTo(words, index); index--) {
    const word = wordAt(words, index)
    const begins = index === 0 || !isNextTo(words, index - 1)
    const isVerb = denied.is.has(word)
    if (isSaid && (denied.nobody.has(word) || denied.nobody.has(`${wordAt(words, index - 1)} ${word}`))) return true
    const goesOn = denied.between.has(word) || ((isSaid || isDenied) && denied.who.has(word))
    if (denied.not.has(word)) isDenied = true
    else if (!isVerb && !goesOn) return isSaid && isDenied
    isSaid ||= isVerb
    // What begins with the verb asks; one that is run together with its subject, as in "you're", does not.
    if (begins) return isSaid && isDenied && (!isVerb || word.includes("'"))
  }
  return false
}
