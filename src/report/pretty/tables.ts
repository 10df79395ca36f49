import type { Block } from '../blocks.ts'
import type { Page } from './page.ts'
import { columns, hang, pad, paint, signs, wrap } from './page.ts'

type Table = Extract<Block, { kind: 'table' }>

const GAP = 2
/** Columns that the first cells need at least; where there are fewer, each row becomes a small paragraph. */
const ENOUGH = 16

/** A table without borders: a head, a rule, the rows. Where it is too wide, its first column is wrapped. */
export function table(page: Page, block: Table): string[] {
  const cells = block.rows.map((row) => row.map((cell) => paint(page, cell)))
  const head = block.head.map((name) => signs(page, name))
  const widths = head.map((name, index) => Math.max(columns(name), ...cells.map((row) => columns(row[index] ?? ''))))
  const [first = 0, ...others] = widths
  const taken = others.reduce((sum, width) => sum + width + GAP, 0)
  const room = page.width === null ? first : page.width - 2 - taken
  if (room < Math.min(first, ENOUGH)) return cells.flatMap((row) => paragraph(page, head, row))
  widths[0] = Math.min(first, room)
  const rule = widths.map((width) => page.glyphs.rule.repeat(width)).join(' '.repeat(GAP))
  return [
    ...row(block, head, widths).map((line) => page.colour.bold(line)),
    `  ${page.colour.dim(rule)}`,
    ...cells.flatMap((one) => row(block, one, widths)),
  ]
}

function row(block: Table, cells: readonly string[], widths: readonly number[]): string[] {
  const [first = '', ...others] = cells
  const [firstWidth = 0, ...widthsLeft] = widths
  const [lead = '', ...more] = wrap(first, firstWidth)
  const line = [
    pad(lead, firstWidth),
    ...others.map((cell, at) => pad(cell, widthsLeft[at] ?? 0, block.align[at + 1] ?? 'left')),
  ]
  return [`  ${line.join(' '.repeat(GAP))}`.trimEnd(), ...more.map((text) => `  ${text}`)]
}

/** A row for a narrow page: its first cell, and the others beneath with their heads. */
function paragraph(page: Page, head: readonly string[], cells: readonly string[]): string[] {
  const [first = '', ...others] = cells
  const named = others.flatMap((cell, at) => (cell === '' ? [] : [`${head[at + 1]?.toLowerCase()}: ${cell}`]))
  const details = named.join(', ')
  return [...hang(page, '  ', first), ...(details === '' ? [] : hang(page, '    ', details))]
}
