/** A text being typed: what a key does to it, and how it lies on lines. */
import { withoutControls, withoutInvisible } from '../../language/plain-text.ts'
import { columns } from '../../report/pretty/columns.ts'
import type { Key } from './key.ts'

export interface TextField {
  text: string
  /** Where the next character goes, in UTF-16 units. */
  cursor: number
}

export const textField = (text: string): TextField => ({ text, cursor: text.length })

/** Longer than this nobody means to write; a paste by mistake stops here. */
const LONGEST = 5000

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** @returns null for a key that means nothing to a text */
export function typed(field: TextField, key: Key): TextField | null {
  const { text, cursor } = field
  const before = text.slice(0, cursor)
  const after = text.slice(cursor)
  if (key.ctrl) {
    if (key.text === 'a') return { text, cursor: 0 }
    if (key.text === 'e') return { text, cursor: text.length }
    if (key.text === 'u') return { text: after, cursor: 0 }
    if (key.text === 'w') return rubbedOut(before.replace(/\S*\s*$/, ''), after)
    return null
  }
  switch (key.name) {
    case 'left':
      return { text, cursor: cursor - lastSign(before).length }
    case 'right':
      return { text, cursor: cursor + firstSign(after).length }
    case 'home':
      return { text, cursor: 0 }
    case 'end':
      return { text, cursor: text.length }
    case 'backspace':
      return rubbedOut(before.slice(0, before.length - lastSign(before).length), after)
    case 'delete':
      return { text: before + after.slice(firstSign(after).length), cursor }
  }
  const written = withoutControls(withoutInvisible(key.text)).replace(/ {2,}/g, ' ')
  if (written === '' || (key.name !== '' && key.name !== 'space')) return null
  if (text.length + written.length > LONGEST) return field
  return { text: before + written + after, cursor: cursor + written.length }
}

function rubbedOut(before: string, after: string): TextField {
  return { text: before + after, cursor: before.length }
}

function firstSign(text: string): string {
  for (const { segment } of signs.segment(text.slice(0, 40))) return segment
  return ''
}

function lastSign(text: string): string {
  let last = ''
  for (const { segment } of signs.segment(text.slice(-40))) last = segment
  return last
}

export interface Rows {
  /** The lines of the text; one at least. */
  rows: string[]
  /** The line that the cursor stands in, and how many UTF-16 units of it stand before. */
  row: number
  before: number
}

/** The text broken into lines between words, each at most so wide and a blank, with the place of the cursor. */
export function rowsOf({ text, cursor }: TextField, width: number): Rows {
  const starts = [0]
  let start = 0
  let used = 0
  let space = -1
  let at = 0
  for (const { segment } of signs.segment(text)) {
    const wide = columns(segment)
    // A blank may stand behind the last word of a line.
    while (used + wide > (segment === ' ' ? width + 1 : width) && at > start) {
      start = space > start ? space : at
      starts.push(start)
      used = columns(text.slice(start, at))
    }
    at += segment.length
    used += wide
    if (segment === ' ') space = at
  }
  const rows = starts.map((from, index) => text.slice(from, starts[index + 1] ?? text.length))
  const row = starts.findLastIndex((from) => from <= cursor)
  return { rows, row, before: cursor - (starts[row] ?? 0) }
}
