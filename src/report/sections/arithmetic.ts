/** The arithmetic behind the figures, so that anybody can work them out again by hand. */
import { POINTS } from '../../assess/score.ts'
import type { AssessedCriterion, AssessedPart } from '../../assess/types.ts'
import { decimal, whole } from '../../language/format.ts'
import { type Block, heading, type Line, strong, text } from '../blocks.ts'
import { STATUS } from '../terms.ts'
import { WORDS } from './arithmetic-words.ts'
import { partTitle, type Report } from './report.ts'

interface Sums {
  points: number
  open: number
  weights: number
}

/** The sums of each element with its criteria, then the score made of them. Only for a scheme that has a score. */
export function arithmetic(report: Report): Block[] {
  const { assessment, lang, options } = report
  if (!options.explainScore) return []
  const idea = assessment.stage === 'idea'
  const shown = assessment.elements.filter((part) => !options.only || part.id === options.only)
  return [
    heading(2, WORDS.heading[lang]),
    text((idea ? WORDS.pointsIdea : WORDS.points)[lang]),
    text(WORDS.element[lang]),
    text(WORDS.ceiling[lang]),
    ...shown.flatMap((part) => element(report, part)),
    ...(options.only ? [] : scheme(report)),
  ]
}

function points(report: Report, one: AssessedCriterion): number {
  return one.status === null ? 0 : POINTS[report.assessment.score.view][one.status]
}

function sums(report: Report, criteria: readonly AssessedCriterion[]): Sums {
  const applicable = criteria.filter((one) => one.applicable)
  const add = (of: (one: AssessedCriterion) => number) => applicable.reduce((sum, one) => sum + of(one), 0)
  return {
    points: add((one) => points(report, one) * one.weight),
    open: add((one) => (one.status === null ? one.weight : 0)),
    weights: add((one) => one.weight),
  }
}

function element(report: Report, part: AssessedPart): Block[] {
  const { lang } = report
  const applicable = part.criteria.filter((one) => one.applicable)
  const title = heading(3, `${partTitle(report, part.id)} (${part.id})`)
  if (applicable.length === 0) return [title, text(`${WORDS.nothing[lang]}.`)]
  const of = sums(report, applicable)
  const rows: Line[][] = applicable.map((one) => [
    one.id,
    STATUS[one.status ?? 'unanswered'][lang],
    decimal(points(report, one), lang),
    String(one.weight),
    decimal(points(report, one) * one.weight, lang),
  ])
  rows.push([WORDS.sum[lang], '', '', String(of.weights), decimal(of.points, lang)])
  const head = [WORDS.criterion, WORDS.status, WORDS.point, WORDS.weight, WORDS.product].map((word) => word[lang])
  return [
    title,
    { kind: 'table', head, rows, align: ['left', 'left', 'right', 'right', 'right'] },
    text(fraction(report, of)),
  ]
}

/** "100 × 12,5 / 17 = 73,529412 (kan blive 88,235294)" */
function fraction(report: Report, of: Sums): Line {
  const { lang } = report
  const could =
    of.open === 0
      ? ''
      : ` (${WORDS.could[lang]} 100 × ${decimal(of.points + of.open, lang)} / ${of.weights} = ${six((100 * (of.points + of.open)) / of.weights, report)})`
  return [
    `100 × ${decimal(of.points, lang)} / ${of.weights} = `,
    strong(six((100 * of.points) / of.weights, report)),
    could,
  ]
}

function scheme(report: Report): Block[] {
  const { assessment, lang } = report
  const { headline, ceiling } = assessment.score
  if (headline === null) return []
  const idea = assessment.stage === 'idea'
  const line: Line = idea
    ? fraction(
        report,
        sums(
          report,
          assessment.elements.flatMap((part) => part.criteria),
        ),
      )
    : mean(report, headline, ceiling)
  return [
    heading(3, WORDS.headline[lang]),
    text((idea ? WORDS.pool : WORDS.scheme)[lang]),
    text(line),
    text(`${WORDS.whole[lang]}: ${whole(headline)}. ${WORDS.fewest[lang]}`),
  ]
}

/** "(73,529412 + 60) / 2 = 66,764706" */
function mean(report: Report, headline: number, ceiling: number | null): Line {
  const { assessment, lang } = report
  const figures = assessment.elements.flatMap((part) => part.in_place ?? [])
  const could = assessment.elements.flatMap((part) => part.ceiling ?? [])
  const worked = (of: number[], result: number) => [
    `(${of.map((one) => six(one, report)).join(' + ')}) / ${of.length} = `,
    strong(six(result, report)),
  ]
  if (ceiling === null || ceiling === headline) return worked(figures, headline)
  return [...worked(figures, headline), `; ${WORDS.could[lang]} `, ...worked(could, ceiling)]
}

function six(figure: number, report: Report): string {
  return decimal(Math.round(figure * 1e6) / 1e6, report.lang)
}
