/** The page a report is drawn on: how wide it is, which signs and colours it has, and how text is wrapped on it. */
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Inline, Line, Mark, Tone } from '../blocks.ts'
import { inlines } from '../blocks.ts'
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

/** A line with its tones as colours. */
export function paint(page: Page, line: Line): string {
  return inlines(line)
    .map((part) => paintOne(page, part))
    .join('')
}

function paintOne(page: Page, part: Inline): string {
  if (typeof part === 'string') return signs(page, part)
  const { colour } = page
  const brush: Record<Tone, (text: string) => string> = {
    strong: colour.bold,
    quiet: colour.dim,
    good: colour.green,
    warn: colour.yellow,
    bad: colour.red,
    code: colour.cyan,
  }
  return brush[part.tone](signs(page, part.text))
}

/** How many columns a text takes, colours not counted. */
export const columns = (text: string): number => stringWidth(text)

/** The text filled up with blanks on its right, or on its left with `right`. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)))
  return align === 'left' ? text + blanks : blanks + text
}

/**
 * The lines of a text within a number of columns; longer words are cut, but never an address: one would not work.
 * One line where there is no width.
 */
export function wrap(text: string, width: number | null): string[] {
  if (width === null) return [text]
  return wrapAnsi(text, Math.max(width, 8), { hard: !text.includes('://'), trim: true }).split('\n')
}

/** A line wrapped to the page, with a lead before the first row and blanks as wide before the others. */
export function hang(page: Page, lead: string, line: Line): string[] {
  const indent = columns(lead)
  const rows = wrap(paint(page, line), page.width === null ? null : page.width - indent)
  return rows.map((row, index) => `${index === 0 ? lead : ' '.repeat(indent)}${row}`.trimEnd())
}
