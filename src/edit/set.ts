/** Putting a value at a path of a text: in place of what stands there, or as a new key or item. */

import type { Entry, ListNode, MappingNode, TreeNode } from '../yaml/nodes.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import { readTree } from '../yaml/tree.ts'
import { insertKey, type Spot } from './insert.ts'
import {
  along,
  breakAt,
  colonEnd,
  column,
  indentStep,
  isAbsent,
  isBlockScalar,
  isFlow,
  isWithinFlow,
  lastLineEnd,
  lineEnd,
  lineStart,
  type Passed,
  splice,
  WrongPlace,
} from './lines.ts'
import { blockPiece, flowPiece, type Piece } from './piece.ts'
import { removeAt } from './remove.ts'
import type { Manner } from './types.ts'
import { isBilingual, isPaperForm, shortKey } from './value.ts'
import { widen } from './widen.ts'

/**
 * The text with a value at a path.
 * @throws WrongPlace when the path leads through something that cannot hold it
 */
export function setAt(text: string, root: MappingNode, path: Path, value: Plain, manner: Manner): string {
  const passed = along(root, path)
  const spot: Spot = { text, root, passed, manner }
  const last = passed.at(-1) as Passed
  const depth = passed.length - 1
  const reached = path.slice(0, depth)
  const rest = path.slice(depth)
  const short = shortKey(reached)

  if (last.entry && isAbsent(last.node)) {
    return fill(spot, last.entry, reached, shortest(reached, nested(rest, value)))
  }
  if (rest.length === 0) return replace(spot, path, value)
  if (short === 'text' && isBilingual(last.node.value)) {
    const whole = rest[0] === 'text' ? value : { text: last.node.value as Plain, ...asMapping(nested(rest, value)) }
    return replace(spot, reached, whole)
  }
  if (short === 'position' && rest[0] === 'position' && isPaperForm(last.node.value)) {
    return leavePaperForm(text, reached, last.node.value, value, manner)
  }
  if (last.node.kind === 'mapping') {
    const [key, ...deeper] = rest
    const inner = shortest([...reached, key ?? ''], nested(deeper, value))
    return insertKey(spot, reached, String(key), inner)
  }
  if (last.node.kind !== 'scalar' || short === null || !last.entry) throw new WrongPlace()
  if (rest[0] === short) return replace(spot, reached, value)
  const widened = widen(text, root, last.entry, short, isWithinFlow(text, passed.slice(0, -1)))
  return setAt(widened, rootOf(widened), path, value, manner)
}

/** The text with one more item in the list at a path. */
export function appendAt(text: string, root: MappingNode, path: Path, item: Plain, manner: Manner): string {
  const passed = along(root, path)
  const list = passed.at(-1)?.node
  if (passed.length <= path.length || !list || isAbsent(list)) return setAt(text, root, path, [item], manner)
  if (list.kind !== 'list') throw new WrongPlace()
  return isFlow(text, list) ? appendInBrackets(text, list, item) : appendInBlock(text, list, item)
}

function appendInBrackets(text: string, list: ListNode, item: Plain): string {
  const last = list.items.at(-1)
  if (!last) return splice(text, list.start + 1, list.start + 1, flowPiece(item))
  return splice(text, last.end, last.end, `, ${flowPiece(item)}`)
}

function appendInBlock(text: string, list: ListNode, item: Plain): string {
  const end = lastLineEnd(text, list, list.end)
  const indent = ' '.repeat(column(text, list.start))
  return splice(text, end, end, `${breakAt(text, list.end)}${indent}- ${flowPiece(item)}`)
}

/** Position instead of the numbers of the paper form; what stands beside them stays. */
function leavePaperForm(text: string, path: Path, pair: object, position: Plain, manner: Manner): string {
  const beside = Object.keys(pair).some((key) => key !== 'closed' && key !== 'open')
  if (!beside) return setAt(text, rootOf(text), path, position, manner)
  let without = text
  for (const key of ['closed', 'open']) without = removeAt(without, rootOf(without), [...path, key])
  return setAt(without, rootOf(without), [...path, 'position'], position, manner)
}

/** Gives a value to a key that has none: `key:`, `key: # comment`, `key: ~`. */
function fill(spot: Spot, entry: Entry, path: Path, value: Plain): string {
  const { text, passed } = spot
  const colon = colonEnd(text, entry)
  const within = isWithinFlow(text, passed.slice(0, -1))
  if (colon === null) {
    if (!within) throw new WrongPlace()
    return splice(text, entry.end, entry.end, `: ${flowPiece(value)}`)
  }
  const piece = pieceFor(spot, entry, path, value, within)
  const { node } = entry
  if (node.start >= 0 && piece.head !== '') return put(text, node.start, node.end, piece, lineEnd(text, node.end))
  const from = node.start >= 0 ? node.end : colon
  return put(text, colon, from, { ...piece, head: piece.head && ` ${piece.head}` }, lineEnd(text, from))
}

