/** Making findings. */
import { shown, withoutControls } from '../language/plain-text.ts'
import { RULES, type RuleId } from './kinds.ts'
import type { Finding, Span } from './types.ts'

/** No more than this many findings of one file are worked out: a file full of nonsense should not take minutes. */
export const MOST_FINDINGS = 300

export interface Details {
  path?: string | null
  found?: string
  expected?: readonly string[]
  suggestion?: string | null | undefined
  args?: Finding['args']
}

/**
 * A finding of a rule at a place.
 * @param details what was found is made fit to be shown here; a suggestion of null is none
 */
export function finding(rule: RuleId, span: Span, details: Details = {}): Finding {
  const made: Finding = {
    rule,
    severity: RULES[rule],
    span: { start: span.start, end: span.end },
    path: details.path ?? null,
    args: details.args ?? {},
  }
  if (details.found !== undefined) made.found = shown(details.found)
  if (details.expected?.length) made.expected = [...details.expected]
  if (details.suggestion) made.suggestion = withoutControls(details.suggestion)
  return made
}

/**
 * Findings in the order of the file, at most {@link MOST_FINDINGS}; where there were more, the last one says so.
 * @param findings in any order; left as they are
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  if (sorted.length <= MOST_FINDINGS) return sorted
  const next = sorted[MOST_FINDINGS]
  const kept = sorted.slice(0, MOST_FINDINGS)
  if (next) kept.push(finding('too-many-findings', next.span, { args: { shown: MOST_FINDINGS } }))
  return kept
}
