import type { AssessedPart } from '../../assess/types.ts'
import type { Block, Item, Line } from '../blocks.ts'
import { bullets, heading, quiet, text } from '../blocks.ts'
import { STATUS } from '../terms.ts'
import { WORDS } from './apart-words.ts'
import type { Report } from './report.ts'
import { criterionTexts, evidence, own, parts, partTitle } from './report.ts'

/** What a source says of a reference case: the answers with their notes and pages. Its silence is no answer. */
export function known(report: Report): Block[] {
  const { lang, options } = report
  const all = parts(report).filter((part) => !options.only || part.id === options.only)
  const blocks = all.flatMap((part) => answers(report, part))
  const open = all.flatMap((part) => part.criteria).filter((one) => one.status === null).length
  const rest = open > 0 ? [text(quiet(WORDS.untold[lang](open)))] : []
  const nothing = blocks.length === 0 ? [text(WORDS.nothingKnown[lang])] : []
  return [heading(2, WORDS.known[lang]), ...nothing, ...blocks, ...(blocks.length > 0 ? rest : [])]
}

function answers(report: Report, part: AssessedPart): Block[] {
  const { scheme, lang } = report
  const items = part.criteria.flatMap((one): Item[] => {
    const answer = scheme.answers[one.path]
    if (!answer || (answer.status === null && answer.note === null)) return []
    const under: Line[] = []
    if (answer.note !== null) under.push(own(report, answer.note))
    if (answer.evidence.length > 0) under.push(quiet(evidence(report, answer.evidence)))
    const status = answer.status ?? 'unanswered'
    return [
      { mark: status, line: [criterionTexts(report, one.path).title, quiet(` (${STATUS[status][lang]})`)], under },
    ]
  })
  return items.length === 0 ? [] : [heading(3, partTitle(report, part.id)), bullets(items)]
}
