/** The dilemmas that an assessment raised, as findings at the line of the choice. */
import type { RaisedRule } from '../assess/types.ts'
import type { Finding } from '../findings/types.ts'
import type { SchemeDocument } from '../scheme/types.ts'

export function ruleFindings(document: SchemeDocument, rules: RaisedRule[]): Finding[] {
  return rules.map(({ id, severity, at, args }) => ({
    rule: id,
    severity,
    span: document.locate(at),
    path: at,
    args,
  }))
}
