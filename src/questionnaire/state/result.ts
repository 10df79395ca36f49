/** Where the scheme stands, in short: at the end, and whenever it is asked for. Made of the report's own pieces. */
import { assess } from '../../assess/assess.ts'
import type { Gap } from '../../assess/types.ts'
import { gainFigure, whole } from '../../language/format.ts'
import { type Block, bullets, code, heading, type Item, quiet, strong, text } from '../../report/blocks.ts'
import { elements } from '../../report/sections/elements.ts'
import { WORDS as GAP_WORDS } from '../../report/sections/gaps-words.ts'
import { gates } from '../../report/sections/gates.ts'
import { criterionTexts, partTitle, type Report, reportOf } from '../../report/sections/report.ts'
import { score } from '../../report/sections/score.ts'
import { WORDS as SCORE_WORDS } from '../../report/sections/score-words.ts'
import type { Progress } from '../disk.ts'
import { unansweredOf } from '../plan/place.ts'
import { NEXT, PANEL } from '../words/screens.ts'
import type { Display } from './display.ts'

const LIFTING = 3

/**
 * The headline or its range, what stands in the way, the nine bars, the three gaps that would lift it most, what next.
 * @param file the file's name, as one types it
 */
export function resultBlocks({ progress }: { progress: Progress }, display: Display, file: string): Block[] {
  const report = reportFor(progress, display, file)
  if (!report) return []
  const { lang } = display
  const left = unansweredOf(progress.session).questions.length
  const finished = progress.session.at === null
  return [
    ...(finished
      ? [heading(1, PANEL.finished[lang]), text(left > 0 ? PANEL.finishedSome[lang](left) : PANEL.finishedAll[lang])]
      : []),
    ...headline(report),
    ...gates(report),
    ...elements(report).slice(0, 2),
    ...lift(report),
    ...next(report, left, progress.session.options.quick === true, file),
  ]
}

/** The headline alone, for the line that is left on the screen at the end. */
export function headlineBlocks(progress: Progress, display: Display, file: string): Block[] {
  const report = reportFor(progress, display, file)
  return report ? score(report).filter(({ kind }) => kind === 'meter') : []
}

function reportFor({ session, text: source }: Progress, display: Display, file: string): Report | null {
  const { scheme, catalogue, today } = session
  const { name, language } = scheme
  const locate = () => ({ start: 0, end: 0 })
  const document = { file, text: source, scheme, name, language, findings: [], locate }
  return reportOf({ document, assessment: assess(scheme, catalogue, today) }, display)
}

/** Of the rows about the score, those that a meeting asks for first. */
function headline(report: Report): Block[] {
  const { lang } = report
  const { answeredLabel, essentialsLabel, levelLabel } = SCORE_WORDS
  const labels: string[] = [answeredLabel[lang], essentialsLabel[lang], levelLabel[lang]]
  return score(report).flatMap((block): Block[] => {
    if (block.kind === 'heading' || block.kind === 'meter') return [block]
    if (block.kind === 'facts') return [{ ...block, rows: block.rows.filter(({ label }) => labels.includes(label)) }]
    return []
  })
}

function lift(report: Report): Block[] {
  const { lang, assessment } = report
  if (assessment.stage === 'closed') return []
  const known = assessment.gaps.filter(({ status, lens }) => status !== null && !lens)
  const most = known.toSorted((a, b) => b.gain - a.gain).slice(0, LIFTING)
  if (most.length === 0) return []
  return [heading(2, PANEL.lift[lang]), bullets(most.map((gap) => lifting(report, gap)))]
}

function lifting(report: Report, gap: Gap): Item {
  const { lang } = report
  const { title, action } = criterionTexts(report, gap.path)
  const gain = whole(gap.gain * 10) === 0 ? '' : ` · ${GAP_WORDS.gain[lang](gainFigure(gap.gain, lang))}`
  return {
    mark: gap.status ?? 'unanswered',
    line: [strong(title), quiet(` (${partTitle(report, gap.part)})${gain}`)],
    under: [[quiet(`${GAP_WORDS.action[lang]}: `), action]],
  }
}

function next({ lang, assessment }: Report, left: number, quick: boolean, file: string): Block[] {
  const known = assessment.gaps.some(({ status }) => status !== null)
  const items: Item[] = [
    ...(assessment.score.open_gates.length > 0 ? [NEXT.gates[lang]] : []),
    ...(left === 1 ? [NEXT.answerOne[lang]] : left > 1 ? [NEXT.answer[lang](left)] : []),
    ...(known && assessment.stage !== 'closed' ? [NEXT.promise[lang]] : []),
  ].map((line) => ({ line }))
  const commands = [
    { does: NEXT.report[lang], types: `peerscheme audit ${file}` },
    ...(quick && left === 0 ? [{ does: NEXT.more[lang], types: `peerscheme fill ${file}` }] : []),
    ...(left === 0 && !quick ? [{ does: NEXT.again[lang], types: `peerscheme fill ${file} --reassess` }] : []),
  ]
  const typed = commands.map(({ does, types }): Item => ({ line: [`${does} `, code(types)] }))
  return [heading(2, PANEL.next[lang]), bullets([...items, ...typed])]
}
