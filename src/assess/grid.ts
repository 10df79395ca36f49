/** The sums of the paper form (hf-guide, Skema): 1 to the side chosen, a half to each in between, skipped nowhere. */
import type { Catalogue, Position } from '../catalogue/types.ts'
import type { PairAnswer, Scheme } from '../scheme/types.ts'
import type { AssessedPair, GridSums } from './types.ts'

const SHARES: Record<Position, [closed: 0 | 0.5 | 1, open: 0 | 0.5 | 1]> = {
  closed: [1, 0],
  between: [0.5, 0.5],
  open: [0, 1],
  skip: [0, 0],
}

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
  const [closed, open] = SHARES[position ?? 'skip']
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
    closed: shares.reduce((total, [closed]) => total + closed, 0),
    open: shares.reduce((total, [, open]) => total + open, 0),
  }
}
