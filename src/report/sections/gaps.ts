import type { Gap } from '../../assess/types.ts'
import { partsOf } from '../../catalogue/parts.ts'
import { date, gainFigure, sentence, whole } from '../../language/format.ts'
import { oneLine } from '../../language/plain-text.ts'
import {
  type Block,
  bad,
  bullets,
  code,
  type EntryBlock,
  heading,
  hint,
  type Inline,
  type Item,
  type LabelledLine,
  type RankedRow,
  strong,
  text,
} from '../blocks.ts'
import { GAP_SEVERITY, STATUS } from '../terms.ts'
import { WORDS } from './gaps-words.ts'
import { caseNames, cited, criterionTexts, own, partTitle, type Report } from './report.ts'

/** How many gaps stand in full when nobody asks for more. */
const IN_FULL = 10

/** The gaps that somebody has answered: the first ones in full, the rest one line each. */
export function gaps(report: Report): Block[] {
  const { lang, assessment, options } = report
  const answered = chosen(report).filter((gap) => gap.status !== null)
  const closed = assessment.stage === 'closed'
  const title = heading(2, (closed ? WORDS.closedHeading : WORDS.heading)[lang])
  if (answered.length === 0) {
    // Nothing is said of an empty file: there the unanswered ones speak for themselves.
    return assessment.score.answered ? [title, text(WORDS.none[lang])] : []
  }
  const inFull = options.all || options.only ? answered.length : IN_FULL
  const [full, rest] = [answered.slice(0, inFull), answered.slice(inFull)]
  const order = rest.length > 0 ? WORDS.first[lang](full.length, answered.length) : WORDS.every[lang](answered.length)
  return [
    title,
    text(closed ? `${WORDS.closedAbout[lang]} ${order}` : order),
    ...full.map((gap, index) => entry(report, gap, index + 1)),
    ...(rest.length > 0 ? shortList(report, rest, full.length + 1) : []),
  ]
}

/** The gaps that nobody has answered: by element and short, or with their questions when asked for. */
export function unanswered(report: Report): Block[] {
  const { lang, assessment, options } = report
  const open = chosen(report).filter((gap) => gap.status === null)
  if (open.length === 0) return []
  const blocks = [heading(2, WORDS.unanswered[lang]), text(unansweredAbout(report, open.length))]
  if (options.all || options.only) return [...blocks, ...open.map((gap) => entry(report, gap, null))]
  const ids = partsOf(assessment).map((part) => part.id)
  const items = ids.flatMap((id): Item[] => {
    const titles = open.filter((gap) => gap.part === id).map((gap) => criterionTexts(report, gap.path).title)
    return titles.length === 0 ? [] : [{ line: [strong(`${partTitle(report, id)}: `), titles.join(' · ')] }]
  })
  return [...blocks, bullets(items)]
}

function chosen(report: Report): Gap[] {
  const { only } = report.options
  return report.assessment.gaps.filter((gap) => !only || gap.part === only)
}

function unansweredAbout(report: Report, n: number): string {
  const { lang, assessment, options } = report
  const { headline, ceiling } = assessment.score
  const about = WORDS.unansweredAbout[lang](n)
  const points = headline === null || ceiling === null ? 0 : ceiling - headline
  // At stage idea the gains do not add up to it, a closed scheme gains no more, and of one element it says nothing.
  if (['idea', 'closed'].includes(assessment.stage) || options.only || whole(points) === 0) return about
  return `${about} ${WORDS.together[lang](gainFigure(points, lang))}`
}

/** One gap in full: what is missing, why it matters, what to do, who does it by when, and where that is known from. */
export function entry(report: Report, gap: Gap, number: number | null): EntryBlock {
  const { lang } = report
  const { title, question, why, action } = criterionTexts(report, gap.path)
  const todo = report.assessment.stage !== 'closed'
  const rows: LabelledLine[] = []
  const row = (label: string, line: string | Inline[]) => {
    if (line.length > 0) rows.push({ label, line })
  }
  if (gap.status === null) row(WORDS.question[lang], question)
  row(WORDS.why[lang], why)
  if (todo) row(WORDS.action[lang], action)
  if (gap.note !== null) row(WORDS.note[lang], own(report, gap.note))
  if (todo && gap.status !== null) row(WORDS.who[lang], whoAndWhen(report, gap))
  row(WORDS.source[lang], cited(report, gap.sources))
  row(WORDS.cases[lang], caseNames(report, gap.cases))
  return { kind: 'entry', number, title, aside: matters(report, gap), about: where(report, gap), rows }
}

function matters(report: Report, gap: Gap): string {
  const { lang, assessment } = report
  const priority = WORDS.priority[lang](GAP_SEVERITY[gap.severity][lang])
  if (assessment.stage === 'closed') return ''
  if (gap.lens) return `${priority} · ${WORDS.noGain[lang]}`
  return whole(gap.gain * 10) === 0 ? priority : `${priority} · ${WORDS.gain[lang](gainFigure(gap.gain, lang))}`
}

function where(report: Report, gap: Gap): Inline[] {
  const { lang } = report
  const about = [partTitle(report, gap.part), STATUS[gap.status ?? 'unanswered'][lang]].join(' · ')
  return gap.gate ? [`${about} · `, bad(WORDS.gate[lang])] : [about]
}

function whoAndWhen(report: Report, gap: Gap): Inline[] {
  const { lang } = report
  const due = gap.due === null ? [] : [WORDS.due[lang](date(gap.due, lang))]
  const who = [...(gap.owner === null ? [] : [oneLine(gap.owner)]), ...due].join(', ')
  if (who === '') return [WORDS.whoUnknown[lang]]
  return gap.overdue ? [sentence(who), ': ', bad(WORDS.overdue[lang])] : [sentence(who)]
}

function shortList(report: Report, rest: readonly Gap[], from: number): Block[] {
  const { lang, assessment } = report
  const rows = rest.map((gap, index): RankedRow => {
    const gain = whole(gap.gain * 10) === 0 ? '' : gainFigure(gap.gain, lang)
    return {
      number: from + index,
      mark: gap.status ?? 'unanswered',
      title: criterionTexts(report, gap.path).title,
      part: partTitle(report, gap.part),
      status: STATUS[gap.status ?? 'unanswered'][lang],
      rank: GAP_SEVERITY[gap.severity][lang],
      gain: assessment.stage === 'closed' ? '' : gain,
    }
  })
  const { title, part, status, rank, points } = WORDS
  const words = { title: title[lang], part: part[lang], status: status[lang], rank: rank[lang], gain: points[lang] }
  return [
    heading(3, WORDS.rest[lang]),
    { kind: 'ranked', rows, words },
    hint([`${WORDS.more[lang]} `, code('--all'), `, ${WORDS.moreOf[lang]} `, code('--only ELEMENT'), '.']),
  ]
}
