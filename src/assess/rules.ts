/** The dilemmas between the parts: which rules a scheme's answers raise, and which cannot be told yet. */
import type { Rule } from '../catalogue/types.ts'
import { type FactTree, factAt } from './facts.ts'
import type { OpenRule, RaisedRule } from './types.ts'
import { type Judge, openFacts, verdictOf } from './verdict.ts'

/** The rules that an answer set raises. Something unanswered never raises one. */
export function raisedRules(rules: Rule[], facts: FactTree): RaisedRule[] {
  return rules.filter(({ test }) => test(facts)).map((rule) => raised(rule, facts))
}

/** Judges every rule: raised, or not to be told yet, with the answers that would tell. */
export function judgeRules(rules: Rule[], judge: Judge): { rules: RaisedRule[]; cannot_tell: OpenRule[] } {
  const open = rules.filter((rule) => verdictOf(rule, judge) === 'undecided')
  return {
    rules: raisedRules(rules, judge.facts),
    cannot_tell: open.map((rule) => ({ id: rule.id, asks: openFacts(rule, judge) })),
  }
}

function raised({ id, severity, serious, at, asks, reads }: Rule, facts: FactTree): RaisedRule {
  const args = [...new Set([...asks, ...reads])].map((path) => [path, said(factAt(facts, path))])
  return { id, severity, serious, at, args: Object.fromEntries(args) }
}

function said(fact: unknown): string | number | boolean | null {
  if (Array.isArray(fact)) return fact.join(', ')
  return typeof fact === 'string' || typeof fact === 'number' || typeof fact === 'boolean' ? fact : null
}
