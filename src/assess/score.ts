/** The figures of a scheme: elements, views, headline, ceiling, level. `explain score` and `audit --explain-score` say them. */

import type { Stage } from '../catalogue/vocabulary.ts'
import type { Share, Status } from '../format/vocabulary.ts'
import { rounded, whole } from '../language/format.ts'
import { isUndecided, type Weighed } from './applicable.ts'
import { type Figures, LEVELS, type Level, type Score, type View } from './types.ts'

/** What an answer gives in a view; `documented` asks for evidence besides. */
export const POINTS: Record<'designed' | 'in_place', Record<Status, Share>> = {
  designed: { in_place: 1, partly: 1, planned: 1, missing: 0, not_applicable: 0 },
  in_place: { in_place: 1, partly: 0.5, planned: 0, missing: 0, not_applicable: 0 },
}

/** What a level asks: whole numbers of the headline's view. `under` is how many elements may be under the limit. */
export const LEVEL_ASKS: Record<
  Level,
  { score: number; gates: boolean; limit: number; under: number; documented: number }
> = {
  foundation: { score: 0, gates: false, limit: 0, under: 0, documented: 0 },
  developing: { score: 40, gates: false, limit: 0, under: 0, documented: 0 },
  solid: { score: 70, gates: true, limit: 50, under: 1, documented: 0 },
  exemplary: { score: 85, gates: true, limit: 70, under: 0, documented: 60 },
}
/** An element with fewer applicable criteria does not count against a level. */
export const SMALL_ELEMENT = 3

/** The points of an answer in a view, 0 to 1. Unanswered and missing are 0. */
export function points({ status, documented }: Weighed, view: View): number {
  if (status === null || (view === 'documented' && !documented)) return 0
  return POINTS[view === 'documented' ? 'in_place' : view][status]
}

/** The view that the headline takes: what is planned counts at stage idea, what works from pilot on. */
export function headlineView(stage: Stage): 'designed' | 'in_place' {
  return stage === 'idea' ? 'designed' : 'in_place'
}

type PointsOf = (one: Weighed) => number

/** 100 x sum(points x weight) / sum(weight) over the applicable criteria; null when none is. */
function share(weighed: Weighed[], pointsOf: PointsOf): number | null {
  const counted = weighed.filter(({ applicable }) => applicable)
  const total = counted.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  return (100 * counted.reduce((sum, one) => sum + pointsOf(one) * one.weight, 0)) / total
}

/** The plain mean of what is not null; null when nothing is. */
function mean(figures: (number | null)[]): number | null {
  const given = figures.filter((figure) => figure !== null)
  return given.length === 0 ? null : given.reduce((sum, figure) => sum + figure, 0) / given.length
}

const given = (figure: number | null): number | null => (figure === null ? null : rounded(figure))

/** With every unanswered criterion in place. */
function hopeful(view: View): PointsOf {
  return (one) => (one.status === null ? 1 : points(one, view))
}

/** The figures over some groups of criteria: the mean of the groups. */
function figures(groups: Weighed[][], stage: Stage): Figures {
  const view = headlineView(stage)
  const over = (pointsOf: PointsOf): number | null => given(mean(groups.map((group) => share(group, pointsOf))))
  const applicable = groups.flat().filter((one) => one.applicable)
  const answered = applicable.filter(({ status }) => status !== null)
  return {
    designed: over((one) => points(one, 'designed')),
    in_place: over((one) => points(one, 'in_place')),
    documented: over((one) => points(one, 'documented')),
    ceiling: over(hopeful(view)),
    answered: applicable.length === 0 ? null : rounded(answered.length / applicable.length),
  }
}

/** The figures of one element or lens. */
export function partFigures(weighed: Weighed[], stage: Stage): Figures {
  return figures([weighed], stage)
}

/** At stage idea one pool over the nine, since few criteria are expected then; from pilot on the mean of the elements. */
function groupsOf(elements: Weighed[][], stage: Stage): Weighed[][] {
  return stage === 'idea' ? [elements.flat()] : elements
}

/** The figures of the scheme over its nine elements. */
export function schemeFigures(elements: Weighed[][], stage: Stage): Figures {
  return figures(groupsOf(elements, stage), stage)
}

/** The headline of some answers at a stage, as it is given out. */
export function headlineOf(elements: Weighed[][], stage: Stage): number | null {
  return schemeFigures(elements, stage)[headlineView(stage)]
}

/**
 * By how much the headline rises when one criterion alone becomes in place.
 * @returns Points of the headline, six decimals; 0 for the lenses.
 */
export function gainOf(one: Weighed, elements: Weighed[][], stage: Stage): number {
  const groups = groupsOf(elements, stage).filter((group) => group.some(({ applicable }) => applicable))
  const group = groups.find((members) => members.includes(one))
  if (!group) return 0
  const total = group.reduce((sum, { applicable, weight }) => sum + (applicable ? weight : 0), 0)
  return rounded((100 * (1 - points(one, headlineView(stage))) * one.weight) / total / groups.length)
}

interface LevelInput {
  figures: Figures
  headline: number | null
  elements: Weighed[][]
  stage: Stage
  openGates: number
  reference: boolean
}

/** The level, or why there is none. */
export function levelOf(input: LevelInput): Pick<Score, 'level' | 'no_level'> {
  const { headline, elements, stage, reference } = input
  const all = elements.flat()
  const applicable = all.filter((one) => one.applicable)
  const answered = applicable.filter(({ status }) => status !== null)
  if (reference) return { level: null, no_level: 'reference' }
  if (stage === 'idea') return { level: null, no_level: 'idea' }
  if (headline === null) return { level: null, no_level: 'nothing_applies' }
  if (3 * answered.length < 2 * applicable.length) return { level: null, no_level: 'unanswered' }
  if (all.some(isUndecided)) return { level: null, no_level: 'undecided' }
  return { level: earnedLevel(input, headline), no_level: null }
}

function earnedLevel({ figures: { documented }, elements, stage, openGates }: LevelInput, headline: number): Level {
  const score = whole(headline)
  const counting = elements.filter((element) => element.filter((one) => one.applicable).length >= SMALL_ELEMENT)
  const shares = counting.map((element) => whole(share(element, (one) => points(one, headlineView(stage))) ?? 0))
  const under = (limit: number): number => shares.filter((element) => element < limit).length
  const earns = (level: Level): boolean => {
    const asks = LEVEL_ASKS[level]
    return (
      score >= asks.score &&
      (!asks.gates || openGates === 0) &&
      under(asks.limit) <= asks.under &&
      whole(documented ?? 0) >= asks.documented
    )
  }
  return LEVELS.findLast(earns) ?? 'foundation'
}
