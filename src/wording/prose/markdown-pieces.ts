/**
 * A long Markdown text in pieces that are read one by one. For every quotation or list that ends, micromark goes
 * through all it has read before, and keeps it all: 5 MB take half a minute and 600 MB at once, in pieces a third.
 */

import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Event, ParseContext } from 'micromark-util-types'

/** From so many characters or lines on a piece ends where it may; at this many times as much it ends anywhere. */
const ENOUGH = { characters: 20_000, lines: 200 }
const TOO_MUCH = 3
/** A line with which nothing goes on that stands above it: behind an empty line, or an item of a list. */
const BEGINNING = /^(?:[-*+][ \t])/
const LABEL = /^[ \t>]{0,20}\[([^\]\n]{1,999})\]:/gm

/**
 * Where a piece ends that begins at an offset: before a line that begins something new, as far as can be seen.
 * @param times how many times as long as usual it is to be
 */
export function endOfPiece(text: string, start: number, times: number): number {
  const { characters, lines } = ENOUGH
  let empty = false
  let count = 0
  for (let at = start; at < text.length; count++) {
    const size = Math.max((at - start) / characters, count / lines) / times
    if (size >= TOO_MUCH || (size >= 1 && begins(text, at, empty))) return at
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found + 1
    empty = end - at < 200 && text.slice(at, end).trim() === ''
    at = end
  }
  return text.length
}

function begins(text: string, at: number, behindEmpty: boolean): boolean {
  const first = text.slice(at, at + 2)
  return behindEmpty ? /^[^\s]/.test(first) : BEGINNING.test(first)
}

/** Whether a piece ends within code or HTML, so that the text behind it belongs to that and no new piece begins. */
export function endsInside(events: readonly Event[], piece: string): boolean {
  const end = piece.trimEnd().length
  const behindEmpty = /\n[ \t]*\r?\n$/.test(piece.slice(-200))
  for (let index = events.length - 1; index >= 0; index--) {
    const [, token] = events[index] as Event
    if (token.end.offset < end) return false
    if (token.type === 'codeFenced' || token.type === 'htmlFlow')
      // What is closed ends with its last line; HTML that is not closed by a sign goes on to an empty line.
      return token.end.offset > end || (token.type === 'htmlFlow' && !behindEmpty)
  }
  return false
}

/** Tells a parser which labels are defined anywhere in a text, since a piece sees only its own definitions. */
export function tellLabels(parser: ParseContext, labels: Labels): void {
  parser.defined = labels.links
  parser.gfmFootnotes = labels.footnotes
}

export interface Labels {
  links: Known
  footnotes: Known
}

/** The labels that seem to be defined in a text. */
export function labelsOf(text: string): Labels {
  const labels = { links: new Known(), footnotes: new Known() }
  if (!text.includes(']:')) return labels
  for (const [, label = ''] of text.matchAll(LABEL)) {
    if (label.startsWith('^')) labels.footnotes.push(normalizeIdentifier(label.slice(1)))
    else labels.links.push(normalizeIdentifier(label))
  }
  return labels
}

/** A list that is asked for every link whether it holds a label. */
class Known extends Array<string> {
  private readonly all = new Set<string>()

  override push(...labels: string[]): number {
    for (const label of labels) this.all.add(label)
    return this.all.size
  }

  override includes(label: string): boolean {
    return this.all.has(label)
  }
}
