import type { EntryBlock, Item, LabelledLine, Line, RankedRow, RankedWords } from '../blocks.ts'
import { inlines, letters } from '../blocks.ts'
import { columns, pad, widest } from './columns.ts'
import { type Cell, type Column, GAP, grid } from './grid.ts'
import type { Page } from './page.ts'
import { signs } from './page.ts'
import { hang, wrap } from './wrap.ts'

/** Below this many columns a text stands under its label, not beside it. */
const BESIDE = 70

/** Labels in one column, texts in the other; on a narrow page each text follows its label. */
export function facts(page: Page, rows: readonly LabelledLine[], indent: string): string[] {
  if (page.columns < BESIDE) return rows.flatMap((row) => hang(page, indent, labelled(row)))
  const width = widest(rows.map((row) => row.label))
  return rows.flatMap((row) => {
    const label = page.colour.dim(pad(signs(page, `${row.label}:`), width + 2))
    return hang(page, `${indent}${label}`, row.line)
  })
}

function labelled(row: LabelledLine): Line {
  return [{ text: `${row.label}: `, tone: 'quiet' }, ...inlines(row.line)]
}

/** Items with their marks, and their own lines beneath. */
export function bullets(page: Page, items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    const sign = item.mark ? marked(page, item.mark) : page.glyphs.bullet
    const under = (item.under ?? []).filter((line) => letters(line) !== '')
    return [...hang(page, `  ${sign} `, item.line), ...under.flatMap((line) => hang(page, '    ', line))]
  })
}

function marked(page: Page, mark: NonNullable<Item['mark']>): string {
  const { colour, glyphs } = page
  const brush = {
    in_place: colour.green,
    partly: colour.yellow,
    planned: colour.yellow,
    missing: colour.red,
    not_applicable: colour.dim,
    unanswered: colour.dim,
  }
  return brush[mark](glyphs.mark[mark])
}

/**
 * One entry in full: its title with how much it matters at the edge of the page, or beneath where there is no room;
 * where it belongs; then what there is to say.
 */
export function entry(page: Page, block: EntryBlock): string[] {
  const lead = block.number === null ? '  ' : pad(`${block.number}. `, 4, 'right')
  const indent = ' '.repeat(columns(lead))
  const title = hang(page, lead, { text: block.title, tone: 'strong' })
  const aside = signs(page, block.aside)
  const free = page.columns - columns(title[0] ?? '') - columns(aside)
  const beside = title.length === 1 && aside !== '' && free >= 2
  const head = beside ? [`${title[0]}${' '.repeat(free)}${aside}`] : title
  return [
    '',
    ...head,
    ...(letters(block.about) === '' ? [] : hang(page, indent, block.about)),
    ...(beside || aside === '' ? [] : hang(page, indent, aside)),
    ...facts(page, block.rows, indent),
  ]
}

/** One line each: number, mark, title with its element, and at the edge how much it matters. */
export function ranked(page: Page, rows: readonly RankedRow[], words: RankedWords): string[] {
  const numberWidth = widest(rows.map((row) => `${row.number}.`))
  const rankWidth = widest([words.rank, ...rows.map((row) => row.rank)])
  const gainWidth = widest([words.gain, ...rows.map((row) => row.gain)])
  const withGain = rows.some((row) => row.gain !== '')
  const lead = numberWidth + 1 + 2
  const edge = GAP + rankWidth + (withGain ? GAP + gainWidth : 0)
  const longest = widest(rows.map((row) => `${row.title} (${row.part})`))
  const room = page.width === null ? longest : Math.min(longest, page.columns - 2 - lead - edge)
  const layout: Column[] = [
    { width: lead + room, align: 'left' },
    { width: rankWidth, align: 'left' },
    ...(withGain ? [{ width: gainWidth, align: 'right' } as const] : []),
  ]
  const cells = rows.map((row): Cell[] => {
    const text = [row.title, { text: ` (${row.part})`, tone: 'quiet' } as const]
    const number = pad(`${row.number}.`, numberWidth, 'right')
    const title = wrap(page, text, page.width === null ? null : room).map((line, at) =>
      at === 0 ? `${number} ${marked(page, row.mark)} ${line}` : ' '.repeat(lead) + line,
    )
    return [title, [row.rank], ...(withGain ? [[row.gain]] : [])]
  })
  const head: Cell[] = [[''], [words.rank], ...(withGain ? [[words.gain]] : [])].map(([text = '']) => [
    text === '' ? '' : page.colour.dim(text),
  ])
  return grid(layout, [head, ...cells]).map((line) => `  ${line}`)
}
