/** Putting a value in place of another one, so that the comments around and within it stay. */

import type { Entry, TreeNode } from '../yaml/nodes.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import { commentLines, commentsWithin } from './comments.ts'
import {
  breakAt,
  colonEnd,
  column,
  indentStep,
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
import type { Spot } from './spot.ts'
import { isSame } from './value.ts'

/** The text with a value in place of the one that stands at a path; the comments within that one stay. */
export function replace(spot: Spot, path: Path, value: Plain): string {
  const { text, passed } = spot
  const { node, entry } = passed.at(-1) as Passed
  if (isSame(node.value, value)) return text
  const within = isWithinFlow(text, passed.slice(0, -1))
  const inBlock = node.kind !== 'scalar' && !isFlow(text, node)
  if (!entry) {
    if (inBlock || isBlockScalar(text, node)) throw new WrongPlace()
    return splice(text, node.start, node.end, flowPiece(value) + commentsInBrackets(text, node))
  }
  if (within) return splice(text, node.start, node.end, flowPiece(value) + commentsInBrackets(text, node))
  const piece = pieceFor(spot, entry, path, value, within)
  if (isBlockScalar(text, node)) return replaceTextBlock(text, node, piece)
  const colon = colonEnd(text, entry)
  if (colon === null) throw new WrongPlace()
  const sameLine = lineStart(text, node.start) === lineStart(text, colon)
  if (!inBlock && (sameLine || piece.lines.length === 0)) {
    const start = piece.head === '' ? colon : node.start
    const aligned =
      piece.lines.length === 0 ? withCommentInPlace(text, node.end, node.end - start - piece.head.length) : text
    const kept = commentLines(commentsWithin(text, node, node.start, node.end), ' '.repeat(column(text, entry.start)))
    return put(aligned, start, node.end, withLines(piece, kept), lineEnd(aligned, node.end))
  }
  // The value stands on the lines below its key: the key's own line, with its comment, stays.
  const keyLine = lineEnd(text, colon)
  const end = lastLineEnd(text, node, node.end)
  const beside = ' '.repeat(column(text, inBlock ? node.start : entry.start))
  const kept = commentLines(commentsWithin(text, node, keyLine, end), beside, piece.lines.length > 0)
  const without = splice(text, keyLine, end, '')
  return put(without, colon, colon, withLines({ ...piece, head: piece.head && ` ${piece.head}` }, kept), keyLine)
}

function withLines(piece: Piece, more: readonly string[]): Piece {
  return { ...piece, lines: [...piece.lines, ...more] }
}

/** The comments of a value within brackets, which what follows there must not become a part of. */
function commentsInBrackets(text: string, node: TreeNode): string {
  const comments = commentsWithin(text, node, node.start, node.end)
  const below = breakAt(text, node.start) + ' '.repeat(column(text, node.start))
  return comments.length === 0 ? '' : ` ${comments.map((comment) => comment.text + below).join('')}`
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
export function put(text: string, start: number, end: number, { head, lines }: Piece, below: number): string {
  const newline = breakAt(text, start)
  const withLines = splice(text, below, below, lines.map((line) => newline + line).join(''))
  return splice(withLines, start, end, head)
}

/** A value as it is written behind a key. @param within whether that stands in brackets */
export function pieceFor({ text, root, manner }: Spot, entry: Entry, path: Path, value: Plain, within: boolean): Piece {
  if (within) return { head: flowPiece(value), lines: [] }
  return blockPiece(value, path, { indent: column(text, entry.start), step: indentStep(text, root), ...manner })
}
