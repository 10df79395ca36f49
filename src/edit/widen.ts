/** From the short form of an answer to the long one: `key: partly` becomes `key:` and, below it, `status: partly`. */

import type { Entry, MappingNode } from '../yaml/nodes.ts'
import {
  breakAt,
  colonEnd,
  column,
  indentStep,
  isBlockScalar,
  isFlow,
  lastLineEnd,
  lineEnd,
  lineStart,
  nextLine,
  splice,
  WrongPlace,
} from './lines.ts'

/**
 * The text with an answer in its long form: the value, its further lines and its comment stay as they are written,
 * only deeper.
 * @param key what the short form stands for
 * @param within whether it stands in brackets
 */
export function widen(text: string, root: MappingNode, entry: Entry, key: string, within: boolean): string {
  const { node } = entry
  const colon = colonEnd(text, entry)
  if (colon === null) throw new WrongPlace()
  if (within) return splice(splice(text, node.end, node.end, '}'), node.start, node.start, `{${key}: `)
  const step = indentStep(text, root)
  const indent = ' '.repeat(column(text, entry.start) + step)
  const end = isBlockScalar(text, node) ? lastLineEnd(text, node, node.end) : node.end
  const deeper = deepen(text, node.start, end, step)
  if (node.kind === 'mapping' && !isFlow(text, node)) {
    // The lines of a text in both languages: a key above them, and all of them deeper.
    const below = nextLine(text, colon)
    const lines = deepen(text, colon, lastLineEnd(text, node, node.end), step)
    return splice(lines, below, below, `${indent}${key}:${breakAt(text, colon)}`)
  }
  const sameLine = lineStart(text, node.start) === lineStart(text, colon)
  // Where the value has a line of its own below its key, that line's indentation is the new key's.
  if (!sameLine) return splice(deeper, node.start, node.start, `${key}: `)
  return splice(deeper, colon, node.start, `${breakAt(text, colon)}${indent}${key}: `)
}

/** Indents the further lines of a value; empty ones stay empty. */
function deepen(text: string, start: number, end: number, step: number): string {
  let deeper = text.slice(0, nextLine(text, start))
  let at = deeper.length
  while (at < end && at < text.length) {
    const next = nextLine(text, at)
    deeper += (lineEnd(text, at) > at ? ' '.repeat(step) : '') + text.slice(at, next)
    at = next
  }
  return deeper + text.slice(at)
}
