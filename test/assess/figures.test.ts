import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssessedPart, Assessment } from '../../src/assess/types.ts'
import { runs } from '../setup/properties.ts'
import { byHand } from './by-hand.ts'
import { randomScheme } from './random-scheme.ts'
import { assessPlain, plain, publicCatalogue } from './read-plain.ts'

const AS_OF = '2026-11-21'

/** The part of an assessment that the page on the arithmetic fixes. */
function figuresOf(assessment: Assessment) {
  const part = ({ id, designed, in_place, documented, ceiling, answered, criteria }: AssessedPart) => ({
    id,
    designed,
    in_place,
    documented,
    ceiling,
    answered,
    criteria: criteria.map(({ id, status, weight, applicable }) => ({ id, status, weight, applicable })),
  })
  const { no_level: _, ...score } = assessment.score
  return {
    score,
    elements: assessment.elements.map(part),
    lenses: assessment.lenses.map(part),
    grid: { ...assessment.grid, pairs: assessment.grid.pairs.map(({ labels: _, note: __, ...pair }) => pair) },
    gaps: assessment.gaps.map(({ path, severity, status, gain, overdue }) => ({
      id: path,
      severity,
      status,
      gain,
      overdue,
    })),
    not_applicable: assessment.not_applicable,
    left_out: assessment.left_out,
    ahead: assessment.ahead,
    undecided: Object.fromEntries(assessment.undecided.map(({ fact, criteria }) => [fact, criteria])),
  }
}

describe('every figure, recomputed by hand', () => {
  it('is the same for hundreds of random schemes', () => {
    fc.assert(
      fc.property(randomScheme(publicCatalogue), (scheme) => {
        expect(figuresOf(assessPlain(scheme, AS_OF))).toEqual(byHand(plain(scheme), publicCatalogue, AS_OF))
      }),
      { numRuns: runs(90) },
    )
  })

  it('reaches every level and every stage with the random schemes', () => {
    const wanted = new Set([
      ...['idea', 'pilot', 'running', 'anchored', 'closed'],
      ...['foundation', 'developing', 'unanswered', 'undecided', 'reference'],
    ])
    for (const scheme of fc.sample(randomScheme(publicCatalogue), { numRuns: 200, seed: 7 })) {
      if (wanted.size === 0) break
      const { score, stage } = assessPlain(scheme, AS_OF)
      for (const seen of [stage, String(score.level), String(score.no_level)]) wanted.delete(seen)
    }
    expect([...wanted]).toEqual([])
  })
})
