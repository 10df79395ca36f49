/** What the result of `audit` says of one scheme; see `schemas/result.schema.json`. */

import type { AssessedPair, AssessedPart, Assessment, Gap, RaisedRule } from '../assess/types.ts'
import type { WhatIf } from '../assess/what-if.ts'
import type { CatalogueTexts } from '../catalogue/types.ts'
import { ownText } from '../language/own-text.ts'
import { jsonText } from '../language/plain-text.ts'
import { BEGINNING } from '../yaml/locate.ts'
import { dilemmaFinding } from './dilemma-findings.ts'
import { findingWords } from './finding-words.ts'
import { suggestionTitle } from './sections/suggestions.ts'
import type { ReportOptions } from './types.ts'

/** An assessment as the result gives it, as the members of a JSON object: ids and figures, with the words of gaps. */
export function assessed(assessment: Assessment, options: ReportOptions): string {
  const { score, grid } = assessment
  const before = {
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
  }
  const after = {
    not_applicable: assessment.not_applicable,
    left_out: assessment.left_out,
    ahead: assessment.ahead,
    undecided: assessment.undecided,
    cannot_tell: assessment.cannot_tell,
    suggestions: suggestionsResult(assessment, options),
  }
  const gaps = assessment.gaps.map((gap) => gapJson(gap, options))
  return `${members(before)},"gaps":[${gaps.join(',')}],${members(after)}`
}

/** What stands between the braces of an object in JSON. */
export function members(value: object): string {
  return jsonText(value).slice(1, -1)
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
    const reasonTexts = texts.suggestions[`${one.kind}.${one.id}`] ?? []
    const reasons = (indexes: number[]): object[] =>
      indexes.map((index) => ({ text: reasonTexts[index] ?? '', sources: entry?.reasons[index]?.sources ?? [] }))
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

function gapJson(gap: Gap, { texts }: ReportOptions): string {
  const { path: id, severity, status, gain, owner, due, overdue, gate } = gap
  const own = JSON.stringify({ id, severity, status, gain }).slice(1, -1)
  const agreed =
    owner === null ? JSON.stringify({ owner, due, overdue, gate }) : jsonText({ owner, due, overdue, gate })
  return `{${own},${gapWords(gap, texts)},${agreed.slice(1)}`
}

const wordsOfGaps = new WeakMap<CatalogueTexts, Map<string, string>>()

/** What the catalogue says of a gap is the same in every scheme, and two thirds of the result: it is written once. */
function gapWords({ path, sources, cases }: Gap, texts: CatalogueTexts): string {
  const all = wordsOfGaps.get(texts) ?? new Map<string, string>()
  wordsOfGaps.set(texts, all)
  const known = all.get(path)
  if (known !== undefined) return known
  const { title = path, why = '', action = '' } = texts.criteria[path] ?? {}
  const text = members({ title, why, action, sources, cases })
  all.set(path, text)
  return text
}
