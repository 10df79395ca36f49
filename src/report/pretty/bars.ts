import { whole } from '../../language/format.ts'
import type { BarRow, BarWords, Block } from '../blocks.ts'
import { columns, pad } from './columns.ts'
import type { Page } from './page.ts'
import { hang, paint, wrap } from './wrap.ts'

const WIDEST_BAR = 24
const NARROWEST_BAR = 6

/** Three parts in one bar: what is there, what the unanswered could add, and what is missing. */
export function bar(page: Page, figure: number, ceiling: number | null, width: number): string {
  const { glyphs, colour } = page
  const cells = (value: number) => Math.round((value / 100) * width)
  const full = cells(figure)
  const could = Math.max(0, cells(ceiling ?? figure) - full)
  const drawn = glyphs.full.repeat(full)
  const open = glyphs.could.repeat(could)
  return `${colour.green(drawn)}${colour.yellow(open)}${colour.dim(glyphs.empty.repeat(width - full - could))}`
}

/** One row per element: title, bar, figure and how much is answered; long titles take two rows. */
export function bars(page: Page, rows: readonly BarRow[], words: BarWords): string[] {
  const asideWidth = Math.max(columns(words.answered), ...rows.map((row) => columns(row.aside)))
  const longest = Math.max(...rows.map((row) => columns(row.title)), ...words.others.map(columns))
  const figureWidth = Math.max(3, columns(words.figure))
  const free = page.columns - 2 - 1 - 1 - figureWidth - 2 - asideWidth
  const titleWidth = Math.min(longest, free - NARROWEST_BAR)
  const barWidth = Math.min(WIDEST_BAR, free - titleWidth)
  const head = `  ${' '.repeat(titleWidth + 1 + barWidth + 1)}${words.figure}  ${words.answered}`
  const drawn = rows.flatMap((row) => oneBar(page, row, [titleWidth, barWidth, figureWidth]))
  return [page.colour.dim(head), ...drawn, ...(words.legend === null ? [] : legend(page, words.legend))]
}

function oneBar(page: Page, row: BarRow, widths: [title: number, bar: number, figure: number]): string[] {
  const [titleWidth, barWidth, figureWidth] = widths
  const [title = '', ...more] = wrap(page, row.title, titleWidth)
  const drawn = row.figure === null ? ' '.repeat(barWidth) : bar(page, row.figure, row.ceiling, barWidth)
  const figure = row.figure === null ? '' : String(whole(row.figure))
  const aside = paint(page, { text: row.aside, tone: 'quiet' })
  const first = `  ${pad(title, titleWidth)} ${drawn} ${page.colour.bold(pad(figure, figureWidth, 'right'))}  ${aside}`
  return [first.trimEnd(), ...more.map((line) => `  ${line}`)]
}

function legend(page: Page, [done, open, missing]: NonNullable<BarWords['legend']>): string[] {
  const { full, could, empty } = page.glyphs
  return hang(page, '  ', { text: `${full} ${done}   ${could} ${open}   ${empty} ${missing}`, tone: 'quiet' })
}

/** The headline: what it says, and a bar across the page. */
export function meter(page: Page, block: Extract<Block, { kind: 'meter' }>): string[] {
  const width = page.columns - 4
  return [...hang(page, '  ', block.line), `  ${bar(page, block.figure, block.ceiling, width)}`]
}
