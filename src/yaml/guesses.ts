/** The usual slips in YAML, and how a line would look without them. Each is only a guess: `syntax.ts` tries it out. */

import { isSuspicious, plainLines } from '../language/look-alikes.ts'
import type { Fix, Guess } from './guess.ts'
import { brackets, colons, emptyPlaces, quotes } from './guesses-in-texts.ts'

/**
 * Guesses for one line, the likeliest first.
 * @param lines the lines of the text, without their breaks
 * @param index which line
 */
export function fixesOf(lines: readonly string[], index: number): Fix[] {
  const line = lines[index] ?? ''
  // A line this long is no line that somebody typed, and trying it out would take long.
  if (line.length > 2000 || line.trim() === '' || /^\s*#/.test(line)) return []
  const fixes = [
    ...lookAlikes(line),
    ...blanks(line),
    ...quotes(line),
    ...brackets(line),
    ...emptyPlaces(line),
    ...colons(line),
    ...indents(lines, index),
    ...forgotten(line),
  ]
  return fixes.filter(({ fixed }) => fixed !== line).map((fix) => ({ line: index, ...fix }))
}

/** Plain signs for those that only look like them. */
function lookAlikes(line: string): Guess[] {
  if (!isSuspicious(line)) return []
  return plainLines(line).map((fixed) => ({ cause: 'look-alike', fixed, start: 0, end: line.length }))
}

/** Tabs and hard spaces where YAML wants spaces, and a colon without a space behind it. */
function blanks(line: string): Guess[] {
  const guesses: Guess[] = []
  const indent = /^[ \t\u00a0]+/.exec(line)?.[0] ?? ''
  for (const width of [2, 4]) {
    if (!/[\t\u00a0]/.test(indent)) break
    const spaces = indent.replace(/\t/g, ' '.repeat(width)).replace(/\u00a0/g, ' ')
    guesses.push({ cause: 'tab', fixed: spaces + line.slice(indent.length), start: 0, end: indent.length })
  }
  const glued = /^([ ]*(?:- +)*[A-Za-z_]\w*):\u00a0*(?=[^\s\u00a0])/.exec(line)
  if (glued?.[1] !== undefined && !/^\/\//.test(line.slice(glued[0].length))) {
    const fixed = `${glued[1]}: ${line.slice(glued[0].length)}`
    guesses.push({ cause: 'space', fixed, start: glued[1].length, end: glued[0].length })
  }
  return guesses
}

/** The indentations of the lines above that are still open, the nearest to the line's own first. */
function indents(lines: readonly string[], index: number): Guess[] {
  const line = lines[index] ?? ''
  const own = /^ */.exec(line)?.[0].length ?? 0
  const open = new Set<number>()
  let least = Number.POSITIVE_INFINITY
  for (let above = index - 1; above >= 0 && above > index - 100 && least > 0; above--) {
    const text = lines[above] ?? ''
    const width = /^ */.exec(text)?.[0].length ?? 0
    if (text.trim() === '' || text.trim().startsWith('#') || width >= least) continue
    least = width
    open.add(width)
    if (/:\s*$/.test(text)) open.add(width + 2)
    if (/^ *- /.test(text)) open.add(width + 2)
  }
  open.delete(own)
  return [...open]
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
    .slice(0, 4)
    .map((width) => ({ cause: 'indent', fixed: ' '.repeat(width) + line.slice(own), start: 0, end: Math.max(own, 1) }))
}

/** `stage running`: a key and a value without a colon between them. */
function forgotten(line: string): Guess[] {
  const [, lead = '', key = '', value = ''] = /^([ ]*(?:- +)*)([a-z_]+) +([^:#]+)$/.exec(line) ?? []
  if (key === '') return []
  return [{ cause: 'no-colon', fixed: `${lead}${key}: ${value}`, start: lead.length, end: lead.length + key.length }]
}
