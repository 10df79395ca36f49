/** What can be found in a catalogue of one's own besides what the reader of schemes finds, and how serious it is. */

import { type Details, findingOf } from '../findings/finding.ts'
import type { Finding, Severity, Span } from '../findings/types.ts'

export const OWN_KINDS = {
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

export type OwnKind = keyof typeof OWN_KINDS

/** A finding in a catalogue of one's own. */
export function ownFinding(rule: OwnKind, span: Span, details: Details = {}): Finding {
  return findingOf(rule, OWN_KINDS[rule], span, details)
}
