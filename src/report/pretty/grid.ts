/** Cells in rows and columns without borders, laid out by cli-table3. */
import Table from 'cli-table3'
import { columns } from './columns.ts'

export interface Column {
  /** In columns of the terminal; every line of its cells fits. */
  width: number
  align: 'left' | 'right'
}

/** The lines of a cell, wrapped and coloured. */
export type Cell = readonly string[]

/** Blanks between two columns. */
export const GAP = 2
/** cli-table3 compares every row with all before it: a long table is laid out in stretches. */
const STRETCH = 10
const STAND_IN = /x+/g

const NO_BORDERS = {
  ...Object.fromEntries(
    ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
      [side, `${side}-mid`, `${side}-left`, `${side}-right`].map((name) => [name, '']),
    ),
  ),
  middle: ' '.repeat(GAP),
}
const STYLE = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 }

/**
 * Rows as lines, blanks at their ends left out. cli-table3 gets a stand-in for every text, a letter for each column it
 * takes: it counts emoji by older tables than terminals do, cuts what it thinks too long, and would look through the
 * colours.
 */
export function grid(layout: readonly Column[], rows: readonly (readonly Cell[])[]): string[] {
  const lines = rows.flatMap(linesOf)
  const drawn: string[] = []
  for (let at = 0; at < lines.length; at += STRETCH) drawn.push(...stretch(layout, lines.slice(at, at + STRETCH)))
  return drawn
}

/** A row as rows of one line each. */
function linesOf(cells: readonly Cell[]): string[][] {
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, at) => cells.map((cell) => cell[at] ?? ''))
}

function stretch(layout: readonly Column[], lines: readonly string[][]): string[] {
  const table = new Table({
    chars: NO_BORDERS,
    style: STYLE,
    colWidths: layout.map(({ width }) => width),
    colAligns: layout.map(({ align }) => align),
  })
  for (const line of lines) table.push(line.map((text) => 'x'.repeat(columns(text))))
  const texts = lines.flat().filter((text) => columns(text) > 0)
  let next = 0
  return table
    .toString()
    .replace(STAND_IN, () => texts[next++] ?? '')
    .split('\n')
    .map((line) => line.trimEnd())
}
