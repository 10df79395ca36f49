/**
 * What a report says, before anyone has decided how it looks: sections give blocks, and each format draws them. Text
 * in blocks is plain: it is free of control characters, and knows neither colour nor Markdown.
 */
import type { Position, Target } from '../catalogue/vocabulary.ts'
import type { Status } from '../format/vocabulary.ts'

/**
 * `good`, `warn` and `bad` may be coloured; what they say is always in the words as well. `link` is an address of the
 * catalogue's; addresses in a file are text like the rest of it.
 */
export type Tone = 'strong' | 'quiet' | 'good' | 'warn' | 'bad' | 'code' | 'link'
export interface Span {
  text: string
  tone: Tone
}
export type Inline = string | Span
export type Line = Inline | readonly Inline[]

/** The sign before an item. */
export type Mark = Status | 'unanswered'

export interface Item {
  mark?: Mark
  line: Line
  /** Lines of its own beneath it. */
  under?: readonly Line[]
}

export interface LabelledLine {
  label: string
  line: Line
}

/** A figure as a bar; `aside` says in words what stands beside it. */
export interface BarRow {
  title: string
  figure: number | null
  ceiling: number | null
  documented: number | null
  aside: string
}

export interface SliderRow {
  closed: string
  open: string
  position: Position | null
  target: Target | null
  note: string | null
}

export interface EntryBlock {
  kind: 'entry'
  number: number | null
  title: string
  /** How much it matters, in a few words. */
  aside: string
  /** Where it belongs, in a few words. */
  about: Line
  rows: LabelledLine[]
}

export interface RankedRow {
  number: number
  mark: Mark
  title: string
  part: string
  status: string
  /** How much it matters, in words. */
  rank: string
  gain: string
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; line: Line }
  /** A pause between two thoughts. */
  | { kind: 'space' }
  | { kind: 'meter'; figure: number; ceiling: number | null; text: string; line: Line }
  | { kind: 'bars'; rows: BarRow[]; words: BarWords }
  | { kind: 'bullets'; items: Item[] }
  | { kind: 'facts'; rows: LabelledLine[] }
  | { kind: 'sliders'; rows: SliderRow[]; sums: SliderSums; words: SliderWords }
  | EntryBlock
  | { kind: 'ranked'; rows: RankedRow[]; words: RankedWords }
  | { kind: 'table'; head: string[]; rows: Line[][]; align: ('left' | 'right')[] }
  /** Something only a person at a terminal can act on. */
  | { kind: 'hint'; line: Line }

export interface BarWords {
  /** The titles of the other bars of the report, which these stand in line with. */
  others: string[]
  title: string
  figure: string
  ceiling: string
  documented: string
  answered: string
  /** What the three parts of a bar are; null where it has been said. */
  legend: [string, string, string] | null
}

/** The sums of the two sides, as people read them: 6½. */
export interface SliderSums {
  today: { closed: string; open: string }
  target: { closed: string; open: string } | null
}

export interface SliderWords {
  closed: string
  open: string
  here: string
  wanted: string
  both: string
  note: string
  sums: string
  wantedSums: string
  position: Record<Position | 'unanswered', string>
}

export interface RankedWords {
  title: string
  part: string
  status: string
  rank: string
  gain: string
}

export const strong = (text: string): Span => ({ text, tone: 'strong' })
export const quiet = (text: string): Span => ({ text, tone: 'quiet' })
export const good = (text: string): Span => ({ text, tone: 'good' })
export const warn = (text: string): Span => ({ text, tone: 'warn' })
export const bad = (text: string): Span => ({ text, tone: 'bad' })
export const code = (text: string): Span => ({ text, tone: 'code' })
export const link = (text: string): Span => ({ text, tone: 'link' })

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const text = (line: Line): Block => ({ kind: 'text', line })
export const bullets = (items: Item[]): Block => ({ kind: 'bullets', items })
export const facts = (rows: LabelledLine[]): Block => ({ kind: 'facts', rows })
export const hint = (line: Line): Block => ({ kind: 'hint', line })

/** The parts of a line, also of one that is a single text. */
export function inlines(line: Line): readonly Inline[] {
  return Array.isArray(line) ? line : [line as Inline]
}

/** The letters of a line, without its tones. */
export function letters(line: Line): string {
  return inlines(line)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('')
}
