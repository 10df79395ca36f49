/** What the sections of a report share: the scheme, its assessment, and the texts looked up by id. */

import type { AssessedCriterion, AssessedPart, Assessment } from '../../assess/types.ts'
import type { WhatIf } from '../../assess/what-if.ts'
import { citations } from '../../catalogue/citation.ts'
import { partsOf } from '../../catalogue/parts.ts'
import type { Catalogue, CatalogueTexts, Citation, Criterion, CriterionTexts } from '../../catalogue/types.ts'
import { date, list } from '../../language/format.ts'
import { ownText } from '../../language/own-text.ts'
import { oneLine } from '../../language/plain-text.ts'
import type { Language, OwnText } from '../../language/types.ts'
import type { Evidence, Scheme, SchemeDocument } from '../../scheme/types.ts'
import { BASIS, EVIDENCE } from '../terms.ts'
import type { AuditedFile, AuditOptions } from '../types.ts'

export interface Report {
  document: SchemeDocument
  scheme: Scheme
  assessment: Assessment
  whatIf: WhatIf | null
  options: AuditOptions
  catalogue: Catalogue
  texts: CatalogueTexts
  lang: Language
}

/** What the sections need, or null when the file is not a valid scheme. */
export function reportOf(file: AuditedFile, options: AuditOptions): Report | null {
  const { document, assessment, whatIf = null } = file
  if (!document.scheme || !assessment) return null
  const { catalogue, texts, lang } = options
  return { document, scheme: document.scheme, assessment, whatIf, options, catalogue, texts, lang }
}

/** A text of the file for people: in the report's language, on one line. */
export function own(report: Report, text: OwnText): string {
  return oneLine(ownText(text, report.lang))
}

/** The texts of a criterion, or its path in place of each when the catalogue does not have them. */
export function criterionTexts(report: Report, path: string): CriterionTexts {
  const texts = report.texts.criteria[path]
  return texts ?? { title: path, question: path, partly: '', in_place: '', why: '', action: '' }
}

/** What the catalogue knows of a criterion besides its texts. */
export function criterion(report: Report, path: string): Criterion | undefined {
  const part = partsOf(report.catalogue).find((one) => path.startsWith(`${one.id}.`))
  return part?.criteria.find((one) => one.path === path)
}

export function partTitle(report: Report, id: string): string {
  return report.texts.parts[id]?.title ?? id
}

/** The elements and lenses of the assessment, in the catalogue's order. */
export function parts(report: Report): AssessedPart[] {
  return partsOf(report.assessment)
}

export function assessed(report: Report, path: string): AssessedCriterion | undefined {
  for (const { criteria } of parts(report)) {
    const found = criteria.find((one) => one.path === path)
    if (found) return found
  }
  return undefined
}

/** Sources for people, in one line. */
export function cited(report: Report, sources: readonly Citation[]): string {
  return citations(sources, report.catalogue.sources, report.lang).join(' · ')
}

/** How many cases are named; of more, the number of the others is given. */
const NAMED_CASES = 4

/** The names of reference cases, in one line. */
export function caseNames(report: Report, ids: readonly string[]): string {
  const names = ids.map((id) => report.catalogue.cases.find((one) => one.id === id)?.name ?? id)
  const others = names.length - NAMED_CASES
  if (others < 2) return list(names, report.lang)
  const more = report.lang === 'da' ? `${others} andre` : `${others} others`
  return list([...names.slice(0, NAMED_CASES), more], report.lang)
}

/** Evidence in one line: what it is, where, and from when; the sources of the catalogue first, cited together. */
export function evidence(report: Report, items: readonly Evidence[]): string {
  const sources = items.filter((item) => item.kind === 'source')
  const others = items.filter((item) => item.kind !== 'source')
  const lines = [cited(report, sources.map(citation)), ...others.map((item) => ownEvidence(report, item))]
  return lines.filter((one) => one !== '').join(' · ')
}

function citation({ what: id, page, section }: Evidence): Citation {
  return { id, ...(page === null ? {} : { page }), ...(section === null ? {} : { section }) }
}

function ownEvidence({ lang }: Report, item: Evidence): string {
  const page = item.page === null ? '' : `, ${lang === 'da' ? 's.' : 'p.'} ${item.page}`
  const section = item.section === null ? '' : `, ${oneLine(item.section)}`
  const on = item.on === null ? '' : ` (${date(item.on, lang)})`
  return `${EVIDENCE[item.kind][lang]} ${oneLine(item.what)}${page}${section}${on}`
}

/** "projektleder (egen vurdering)" for each who has assessed the scheme. */
export function assessors(report: Report): string[] {
  return (report.scheme.assessed?.by ?? []).map(({ role, basis }) => {
    const named = basis === null ? '' : ` (${BASIS[basis]?.[report.lang] ?? oneLine(basis)})`
    return `${oneLine(role)}${named}`
  })
}

/** The question behind a path of a fact: of `profile.partnership`, `profile.group_size.max` or `grid.roles`. */
export function factQuestion(report: Report, path: string): string {
  const [where, id = '', field] = path.split('.')
  if (where === 'grid') return report.texts.pairs[id]?.question ?? ''
  const fact = where === 'profile' ? report.texts.facts[id] : undefined
  const named = field === undefined ? undefined : fact?.fields[field]
  return fact ? `${fact.question}${named === undefined ? '' : ` (${named})`}` : ''
}

/** The condition of a criterion in words, "I har en partner"; empty where it has none. */
export function conditionText(report: Report, path: string): string[] {
  const key = criterion(report, path)?.condition
  const names = key ? (report.catalogue.conditions[key]?.names ?? [key]) : []
  return names.map((name) => report.texts.conditions[name] ?? name)
}
