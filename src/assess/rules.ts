/** The dilemmas between the parts: which rules a scheme's answers raise, and which cannot be told yet. */
import type { Rule } from '../catalogue/types.ts'
import { factAt } from './facts.ts'
import type { OpenRule, RaisedRule } from './types.ts'
import { type Judge, openFacts, verdictOf } from './verdict.ts'

/** Judges every rule. Something unanswered never raises a rule: then it cannot be told yet. */
export function judgeRules(rules: Rule[], judge: Judge): { rules: RaisedRule[]; cannot_tell: OpenRule[] } {
  const raised: RaisedRule[] = []
  const open: OpenRule[] = []
  for (const rule of rules) {
    const verdict = verdictOf(rule, judge)
    if (verdict === 'holds') {
      const { id, severity, serious, at } = rule
      raised.push({
        id,
        severity,
        serious,
        at,
        args: Object.fromEntries(rule.asks.map((path) => [path, said(factAt(judge.facts, path))])),
      })
    } else if (verdict === 'undecided') open.push({ id: rule.id, asks: openFacts(rule, judge) })
  }
  return { rules: raised, cannot_tell: open }
}

function said(fact: unknown): string | number | boolean | null {
  if (Array.isArray(fact)) return fact.join(', ')
  return typeof fact === 'string' || typeof fact === 'number' || typeof fact === 'boolean' ? fact : null
}
