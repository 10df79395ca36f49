import { list } from '../../language/format.ts'
import type { Block, Item } from '../blocks.ts'
import { bullets, heading, quiet, text } from '../blocks.ts'
import { WORDS } from './apart-words.ts'
import type { Report } from './report.ts'
import { assessed, conditionText, criterion, criterionTexts, own } from './report.ts'

/** What is met ahead of its time, what is not applicable, and what is answered but not counted. */
export function apart(report: Report): Block[] {
  const { assessment, lang } = report
  const blocks: Block[] = []
  const group = (title: string, paths: string[], about: string | null, item: (path: string) => Item) => {
    if (paths.length === 0) return
    blocks.push(heading(2, title), ...(about === null ? [] : [text(about)]), bullets(paths.map(item)))
  }
  const named = (path: string) => criterionTexts(report, path).title
  group(WORDS.ahead[lang], assessment.ahead, WORDS.aheadAbout[lang], (path) => ({
    mark: 'in_place',
    line: named(path),
  }))
  group(WORDS.notApplicable[lang], assessment.not_applicable, null, (path) => {
    const note = report.scheme.answers[path]?.note
    return { mark: 'not_applicable', line: note ? `${named(path)}: ${own(report, note)}` : named(path) }
  })
  // What is not applicable stands above already, with its note.
  const leftOut = assessment.left_out.filter((path) => !assessment.not_applicable.includes(path))
  group(WORDS.leftOut[lang], leftOut, null, (path) => ({
    mark: report.scheme.answers[path]?.status ?? 'unanswered',
    line: [named(path), quiet(` (${whyLeftOut(report, path)})`)],
  }))
  return blocks
}

function whyLeftOut(report: Report, path: string): string {
  const { lang, assessment } = report
  const why = assessed(report, path)?.left_out
  if (why === 'stage') return WORDS.later[lang]
  if (why === 'undecided') {
    const facts = assessment.undecided.filter(({ criteria }) => criteria.includes(path)).map(({ fact }) => fact)
    const asks = report.catalogue.conditions[criterion(report, path)?.condition ?? '']?.asks ?? []
    return WORDS.waits[lang](list(facts.length > 0 ? facts : asks, lang))
  }
  return WORDS.askedWhen[lang](list(conditionText(report, path), lang))
}
