/** Putting a new key into a mapping: in its order among its siblings, at their indentation. */

import type { Entry, MappingNode } from '../yaml/nodes.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import { putInBrackets } from './brackets.ts'
import {
  blockEnd,
  breakAt,
  column,
  entryEnd,
  indentStep,
  isFlow,
  isWithinFlow,
  lineStart,
  previousLine,
  splice,
  WrongPlace,
} from './lines.ts'
import { blockPiece, flowPiece, keyLines, keyText } from './piece.ts'
import type { Spot } from './spot.ts'

/** The text with a new key in the mapping that is last of those passed, which stands at a path. */
export function insertKey({ text, root, passed, manner }: Spot, path: Path, key: string, value: Plain): string {
  const mapping = passed.at(-1)?.node
  if (mapping?.kind !== 'mapping') throw new WrongPlace()
  const { after, before } = neighbours(mapping, key, manner.order(path))
  if (isWithinFlow(text, passed)) {
    if (!isFlow(text, mapping)) throw new WrongPlace()
    const at = after ? mapping.entries.indexOf(after) + 1 : before ? mapping.entries.indexOf(before) : 0
    return putInBrackets(text, mapping, at, `${keyText(key)}: ${flowPiece(value)}`)
  }
  const sibling = after ?? before
  if (!sibling) throw new WrongPlace()
  const indent = column(text, sibling.start)
  const lines = keyLines(
    key,
    blockPiece(value, [...path, key], { indent, step: indentStep(text, root), ...manner }),
    indent,
  )
  const above = after ? null : startAbove(text, sibling, path.length > 0)
  if (above !== null) {
    const newline = breakAt(text, sibling.start)
    return splice(text, above, above, lines.map((line) => line + newline).join(''))
  }
  const newline = breakAt(text, entryEnd(text, sibling))
  const end = blockEnd(text, sibling)
  return splice(text, end, end, lines.map((line) => newline + line).join(''))
}

/**
 * Between which siblings a key belongs: after the nearest of those that come before it in the order; else before the
 * nearest of those that come after it; after the last one where the order does not say.
 */
function neighbours(
  mapping: MappingNode,
  key: string,
  order: readonly string[] | null,
): { after: Entry | null; before: Entry | null } {
  const own = order?.indexOf(key) ?? -1
  const last = mapping.entries.at(-1) ?? null
  if (!order || own < 0) return { after: last, before: null }
  let after: { entry: Entry; at: number } | null = null
  let before: { entry: Entry; at: number } | null = null
  for (const entry of mapping.entries) {
    const at = order.indexOf(entry.key)
    if (at < 0) continue
    if (at < own && (!after || at > after.at)) after = { entry, at }
    if (at > own && (!before || at < before.at)) before = { entry, at }
  }
  if (after) return { after: after.entry, before: null }
  return before ? { after: null, before: before.entry } : { after: last, before: null }
}

/**
 * Where a line can go in above a key: above the comments that stand right over it, which are taken to be the key's.
 * @param nested at the top of the file the first comment may be for the editor, and stays first
 * @returns null where the key shares its line with something, as behind the dash of a list
 */
function startAbove(text: string, { start }: Entry, nested: boolean): number | null {
  const own = lineStart(text, start)
  if (text.slice(own, start).trim() !== '') return null
  let above = own
  while (nested && above > 0) {
    const line = lineStart(text, previousLine(text, above))
    const comment = /^ *#/.exec(text.slice(line, above))
    if (!comment || comment[0].length - 1 < start - own) break
    above = line
  }
  return above
}
