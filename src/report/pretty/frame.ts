import type { Span } from '../../findings/types.ts'
import { likenessOf } from '../../language/look-alikes.ts'
import { isUnseen } from '../../language/plain-text.ts'
import { lineAt, lineStarts } from '../../yaml/positions.ts'
import { columns, pad } from './columns.ts'
import type { Page } from './page.ts'

/** Lines shown before and after the line that a frame is about. */
const CONTEXT = 2
/** Where there is no width to keep to, longer lines than this are cut all the same. */
const LONGEST = 120
/** UTF-16 units looked at on each side of a place: more could not be shown. */
const REACH = 400

/**
 * The lines around a place of a file, with carets beneath it. A long line is cut around the place, tabs and hard spaces
 * are drawn, a control character becomes a sign that can be seen.
 */
export function frame(page: Page, text: string, span: Span): string[] {
  return frames(page, text)(span)
}

/** As {@link frame}, for many places of a file: its lines are found once. */
export function frames(page: Page, text: string): (span: Span) => string[] {
  let starts: number[] | undefined
  return (span) => {
    starts ??= lineStarts(text)
    return framed(page, text, starts, span)
  }
}

function framed(page: Page, text: string, starts: readonly number[], span: Span): string[] {
  const at = lineAt(starts, Math.min(span.start, text.length))
  const from = Math.max(0, at - CONTEXT)
  const to = Math.min(starts.length - 1, at + CONTEXT)
  const gutter = String(to + 1).length
  const room = (page.width ?? LONGEST) - gutter - 7
  const bar = page.unicode ? '│' : '|'
  const start = starts[at] ?? 0
  const shown: string[] = []
  for (let line = from; line <= to; line++) {
    const whole = lineOf(text, starts[line] ?? 0, starts[line + 1] ?? text.length)
    const place = line === at ? { from: span.start - start, to: span.end - start } : { from: 0, to: 0 }
    const { cut, before, under } = cutAround(page, whole, place, room)
    const number = pad(String(line + 1), gutter, 'right')
    if (line === to && line > at && cut === '') continue
    const lead = line === at ? page.colour.red('>') : ' '
    shown.push(`  ${lead} ${page.colour.dim(`${number} ${bar}`)} ${cut}`.trimEnd())
    if (line !== at) continue
    shown.push(
      `    ${page.colour.dim(`${' '.repeat(gutter)} ${bar}`)} ${' '.repeat(before)}${page.colour.red('^'.repeat(under))}`,
    )
  }
  return shown
}

/** A line without what ends it. It may be the whole text, so nothing looks through it. */
function lineOf(text: string, start: number, next: number): string {
  let end = next
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

interface Cut {
  cut: string
  /** Columns before the place. */
  before: number
  /** Columns of the place, one at least. */
  under: number
}

/** The stretch of a line that holds the place and fits in the room. */
function cutAround(page: Page, line: string, place: { from: number; to: number }, room: number): Cut {
  const from = Math.min(place.from, line.length)
  const to = Math.min(Math.max(place.to, from), line.length)
  const first = Math.max(0, from - REACH)
  const last = Math.min(line.length, from + REACH)
  const cells = (start: number, end: number) => drawn(page, line.slice(start, end))
  const [left, middle, right] = [cells(first, from), cells(from, Math.min(to, last)), cells(Math.min(to, last), last)]
  const more = page.unicode ? '…' : '...'
  const whole = first === 0 && last === line.length
  if (whole && width([...left, ...middle, ...right]) <= room) {
    return { cut: [...left, ...middle, ...right].join(''), before: width(left), under: Math.max(1, width(middle)) }
  }
  // What comes before the place gets a third of the room, and more where what follows is short.
  const inside = room - 2 * more.length
  const before = fitting(
    [...left].reverse(),
    Math.max(inside - width(middle) - width(right), Math.floor(inside / 3)),
  ).reverse()
  const under = fitting(middle, inside - width(before))
  const after = fitting(right, inside - width(before) - width(under))
  const start = before.length < left.length || first > 0 ? more : ''
  const end = under.length < middle.length || after.length < right.length || last < line.length ? more : ''
  const cut = [start, ...before, ...under, ...after, end].join('')
  return { cut, before: start.length + width(before), under: Math.max(1, width(under)) }
}

/** The signs of a stretch, each as it is drawn. */
function drawn(page: Page, text: string): string[] {
  const tab = page.unicode ? '→   ' : '    '
  return Array.from(text, (sign) => {
    if (sign === '\t') return tab
    if (likenessOf(sign)?.likeness === 'space') return page.unicode ? '␣' : '_'
    return isUnseen(sign) ? (page.unicode ? '\uFFFD' : '?') : sign
  })
}

const width = (signs: readonly string[]): number => columns(signs.join(''))

/** The first signs that fit in a number of columns. */
function fitting(signs: readonly string[], room: number): string[] {
  const kept: string[] = []
  let used = 0
  for (const sign of signs) {
    used += columns(sign)
    if (used > room) break
    kept.push(sign)
  }
  return kept
}
