/** The dilemmas between the parts: which rules a scheme's answers raise, and which cannot be decided yet. */
import type { Rule } from '../catalogue/types.ts'
import { exceptionFor } from '../scheme/exceptions.ts'
import type { Scheme } from '../scheme/types.ts'
import { type FactTree, factAt } from './facts.ts'
import type { AcceptedRule, OpenRule, RaisedRule } from './types.ts'
import { type Judge, openFacts, verdictOf } from './verdict.ts'

export interface Raised {
  rules: RaisedRule[]
  /** Those that the scheme has decided to live with. */
  accepted: AcceptedRule[]
}

/** The rules that an answer set raises. Something unanswered never raises one. */
export function raisedRules(rules: readonly Rule[], facts: FactTree): RaisedRule[] {
  return rules.filter((rule) => rule.test(facts)).map((rule) => raised(rule, facts))
}

/** Judges every rule: raised, or not to be decided yet, with the answers that would decide it. */
export function judgeRules(
  rules: Rule[],
  judge: Judge,
  scheme: Scheme,
  asOf: string,
): Raised & { cannot_tell: OpenRule[] } {
  const open = rules.filter((rule) => verdictOf(rule, judge) === 'undecided')
  const judged: Raised = { rules: [], accepted: [] }
  for (const one of raisedRules(rules, judge.facts)) {
    const exception = exceptionFor(one.id, scheme, asOf)
    if (exception) judged.accepted.push({ id: one.id, reason: exception.reason, until: exception.until })
    else judged.rules.push(one)
  }
  return { ...judged, cannot_tell: open.map((rule) => ({ id: rule.id, asks: openFacts(rule, judge) })) }
}

function raised({ id, severity, serious, at, asks, reads }: Rule, facts: FactTree): RaisedRule {
  const args = [...new Set([...asks, ...reads])].map((path) => [path, argumentFor(factAt(facts, path))])
  return { id, severity, serious, at, args: Object.fromEntries(args) }
}

function argumentFor(fact: unknown): string | number | boolean | null {
  if (Array.isArray(fact)) return fact.join(', ')
  return typeof fact === 'string' || typeof fact === 'number' || typeof fact === 'boolean' ? fact : null
}
