/** The word that somebody probably meant. */

import { distance } from 'fastest-levenshtein'
import { withPlainSigns } from '../../language/look-alikes.ts'
import { withoutInvisible } from '../../language/plain-text.ts'
import { wordsMeant } from './danish-words.ts'

/**
 * A word as it is compared: composed small letters, words joined by _ whatever space or dash joined them, invisible
 * characters gone.
 */
export function fold(word: string): string {
  return withPlainSigns(withoutInvisible(word), ['space', 'hyphen', 'wide'])
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200c\u200d]/g, '')
    .trim()
    .replace(/[\s-]+/g, '_')
}

/**
 * The candidate nearest to a word: the same but for capitals, spaces and hyphens; or what the Danish word means; or
 * the only one that begins with it; or one that few letters keep apart (a third of them).
 * @returns null when none is near
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 60) return null
  const folded = fold(word)
  if (folded === '') return null
  const same = candidates.find((candidate) => fold(candidate) === folded)
  if (same) return same
  const meant = wordsMeant(folded, fold).find((candidate) => candidates.includes(candidate))
  if (meant) return meant
  const beginning = candidates.filter((candidate) => begins(candidate, folded))
  if (beginning.length === 1 && beginning[0]) return beginning[0]
  return fewestLettersApart(folded, candidates)
}

/** Four letters are enough for a beginning, or a whole first word: `hf` of `hf-guide`. */
function begins(candidate: string, folded: string): boolean {
  if (!candidate.startsWith(folded)) return false
  return folded.length >= 4 || (folded.length > 1 && /^[-_]/.test(candidate.slice(folded.length)))
}

/** Two letters that changed places count as one slip: `opne`. */
function slips(one: string, other: string): number {
  const apart = distance(one, other)
  const letters = (word: string): string => [...word].sort().join('')
  return apart === 2 && one.length === other.length && letters(one) === letters(other) ? 1 : apart
}

function fewestLettersApart(folded: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const most = Math.floor(Math.max(folded.length, candidate.length) / 3)
    if (Math.abs(folded.length - candidate.length) > most) continue
    const apart = slips(folded, candidate)
    if (apart <= most && apart < least) {
      best = candidate
      least = apart
    }
  }
  return best
}
