import type { Block, Line } from '../blocks.ts'
import { letters, strong } from '../blocks.ts'
import { widest } from './columns.ts'
import { type Cell, GAP, grid } from './grid.ts'
import type { Page } from './page.ts'
import { signs } from './page.ts'
import { hang, paint, wrap } from './wrap.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Columns that the first cells need at least; where there are fewer, each row becomes a small paragraph. */
const ENOUGH = 16

/** A table without borders: a head, a rule, the rows. Where it is too wide, its first column is wrapped. */
export function table(page: Page, block: Table): string[] {
  const shown = (cell: Line | undefined) => signs(page, letters(cell ?? ''))
  const widths = block.head.map((name, at) => widest([shown(name), ...block.rows.map((row) => shown(row[at]))]))
  const [first = 0, ...others] = widths
  const taken = others.reduce((sum, width) => sum + width + GAP, 0)
  const room = page.width === null ? first : page.width - 2 - taken
  if (room < Math.min(first, ENOUGH)) return block.rows.flatMap((row) => paragraph(page, block.head, row))
  widths[0] = Math.min(first, room)
  const layout = widths.map((width, at) => ({ width, align: block.align[at] ?? 'left' }))
  const rule = widths.map((width): Cell => [page.colour.dim(page.glyphs.rule.repeat(width))])
  const cells = (row: readonly Line[]) =>
    row.map((cell, at): Cell => (at === 0 ? wrap(page, cell, widths[0] ?? 0) : [paint(page, cell)]))
  return grid(layout, [cells(block.head.map(strong)), rule, ...block.rows.map(cells)]).map((line) => `  ${line}`)
}

/** A row for a narrow page: its first cell, and the others beneath with their heads. */
function paragraph(page: Page, head: readonly string[], [first = '', ...others]: readonly Line[]): string[] {
  const named = others.flatMap((cell, at) => {
    const text = letters(cell)
    return text === '' ? [] : [`${head[at + 1]?.toLowerCase()}: ${text}`]
  })
  return [...hang(page, '  ', first), ...(named.length === 0 ? [] : hang(page, '    ', named.join(', ')))]
}
