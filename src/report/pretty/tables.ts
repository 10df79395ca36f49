import type { Block, Line } from '../blocks.ts'
import { letters, strong } from '../blocks.ts'
import { columns, pad } from './columns.ts'
import type { Page } from './page.ts'
import { signs } from './page.ts'
import { hang, paint, wrap } from './wrap.ts'

type Table = Extract<Block, { kind: 'table' }>

const GAP = 2
/** Columns that the first cells need at least; where there are fewer, each row becomes a small paragraph. */
const ENOUGH = 16

/** A table without borders: a head, a rule, the rows. Where it is too wide, its first column is wrapped. */
export function table(page: Page, block: Table): string[] {
  const cellWidth = (cell: Line | undefined) => columns(signs(page, letters(cell ?? '')))
  const widths = block.head.map((name, at) => Math.max(cellWidth(name), ...block.rows.map((row) => cellWidth(row[at]))))
  const [first = 0, ...others] = widths
  const taken = others.reduce((sum, width) => sum + width + GAP, 0)
  const room = page.width === null ? first : page.width - 2 - taken
  if (room < Math.min(first, ENOUGH)) return block.rows.flatMap((row) => paragraph(page, block.head, row))
  widths[0] = Math.min(first, room)
  const rule = widths.map((width) => page.glyphs.rule.repeat(width)).join(' '.repeat(GAP))
  const draw = (cells: readonly Line[]) => drawRow(page, cells, widths, block.align)
  return [...draw(block.head.map(strong)), `  ${page.colour.dim(rule)}`, ...block.rows.flatMap(draw)]
}

function drawRow(page: Page, cells: readonly Line[], widths: readonly number[], align: Table['align']): string[] {
  const drawn = cells.map((cell, at) => {
    const rows = at === 0 ? wrap(page, cell, widths[0] ?? 0) : [paint(page, cell)]
    return rows.map((text) => pad(text, widths[at] ?? 0, align[at] ?? 'left'))
  })
  const [[lead = '', ...more] = [], ...others] = drawn
  const line = [lead, ...others.map(([text = '']) => text)].join(' '.repeat(GAP))
  return [line, ...more].map((text) => `  ${text}`.trimEnd())
}

/** A row for a narrow page: its first cell, and the others beneath with their heads. */
function paragraph(page: Page, head: readonly string[], [first = '', ...others]: readonly Line[]): string[] {
  const named = others.flatMap((cell, at) => {
    const text = letters(cell)
    return text === '' ? [] : [`${head[at + 1]?.toLowerCase()}: ${text}`]
  })
  return [...hang(page, '  ', first), ...(named.length === 0 ? [] : hang(page, '    ', named.join(', ')))]
}
