/**
 * Why a text is not YAML, in words that help to fix it. Only for texts that js-yaml has refused: the text is read again
 * with the `yaml` package, which knows better where the mistake begins, and the usual slips are tried out one by one.
 * Heavy, so it is loaded when it is needed.
 */
import { parseEvents, YAMLException } from 'js-yaml'
import { parseDocument } from 'yaml'
import type { Span } from '../findings/types.ts'
import { isSuspicious } from '../language/look-alikes.ts'
import type { Fix } from './guess.ts'
import { fixesOf } from './guesses.ts'
import { lineAt, lineStarts } from './positions.ts'
import { type Failure, MAX_DEPTH } from './tree.ts'

/** Where a text stopped being YAML, and what it probably is. */
export interface SyntaxProblem {
  span: Span
  /** One of the usual causes, or null. */
  cause: string | null
  /** The line as it should be, where the text gets further with it. */
  suggestion: string | null
}

/** Beyond this the second reading, which is slow, is left out. */
const SECOND_READING = 100_000
/** How many lines before the mistake are looked at, and how many guesses are tried. */
const LINES_BACK = 60
const MOST_TRIES = 60

/** A fix that was tried, and where the text failed then; null where it did not. */
interface Tried {
  fix: Fix
  failure: Failure | null
}

/**
 * Finds the place and, for the usual causes, what to write.
 * @param text a text that `readTree` could not read: `failure.source`
 * @param failure where and why js-yaml stopped
 */
export function explainSyntax(text: string, failure: Failure): SyntaxProblem {
  const starts = lineStarts(text)
  const lines = linesOf(text, starts)
  const second = secondReading(text, failure)
  const from = Math.min(
    lineAt(starts, failure.offset),
    second ? lineAt(starts, second.start) : Number.POSITIVE_INFINITY,
  )
  const to = lineAt(starts, failure.offset)
  const best = bestMend(text, failure, lines, starts, from, to)
  if (best) {
    const start = (starts[best.fix.line] ?? 0) + best.fix.start
    const span = { start, end: start + Math.max(best.fix.end - best.fix.start, 0) }
    return { span, cause: best.fix.cause, suggestion: best.fix.fixed.trimEnd() }
  }
  return { span: second ?? placeOf(text, failure.offset), cause: null, suggestion: null }
}

function linesOf(text: string, starts: readonly number[]): string[] {
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, ''))
}

/** Where the `yaml` package sees the first mistake; null where it sees none, or the text is too long for it. */
function secondReading(text: string, failure: Failure): Span | null {
  const part = failure.offset > SECOND_READING ? null : text.slice(0, 2 * SECOND_READING)
  if (part === null) return null
  try {
    const [first] = parseDocument(part, { prettyErrors: false, logLevel: 'silent', strict: true }).errors
    if (!first) return null
    return placeOf(text, Math.min(first.pos[0], failure.offset))
  } catch {
    // Too deep for it, or a text that it stumbles over: the first place has to do.
    return null
  }
}

/** From an offset to the end of its line, or to the line before where the offset is at the very end. */
function placeOf(text: string, offset: number): Span {
  let start = Math.min(offset, text.length)
  if (start === text.length) start = Math.max(text.trimEnd().length - 1, 0)
  const rest = /^[^\r\n]*/.exec(text.slice(start, start + 1000))?.[0] ?? ''
  return { start, end: start + rest.trimEnd().length }
}

function bestMend(
  text: string,
  failure: Failure,
  lines: readonly string[],
  starts: readonly number[],
  from: number,
  to: number,
): Tried | null {
  let best: Tried | null = null
  let tries = 0
  for (const line of linesToTry(lines, from, to)) {
    for (const fix of fixesOf(lines, line)) {
      tries += 1
      if (tries > MOST_TRIES || (tries > 10 && text.length > SECOND_READING)) return best
      const tried = tryOut(text, failure, fix, lines, starts)
      if (tried && isBetter(tried, best)) best = tried
      if (best?.failure === null) return best
    }
  }
  return best
}

/** The lines at which the readers stopped, then those before them, from near to far. */
function linesToTry(lines: readonly string[], from: number, to: number): number[] {
  // A tab or a hard space is easily overlooked, and what follows it looks wrong then.
  const near = lines.slice(Math.max(0, to - LINES_BACK), to + 1)
  const blank = near.flatMap((line, index) =>
    /^ *\t/.test(line) || isSuspicious(line) ? [Math.max(0, to - LINES_BACK) + index] : [],
  )
  const order = [...blank, from, to]
  for (let back = 1; back <= LINES_BACK && to - back >= 0; back++) order.push(to - back)
  return [...new Set(order)].filter((line) => line < lines.length)
}

/** Reads the text with one line fixed; null when it gets no further. */
function tryOut(
  text: string,
  failure: Failure,
  fix: Fix,
  lines: readonly string[],
  starts: readonly number[],
): Tried | null {
  const start = starts[fix.line] ?? 0
  const old = lines[fix.line] ?? ''
  const fixed = text.slice(0, start) + fix.fixed + text.slice(start + old.length)
  const next = failureOf(fixed)
  if (!next) return { fix, failure: null }
  const moved = { ...next, offset: next.offset - (fix.fixed.length - old.length) }
  const isBehind = moved.offset > start + old.length
  // A quote that nobody closes fails far behind its line: then any other failure behind the line is progress.
  const isUnclosed = fix.cause === 'quote' || fix.cause === 'bracket'
  const isFurther = isUnclosed ? moved.offset !== failure.offset : moved.offset > failure.offset
  return isBehind && isFurther ? { fix, failure: moved } : null
}

function isBetter(tried: Tried, best: Tried | null): boolean {
  if (!best) return true
  if (tried.failure === null) return best.failure !== null
  return best.failure !== null && tried.failure.offset > best.failure.offset
}

function failureOf(text: string): Failure | null {
  try {
    parseEvents(text, { maxDepth: MAX_DEPTH })
    return null
  } catch (error) {
    const known = error instanceof YAMLException
    return { reason: known ? error.reason : String(error), offset: (known && error.mark?.position) || 0, source: text }
  }
}
