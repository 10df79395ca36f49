/** The facts that decide which questions apply. */

import { judgeConditions, weigh } from '../../assess/applicable.ts'
import { type FactTree, factsOf } from '../../assess/facts.ts'
import { judgeOf, openFacts, verdictOf } from '../../assess/verdict.ts'
import { partsOf } from '../../catalogue/parts.ts'
import type { Catalogue } from '../../catalogue/types.ts'
import type { Scheme } from '../../scheme/types.ts'

/**
 * The facts that a criterion of a stage that is reached hangs on, given or not, as things stand: the kind of partner
 * decides only where there may be a partner.
 * @returns paths: `profile.partnership`, `grid.roles`
 */
export function decidingFacts(scheme: Scheme, catalogue: Catalogue, today: string): Set<string> {
  const facts = factsOf(scheme, catalogue, today)
  const verdicts = judgeConditions(catalogue, judgeOf(facts))
  const reached = partsOf(catalogue)
    .flatMap((part) => weigh(part, scheme, scheme.stage, verdicts))
    .filter((weighed) => weighed.reached)
  const keys = new Set(reached.flatMap(({ criterion }) => criterion.condition ?? []))
  const conditions = [...keys].flatMap((key) => catalogue.conditions[key] ?? [])
  const paths = new Set(conditions.flatMap(({ asks }) => asks))
  return new Set(
    [...paths].filter((path) => {
      const judge = judgeOf(withoutFact(facts, path))
      return conditions.some(
        (condition) =>
          condition.asks.includes(path) &&
          verdictOf(condition, judge) === 'undecided' &&
          openFacts(condition, judge).includes(path),
      )
    }),
  )
}

/** The facts as if one of them were not given. Conditions read no fact derived from others. */
function withoutFact(facts: FactTree, path: string): FactTree {
  const [branch = '', key = ''] = path.split('.')
  const inner = facts[branch]
  return typeof inner === 'object' && inner !== null ? { ...facts, [branch]: { ...inner, [key]: null } } : facts
}
