/** What only the disk and the calendar know about a valid file: the caller brings both. */

import { finding } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import { dateText, lastDay, yearsAfter } from '../../format/dates.ts'
import { pathOf } from '../../format/paths.ts'
import type { Audience } from '../../format/vocabulary.ts'
import { withPlainSigns } from '../../language/look-alikes.ts'
import type { Evidence, Scheme, SchemeDocument } from '../types.ts'

export interface TextPath {
  /** As written: relative to the file's folder, and without a way out of it (a link on disk may still lead out). */
  path: string
  audience: Audience
  /** Where it stands in the file: `texts.0.path`. */
  at: string
}

/** The texts of a scheme whose wording is to be checked, in the order of the file. */
export function textPaths(scheme: Scheme): TextPath[] {
  return scheme.texts.map(({ path, audience }, index) => ({ path, audience, at: `texts.${index}.path` }))
}

/** Why a text cannot be looked through: it is not there, lies outside the scheme's folder, or is no text. */
export type TextProblem = 'not-found' | 'outside' | 'unreadable'

/**
 * A warning for each text that cannot be looked through.
 * @param problem what stands in the way of a path, which is relative to the scheme file's folder; null: nothing
 */
export function textFindings(document: SchemeDocument, problem: (path: string) => TextProblem | null): Finding[] {
  const paths = document.scheme ? textPaths(document.scheme) : []
  return paths.flatMap(({ path, at }) => {
    const why = problem(path)
    if (why === null) return []
    if (why !== 'not-found') {
      return [finding('unread-text-file', document.locate(at), { path: at, found: path, args: { why } })]
    }
    const plain = bareName(path)
    const suggestion = plain !== path && problem(plain) === null ? plain : null
    return [finding('missing-text-file', document.locate(at), { path: at, found: path, suggestion, args: { why } })]
  })
}

/** The name without the typographic quotation marks and hard spaces that a word processor puts around it. */
function bareName(path: string): string {
  return withPlainSigns(path)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
}

/** Evidence is old after 24 months. */
const YEARS = 2

/**
 * Notes about dates of what has happened that lie after the day of the audit: of the assessment, and of evidence.
 * Most often the year is a slip.
 * @param asOf the day of the audit, YYYY-MM-DD
 * @param ownLenses ids of the lenses that are not built in
 */
export function futureDates(document: SchemeDocument, asOf: string, ownLenses: readonly string[] = []): Finding[] {
  const findings: Finding[] = []
  const look = (on: string | null, pathOf: () => string): void => {
    if (on === null || on <= asOf.slice(0, on.length)) return
    const path = pathOf()
    const args = { on, as_of: asOf }
    const suggestion = withYearBefore(on, asOf)
    findings.push(finding('future-date', document.locate(path), { path, found: on, suggestion, args }))
  }
  if (document.scheme?.assessed) look(document.scheme.assessed.on, () => 'assessed.on')
  everyEvidence(document, ownLenses, ({ on }, pathOf) => look(on, () => `${pathOf()}.on`))
  return findings
}

/** The date in the latest year in which it has been. */
function withYearBefore(on: string, asOf: string): string | null {
  const rest = on.slice(4)
  const year = Number(asOf.slice(0, 4))
  return (
    [year, year - 1].map((one) => `${one}${rest}`).find((one) => dateText(one) && one <= asOf.slice(0, one.length)) ??
    null
  )
}

/**
 * The notes about old evidence: each item that is older than 24 months on a day. A month or a year counts from its last
 * day. What is cited from a source does not age.
 * @param document a read file; without a scheme there is nothing to say
 * @param asOf the day of the audit, YYYY-MM-DD
 * @param ownLenses ids of the lenses that are not built in
 */
export function oldEvidence(document: SchemeDocument, asOf: string, ownLenses: readonly string[] = []): Finding[] {
  const findings: Finding[] = []
  // From this year on nothing is old, whatever the day: most evidence needs no reckoning.
  const recent = String(Number(asOf.slice(0, 4)) - YEARS + 1)
  everyEvidence(document, ownLenses, ({ kind, on }, pathOf) => {
    if (kind === 'source' || on === null || on >= recent || yearsAfter(lastDay(on), YEARS) >= asOf) return
    const path = `${pathOf()}.on`
    findings.push(finding('old-evidence', document.locate(path), { path, found: on, args: { on, as_of: asOf } }))
  })
  return findings
}

/** Shows each piece of evidence of a scheme, with its path in the file. */
function everyEvidence(
  { scheme }: SchemeDocument,
  ownLenses: readonly string[],
  look: (evidence: Evidence, pathOf: () => string) => void,
): void {
  if (!scheme) return
  const each = (list: readonly Evidence[], parentOf: () => string): void => {
    for (const [index, one] of list.entries()) look(one, () => `${parentOf()}.evidence.${index}`)
  }
  const { purpose, answers, grid, custom, lessons } = scheme
  for (const id in purpose) each(purpose[id]?.evidence ?? [], () => `purpose.${id}`)
  for (const path in answers) each(answers[path]?.evidence ?? [], () => pathOf(path, ownLenses).join('.'))
  for (const id in grid) each(grid[id]?.evidence ?? [], () => `grid.${id}`)
  for (const [index, { evidence }] of custom.entries()) each(evidence, () => `grid.custom.${index}`)
  for (const [index, { evidence }] of lessons.entries()) each(evidence, () => `lessons.${index}`)
}
