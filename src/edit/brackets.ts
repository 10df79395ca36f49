/** Keys and items within brackets: putting one in, taking one out, with the commas and comments between them. */

import type { ListNode, MappingNode, TreeNode } from '../yaml/nodes.ts'
import { commentLines, commentsWithin } from './comments.ts'
import { breakAt, entryEnd, isOwnLine, lineEnd, lineStart, nextLine, splice } from './lines.ts'

/** A key with its value, or an item. */
interface Member {
  start: number
  end: number
  node: TreeNode
}

/** What stands within a mapping or a list, in order. */
export function membersOf(text: string, parent: MappingNode | ListNode): Member[] {
  if (parent.kind === 'list') return parent.items.map((node) => ({ start: node.start, end: node.end, node }))
  return parent.entries.map((entry) => ({ start: entry.start, end: entryEnd(text, entry), node: entry.node }))
}

/**
 * The text with one more member.
 * @param at which one it is to be, from 0
 * @param piece it, as it is written
 */
export function putInBrackets(text: string, parent: MappingNode | ListNode, at: number, piece: string): string {
  const members = membersOf(text, parent)
  const before = members[at - 1]
  if (before) {
    return putOnLineBelow(text, parent, piece, before) ?? splice(text, before.end, before.end, `, ${piece}`)
  }
  const after = members[0]
  if (!after) return splice(text, parent.start + 1, parent.start + 1, piece)
  const line = lineStart(text, after.start)
  if (line <= parent.start || !isOwnLine(text, after.start)) {
    return splice(text, after.start, after.start, `${piece}, `)
  }
  // Right below the bracket: comments above the first member are about that one.
  const below = nextLine(text, parent.start)
  return splice(text, below, below, `${text.slice(line, after.start)}${piece},${breakAt(text, after.start)}`)
}

/** Where the member before it has a line of its own, so has the new one; null where it has not. */
function putOnLineBelow(
  text: string,
  parent: MappingNode | ListNode,
  piece: string,
  { start, end }: Member,
): string | null {
  const line = lineStart(text, start)
  const below = lineEnd(text, end)
  const comma = commaAlone(text, end)
  if (line <= parent.start || !isOwnLine(text, start) || comma === null) return null
  const added = splice(text, below, below, `${breakAt(text, end)}${text.slice(line, start)}${piece}${comma}`)
  return comma === '' ? splice(added, end, end, ',') : added
}

/** The comma behind a member, where nothing but a comment follows in the line; null where something does. */
function commaAlone(text: string, end: number): string | null {
  return /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(text.slice(end, lineEnd(text, end)))?.[1] ?? null
}

/**
 * The text without a member. The comma goes too: the one behind, or behind the last one the one before.
 * @param keeps whether the comments within and beside it stay, as lines of their own
 */
export function takeOutOfBrackets(text: string, parent: MappingNode | ListNode, index: number, keeps: boolean): string {
  const members = membersOf(text, parent)
  const own = members[index]
  if (!own) return text
  const before = members[index - 1]
  const line = lineStart(text, own.start)
  if (line > parent.start && isOwnLine(text, own.start) && commaAlone(text, own.end) !== null) {
    return takeOutLines(text, own, before, keeps)
  }
  const next = members[index + 1]
  if (next && lineEnd(text, own.start) === lineEnd(text, next.start)) return splice(text, own.start, next.start, '')
  if (before && !text.slice(before.end, own.start).includes('#')) return splice(text, before.end, own.end, '')
  return takeOutAlone(text, own, before, next)
}

/** A member with lines of its own: they go whole. */
function takeOutLines(text: string, own: Member, before: Member | undefined, keeps: boolean): string {
  const line = lineStart(text, own.start)
  const end = lineEnd(text, own.end)
  const kept = keeps ? commentLines(commentsWithin(text, own.node, own.start, end), text.slice(line, own.start)) : []
  const newline = breakAt(text, own.start)
  const left = splice(text, line, nextLine(text, end), kept.map((comment) => comment + newline).join(''))
  return before && commaAlone(text, own.end) === '' ? withoutComma(left, before.end) : left
}

/** A member that shares its lines with others, and with comments that must stay. */
function takeOutAlone(text: string, own: Member, before: Member | undefined, next: Member | undefined): string {
  const behind = /^[ \t]*,[ \t]*/.exec(text.slice(own.end))?.[0].length ?? 0
  const end = own.end + behind
  // A `#` right behind the bracket would be a text.
  const left = splice(text, own.start, end, text[end] === '#' ? ' ' : '')
  return before && !next && behind === 0 ? withoutComma(left, before.end) : left
}

/** Takes out the comma that follows a member, on whatever line. */
function withoutComma(text: string, end: number): string {
  const gap = /^(?:\s|#.*)*/.exec(text.slice(end))?.[0].length ?? 0
  return text[end + gap] === ',' ? splice(text, end + gap, end + gap + 1, '') : text
}
