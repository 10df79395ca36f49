/** The results for machines, as `schemas/result.schema.json` and `schemas/lint-result.schema.json` describe them. */

import { SCORING_VERSION } from '../assess/types.ts'
import { catalogueName } from '../catalogue/name.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { listed } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { jsonText } from '../language/plain-text.ts'
import { positions } from '../yaml/positions.ts'
import { dilemmaFindings } from './dilemma-findings.ts'
import { findingWords } from './finding-words.ts'
import { assessed, members, whatIfResult } from './json-scheme.ts'
import type { LintedFile } from './linted.ts'
import { Tally } from './linted.ts'
import { inOnePiece, type Pieces, type Write } from './pieces.ts'
import type { AuditedFile, ReportOptions } from './types.ts'

/** Raised when a key changes its meaning or goes away; new keys may come without it. */
export const RESULT_VERSION = 1

export interface ResultOptions extends ReportOptions {
  /** The day of the audit, YYYY-MM-DD. */
  asOf: string
}

/** The result of `audit`, JSON with a line feed at its end, valid also when there are no files. */
export function auditJson(files: readonly AuditedFile[], options: ResultOptions): string {
  return inOnePiece((write) => auditJsonPieces(options, write), files)
}

/** The result of `lint` and `wording`: every file, a clean one too. */
export function lintJson(files: readonly LintedFile[], options: ReportOptions): string {
  return inOnePiece((write) => lintJsonPieces(options, write), files)
}

/** The result of `audit`: the header, and one scheme per line. */
export function auditJsonPieces(options: ResultOptions, write: Write): Pieces<AuditedFile> {
  const { catalogue, lang, asOf } = options
  const header = {
    version: catalogue.version,
    result: RESULT_VERSION,
    scoring: SCORING_VERSION,
    ...named(catalogue),
    language: lang,
    as_of: asOf,
  }
  const lines = new Lines(`{"peerscheme":${jsonText(header)},\n"schemes":[`, write)
  return { add: (file) => lines.add(schemeJson(file, options)), end: () => lines.end(']}\n') }
}

/** The result of `lint` and `wording`: the header, one file per line, and how many findings there are. */
export function lintJsonPieces(options: ReportOptions, write: Write): Pieces<LintedFile> {
  const { catalogue, lang } = options
  const header = {
    version: catalogue.version,
    result: RESULT_VERSION,
    ...named(catalogue),
    language: lang,
  }
  const lines = new Lines(`{"peerscheme":${jsonText(header)},\n"files":[`, write)
  const tally = new Tally()
  return {
    add(file) {
      tally.add(file)
      lines.add(jsonText(lintResult(file, options)))
    },
    end: () => lines.end(`],\n"summary":${jsonText(tally.summary)}}\n`),
  }
}

/** Which catalogue it is, with the catalogues of somebody's own that are in it. */
function named(catalogue: Catalogue): object {
  const own = catalogue.own?.map(({ id, title, version, language, sha256 }) => ({
    id,
    title,
    version,
    language,
    sha256,
  }))
  return {
    catalogue: catalogueName(catalogue),
    catalogue_hash: catalogue.hash,
    ...(own ? { own_catalogues: own } : {}),
  }
}

/** The items of a list in JSON, each on a line of its own. */
class Lines {
  private isEmpty = true
  private readonly head: string
  private readonly write: Write

  /** @param head What stands before the list, its bracket included. */
  constructor(head: string, write: Write) {
    this.head = head
    this.write = write
  }

  add(item: string): void {
    this.write(this.isEmpty ? `${this.head}\n` : ',\n')
    this.isEmpty = false
    this.write(item)
  }

  /** @param tail What stands after the list, its bracket included. */
  end(tail: string): void {
    this.write(this.isEmpty ? this.head : '\n')
    this.write(tail)
  }
}

function schemeJson({ document, assessment, whatIf, knowledge }: AuditedFile, given: ReportOptions): string {
  const { file, name } = document
  const options = knowledge ? { ...given, catalogue: knowledge.catalogue, texts: knowledge.texts(given.lang) } : given
  const place = positions(document.text)
  const all = assessment ? [...document.findings, ...dilemmaFindings(document, assessment.rules)] : document.findings
  const findings = listed(all).map((finding) => {
    const { rule, severity, span } = finding
    const { message } = findingWords(finding, options.texts, options.lang)
    return { rule, severity, message, ...place(span.start) }
  })
  if (!assessment) return jsonText({ file, name, valid: false, findings })
  const own = { file, name: assessment.name, stage: assessment.stage, valid: true, reference: assessment.reference }
  const by = knowledge ? named(knowledge.catalogue) : {}
  const supposed = whatIf ? { what_if: whatIfResult(whatIf, options) } : {}
  const accepted = assessment.accepted.map(({ id, reason, until }) => ({ rule: id, reason, until }))
  return `{${members({ ...own, ...by })},${assessed(assessment, options)},${members({ findings, accepted, ...supposed })}}`
}

function lintResult(file: LintedFile, options: ReportOptions): object {
  const place = positions(file.text)
  const findings = listed(file.findings).map((finding) => findingResult(finding, place, options))
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
