/** What is not in place, in the order in which it is worth working on. */

import type { Stage } from '../catalogue/vocabulary.ts'
import type { Scheme } from '../scheme/types.ts'
import type { Weighed } from './applicable.ts'
import { gainOf } from './score.ts'
import type { Gap, GapSeverity } from './types.ts'
import { GAP_SEVERITIES } from './types.ts'

const BY_WEIGHT: Record<1 | 2 | 3, number> = { 3: 0, 2: 1, 1: 2 }

/**
 * How much a gap matters: by weight, one step lower when it is partly in place, or planned for a day that has not
 * passed; never lower when its day has passed.
 */
export function severityOf({ weight, status }: Weighed, due: string | null, asOf: string): GapSeverity {
  const overdue = due !== null && due < asOf
  const onItsWay = status === 'partly' || (status === 'planned' && due !== null)
  const step = BY_WEIGHT[weight] + (onItsWay && !overdue ? 1 : 0)
  return GAP_SEVERITIES[Math.min(step, GAP_SEVERITIES.length - 1)] ?? 'low'
}

/**
 * Every applicable criterion that is not in place, of the nine and of the lenses.
 * @returns The answered ones by severity, then gain, then the catalogue's order; then the unanswered ones likewise.
 */
export function gapsOf(elements: Weighed[][], lenses: Weighed[][], scheme: Scheme, stage: Stage, asOf: string): Gap[] {
  const all = [...elements, ...lenses].flat()
  const inLens = new Set(lenses.flat())
  const gaps = all
    .filter(({ applicable, status }) => applicable && status !== 'in_place')
    .map((one): Gap => {
      const { criterion, status } = one
      const answer = scheme.answers[criterion.path]
      const due = answer?.due ?? null
      return {
        path: criterion.path,
        part: criterion.part,
        lens: inLens.has(one),
        gate: criterion.gate,
        weight: criterion.weight,
        severity: severityOf(one, due, asOf),
        status,
        gain: inLens.has(one) ? 0 : gainOf(one, elements, stage),
        sources: criterion.sources,
        cases: criterion.cases,
        note: answer?.note ?? null,
        owner: answer?.owner ?? null,
        due,
        overdue: due !== null && due < asOf,
      }
    })
  // The sort is stable: ties keep the catalogue's order.
  return gaps.sort(
    (a, b) =>
      Number(a.status === null) - Number(b.status === null) ||
      GAP_SEVERITIES.indexOf(a.severity) - GAP_SEVERITIES.indexOf(b.severity) ||
      b.gain - a.gain,
  )
}
