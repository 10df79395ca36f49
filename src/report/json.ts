/** The results for machines, as `schemas/result.schema.json` and `schemas/lint-result.schema.json` describe them. */
import type { AssessedPair, AssessedPart, Assessment, Gap, RaisedRule } from '../assess/types.ts'
import { SCORING_VERSION } from '../assess/types.ts'
import type { WhatIf } from '../assess/what-if.ts'
import { ownText } from '../language/own-text.ts'
import { positions } from '../scheme/positions.ts'
import type { Finding, SchemeDocument } from '../scheme/types.ts'
import { findingWords } from './finding-words.ts'
import type { LintedFile } from './linted.ts'
import { inOrder, summary } from './linted.ts'
import type { AuditedFile, ReportOptions } from './types.ts'

/** Raised when a key changes its meaning or goes away; new keys may come without it. */
export const RESULT_VERSION = 1

export interface ResultOptions extends ReportOptions {
  /** The day of the audit, YYYY-MM-DD. */
  asOf: string
}

/**
 * The result of `audit`: the header, and one scheme per line.
 * @returns JSON with a line feed at its end, valid also when there are no files
 */
export function auditJson(files: readonly AuditedFile[], options: ResultOptions): string {
  const { catalogue, lang, asOf } = options
  const header = {
    version: catalogue.version,
    result: RESULT_VERSION,
    scoring: SCORING_VERSION,
    catalogue: catalogue.version,
    catalogue_hash: catalogue.hash,
    language: lang,
    as_of: asOf,
  }
  const schemes = files.map((file) => json(schemeResult(file, options)))
  return `{"peerscheme":${json(header)},\n"schemes":[${lines(schemes)}]}\n`
}

/** The result of `lint` and `wording`: every file, a clean one too, one per line. */
export function lintJson(files: readonly LintedFile[], options: ReportOptions): string {
  const { catalogue, lang } = options
  const header = {
    version: catalogue.version,
    result: RESULT_VERSION,
    catalogue: catalogue.version,
    catalogue_hash: catalogue.hash,
    language: lang,
  }
  const results = files.map((file) => json(lintResult(file, options)))
  return `{"peerscheme":${json(header)},\n"files":[${lines(results)}],\n"summary":${json(summary(files))}}\n`
}

/** JSON that cannot steer a terminal either: control characters that JSON lets through are written as escapes. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const lines = (items: readonly string[]): string => (items.length === 0 ? '' : `\n${items.join(',\n')}\n`)

function schemeResult({ document, assessment, whatIf }: AuditedFile, options: ReportOptions): object {
  const { file, name } = document
  const place = positions(document.text)
  const all = assessment ? [...document.findings, ...raised(document, assessment)] : document.findings
  const findings = inOrder(all).map((finding) => {
    const { rule, severity, span } = finding
    const { message } = findingWords(finding, options.texts, options.lang)
    return { rule, severity, message, ...place(span.start) }
  })
  if (!assessment) return { file, name, valid: false, findings }
  const own = { file, name: assessment.name, stage: assessment.stage, valid: true, reference: assessment.reference }
  const supposed = whatIf ? { what_if: whatIfResult(whatIf, options) } : {}
  const accepted = assessment.accepted.map(({ id, reason, until }) => ({ rule: id, reason, until }))
  return { ...own, ...assessed(assessment, options), findings, accepted, ...supposed }
}

/** The dilemmas that the answers raise, as findings at the line of the choice. */
function raised(document: SchemeDocument, assessment: Assessment): Finding[] {
  return assessment.rules.map(({ id, severity, at, args }) => {
    return { rule: id, severity, span: document.locate(at), path: at, args }
  })
}

function assessed(assessment: Assessment, options: ReportOptions): object {
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

/** The scheme as it is assumed to be, and what comes and goes with it. */
function whatIfResult({ assumed, after, difference }: WhatIf, options: ReportOptions): object {
  const rule = ({ id, severity, at, args }: RaisedRule): object => {
    const finding: Finding = { rule: id, severity, span: { start: 0, end: 0 }, path: at, args }
    return { rule: id, severity, message: findingWords(finding, options.texts, options.lang).message, path: at }
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

function lintResult(file: LintedFile, options: ReportOptions): object {
  const place = positions(file.text)
  const findings = inOrder(file.findings).map((finding) => findingResult(finding, place, options))
  return { file: file.file, valid: file.scheme !== null, findings }
}

function findingResult(finding: Finding, place: ReturnType<typeof positions>, options: ReportOptions): object {
  const { message, help } = findingWords(finding, options.texts, options.lang)
  const start = place(finding.span.start)
  const end = place(Math.max(finding.span.end, finding.span.start))
  return {
    rule: finding.rule,
    severity: finding.severity,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    path: finding.path,
    found: finding.found ?? null,
    expected: finding.expected ?? [],
    suggestion: finding.suggestion ?? null,
    help: help === '' ? null : help,
  }
}
