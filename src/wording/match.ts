/** Whether a pattern fits at a word. */
import type { Pattern } from './pattern.ts'
import { GAP, holds, type Slot } from './phrase.ts'
import { isNextTo, type Words, wordAt } from './words.ts'

/** The words that a pattern covers, by their numbers, the last one included. */
export interface Stretch {
  first: number
  last: number
}

/**
 * Whether a pattern fits where its key word stands.
 * @param key the number of the key word
 * @returns the words of the phrase, or null
 */
export function fits(pattern: Pattern, words: Words, key: number): Stretch | null {
  const { left, right } = pattern.sides
  const first = reach(left, words, key, -1)
  const last = first === null ? null : reach(right, words, key, 1)
  if (first === null || last === null) return null
  const { after, before, notAfter, notBefore } = pattern.around.neighbours
  if (after && !besides(after, words, first, -1)) return null
  if (before && !besides(before, words, last, 1)) return null
  if (besides(notAfter, words, first, -1) || besides(notBefore, words, last, 1)) return null
  return { first, last }
}

/** Whether one of some phrases stands directly beside a word: before it (-1) or behind it (1). */
export function besides(phrases: readonly Slot[][], words: Words, from: number, step: 1 | -1): boolean {
  return phrases.some((phrase) => reach(step === 1 ? phrase : phrase.toReversed(), words, from, step) !== null)
}

/**
 * Goes from a word along slots, in one direction.
 * @param slots nearest first
 * @returns the number of the word that the last slot covers, or null
 */
function reach(slots: readonly Slot[], words: Words, from: number, step: 1 | -1, slot = 0): number | null {
  const wanted = slots[slot]
  if (wanted === undefined) return from
  const goesOn = isNextTo(words, step === 1 ? from : from - 1)
  if (wanted === 'gap') {
    let at = from
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const found = reach(slots, words, at, step, slot + 1)
      if (found !== null) return found
      if (!isNextTo(words, step === 1 ? at : at - 1)) return null
      at += step
    }
    return null
  }
  if (!goesOn) return wanted.end ? from : null
  return holds(wanted, wordAt(words, from + step)) ? reach(slots, words, from + step, step, slot + 1) : null
}
