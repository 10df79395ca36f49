/** The dilemmas that answers raise, as findings: their words are in the catalogue. */
import type { RaisedRule } from '../assess/types.ts'
import type { Finding, Span } from '../findings/types.ts'
import type { SchemeDocument } from '../scheme/types.ts'

/** A dilemma as a finding at a place. */
export function dilemmaFinding({ id, severity, at, args }: RaisedRule, span: Span): Finding {
  return { rule: id, severity, span, path: at, args }
}

/** The dilemmas of a file, each at the line of the choice. */
export function dilemmaFindings(document: SchemeDocument, dilemmas: readonly RaisedRule[]): Finding[] {
  return dilemmas.map((one) => dilemmaFinding(one, document.locate(one.at)))
}
