/** The order of an audit report: what a meeting needs first comes first. */
import type { Block } from './blocks.ts'
import { apart } from './sections/apart.ts'
import { arithmetic } from './sections/arithmetic.ts'
import { dilemmas } from './sections/dilemmas.ts'
import { elements } from './sections/elements.ts'
import { fileFindings } from './sections/file-findings.ts'
import { gaps, unanswered } from './sections/gaps.ts'
import { gates } from './sections/gates.ts'
import { grid } from './sections/grid.ts'
import { known } from './sections/known.ts'
import { lessons } from './sections/lessons.ts'
import { purpose } from './sections/purpose.ts'
import type { Report } from './sections/report.ts'
import { score } from './sections/score.ts'
import { sources } from './sections/sources.ts'
import { suggestions } from './sections/suggestions.ts'
import { title } from './sections/title.ts'
import { whatIf } from './sections/what-if.ts'

type Section = (report: Report) => Block[]

const WHOLE: Section[] = [
  title,
  gates,
  score,
  arithmetic,
  elements,
  purpose,
  suggestions,
  grid,
  lessons,
  gaps,
  unanswered,
  dilemmas,
  apart,
  fileFindings,
]

/** What was asked is a comparison: the whole report on today would bury it. */
const WHAT_IF: Section[] = [title, whatIf]

/** With `only`: that element, under the score it is part of. */
const PART: Section[] = [title, gates, score, arithmetic, elements, gaps, unanswered]

/** A case known from its source: no score, level or gates, but what is known. */
const REFERENCE: Section[] = [title, purpose, known, grid, lessons, fileFindings, sources]

/**
 * What the report on one scheme says, block by block.
 * @param withSources whether the sources are written out at the end, as a document that is printed needs
 */
export function auditBlocks(report: Report, withSources: boolean): Block[] {
  if (report.whatIf) return WHAT_IF.flatMap((section) => section(report))
  if (report.assessment.reference) return REFERENCE.flatMap((section) => section(report))
  const sections = report.options.only ? PART : WHOLE
  return [...sections.flatMap((section) => section(report)), ...(withSources ? sources(report) : [])]
}
