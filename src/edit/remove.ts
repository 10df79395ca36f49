/** Taking a key or an item out of a text. */

import { shortKey } from '../format/paths.ts'
import { isBilingual, isPaperForm } from '../format/short-forms.ts'
import type { Entry, MappingNode, TreeNode } from '../yaml/nodes.ts'
import { isAbsent } from '../yaml/nodes.ts'
import type { Path } from '../yaml/plain.ts'
import { takeOutOfBrackets } from './brackets.ts'
import { type Comment, commentLines, commentsWithin } from './comments.ts'
import { takeOutItem } from './items.ts'
import {
  along,
  breakAt,
  colonEnd,
  column,
  entryEnd,
  isBlockScalar,
  isFlow,
  isOwnLine,
  isWithinFlow,
  lastLeaf,
  lastLineEnd,
  lineEnd,
  lineStart,
  type Passed,
  replaceLines,
  splice,
  WrongPlace,
} from './lines.ts'
import { rootOf } from './spot.ts'

/**
 * The text without what stands at a path, and without the parents that hold nothing else then, neither keys nor
 * comments. The short form of an answer goes whole when its one key is to go.
 * @param keeps whether a comment beside a key stays, as a line of its own; beside an item of a list it always does
 */
export function removeAt(text: string, root: MappingNode, path: Path, keeps = false): string {
  const passed = along(root, path)
  let depth = passed.length - 1
  if (depth < path.length) {
    const key = shortKey(path.slice(0, depth))
    const asked = path[depth]
    const value = passed[depth]?.node.value
    if (key === null || asked !== key || depth !== path.length - 1) return text
    if (key === 'position' && isPaperForm(value)) return withoutPaperForm(text, path.slice(0, depth), value)
    const isShort = passed[depth]?.node.kind === 'scalar' || (key === 'text' && isBilingual(value))
    if (!isShort) return text
  } else if (isAbsent(passed[depth]?.node as TreeNode)) return text
  while (depth > 1 && holdsNothingElse(text, passed, depth)) depth -= 1
  if (depth === 0) return text
  return without(text, passed.slice(0, depth + 1), keeps)
}

function withoutPaperForm(text: string, path: Path, pair: object): string {
  const beside = Object.keys(pair).some((key) => key !== 'closed' && key !== 'open')
  if (!beside) return removeAt(text, rootOf(text), path)
  let left = text
  for (const key of ['closed', 'open']) left = removeAt(left, rootOf(left), [...path, key])
  return left
}

/** Whether the one above has this one alone, and no comment. */
function holdsNothingElse(text: string, passed: readonly Passed[], depth: number): boolean {
  const parent = passed[depth - 1] as Passed
  const own = passed[depth] as Passed
  if (countOf(parent.node) !== 1 || !parent.entry) return false
  const start = colonEnd(text, parent.entry) ?? parent.entry.end
  const from = own.entry?.start ?? own.node.start
  const to = own.entry ? entryEnd(text, own.entry) : own.node.end
  const end = isFlow(text, parent.node) ? parent.node.end : to
  return !text.slice(start, from).includes('#') && !text.slice(to, end).includes('#')
}

function countOf(node: TreeNode): number {
  return node.kind === 'mapping' ? node.entries.length : node.kind === 'list' ? node.items.length : 0
}

function without(text: string, passed: readonly Passed[], keeps: boolean): string {
  const own = passed.at(-1) as Passed
  const parent = passed.at(-2)?.node
  if (!parent || parent.kind === 'scalar') throw new WrongPlace()
  if (parent.kind === 'list') {
    if (!isFlow(text, parent) && isWithinFlow(text, passed.slice(0, -1))) throw new WrongPlace()
    return takeOutItem(text, parent, parent.items.indexOf(own.node))
  }
  const { entry } = own
  if (!entry) throw new WrongPlace()
  const index = parent.entries.indexOf(entry)
  if (isFlow(text, parent)) return takeOutOfBrackets(text, parent, index, keeps)
  if (isWithinFlow(text, passed.slice(0, -1))) throw new WrongPlace()
  const before = parent.entries[index - 1]
  const flat = before !== undefined && isBlockScalar(text, lastLeaf(before.node))
  const indent = column(text, entry.start)
  if (!isOwnLine(text, entry.start)) return withoutBehindDash(text, parent, entry, keeps)
  const end = lastLineEnd(text, own.node, entryEnd(text, entry))
  const kept = keptComments(text, entry, end, keeps)
  return replaceLines(text, lineStart(text, entry.start), end, commentLines(kept, ' '.repeat(indent), flat))
}

/**
 * The comments that stay where a key goes: those on lines of their own, those beside what is within its value, and
 * where it is to keep them all, those beside itself.
 */
function keptComments(text: string, { end: start, node }: Entry, end: number, keeps: boolean): Comment[] {
  const own = node.kind === 'scalar' ? end : lineEnd(text, start)
  return commentsWithin(text, node, start, end).filter(({ start: at, indent }) => keeps || indent !== null || at > own)
}

/** The first key of a list's item shares the line with the dash: the next key moves up to it. */
function withoutBehindDash(text: string, parent: MappingNode, entry: Entry, keeps: boolean): string {
  const next = parent.entries[1]
  if (!next || column(text, next.start) !== column(text, entry.start)) throw new WrongPlace()
  const kept = keptComments(text, entry, next.start, keeps)
  const line = lineStart(text, entry.start)
  const dash = /^ */.exec(text.slice(line, entry.start))?.[0] ?? ''
  const above = commentLines(kept, dash, true).map((comment) => comment + breakAt(text, line))
  return splice(splice(text, entry.start, next.start, ''), line, line, above.join(''))
}
