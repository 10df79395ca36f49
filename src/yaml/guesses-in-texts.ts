/** Slips in the texts of a line: quotes, colons, brackets, and signs that mean something else. See `guesses.ts`. */

import type { Guess } from './guess.ts'
import { quoted } from './plain.ts'

/** A line taken apart: indentation and dashes, key with its colon, value, comment. */
interface Parts {
  lead: string
  key: string
  value: string
  comment: string
}

/** What a plain text must not begin with, apart from quotes. */
const RESERVED = /^[@`%&*!|>#?{}[\],]|^[?-] /

function partsOf(line: string): Parts | null {
  const [, lead = '', key = '', rest = ''] = /^([ \t]*(?:- +)*)([\p{L}_][\p{L}\p{N}_.-]*: +)?(.*)$/u.exec(line) ?? []
  const comment = /[ \t]+(?:#.*)?$/.exec(rest)?.[0] ?? ''
  const value = rest.slice(0, rest.length - comment.length)
  return value === '' || (key === '' && !lead.includes('-')) ? null : { lead, key, value, comment }
}

/** Quotes that are not closed, and text behind quotes that are. */
export function quotes(line: string): Guess[] {
  const parts = partsOf(line)
  if (!parts) return unclosedInside(line)
  const { lead, key, value, comment } = parts
  const quote = value[0]
  if (quote !== '"' && quote !== "'") return unclosedInside(line)
  const start = lead.length + key.length
  const close = closing(value, quote)
  const at = { start, end: start + value.length }
  const before = lead + key
  if (close < 0) return [{ cause: 'quote', fixed: `${before}${value}${quote}${comment}`, ...at }]
  if (close === value.length - 1) return []
  return [{ cause: 'text-after-quote', fixed: before + quoted(value) + comment, ...at }]
}

/** A quote that is opened within brackets and not closed on the line: closed before the next comma or bracket. */
function unclosedInside(line: string): Guess[] {
  const opened = /[[{,:] *(["'])(?=[^"']*$)/.exec(line)
  if (!opened) return []
  const quote = opened[1] ?? '"'
  const start = opened.index + opened[0].length - 1
  const rest = line.slice(start)
  return [/[,}\]]/.exec(rest)?.index ?? -1, /[}\]]+\s*$/.exec(rest)?.index ?? -1]
    .filter((end) => end > 0)
    .map((end) => ({
      cause: 'quote',
      fixed: line.slice(0, start) + rest.slice(0, end) + quote + rest.slice(end),
      start,
      end: line.length,
    }))
}

/** Where the quote at the beginning of a text is closed; -1 where it is not. */
function closing(value: string, quote: string): number {
  for (let at = 1; at < value.length; at++) {
    if (quote === '"' && value[at] === '\\') at += 1
    else if (value[at] === quote) {
      if (quote === "'" && value[at + 1] === "'") at += 1
      else return at
    }
  }
  return -1
}

/** Texts that need quotes: a colon in them, or a sign at their beginning that means something else. */
export function colons(line: string): Guess[] {
  const parts = partsOf(line)
  if (!parts) return []
  const { lead, key, value, comment } = parts
  const start = lead.length + key.length
  const inQuotes = { fixed: lead + key + quoted(value) + comment, start, end: start + value.length }
  if (/^[{[]/.test(value)) return [...insideBrackets(line, start), { cause: 'reserved-character', ...inQuotes }]
  const colon = /:(?= |$)/.exec(value)
  if (colon && !/^["'|>]/.test(value)) {
    const at = start + colon.index
    return [{ cause: 'colon', ...inQuotes, start: at, end: at + 1 }]
  }
  return RESERVED.test(value) ? [{ cause: 'reserved-character', ...inQuotes, end: start + 1 }] : []
}

/** `{note: Vi mødes: hver tirsdag}`: the text up to the next comma or bracket is put in quotes. */
function insideBrackets(line: string, from: number): Guess[] {
  const entry = /([{,] *\w+: +)([^,{}[\]"':]+: [^,{}[\]"']*)(?=[,}])/g
  entry.lastIndex = from
  const found = entry.exec(line)
  if (found?.[1] === undefined || found[2] === undefined) return []
  const start = found.index + found[1].length
  const value = found[2].trimEnd()
  const fixed = line.slice(0, start) + quoted(value) + line.slice(start + value.length)
  const at = start + value.indexOf(': ')
  return [{ cause: 'colon', fixed, start: at, end: at + 1 }]
}

/** The line with what stands in quotes made unreadable, and without its comment: of the same length up to there. */
function bareLine(line: string): string {
  return line.replace(/"[^"]*"|'[^']*'/g, (text) => '_'.repeat(text.length)).replace(/ #.*$/, '')
}

/** `[members,, partners]`: a comma with nothing before it in brackets. */
export function emptyPlaces(line: string): Guess[] {
  const found = /([[{,])( *),( *)(?=.*[\]}])/.exec(bareLine(line))
  if (!found) return []
  const [whole, before = '', left = '', right = ''] = found
  const start = found.index + before.length + left.length
  const space = before === ',' && left + right !== '' ? ' ' : ''
  const fixed = line.slice(0, found.index) + before + space + line.slice(found.index + whole.length)
  const rest = emptyPlaces(fixed)[0]?.fixed ?? fixed
  return [{ cause: 'empty-place', fixed: rest, start, end: start + 1 }]
}

/** A bracket that is never closed on its line. */
export function brackets(line: string): Guess[] {
  const open: string[] = []
  const bare = bareLine(line)
  let first = -1
  for (const [at, character] of [...bare].entries()) {
    if (character === '[' || character === '{') {
      if (open.length === 0) first = at
      open.push(character === '[' ? ']' : '}')
    } else if (character === open.at(-1)) open.pop()
  }
  if (open.length === 0) return []
  const end = bare.trimEnd().length
  const fixed = line.slice(0, end) + open.reverse().join('') + line.slice(end)
  return [{ cause: 'bracket', fixed, start: first, end }]
}
