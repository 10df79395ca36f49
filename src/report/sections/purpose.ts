import type { PurposeView } from '../../assess/types.ts'
import type { Block, Item, Mark } from '../blocks.ts'
import { bullets, heading, quiet } from '../blocks.ts'
import { PURPOSE_STATUS } from '../terms.ts'
import { WORDS } from './purpose-words.ts'
import type { Report } from './report.ts'
import { evidence, own } from './report.ts'

const MARK: Record<NonNullable<PurposeView['status']> | 'unanswered', Mark> = {
  settled: 'in_place',
  in_doubt: 'partly',
  no: 'missing',
  unanswered: 'unanswered',
}

/** The considerations before anything else, with what the scheme says of each. */
export function purpose(report: Report): Block[] {
  const { assessment, lang } = report
  // A reference case says what its source says: what it does not mention is no question to anybody.
  const shown = assessment.purpose.filter((one) => !assessment.reference || one.status !== null || one.text !== null)
  if (shown.length === 0) return []
  return [heading(2, WORDS.heading[lang]), bullets(shown.map((one) => consideration(report, one)))]
}

function consideration(report: Report, one: PurposeView): Item {
  const { texts, lang, scheme } = report
  const status = one.status ?? 'unanswered'
  const known = texts.purpose[one.id]
  const proof = scheme.purpose[one.id]?.evidence ?? []
  const answers = one.text === null ? (status === 'settled' ? [] : [known?.question ?? '']) : [own(report, one.text)]
  return {
    mark: MARK[status],
    line: [known?.title ?? one.id, quiet(` (${PURPOSE_STATUS[status][lang]})`)],
    under: [...answers.filter(Boolean), ...(proof.length > 0 ? [quiet(evidence(report, proof))] : [])],
  }
}
