import type { EntryBlock, Item, LabelledLine, Line, RankedRow, RankedWords } from '../blocks.ts'
import { inlines, letters } from '../blocks.ts'
import { columns, pad } from './columns.ts'
import type { Page } from './page.ts'
import { signs } from './page.ts'
import { hang, wrap } from './wrap.ts'

/** Below this many columns a text stands under its label, not beside it. */
const BESIDE = 70

/** Labels in one column, texts in the other; on a narrow page each text follows its label. */
export function facts(page: Page, rows: readonly LabelledLine[], indent: string): string[] {
  if (page.columns < BESIDE) return rows.flatMap((row) => hang(page, indent, labelled(row)))
  const width = Math.max(...rows.map((row) => columns(row.label)))
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
  const numberWidth = Math.max(...rows.map((row) => `${row.number}.`.length))
  const rankWidth = Math.max(columns(words.rank), ...rows.map((row) => columns(row.rank)))
  const gainWidth = Math.max(columns(words.gain), ...rows.map((row) => columns(row.gain)))
  const withGain = rows.some((row) => row.gain !== '')
  const lead = 2 + numberWidth + 1 + 2
  const edge = 2 + rankWidth + (withGain ? 2 + gainWidth : 0)
  const longest = Math.max(...rows.map((row) => columns(`${row.title} (${row.part})`)))
  const room = page.width === null ? longest : Math.min(longest, page.columns - lead - edge)
  const head = `${' '.repeat(lead)}${pad('', room)}  ${pad(words.rank, rankWidth)}${withGain ? `  ${words.gain}` : ''}`
  const drawn = rows.flatMap((row) => {
    const text = [row.title, { text: ` (${row.part})`, tone: 'quiet' } as const]
    const [first = '', ...more] = wrap(page, text, page.width === null ? null : room)
    const gain = withGain ? `  ${pad(row.gain, gainWidth, 'right')}` : ''
    const number = pad(`${row.number}.`, numberWidth, 'right')
    const line = `  ${number} ${marked(page, row.mark)} ${pad(first, room)}  ${pad(row.rank, rankWidth)}${gain}`
    return [line.trimEnd(), ...more.map((next) => ' '.repeat(lead) + next)]
  })
  return [page.colour.dim(head), ...drawn]
}
