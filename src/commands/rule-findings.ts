/** The dilemmas that an assessment raised, as findings at the line of the choice. */
import type { Assessment } from '../assess/types.ts'
import type { Finding, SchemeDocument } from '../scheme/types.ts'

export function ruleFindings(document: SchemeDocument, assessment: Assessment): Finding[] {
  return assessment.rules.map(({ id, severity, at, args }) => ({
    rule: id,
    severity,
    span: document.locate(at),
    path: at,
    args,
  }))
}
