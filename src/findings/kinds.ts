/** Every kind of finding the reader of scheme files can make, and how serious it is. The words: `language/findings.ts`. */
import type { Severity } from './types.ts'

export const FINDING_KINDS = {
  // The file
  unreadable: 'error',
  // The text as YAML
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'duplicate-key': 'error',
  'key-not-text': 'error',
  'several-documents': 'error',
  'too-deep': 'error',
  'too-large': 'error',
  'forbidden-character': 'error',
  'control-characters': 'warning',
  'look-alike-sign': 'error',
  // The shape of a scheme
  'not-a-scheme': 'error',
  'format-version': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'wrong-date': 'error',
  'out-of-range': 'error',
  'empty-text': 'error',
  'empty-item': 'error',
  'plain-yes-no': 'error',
  'not-applicable-without-note': 'error',
  'paper-form-number': 'error',
  'pair-answered-twice': 'error',
  'evidence-kind': 'error',
  'range-reversed': 'error',
  'unsafe-path': 'error',
  // The ids of the catalogue
  'unknown-element': 'error',
  'unknown-lens': 'error',
  'unknown-criterion': 'error',
  'unknown-pair': 'error',
  'unknown-purpose': 'error',
  'unknown-source': 'error',
  'unknown-exception': 'warning',
  'impossible-exception': 'warning',
  'expired-exception': 'warning',
  'unused-exception': 'info',
  'left-out-by-catalogue': 'info',
  'unusable-catalogue': 'error',
  'custom-id-taken': 'error',
  'not-applicable-not-allowed': 'error',
  // What a valid file holds
  'personal-data': 'info',
  'personal-data-cpr': 'warning',
  'missing-text-file': 'warning',
  'unread-text-file': 'warning',
  'old-evidence': 'info',
  'future-date': 'info',
  'too-many-findings': 'info',
} as const satisfies Record<string, Severity>

export type FindingKind = keyof typeof FINDING_KINDS

/** Kinds that no exception can be made from, besides errors: what is said of exceptions, and of the list of findings. */
const WITHOUT_EXCEPTION: ReadonlySet<string> = new Set<FindingKind>([
  'unknown-exception',
  'impossible-exception',
  'expired-exception',
  'unused-exception',
  'too-many-findings',
])

/** Whether a scheme may decide to live with findings of a rule; of those that are not the reader's it may. */
export function allowsException(rule: string): boolean {
  const severity: Severity | undefined = Object.hasOwn(FINDING_KINDS, rule)
    ? FINDING_KINDS[rule as FindingKind]
    : undefined
  return severity !== 'error' && !WITHOUT_EXCEPTION.has(rule)
}
