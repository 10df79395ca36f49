/** Items of a list, in brackets or with a line for each: putting one in, taking one out, moving one. */

import type { ListNode, TreeNode } from '../yaml/nodes.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import { putInBrackets, takeOutOfBrackets } from './brackets.ts'
import { commentLines, commentsWithin } from './comments.ts'
import {
  breakAt,
  colonEnd,
  column,
  indentStep,
  isBlockScalar,
  isFlow,
  lastLeaf,
  lastLineEnd,
  lineStart,
  nextLine,
  type Passed,
  replaceLines,
  splice,
  WrongPlace,
  withDeeperComments,
} from './lines.ts'
import { blockPiece, flowPiece } from './piece.ts'
import { type Spot, spotAt } from './spot.ts'

/** The text with one more item in the list at a path; `at`: which one it is to be, from 0. */
export function putItem(spot: Spot, path: Path, at: number, value: Plain): string {
  const { text, root, passed, manner } = spot
  const list = listAt(spot)
  if (isFlow(text, list)) return putInBrackets(text, list, at, flowPiece(value))
  const indent = column(text, list.start)
  const { head, lines } =
    typeof value === 'object'
      ? { head: flowPiece(value), lines: [] }
      : blockPiece(value, path, { indent, step: indentStep(text, root), ...manner })
  return putLines(text, passed, at, [`${' '.repeat(indent)}- ${head}`, ...lines])
}

function listAt({ passed }: Spot): ListNode {
  const list = passed.at(-1)?.node
  if (list?.kind !== 'list') throw new WrongPlace()
  return list
}

/** Behind the item before it, with its comments; as the first one right below the key. */
function putLines(text: string, passed: readonly Passed[], at: number, lines: readonly string[]): string {
  const { node: list, entry } = passed.at(-1) as Passed
  const before = list.kind === 'list' ? list.items[at - 1] : undefined
  if (before) {
    const newline = breakAt(text, before.end)
    const end = itemEnd(text, before, column(text, list.start))
    return splice(text, end, end, lines.map((line) => newline + line).join(''))
  }
  const colon = entry && colonEnd(text, entry)
  if (!colon) throw new WrongPlace()
  const below = nextLine(text, colon)
  return splice(text, below, below, lines.map((line) => line + breakAt(text, colon)).join(''))
}

/** The end of the last line of an item, with the comments indented deeper than its dash that follow at once. */
function itemEnd(text: string, item: TreeNode, dash: number): number {
  return withDeeperComments(text, lastLineEnd(text, item, item.end), dash)
}

/** The text without an item; the comments within and beside it stay, as lines of their own. */
export function takeOutItem(text: string, list: ListNode, index: number): string {
  if (isFlow(text, list)) return takeOutOfBrackets(text, list, index, true)
  const item = itemOnOwnLines(text, list, index)
  const dash = column(text, list.start)
  const line = lineStart(text, item.start)
  const before = list.items[index - 1]
  // Below a text over several lines, a comment that is indented deeper would become a part of it.
  const flat = before !== undefined && isBlockScalar(text, lastLeaf(before))
  const end = flat ? itemEnd(text, item, dash) : lastLineEnd(text, item, item.end)
  const kept = commentLines(commentsWithin(text, item, line, end), ' '.repeat(dash), flat)
  return replaceLines(text, line, end, kept)
}

/** @throws WrongPlace where an item is empty, or its dash shares the line with something */
function itemOnOwnLines(text: string, list: ListNode, index: number): TreeNode {
  const item = list.items[index]
  if (!item || item.start < 0) throw new WrongPlace()
  if (!/^ *- *$/.test(text.slice(lineStart(text, item.start), item.start))) throw new WrongPlace()
  return item
}

/** The text with an item at another place of its list, with its lines and the comments in them. */
export function moveItem(spot: Spot, path: Path, from: number, to: number): string {
  const { text, manner } = spot
  const list = listAt(spot)
  if (isFlow(text, list)) {
    const { start, end, value } = list.items[from] as TreeNode
    const written = text.slice(start, end)
    const left = spotAt(takeOutItem(text, list, from), path, manner)
    return putInBrackets(left.text, listAt(left), to, /[\r\n]/.test(written) ? flowPiece(value as Plain) : written)
  }
  const item = itemOnOwnLines(text, list, from)
  const [start, end] = [lineStart(text, item.start), itemEnd(text, item, column(text, list.start))]
  const left = spotAt(replaceLines(text, start, end, []), path, manner)
  return putLines(left.text, left.passed, to, text.slice(start, end).split(/\r\n?|\n/))
}
