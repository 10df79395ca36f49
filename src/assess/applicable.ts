/** Which criteria count for a scheme at a stage, and why the others do not. */
import type { Catalogue, Criterion, Part } from '../catalogue/types.ts'
import type { Stage } from '../catalogue/vocabulary.ts'
import type { Status } from '../format/vocabulary.ts'
import type { Scheme } from '../scheme/types.ts'
import type { AssessedCriterion } from './types.ts'
import { type Judge, openFacts, type Verdict, verdictOf } from './verdict.ts'

/** The order of the stages; closed is judged as running. */
const ORDER: Record<Stage, number> = { idea: 0, pilot: 1, running: 2, closed: 2, anchored: 3 }

export const WEIGHTS = { essential: 3, important: 2, supportive: 1 } as const

/** A criterion with what this scheme answers and whether it counts. */
export interface Weighed {
  criterion: Criterion
  weight: 1 | 2 | 3
  status: Status | null
  documented: boolean
  verdict: Verdict
  reached: boolean
  applicable: boolean
}

/**
 * Weighs every criterion of an element or lens at a stage.
 * A criterion counts unless its condition does not hold, it is answered not_applicable, or a later stage expects it.
 */
export function weigh(part: Part, scheme: Scheme, stage: Stage, verdicts: Record<string, Verdict>): Weighed[] {
  return part.criteria.map((criterion) => {
    const answer = scheme.answers[criterion.path]
    const status = answer?.status ?? null
    const verdict = criterion.condition === null ? 'holds' : (verdicts[criterion.condition] ?? 'not')
    const reached = ORDER[criterion.stage] <= ORDER[stage]
    return {
      criterion,
      weight: WEIGHTS[criterion.weight],
      status,
      documented: (answer?.evidence.length ?? 0) > 0,
      verdict,
      reached,
      applicable: reached && verdict === 'holds' && status !== 'not_applicable',
    }
  })
}

/** The verdict on every condition of the catalogue, by its key. */
export function judgeConditions(catalogue: Catalogue, judge: Judge): Record<string, Verdict> {
  return Object.fromEntries(
    Object.entries(catalogue.conditions).map(([key, condition]) => [key, verdictOf(condition, judge)]),
  )
}

/** A criterion as the result gives it, with the reason where it does not count. */
export function assessedCriterion({ criterion, status, weight, applicable, verdict }: Weighed): AssessedCriterion {
  const reason = (): AssessedCriterion['left_out'] => {
    if (status === 'not_applicable') return 'not_applicable'
    if (verdict === 'not') return 'condition'
    return verdict === 'undecided' ? 'undecided' : 'stage'
  }
  const { id, path } = criterion
  return { id, path, status, weight, applicable, left_out: applicable ? null : reason() }
}

/** The criteria of all parts that do not count, by reason, and the facts that would settle the undecided ones. */
export function leftOut(weighed: Weighed[], catalogue: Catalogue, judge: Judge) {
  const paths = (keep: (one: Weighed) => boolean): string[] =>
    weighed.filter(keep).map(({ criterion }) => criterion.path)
  return {
    not_applicable: paths(({ status }) => status === 'not_applicable'),
    left_out: paths(({ status, verdict }) => status !== null && verdict !== 'holds'),
    ahead: paths(({ status, verdict, reached }) => !reached && status === 'in_place' && verdict === 'holds'),
    undecided: undecided(weighed, catalogue, judge),
  }
}

/** An undecided criterion whose stage is reached and that is not answered not_applicable. */
export function isUndecided({ verdict, reached, status }: Weighed): boolean {
  return verdict === 'undecided' && reached && status !== 'not_applicable'
}

function undecided(weighed: Weighed[], catalogue: Catalogue, judge: Judge): { fact: string; criteria: string[] }[] {
  const byFact = new Map<string, string[]>()
  const facts = new Map<string, string[]>()
  for (const { criterion } of weighed.filter(isUndecided)) {
    const key = criterion.condition ?? ''
    const condition = catalogue.conditions[key]
    if (!facts.has(key)) facts.set(key, condition ? openFacts(condition, judge) : [])
    for (const fact of facts.get(key) ?? []) byFact.set(fact, [...(byFact.get(fact) ?? []), criterion.path])
  }
  const order = [...catalogue.facts.map(({ id }) => `profile.${id}`), ...catalogue.pairs.map(({ id }) => `grid.${id}`)]
  return [...byFact]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([fact, criteria]) => ({ fact, criteria }))
}
