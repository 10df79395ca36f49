/**
 * Assesses one scheme: the one function that computes figures; every output shows the same ones. It reads nothing but
 * its arguments: no file, clock, terminal or environment.
 */
import type { Catalogue } from '../catalogue/types.ts'
import type { Stage } from '../catalogue/vocabulary.ts'
import type { Scheme } from '../scheme/types.ts'
import { assessedCriterion, judgeConditions, leftOut, type Weighed, weigh } from './applicable.ts'
import { factsOf } from './facts.ts'
import { gapsOf } from './gaps.ts'
import { gridOf } from './grid.ts'
import { judgeRules, raisedRules } from './rules.ts'
import { headlineOf, headlineView, levelOf, partFigures, schemeFigures } from './score.ts'
import { suggestionsOf } from './suggestions.ts'
import type { AssessedPart, Assessment, RaisedRule, Score } from './types.ts'
import { judgeOf, type Verdict, verdictOf } from './verdict.ts'

const NEXT_STAGE: Record<Stage, Stage | null> = {
  idea: 'pilot',
  pilot: 'running',
  running: 'anchored',
  anchored: null,
  closed: null,
}

/**
 * Assesses a scheme.
 * @param scheme A checked, normalised scheme.
 * @param catalogue What to assess it by.
 * @param asOf The day of the audit, YYYY-MM-DD.
 * @returns Ids and figures; see assess/types.ts.
 */
export function assess(scheme: Scheme, catalogue: Catalogue, asOf: string): Assessment {
  const { stage } = scheme
  const judge = judgeOf(factsOf(scheme, catalogue, asOf))
  const verdicts = judgeConditions(catalogue, judge)
  const elements = catalogue.elements.map((part) => weigh(part, scheme, stage, verdicts))
  const lenses = catalogue.lenses.map((part) => weigh(part, scheme, stage, verdicts))
  return {
    name: scheme.name,
    organisation: scheme.organisation,
    language: scheme.language,
    stage,
    reference: scheme.reference,
    as_of: asOf,
    score: scoreOf(scheme, catalogue, verdicts, elements, lenses),
    purpose: catalogue.purpose.map(({ id }) => ({
      id,
      text: scheme.purpose[id]?.text ?? null,
      status: scheme.purpose[id]?.status ?? null,
    })),
    elements: catalogue.elements.map(({ id }, index) => assessedPart(id, elements[index] ?? [], stage)),
    lenses: catalogue.lenses.map(({ id }, index) => assessedPart(id, lenses[index] ?? [], stage)),
    grid: gridOf(scheme, catalogue),
    gaps: gapsOf(elements, lenses, scheme, stage, asOf),
    ...leftOut([...elements, ...lenses].flat(), catalogue, judge),
    ...judgeRules(catalogue.rules, judge, scheme, asOf),
    suggestions: suggestionsOf(catalogue, scheme, judge),
  }
}

/** The dilemmas between a scheme's choices alone, for those who need no figures: those it lives with among them. */
export function dilemmasOf(scheme: Scheme, catalogue: Catalogue, asOf: string): RaisedRule[] {
  return raisedRules(catalogue.rules, factsOf(scheme, catalogue, asOf))
}

/** Whether a dilemma cannot be told yet, because something that it hangs on is not answered. @param id of its rule */
export function cannotBeTold(id: string, scheme: Scheme, catalogue: Catalogue, asOf: string): boolean {
  const rule = catalogue.rules.find((one) => one.id === id)
  return rule !== undefined && verdictOf(rule, judgeOf(factsOf(scheme, catalogue, asOf))) === 'undecided'
}

function assessedPart(id: string, weighed: Weighed[], stage: Stage): AssessedPart {
  return { id, ...partFigures(weighed, stage), criteria: weighed.map(assessedCriterion) }
}

function scoreOf(
  scheme: Scheme,
  catalogue: Catalogue,
  verdicts: Record<string, Verdict>,
  elements: Weighed[][],
  lenses: Weighed[][],
): Score {
  const { stage, reference } = scheme
  const figures = schemeFigures(elements, stage)
  const view = headlineView(stage)
  const headline = figures[view]
  const gates = openGates([...elements, ...lenses].flat(), stage)
  const essentials = elements
    .flat()
    .filter(({ applicable, criterion }) => applicable && criterion.weight === 'essential')
  return {
    headline,
    view,
    ...figures,
    ...levelOf({ figures, headline, elements, stage, openGates: gates.length, reference }),
    open_gates: gates,
    essentials: {
      in_place: essentials.filter(({ status }) => status === 'in_place').length,
      applicable: essentials.length,
    },
    next_stage: nextStage(scheme, catalogue, verdicts, elements),
  }
}

/** From stage pilot on: the gates that are anything but in place. They are not averaged. */
function openGates(weighed: Weighed[], stage: Stage): string[] {
  if (stage === 'idea') return []
  return weighed
    .filter(({ criterion, applicable, status }) => criterion.gate && applicable && status !== 'in_place')
    .map(({ criterion }) => criterion.path)
}

/** The same answers judged at the next stage, so that a new stage is no surprise. */
function nextStage(
  scheme: Scheme,
  catalogue: Catalogue,
  verdicts: Record<string, Verdict>,
  now: Weighed[][],
): Score['next_stage'] {
  const stage = NEXT_STAGE[scheme.stage]
  if (!stage) return null
  const then = catalogue.elements.map((part) => weigh(part, scheme, stage, verdicts))
  const count = (elements: Weighed[][]): number => elements.flat().filter(({ applicable }) => applicable).length
  return { stage, headline: headlineOf(then, stage), more: count(then) - count(now) }
}
