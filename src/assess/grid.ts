/** The sums of the paper form. */

import type { Catalogue } from '../catalogue/types.ts'
import type { Position } from '../catalogue/vocabulary.ts'
import { SHARES } from '../format/vocabulary.ts'
import type { PairAnswer, Scheme } from '../scheme/types.ts'
import type { AssessedPair, GridSums } from './types.ts'

/** All built-in pairs in order, then the scheme's own, with the sums over both. */
export function gridOf(scheme: Scheme, catalogue: Catalogue): GridSums {
  const pairs = [
    ...catalogue.pairs.map(({ id }) => assessedPair(id, scheme.grid[id] ?? null, null)),
    ...scheme.custom.map((pair) => assessedPair(pair.id, pair, pair.labels)),
  ]
  return {
    ...sum(pairs.map(({ position }) => position)),
    answered: pairs.filter(({ position }) => position !== null && position !== 'skip').length,
    skipped: pairs.filter(({ position }) => position === 'skip').length,
    target: pairs.some(({ target }) => target !== null)
      ? sum(pairs.map(({ target, position }) => target ?? position))
      : null,
    pairs,
  }
}

function assessedPair(id: string, answer: PairAnswer | null, labels: AssessedPair['labels']): AssessedPair {
  const position = answer?.position ?? null
  const { closed, open } = SHARES[position ?? 'skip']
  return {
    id,
    position,
    closed,
    open,
    target: answer?.target ?? null,
    custom: labels !== null,
    labels,
    note: answer?.note ?? null,
  }
}

function sum(positions: (Position | null)[]): { closed: number; open: number } {
  const shares = positions.map((position) => SHARES[position ?? 'skip'])
  return {
    closed: shares.reduce<number>((total, { closed }) => total + closed, 0),
    open: shares.reduce<number>((total, { open }) => total + open, 0),
  }
}
