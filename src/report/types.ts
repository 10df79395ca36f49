import type { Assessment } from '../assess/types.ts'
import type { WhatIf } from '../assess/what-if.ts'
import type { Catalogue, CatalogueTexts } from '../catalogue/types.ts'
import type { Language } from '../language/types.ts'
import type { SchemeDocument } from '../scheme/types.ts'

/** One file with what came of it: the assessment is null when the file is not a valid scheme. */
export interface AuditedFile {
  document: SchemeDocument
  assessment: Assessment | null
  /** What it is judged by, where it names a catalogue of its own. */
  knowledge?: { catalogue: Catalogue; texts: (language: Language) => CatalogueTexts }
  /** The scheme as it is assumed to be, where that was asked for. */
  whatIf?: WhatIf | null
}

/** What every report needs to know. The texts are those of `lang`. */
export interface ReportOptions {
  catalogue: Catalogue
  texts: CatalogueTexts
  lang: Language
}

/** What a report on one scheme can be asked to show. */
export interface AuditOptions extends ReportOptions {
  /** Every gap in full, and the unanswered ones with their questions. */
  all?: boolean
  /** The id of the one element or lens to show, with all its criteria. */
  only?: string | null
  /** Prints the arithmetic behind the figures. */
  explainScore?: boolean
}

/** One file with how its own report is to be: several files may each be in their own language. */
export interface AuditReport {
  file: AuditedFile
  options: AuditOptions
}

/** The colours a terminal report uses; a chalk instance is one. */
export interface Colours {
  bold: (text: string) => string
  dim: (text: string) => string
  red: (text: string) => string
  yellow: (text: string) => string
  green: (text: string) => string
  cyan: (text: string) => string
}

/** How a report for a terminal is drawn. */
export interface TerminalOptions {
  /** Columns to wrap at; null for a pipe, where nothing is wrapped. */
  width: number | null
  colour: Colours
  /** False where only letters can be trusted: marks, bars and sliders are then drawn in ASCII. */
  unicode: boolean
}

const plain = (text: string) => text

/** Colours for a pipe: none. */
export const NO_COLOURS: Colours = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain }
