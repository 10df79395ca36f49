/** Taking a key or an item out of a text. */

import type { ListNode, MappingNode, TreeNode } from '../yaml/nodes.ts'
import type { Path } from '../yaml/plain.ts'
import { readTree } from '../yaml/tree.ts'
import {
  along,
  breakAt,
  colonEnd,
  column,
  entryEnd,
  isAbsent,
  isFlow,
  isWithinFlow,
  lastLineEnd,
  lineEnd,
  lineStart,
  nextLine,
  type Passed,
  splice,
  WrongPlace,
} from './lines.ts'
import { isBilingual, isPaperForm, shortKey } from './value.ts'

/**
 * The text without what stands at a path, and without the parents that hold nothing else then, neither keys nor
 * comments. The short form of an answer goes whole when its one key is to go.
 */
export function removeAt(text: string, root: MappingNode, path: Path): string {
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
  return without(text, passed.slice(0, depth + 1))
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
  if (members(parent.node).length !== 1 || !parent.entry) return false
  const start = colonEnd(text, parent.entry) ?? parent.entry.end
  const from = own.entry?.start ?? own.node.start
  const to = own.entry ? entryEnd(text, own.entry) : own.node.end
  const end = isFlow(text, parent.node) ? parent.node.end : to
  return !text.slice(start, from).includes('#') && !text.slice(to, end).includes('#')
}

function without(text: string, passed: readonly Passed[]): string {
  const own = passed.at(-1) as Passed
  const parent = passed.at(-2)?.node
  if (!parent || parent.kind === 'scalar') throw new WrongPlace()
  if (isFlow(text, parent)) return withoutInBrackets(text, parent, own)
  if (isWithinFlow(text, passed.slice(0, -1))) throw new WrongPlace()
  const start = own.entry?.start ?? own.node.start
  const end = lastLineEnd(text, own.node, own.entry ? entryEnd(text, own.entry) : own.node.end)
  const line = lineStart(text, start)
  const ahead = text.slice(line, start)
  if (parent.kind === 'mapping' && ahead.trim() !== '') return withoutBehindDash(text, parent, start)
  if (parent.kind === 'list' && !/^ *- *$/.test(ahead)) throw new WrongPlace()
  const next = nextLine(text, end)
  if (next > end || line === 0) return splice(text, line, next, '')
  // The last line of a file without a last line break: the break above goes instead.
  return splice(text, line - breakAt(text, line - 1).length, end, '')
}

/** The first key of a list's item shares the line with the dash: the next key moves up to it. */
function withoutBehindDash(text: string, parent: MappingNode, start: number): string {
  const next = parent.entries[1]
  if (!next || column(text, next.start) !== column(text, start)) throw new WrongPlace()
  return splice(text, start, next.start, '')
}

/** The comma goes too: the one behind, or behind the last one the one before. */
function withoutInBrackets(text: string, parent: MappingNode | ListNode, own: Passed): string {
  const start = own.entry?.start ?? own.node.start
  const end = own.entry ? entryEnd(text, own.entry) : own.node.end
  const all = members(parent)
  const index = all.findIndex((member) => member.start === start)
  const before = all[index - 1]
  const next = all[index + 1]
  const [line, below] = [lineStart(text, start), lineEnd(text, end)]
  const [, comma] = /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(text.slice(end, below)) ?? []
  if (line > parent.start && text.slice(line, start).trim() === '' && comma !== undefined) {
    const left = splice(text, line, nextLine(text, below), '')
    return comma === '' && before ? left.slice(0, before.end) + left.slice(before.end).replace(',', '') : left
  }
  if (next && lineEnd(text, start) === lineEnd(text, next.start)) return splice(text, start, next.start, '')
  if (before) return splice(text, before.end, end, '')
  const trailing = /^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  return splice(text, start, end + trailing, '')
}

function members(node: TreeNode): { start: number; end: number }[] {
  if (node.kind === 'mapping') {
    return node.entries.map(({ start, end, node: inner }) => ({ start, end: Math.max(end, inner.end) }))
  }
  return node.kind === 'list' ? node.items : []
}

function rootOf(text: string): MappingNode {
  const { root } = readTree(text)
  if (root?.kind !== 'mapping') throw new WrongPlace()
  return root
}
