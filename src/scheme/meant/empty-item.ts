/** An item of a list in which there is nothing. */
import { finding } from '../../findings/finding.ts'
import type { Finding, Span } from '../../findings/types.ts'
import { follow } from '../../yaml/locate.ts'
import type { ListNode } from '../../yaml/nodes.ts'
import type { ShapeProblem } from '../check/problem.ts'
import type { Reading } from './reading.ts'

export function emptyItemFinding({ segments, shape }: ShapeProblem, { root, text }: Reading): Finding {
  const within = segments.slice(0, -1)
  const { node } = follow(root, within)
  const span = node?.kind === 'list' ? placeOf(node, Number(segments.at(-1)), text) : { start: 0, end: 0 }
  return finding('empty-item', span, {
    path: segments.join('.'),
    expected: (shape.enum ?? []).map(String),
    args: { within: within.join('.') },
  })
}

/** Farther than this behind the item before it no hyphen is looked for. */
const FARTHEST = 10_000

/** Where an empty item stands: at its hyphen, or where it is written out, as `null` or `~`. */
function placeOf({ items, start, end }: ListNode, index: number, text: string): Span {
  let at = start
  for (const item of items.slice(0, index + 1)) {
    const isWritten = item.start >= 0
    if (item === items[index] && isWritten) return { start: item.start, end: item.end }
    if (isWritten) {
      at = item.end
      continue
    }
    const [blank = ''] = /^(?:[\s,[]|#[^\r\n]*)*/.exec(text.slice(at, at + FARTHEST)) ?? []
    at += blank.length
    if (item === items[index]) return { start: at, end: at + 1 }
    at += 1
  }
  return { start, end }
}
