import type { AssessedCriterion, AssessedPart } from '../../assess/types.ts'
import type { Language } from '../../language/types.ts'
import type { BarRow, BarWords, Block, Item, Line } from '../blocks.ts'
import { bullets, heading, quiet, text } from '../blocks.ts'
import { STATUS, WEIGHT } from '../terms.ts'
import { LEFT_OUT, WORDS } from './elements-words.ts'
import type { Report } from './report.ts'
import { criterion, criterionTexts, evidence, own, partTitle } from './report.ts'
import { counted } from './score.ts'

/** The nine elements as bars, and the lenses apart. With `only`, that part alone with all its criteria. */
export function elements(report: Report): Block[] {
  const { assessment, lang, options } = report
  const chosen = (parts: AssessedPart[]) => parts.filter((part) => !options.only || part.id === options.only)
  const [nine, lenses] = [chosen(assessment.elements), chosen(assessment.lenses)]
  const nothing = nine.concat(lenses).some((part) => part.answered === null)
  return [
    ...(nine.length > 0 ? [heading(2, WORDS.heading[lang]), bars(report, nine, lenses, true)] : []),
    ...(lenses.length > 0
      ? [heading(2, WORDS.lenses[lang]), text(WORDS.lensesAbout[lang]), bars(report, lenses, nine, nine.length === 0)]
      : []),
    ...(nothing ? [text(quiet(WORDS.nothing[lang]))] : []),
    ...(options.only ? [...nine, ...lenses].flatMap((part) => criteria(report, part)) : []),
  ]
}

function bars(report: Report, parts: AssessedPart[], others: AssessedPart[], legend: boolean): Block {
  const titles = others.map((part) => partTitle(report, part.id))
  return { kind: 'bars', rows: parts.map((part) => bar(report, part)), words: words(report, titles, legend) }
}

function bar(report: Report, part: AssessedPart): BarRow {
  const { applicable, answered } = counted([part])
  return {
    title: partTitle(report, part.id),
    figure: part[report.assessment.score.view],
    ceiling: part.ceiling,
    documented: part.documented,
    aside: WORDS.of[report.lang](answered, applicable),
  }
}

function words(report: Report, others: string[], legend: boolean): BarWords {
  const { lang, assessment } = report
  const done = assessment.score.view === 'designed' ? WORDS.legendDesigned : WORDS.legendInPlace
  return {
    others,
    title: WORDS.title[lang],
    figure: WORDS.figure[lang],
    ceiling: WORDS.ceiling[lang],
    documented: WORDS.documented[lang],
    answered: WORDS.answered[lang],
    legend: legend ? [done[lang], WORDS.legendOpen[lang], WORDS.legendMissing[lang]] : null,
  }
}

/** All criteria of a part with their status, also those that do not count, with notes and evidence. */
function criteria(report: Report, part: AssessedPart): Block[] {
  const { lang } = report
  return [
    heading(3, `${partTitle(report, part.id)}: ${WORDS.criteria[lang]}`),
    bullets(part.criteria.map((one) => oneCriterion(report, one, lang))),
  ]
}

function oneCriterion(report: Report, one: AssessedCriterion, lang: Language): Item {
  const answer = report.scheme.answers[one.path]
  const weight = criterion(report, one.path)?.weight
  // What is not asked of anybody is not unanswered either.
  const unasked = one.left_out !== null && one.status === null
  const aside = [
    ...(unasked ? [] : [STATUS[one.status ?? 'unanswered'][lang]]),
    ...(one.left_out !== null ? [LEFT_OUT[one.left_out][lang]] : weight ? [WEIGHT[weight][lang]] : []),
  ]
  const under: Line[] = []
  if (answer?.note) under.push([quiet(`${WORDS.note[lang]}: `), own(report, answer.note)])
  if (answer && answer.evidence.length > 0) {
    under.push([quiet(`${WORDS.evidence[lang]}: `), evidence(report, answer.evidence)])
  }
  return {
    mark: one.status ?? (unasked ? 'not_applicable' : 'unanswered'),
    line: [criterionTexts(report, one.path).title, quiet(` (${aside.join(', ')})`)],
    under,
  }
}
