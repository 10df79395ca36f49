import type { AssessedPart, Assessment } from '../../assess/types.ts'
import { VIEWS } from '../../assess/types.ts'
import { sourceName } from '../../catalogue/citation.ts'
import { whole } from '../../language/format.ts'
import type { Block, Item, LabelledLine } from '../blocks.ts'
import { bullets, code, facts, good, heading, quiet, strong, text } from '../blocks.ts'
import { VIEW } from '../terms.ts'
import { levelRows } from './level.ts'
import type { Report } from './report.ts'
import { factQuestion } from './report.ts'
import { WORDS } from './score-words.ts'

/** The headline with what it can become, how much is answered, the level with its rule, and what the figure is not. */
export function score(report: Report): Block[] {
  const { assessment, lang } = report
  const { headline, ceiling, open_gates } = assessment.score
  const blocks: Block[] = [heading(2, WORDS.heading[lang])]
  if (headline === null) blocks.push(text(WORDS.nothingApplies[lang]))
  else blocks.push({ kind: 'meter', figure: headline, ceiling, text: range(assessment), line: sayHeadline(report) })
  if (assessment.stage === 'idea') blocks.push(text(WORDS.idea[lang]))
  else if (open_gates.length === 0 && headline !== null) blocks.push(text(good(WORDS.gatesDone[lang])))
  blocks.push(facts(rows(report)))
  const undecided = undecidedItems(report)
  if (undecided.length > 0) blocks.push(text(WORDS.factsMissing[lang]), bullets(undecided))
  return [...blocks, ...about(report)]
}

/** The applicable criteria of some parts, and how many of them have a status. */
export function counted(parts: readonly AssessedPart[]): { applicable: number; answered: number } {
  const applicable = parts.flatMap((part) => part.criteria.filter((one) => one.applicable))
  return { applicable: applicable.length, answered: applicable.filter((one) => one.status !== null).length }
}

/** "61", or "6-92" where there is no level: from the headline to what it could become. */
export function range(assessment: Assessment): string {
  const { headline, ceiling, level } = assessment.score
  if (headline === null) return '–'
  const [low, high] = [whole(headline), whole(ceiling ?? headline)]
  return level !== null || low === high ? String(low) : `${low}-${high}`
}

function sayHeadline(report: Report) {
  const { assessment, lang } = report
  const { headline, ceiling, no_level, level } = assessment.score
  const { applicable, answered } = counted(assessment.elements)
  const low = whole(headline ?? 0)
  const high = whole(ceiling ?? 0)
  const start = [strong(`${range(assessment)} ${WORDS.outOf[lang]}`)]
  if (no_level === 'unanswered' || no_level === 'undecided') return [...start, `: ${WORDS[no_level][lang]}`]
  if (level === null && high > low) return start
  return high > low ? [...start, `, ${WORDS.ceiling[lang](high, applicable - answered)}`] : start
}

function rows(report: Report): LabelledLine[] {
  const { assessment, lang } = report
  const { essentials, next_stage, designed, in_place, documented } = assessment.score
  const { applicable, answered } = counted(assessment.elements)
  const shown: LabelledLine[] = [{ label: WORDS.answeredLabel[lang], line: WORDS.answered[lang](answered, applicable) }]
  if (essentials.applicable > 0) {
    const line = WORDS.essentials[lang](essentials.in_place, essentials.applicable)
    shown.push({ label: WORDS.essentialsLabel[lang], line })
  }
  if (designed !== null && in_place !== null && documented !== null) {
    const views = { designed, in_place, documented }
    const figures = VIEWS.map((view) => `${whole(views[view])} ${VIEW[view][lang]}`)
    shown.push({ label: WORDS.viewsLabel[lang], line: figures.join(' · ') })
  }
  shown.push(...levelRows(assessment, lang))
  if (next_stage !== null) {
    const figure = next_stage.headline === null ? '–' : String(whole(next_stage.headline))
    shown.push({ label: WORDS.nextLabel[lang], line: WORDS.next[lang](next_stage.stage, figure, next_stage.more) })
  }
  return shown
}

function undecidedItems(report: Report): Item[] {
  const { assessment, lang } = report
  return assessment.undecided.map(({ fact, criteria }) => {
    const question = factQuestion(report, fact)
    return {
      line: [`${WORDS.answer[lang]} `, code(fact), `: ${WORDS.undecidedFact[lang](criteria.length)}`],
      under: question === '' ? [] : [question],
    }
  })
}

/** Two lines on what the score is and is not. */
function about(report: Report): Block[] {
  const { lang, catalogue } = report
  const source = catalogue.sources.find((one) => one.id === 'chinman-2016')
  return [
    { kind: 'space' },
    text(quiet(WORDS.is[lang])),
    text(quiet(WORDS.isNot[lang](source ? sourceName(source, lang) : 'Chinman 2016'))),
  ]
}
