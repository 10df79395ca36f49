import { sentence, whole } from '../../language/format.ts'
import type { Block, Line, SliderRow } from '../blocks.ts'
import { strong } from '../blocks.ts'
import { markdownLine } from './escape.ts'

type Align = 'left' | 'right'

/** A table of GitHub's Markdown. */
export function table(head: readonly string[], rows: readonly (readonly Line[])[], align: readonly Align[]): string[] {
  // In a cell nothing begins a line, so that `1.5` needs no escape.
  const line = (cells: readonly Line[]) => `| ${cells.map((cell) => markdownLine(cell, false)).join(' | ')} |`
  const rule = `| ${head.map((_, at) => (align[at] === 'right' ? '---:' : '---')).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)]
}

const BAR = 10

/** The elements with a bar of ten signs each, which prints well, and their figures. */
export function bars({ rows, words }: Extract<Block, { kind: 'bars' }>): string[] {
  const figure = (value: number | null) => (value === null ? '–' : String(whole(value)))
  const head = [words.title, '', words.figure, words.ceiling, words.documented, words.answered]
  const cells = rows.map((row): Line[] => {
    const drawn = row.figure === null ? '' : bar(row.figure, row.ceiling)
    return [row.title, drawn, strong(figure(row.figure)), figure(row.ceiling), figure(row.documented), row.aside]
  })
  const [done, open, missing] = words.legend ?? []
  const legend = words.legend === null ? [] : ['', `█ ${done} · ▒ ${open} · ░ ${missing}`]
  return [...table(head, cells, ['left', 'left', 'right', 'right', 'right', 'right']), ...legend]
}

function bar(figure: number, ceiling: number | null): string {
  const full = Math.round((figure / 100) * BAR)
  const could = Math.max(0, Math.round(((ceiling ?? figure) / 100) * BAR) - full)
  return '█'.repeat(full) + '▒'.repeat(could) + '░'.repeat(BAR - full - could)
}

/** The grid as the paper form has it: a row per pair, a figure on each side, the sums beneath. */
export function sliders({ rows, sums, words }: Extract<Block, { kind: 'sliders' }>): string[] {
  const noted = rows.some((row) => row.note !== null)
  const aimed = rows.some((row) => row.target !== null)
  const head = [words.closed, '', '', words.open]
  const more = (target: Line, note: Line): Line[] => [...(aimed ? [target] : []), ...(noted ? [note] : [])]
  const cells = rows.map((row): Line[] => [
    side(row, 'closed'),
    ...figures(row, words.position),
    side(row, 'open'),
    ...more(row.target === null ? '' : words.position[row.target], row.note ?? ''),
  ])
  const total = (label: string, of: { closed: string; open: string }): Line[] => [
    strong(label),
    strong(of.closed),
    strong(of.open),
    '',
    ...more('', ''),
  ]
  const totals = [total(words.sums, sums.today), ...(sums.target ? [total(words.wantedSums, sums.target)] : [])]
  const heads = [...head, ...more(sentence(words.wanted), words.note)].map(String)
  return table(heads, [...cells, ...totals], ['left', 'right', 'right', 'left', 'left', 'left'])
}

const side = (row: SliderRow, which: 'closed' | 'open'): Line =>
  row.position === which ? strong(row[which]) : row[which]

/** What stands in the two columns of figures; a pair without figures says why in the first. */
function figures(row: SliderRow, words: Record<string, string>): [Line, Line] {
  if (row.position === 'closed') return ['1', '']
  if (row.position === 'open') return ['', '1']
  if (row.position === 'between') return ['½', '½']
  return [words[row.position ?? 'unanswered'] ?? '', '']
}

/** The gaps that are not shown in full. */
export function ranked({ rows, words }: Extract<Block, { kind: 'ranked' }>): string[] {
  const withGain = rows.some((row) => row.gain !== '')
  const head = ['', words.title, words.part, words.status, words.rank, ...(withGain ? [words.gain] : [])]
  const cells = rows.map((row): Line[] => [
    String(row.number),
    row.title,
    row.part,
    row.status,
    row.rank,
    ...(withGain ? [row.gain] : []),
  ])
  return table(head, cells, ['right', 'left', 'left', 'left', 'left', 'right'])
}
