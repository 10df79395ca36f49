/** What can be found in a catalogue of one's own besides what the reader of schemes finds, and how serious it is. */

import { type Details, findingOf } from '../findings/finding.ts'
import type { Finding, Severity, Span } from '../findings/types.ts'

export const OWN_RULES = {
  'not-a-catalogue': 'error',
  'too-long': 'error',
  'wrong-id': 'error',
  'wrong-address': 'error',
  'item-count': 'error',
  'id-taken': 'error',
  'unknown-part': 'error',
  'unknown-condition': 'error',
  'unknown-citation': 'error',
  'unknown-section': 'error',
  'unknown-answer': 'error',
  'unknown-entry': 'error',
  'blank-raises': 'error',
  'reads-nothing': 'error',
  'condition-size': 'error',
  'unknown-placeholder': 'error',
  'placeholders-differ': 'error',
  'gate-stays': 'error',
  'still-read': 'error',
  'words-unreadable': 'error',
  'example-wrong': 'error',
  'rule-left-out': 'info',
} as const satisfies Record<string, Severity>

export type OwnRuleId = keyof typeof OWN_RULES

/** A finding in a catalogue of one's own. */
export function ownFinding(rule: OwnRuleId, span: Span, details: Details = {}): Finding {
  return findingOf(rule, OWN_RULES[rule], span, details)
}