/** Puts a value in place of another one. */
function replace(spot: Spot, path: Path, value: Plain): string {
  const { text, passed } = spot
  const { node, entry } = passed.at(-1) as Passed
  const within = isWithinFlow(text, passed.slice(0, -1))
  const inBlock = node.kind !== 'scalar' && !isFlow(text, node)
  if (!entry) {
    if (inBlock || isBlockScalar(text, node)) throw new WrongPlace()
    return splice(text, node.start, node.end, flowPiece(value))
  }
  const piece = pieceFor(spot, entry, path, value, within)
  if (isBlockScalar(text, node)) return replaceTextBlock(text, node, piece)
  const colon = colonEnd(text, entry)
  if (colon === null) throw new WrongPlace()
  const sameLine = lineStart(text, node.start) === lineStart(text, colon)
  if (!inBlock && (sameLine || piece.lines.length === 0)) {
    const start = piece.head === '' ? colon : node.start
    const aligned =
      piece.lines.length === 0 ? withCommentInPlace(text, node.end, node.end - start - piece.head.length) : text
    return put(aligned, start, node.end, piece, lineEnd(aligned, node.end))
  }
  // The value stands on the lines below its key: the key's own line, with its comment, stays.
  const keyLine = lineEnd(text, colon)
  const without = splice(text, keyLine, lastLineEnd(text, node, node.end), '')
  return put(without, colon, colon, { ...piece, head: piece.head && ` ${piece.head}` }, keyLine)
}

/**
 * Where two spaces or more stand between a value and its comment, as in a column of comments, the comment keeps its
 * column when the value becomes longer or shorter.
 * @param shorter by how much the value will be shorter
 */
function withCommentInPlace(text: string, end: number, shorter: number): string {
  const gap = /^( {2,})#/.exec(text.slice(end, lineEnd(text, end)))?.[1]?.length
  if (gap === undefined) return text
  return splice(text, end, end + gap, ' '.repeat(Math.max(gap + shorter, 1)))
}

/** A comment behind the | stays; the lines of the text go. */
function replaceTextBlock(text: string, node: TreeNode, piece: Piece): string {
  const header = /^[|>][-+0-9]*/.exec(text.slice(node.start, node.start + 4))?.[0] ?? '|'
  const headerEnd = lineEnd(text, node.start)
  const without = node.end > headerEnd ? splice(text, headerEnd, lastLineEnd(text, node, node.end), '') : text
  return put(without, node.start, node.start + header.length, piece, headerEnd)
}

/**
 * Splices in the head of a piece, and its lines below the line that ends at `below` (an offset of the text before the
 * splice).
 */
function put(text: string, start: number, end: number, { head, lines }: Piece, below: number): string {
  const newline = breakAt(text, start)
  const withLines = splice(text, below, below, lines.map((line) => newline + line).join(''))
  return splice(withLines, start, end, head)
}

function pieceFor({ text, root, manner }: Spot, entry: Entry, path: Path, value: Plain, within: boolean): Piece {
  if (within) return { head: flowPiece(value), lines: [] }
  return blockPiece(value, path, { indent: column(text, entry.start), step: indentStep(text, root), ...manner })
}

/** A value within the keys that lead to it. */
function nested(path: Path, value: Plain): Plain {
  const [key, ...deeper] = path
  if (key === undefined) return value
  if (typeof key === 'number') throw new WrongPlace()
  return { [key]: nested(deeper, value) }
}

/** The short form of an answer where nothing else is said. */
function shortest(path: Path, value: Plain): Plain {
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const key = shortKey(path)
  const entries = Object.entries(value)
  const [only] = entries
  if (key !== null && entries.length === 1 && only?.[0] === key && only[1] !== 'not_applicable') return only[1]
  return Object.fromEntries(entries.map(([name, inner]) => [name, shortest([...path, name], inner)]))
}

function asMapping(value: Plain): { [key: string]: Plain } {
  return value as { [key: string]: Plain }
}

function rootOf(text: string): MappingNode {
  const { root } = readTree(text)
  if (root?.kind !== 'mapping') throw new WrongPlace()
  return root
}
