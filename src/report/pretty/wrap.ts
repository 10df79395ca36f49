/** Lines broken at blanks to a number of columns. They are broken before they are coloured, so colours never split. */
import type { Line, Tone } from '../blocks.ts'
import { inlines } from '../blocks.ts'
import { columns } from './columns.ts'
import type { Page } from './page.ts'
import { brush, signs } from './page.ts'

interface Piece {
  text: string
  tone: Tone | null
}
/** What stands between two blanks; a word can change its tone inside. */
type Word = Piece[]

/** Fewer columns than this hold no word. */
const NARROWEST = 8

/**
 * A line as coloured rows. A word that is too long is cut, but never an address: one would not work.
 * @param width columns; null leaves the line whole
 */
export function wrap(page: Page, line: Line, width: number | null): string[] {
  const pieces = inlines(line).map((part): Piece => {
    return typeof part === 'string'
      ? { text: signs(page, part), tone: null }
      : { ...part, text: signs(page, part.text) }
  })
  if (width === null) return [paintAll(page, pieces)]
  return fill(words(pieces), Math.max(width, NARROWEST)).map((row) => paintAll(page, spaced(row)))
}

/** A line wrapped to the page, with a lead before the first row and blanks as wide before the others. */
export function hang(page: Page, lead: string, line: Line): string[] {
  const indent = columns(lead)
  const rows = wrap(page, line, page.width === null ? null : page.width - indent)
  return rows.map((row, index) => `${index === 0 ? lead : ' '.repeat(indent)}${row}`.trimEnd())
}

/** A line with its tones as colours, unbroken. */
export const paint = (page: Page, line: Line): string => wrap(page, line, null)[0] ?? ''

function words(pieces: readonly Piece[]): Word[] {
  const all: Word[] = [[]]
  for (const { text, tone } of pieces) {
    text.split(' ').forEach((part, index) => {
      if (index > 0) all.push([])
      if (part !== '') all.at(-1)?.push({ text: part, tone })
    })
  }
  return all
}

const widthOf = (word: Word): number => columns(word.map(({ text }) => text).join(''))

function fill(all: readonly Word[], width: number): Word[][] {
  const rows: Word[][] = [[]]
  let used = 0
  for (const word of all.flatMap((one) => cut(one, width))) {
    const wide = widthOf(word)
    const row = rows.at(-1)
    if (row && row.length > 0 && used + 1 + wide > width) {
      rows.push([word])
      used = wide
    } else {
      // Several blanks in a row are empty words: kept within a row, left out at its beginning.
      used += (row && row.length > 0 ? 1 : 0) + wide
      if (wide > 0 || (row && row.length > 0)) row?.push(word)
    }
  }
  return rows
}

/** A word in stretches that fit. */
function cut(word: Word, width: number): Word[] {
  const text = word.map((piece) => piece.text).join('')
  if (columns(text) <= width || text.includes('://')) return [word]
  const stretches: Word[] = [[]]
  let used = 0
  for (const { text, tone } of word) {
    for (const { segment } of new Intl.Segmenter().segment(text)) {
      const wide = columns(segment)
      if (used + wide > width) {
        stretches.push([])
        used = 0
      }
      stretches.at(-1)?.push({ text: segment, tone })
      used += wide
    }
  }
  return stretches
}

/** The words of a row with their blanks, which have the tone of both neighbours where that is the same. */
function spaced(row: readonly Word[]): Piece[] {
  return row.flatMap((word, index) => {
    const before = row[index - 1]?.at(-1)?.tone ?? null
    const same = index > 0 && before === (word[0]?.tone ?? null)
    return index === 0 ? word : [{ text: ' ', tone: same ? before : null }, ...word]
  })
}

/** Neighbours of one tone are coloured together. */
function paintAll(page: Page, pieces: readonly Piece[]): string {
  let painted = ''
  let text = ''
  pieces.forEach(({ text: own, tone }, index) => {
    text += own
    if (pieces[index + 1]?.tone === tone && index + 1 < pieces.length) return
    painted += tone === null ? text : brush(page, tone)(text)
    text = ''
  })
  return painted
}
