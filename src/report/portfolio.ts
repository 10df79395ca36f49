/** The overview of several files: one row each, by name. */
import type { Assessment } from '../assess/types.ts'
import { halves } from '../language/format.ts'
import { oneLine } from '../language/plain-text.ts'
import type { Language } from '../language/types.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { type Block, bad, heading, type Line, quiet, text } from './blocks.ts'
import { WORDS } from './portfolio-words.ts'
import { range } from './sections/score.ts'
import { LEVEL, STAGE } from './terms.ts'
import type { AuditedFile, ReportOptions } from './types.ts'

/** All that the overview keeps of a file: of thousands, no texts, trees and assessments. */
export interface PortfolioRow {
  file: string
  name: string
  cells: Line[]
  /** The hash of the catalogue that it was judged by. */
  catalogue: string
}

/** A file's row; without a readable name it stands under the file's own. */
export function portfolioRow(file: AuditedFile, { lang, catalogue }: ReportOptions): PortfolioRow {
  const { document, assessment, knowledge } = file
  const name = detached(nameOf(document))
  const { hash } = knowledge?.catalogue ?? catalogue
  return { file: document.file, name, cells: row(name, assessment, lang), catalogue: hash }
}

/** A copy: a piece cut out of a text keeps the whole of it in memory. */
function detached(piece: string): string {
  return JSON.parse(JSON.stringify(piece)) as string
}

/** What the overview says, block by block. */
export function portfolio(rows: readonly PortfolioRow[], { lang }: ReportOptions): Block[] {
  const order = new Intl.Collator(lang)
  const sorted = [...rows].sort((a, b) => order.compare(a.name, b.name) || order.compare(a.file, b.file))
  const { name, stage, score, level, essentials, gates, grid } = WORDS
  return [
    heading(1, WORDS.heading[lang]),
    text(WORDS.about[lang](rows.length)),
    {
      kind: 'table',
      head: [name, stage, score, level, essentials, gates, grid].map((word) => word[lang]),
      rows: sorted.map(({ cells }) => cells),
      align: ['left', 'left', 'right', 'left', 'right', 'right', 'right'],
    },
    text(quiet(WORDS.key[lang])),
    ...(new Set(rows.map((one) => one.catalogue)).size > 1 ? [text(quiet(WORDS.catalogues[lang]))] : []),
  ]
}

/** The name of a scheme, or of its file where it has none that can be read. */
export const nameOf = ({ name, file }: SchemeDocument): string => oneLine(name ?? '') || oneLine(file)

function row(name: string, assessment: Assessment | null, lang: Language): Line[] {
  if (!assessment) return [name, bad(WORDS.invalid[lang]), '', '', '', '', '']
  const { score, grid, stage, reference } = assessment
  const sums = grid.answered === 0 ? '–' : `${halves(grid.closed)}/${halves(grid.open)}`
  if (reference) return [name, quiet(WORDS.reference[lang]), '', '', '', '', sums]
  const gates = score.open_gates.length
  return [
    name,
    STAGE[stage][lang],
    range(assessment),
    score.level === null ? '–' : LEVEL[score.level][lang],
    `${score.essentials.in_place}/${score.essentials.applicable}`,
    gates === 0 ? '0' : bad(String(gates)),
    sums,
  ]
}
