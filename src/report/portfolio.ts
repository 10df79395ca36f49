/** The overview of several files: one row each, by name. */
import type { Assessment } from '../assess/types.ts'
import type { Language } from '../catalogue/types.ts'
import { halves } from '../language/format.ts'
import { LEVEL, STAGE } from '../language/terms.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import type { Block, Line } from './blocks.ts'
import { bad, heading, quiet, text } from './blocks.ts'
import { oneLine } from './clean.ts'
import { WORDS } from './portfolio-words.ts'
import { range } from './sections/score.ts'
import type { AuditedFile, ReportOptions } from './types.ts'

/** What the overview says, block by block. Files without a readable name stand under the file's own. */
export function portfolio(files: readonly AuditedFile[], { lang }: ReportOptions): Block[] {
  const named = files.map((file) => ({ ...file, name: nameOf(file.document) }))
  const order = new Intl.Collator(lang)
  const sorted = named.sort((a, b) => order.compare(a.name, b.name) || order.compare(a.document.file, b.document.file))
  const { name, stage, score, level, essentials, gates, grid } = WORDS
  return [
    heading(1, WORDS.heading[lang]),
    text(WORDS.about[lang](files.length)),
    {
      kind: 'table',
      head: [name, stage, score, level, essentials, gates, grid].map((word) => word[lang]),
      rows: sorted.map((file) => row(file.name, file.assessment, lang)),
      align: ['left', 'left', 'right', 'left', 'right', 'right', 'right'],
    },
    text(quiet(WORDS.key[lang])),
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
