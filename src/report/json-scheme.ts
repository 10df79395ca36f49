/** What the result of `audit` says of one scheme; see `schemas/result.schema.json`. */

import type { AssessedPair, AssessedPart, Assessment, Gap, RaisedRule } from '../assess/types.ts'
import type { WhatIf } from '../assess/what-if.ts'
import { ownText } from '../language/own-text.ts'
import { BEGINNING } from '../yaml/locate.ts'
import { dilemmaFinding } from './dilemma-findings.ts'
import { findingWords } from './finding-words.ts'
import { suggestionTitle } from './sections/suggestions.ts'
import type { ReportOptions } from './types.ts'

/** An assessment as the result gives it: ids and figures, with the words of gaps and suggestions. */
export function assessed(assessment: Assessment, options: ReportOptions): object {
  const { score, grid } = assessment
  return {
    score: scoreResult(score),
    purpose: assessment.purpose.map(({ id, text, status }) => ({
      id,
      text: text === null ? null : ownText(text, options.lang),
      status,
    })),
    elements: assessment.elements.map(part),
    lenses: assessment.lenses.map(part),
    grid: {
      closed: grid.closed,
      open: grid.open,
      answered: grid.answered,
      skipped: grid.skipped,
      target: grid.target,
      pairs: grid.pairs.map(pair),
    },
    gaps: assessment.gaps.map((gap) => gapResult(gap, options)),
    not_applicable: assessment.not_applicable,
    left_out: assessment.left_out,
    ahead: assessment.ahead,
    undecided: assessment.undecided,
    cannot_tell: assessment.cannot_tell,
    suggestions: suggestionsResult(assessment, options),
  }
}

function scoreResult(score: Assessment['score']): object {
  return {
    headline: score.headline,
    view: score.view,
    ...figures(score),
    level: score.level,
    open_gates: score.open_gates,
    essentials: score.essentials,
    next_stage: score.next_stage,
    no_level: score.no_level,
  }
}

/** What the scheme's own facts speak for and against, with the words. */
function suggestionsResult({ suggestions }: Assessment, { catalogue, texts }: ReportOptions): object {
  const entries = suggestions.entries.map((one) => {
    const entry = catalogue.suggestions.find(({ kind, id }) => kind === one.kind && id === one.id)
    const said = texts.suggestions[`${one.kind}.${one.id}`] ?? []
    const reasons = (indexes: number[]): object[] =>
      indexes.map((index) => ({ text: said[index] ?? '', sources: entry?.reasons[index]?.sources ?? [] }))
    return {
      kind: one.kind,
      id: one.id,
      title: suggestionTitle({ texts }, one),
      chosen: one.chosen,
      fits: one.fits,
      for: reasons(one.for),
      against: reasons(one.against),
      case: entry?.case ?? null,
    }
  })
  return { entries, asks: suggestions.asks }
}

/** The scheme as it is assumed to be, and what comes and goes with it. */
export function whatIfResult({ assumed, after, difference }: WhatIf, options: ReportOptions): object {
  const rule = (raised: RaisedRule): object => {
    const finding = dilemmaFinding(raised, BEGINNING)
    const { message } = findingWords(finding, options.texts, options.lang)
    return { rule: finding.rule, severity: finding.severity, message, path: finding.path }
  }
  const { closed, open, answered, skipped } = after.grid
  const { criteria, gates, rules, cannot_tell, gaps } = difference
  return {
    assumed: assumed.map(({ path, before, value }) => ({ path, from: before, to: value })),
    stage: after.stage,
    score: scoreResult(after.score),
    elements: after.elements.map((one) => ({ id: one.id, ...figures(one) })),
    lenses: after.lenses.map((one) => ({ id: one.id, ...figures(one) })),
    grid: { closed, open, answered, skipped },
    criteria,
    gates,
    rules: { appear: rules.appear.map(rule), disappear: rules.disappear.map(rule) },
    cannot_tell,
    gaps,
  }
}

function figures({ designed, in_place, documented, ceiling, answered }: Assessment['score'] | AssessedPart): object {
  return { designed, in_place, documented, ceiling, answered }
}

function part(of: AssessedPart): object {
  const criteria = of.criteria.map(({ id, status, weight, applicable, left_out }) => ({
    id,
    status,
    weight,
    applicable,
    left_out,
  }))
  return { id: of.id, ...figures(of), criteria }
}

function pair({ id, position, closed, open, target, custom }: AssessedPair): object {
  return { id, position, closed, open, target, custom }
}

function gapResult(gap: Gap, { texts }: ReportOptions): object {
  const words = texts.criteria[gap.path]
  return {
    id: gap.path,
    severity: gap.severity,
    status: gap.status,
    gain: gap.gain,
    title: words?.title ?? gap.path,
    why: words?.why ?? '',
    action: words?.action ?? '',
    sources: gap.sources,
    cases: gap.cases,
    owner: gap.owner,
    due: gap.due,
    overdue: gap.overdue,
    gate: gap.gate,
  }
}
