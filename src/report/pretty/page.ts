/** The page a report is drawn on: how wide it is, which signs and colours it has, and how text is wrapped on it. */
import type { Mark, Tone } from '../blocks.ts'
import type { Colours, TerminalOptions } from '../types.ts'

/** Longer lines than this are hard to read, however wide the window is. */
const WIDEST = 100
/** How wide bars and sliders are drawn where there is no width: in a pipe. */
const USUAL = 80
/** Narrower than this nothing can be aligned: the terminal then wraps by itself. */
const NARROWEST = 40

export interface Glyphs {
  mark: Record<Mark, string>
  full: string
  could: string
  empty: string
  rule: string
  doubleRule: string
  here: string
  wanted: string
  both: string
  left: string
  track: string
  middle: string
  right: string
  bullet: string
  note: string
}

const UNICODE: Glyphs = {
  mark: { in_place: '✓', partly: '◐', planned: '○', missing: '✗', not_applicable: '–', unanswered: '?' },
  full: '█',
  could: '▒',
  empty: '░',
  rule: '─',
  doubleRule: '═',
  here: '●',
  wanted: '◇',
  both: '◆',
  left: '├',
  track: '─',
  middle: '┼',
  right: '┤',
  bullet: '•',
  note: '↳',
}

const ASCII: Glyphs = {
  mark: { in_place: '+', partly: '~', planned: 'o', missing: 'x', not_applicable: '-', unanswered: '?' },
  full: '#',
  could: '+',
  empty: '.',
  rule: '-',
  doubleRule: '=',
  here: '@',
  wanted: 'o',
  both: '*',
  left: '|',
  track: '-',
  middle: '+',
  right: '|',
  bullet: '*',
  note: '>',
}

/** What stands for the signs of running text where there is no Unicode; letters such as æ, ø and å stay. */
const PLAIN: Record<string, string> = {
  '·': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '×': 'x',
  '½': '1/2',
  '✓': '+',
  '→': '->',
  '•': '*',
}
const FANCY = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

export interface Page {
  /** Columns to wrap at, or null where nothing is wrapped. */
  width: number | null
  /** Columns for bars and sliders. */
  columns: number
  colour: Colours
  glyphs: Glyphs
  unicode: boolean
}

export function pageOf({ width, colour, unicode }: TerminalOptions): Page {
  const kept = width === null ? null : Math.min(Math.max(width, NARROWEST), WIDEST)
  return { width: kept, columns: kept ?? USUAL, colour, glyphs: unicode ? UNICODE : ASCII, unicode }
}

/** The text with the signs that the page has. */
export function signs(page: Page, text: string): string {
  if (page.unicode) return text
  return text.replace(/(\d)½/g, '$1 1/2').replace(FANCY, (sign) => PLAIN[sign] ?? sign)
}

/** What gives a tone its colour on this page. */
export function brush({ colour }: Page, tone: Tone): (text: string) => string {
  const brushes: Record<Tone, (text: string) => string> = {
    strong: colour.bold,
    quiet: colour.dim,
    good: colour.green,
    warn: colour.yellow,
    bad: colour.red,
    code: colour.cyan,
    link: (text) => text,
  }
  return brushes[tone]
}

export { columns } from './columns.ts'
