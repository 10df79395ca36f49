/** The text around the nodes of a tree: lines, columns, colons, and whether brackets or indentation hold things together. */
import type { Entry, MappingNode, TreeNode } from '../yaml/nodes.ts'

/** Thrown where a path cannot be followed in a text. */
export class WrongPlace extends Error {}

/** Replaces a stretch of a text. */
export function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end)
}

/**
 * Replaces whole lines.
 * @param start where the first one begins
 * @param end behind the last one, before its break
 * @param lines without their breaks; none: the lines go with their break
 */
export function replaceLines(text: string, start: number, end: number, lines: readonly string[]): string {
  if (lines.length > 0) return splice(text, start, end, lines.join(breakAt(text, start)))
  const next = nextLine(text, end)
  if (next > end || start === 0) return splice(text, start, next, '')
  // The last line of a file without a last line break: the break above goes instead.
  return splice(text, previousLine(text, start), end, '')
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}

/** The offset of the first character of the line that an offset lies in, behind a byte order mark. */
export function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isBreak(text, start - 1)) start -= 1
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
}

/** The offset just behind the last character of the line, before its break. */
export function lineEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !isBreak(text, end)) end += 1
  return end
}

/** The offset at which the next line begins; the text's length where there is none. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at)
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0)
}

/** Whether only blanks stand before an offset in its line. */
export function isOwnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === ''
}

/** The end of the line before the one that begins at an offset. */
export function previousLine(text: string, start: number): number {
  return start - (text.startsWith('\r\n', start - 2) ? 2 : 1)
}

export function column(text: string, at: number): number {
  return at - lineStart(text, at)
}

/** The line break in use at a place: that of its line, else the file's first, else `\n`. */
export function breakAt(text: string, at: number): string {
  const end = lineEnd(text, at)
  return text.slice(end, nextLine(text, at)) || (/\r\n?|\n/.exec(text)?.[0] ?? '\n')
}

/** Whether a node is written in brackets. */
export function isFlow(text: string, node: TreeNode): boolean {
  return node.kind !== 'scalar' && (text[node.start] === '{' || text[node.start] === '[')
}

/** Whether a scalar is a text over several lines, begun by | or >. */
export function isBlockScalar(text: string, node: TreeNode): boolean {
  return node.kind === 'scalar' && node.start >= 0 && (text[node.start] === '|' || text[node.start] === '>')
}

/** Just behind the colon of a key; null where none follows, as in `{key}`. */
export function colonEnd(text: string, entry: Entry): number | null {
  let at = entry.end
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return text[at] === ':' ? at + 1 : null
}

/** Just behind a key and its value. */
export function entryEnd(text: string, entry: Entry): number {
  return entry.node.start >= 0 ? entry.node.end : (colonEnd(text, entry) ?? entry.end)
}

/**
 * The end of the last line of a key or item, with the blank lines that belong to a text over several lines: those with
 * spaces in them, and all of a text that keeps them (`|+`).
 */
export function lastLineEnd(text: string, node: TreeNode, end: number): number {
  const leaf = lastLeaf(node)
  let last = lineEnd(text, end)
  if (!isBlockScalar(text, leaf)) return last
  const keepsAll = /^[|>][-0-9]*\+/.test(text.slice(leaf.start, leaf.start + 4))
  for (let next = nextLine(text, last); next < text.length; next = nextLine(text, next)) {
    const blank = lineEnd(text, next)
    if (text.slice(next, blank).trim() !== '') break
    if (keepsAll || blank > next) last = blank
  }
  return last
}

/** The last value within a value; itself where it holds none. */
export function lastLeaf(node: TreeNode): TreeNode {
  const inner = node.kind === 'mapping' ? node.entries.at(-1)?.node : node.kind === 'list' ? node.items.at(-1) : null
  return inner && inner.start >= 0 ? lastLeaf(inner) : node
}

/** The end of the last line of a key in a block, with the comments indented deeper that follow at once. */
export function blockEnd(text: string, entry: Entry): number {
  return withDeeperComments(text, lastLineEnd(text, entry.node, entryEnd(text, entry)), column(text, entry.start))
}

export function withDeeperComments(text: string, end: number, than: number): number {
  let last = end
  for (;;) {
    const next = nextLine(text, last)
    const comment = /^( *)[ \t]*#/.exec(text.slice(next, lineEnd(text, next)))
    if (next === last || !comment || (comment[1] ?? '').length <= than) return last
    last = lineEnd(text, next)
  }
}

/** How many columns one level is indented by: as the first nested mapping of the file is. */
export function indentStep(text: string, root: MappingNode): number {
  for (const { start, node } of root.entries) {
    const first = node.kind === 'mapping' && !isFlow(text, node) ? node.entries[0] : undefined
    if (first) return Math.max(column(text, first.start) - column(text, start), 1)
  }
  return 2
}

/** A node on the way of a path, with the key it stands at. */
export interface Passed {
  node: TreeNode
  entry: Entry | null
}

/**
 * The nodes along a path, the root first; as far as it can be followed.
 * @throws WrongPlace when a list has no such item
 */
export function along(root: MappingNode, path: readonly (string | number)[]): Passed[] {
  const passed: Passed[] = [{ node: root, entry: null }]
  let node: TreeNode = root
  for (const segment of path) {
    let next: Passed | null = null
    if (node.kind === 'mapping') {
      const entry: Entry | undefined = node.entries.find(({ key }) => key === segment)
      if (entry) next = { node: entry.node, entry }
    } else if (node.kind === 'list') {
      const item: TreeNode | undefined = node.items[Number(segment)]
      if (!item || item.start < 0) throw new WrongPlace()
      next = { node: item, entry: null }
    }
    if (!next) break
    passed.push(next)
    node = next.node
  }
  return passed
}

/** Whether what stands inside the last of these nodes is within brackets. */
export function isWithinFlow(text: string, passed: readonly Passed[]): boolean {
  return passed.some(({ node }) => isFlow(text, node))
}
