/** The comments within a value, so that they can stay where the value goes. */

import type { TreeNode } from '../yaml/nodes.ts'
import { isBlockScalar, isOwnLine, lineEnd, lineStart } from './lines.ts'

export interface Comment {
  start: number
  /** With its `#`, to the end of its line. */
  text: string
  /** What stands before it where it has a line of its own; null where it stands beside something. */
  indent: string | null
}

interface Stretch {
  start: number
  end: number
}

/**
 * The comments between two offsets.
 * @param node all that stands there besides keys, comments and signs: a `#` within a text begins no comment
 */
export function commentsWithin(text: string, node: TreeNode, start: number, end: number): Comment[] {
  const comments: Comment[] = []
  let at = start
  for (const taken of [...stretches(text, node), { start: end, end }]) {
    if (taken.start >= at) comments.push(...commentsBetween(text, at, Math.min(taken.start, end)))
    at = Math.max(at, taken.end)
  }
  return comments
}

function commentsBetween(text: string, start: number, end: number): Comment[] {
  const comments: Comment[] = []
  for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', lineEnd(text, at))) {
    // Only blanks, brackets, dashes, colons and commas stand between the values: the first `#` of a line is a comment's.
    const indent = isOwnLine(text, at) ? text.slice(lineStart(text, at), at) : null
    comments.push({ start: at, text: text.slice(at, lineEnd(text, at)).trimEnd(), indent })
  }
  return comments
}

/** Where keys and values stand, in order; of a text over several lines its sign and its lines, not what is behind the sign. */
function stretches(text: string, node: TreeNode): Stretch[] {
  if (node.start < 0) return []
  if (node.kind === 'list') return node.items.flatMap((item) => stretches(text, item))
  if (node.kind === 'mapping') {
    return node.entries.flatMap(({ start, end, node: inner }) => [{ start, end }, ...stretches(text, inner)])
  }
  if (!isBlockScalar(text, node)) return [node]
  const header = /^[|>][-+0-9]*/.exec(text.slice(node.start, node.start + 4))?.[0] ?? ''
  const below = lineEnd(text, node.start)
  return [
    { start: node.start, end: node.start + header.length },
    { start: below, end: Math.max(below, node.end) },
  ]
}

/**
 * Comments as lines of their own.
 * @param indent of those that stood beside something
 * @param flat whether all are to have that one: a text over several lines above would take in what is deeper
 */
export function commentLines(comments: readonly Comment[], indent: string, flat = false): string[] {
  return comments.map((comment) => (flat ? indent : (comment.indent ?? indent)) + comment.text)
}
