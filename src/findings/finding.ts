/** Making findings, putting them in order, and cutting a list that nobody would read to its end. */
import { shown, withoutControls } from '../language/plain-text.ts'
import { FINDING_KINDS, type FindingKind } from './kinds.ts'
import { type Finding, SEVERITIES, type Severity, type Span } from './types.ts'

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
export function finding(rule: FindingKind, span: Span, details: Details = {}): Finding {
  return findingOf(rule, FINDING_KINDS[rule], span, details)
}

/** A finding of a kind that is listed elsewhere: what was found is made fit to be shown. */
export function findingOf(rule: string, severity: Severity, span: Span, details: Details): Finding {
  const { path = null, args = {}, found, expected, suggestion } = details
  return {
    rule,
    severity,
    span: { start: span.start, end: span.end },
    path,
    args,
    ...(found === undefined ? {} : { found: shown(found) }),
    ...(expected?.length ? { expected: [...expected] } : {}),
    ...(suggestion ? { suggestion: withoutControls(suggestion) } : {}),
  }
}

/** Whether a finding makes a file unfit for use. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

/**
 * Findings as a reader of files hands them on: in the order of the file, and no more than are worth working out.
 * @param findings in any order, as far as they were looked for; left as they are
 * @returns at most {@link MOST_FINDINGS}, and one more that says that there are others
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return cut(findings, true)
}

/**
 * Findings as every report lists them, however many there are: in the order of the file, the gravest where not all can
 * be shown.
 * @param findings all of a file's, in any order; left as they are
 * @returns at most {@link MOST_FINDINGS}, and one more that says how many others there are
 */
export function listed(findings: readonly Finding[]): Finding[] {
  return cut(findings, false)
}

const TOO_MANY = 'too-many-findings'

function cut(findings: readonly Finding[], orMore: boolean): Finding[] {
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  if (sorted.length <= MOST_FINDINGS) return sorted
  const earlier = sorted.filter(({ rule }) => rule === TOO_MANY)
  const known = sorted.filter(({ rule }) => rule !== TOO_MANY)
  const kept = new Set(
    SEVERITIES.flatMap((grave) => known.filter((one) => one.severity === grave)).slice(0, MOST_FINDINGS),
  )
  const first = known.find((one) => !kept.has(one)) ?? earlier[0]
  if (!first) return known
  const rest = earlier.reduce((sum, { args }) => sum + Number(args.rest), known.length - kept.size)
  const args = { shown: kept.size, rest, or_more: orMore || earlier.length > 0 }
  return [...known.filter((one) => kept.has(one)), finding(TOO_MANY, first.span, { args })]
}
