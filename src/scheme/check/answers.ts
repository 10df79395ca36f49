/**
 * What is asked of dates, evidence, criteria and pairs besides their keys and values: what the shapes say to editors
 * by `oneOf`, `anyOf` and `not`, and that a day is one of the calendar. By the names of their definitions.
 */
import { dateText } from '../../format/dates.ts'
import { EVIDENCE_KINDS, shareOf } from '../../format/vocabulary.ts'
import { childOf, isAbsent, type TreeNode } from '../../yaml/nodes.ts'
import type { Further } from './shape.ts'

export const FURTHER: Readonly<Record<'date' | 'evidence' | 'criterion' | 'pair', Further>> = {
  date: ({ value }) => (dateText(value) === null ? [{ is: 'date' }] : null),
  evidence,
  criterion,
  pair,
}

/** Each piece of evidence is of exactly one kind. */
function evidence(node: TreeNode): ReturnType<Further> {
  if (node.kind !== 'list') return null
  return node.items.flatMap((item, index) => {
    if (item.kind !== 'mapping') return []
    const kinds = EVIDENCE_KINDS.filter((kind) => given(item, kind))
    return kinds.length === 1 ? [] : [{ is: 'evidence' as const, item: index }]
  })
}

/** What is not applicable has a note that says why. */
function criterion(node: TreeNode): ReturnType<Further> {
  if (node.kind === 'scalar' || given(node, 'status')?.value !== 'not_applicable') return null
  return given(node, 'note') ? null : [{ is: 'missing-key', key: 'note' }]
}

/** The paper form knows exactly three rows: all to the one side, half to each, all to the other. */
function pair(node: TreeNode): ReturnType<Further> {
  const [closed, open] = [given(node, 'closed'), given(node, 'open')]
  if (!closed && !open) return null
  const [one, other] = [shareOf(closed?.value), shareOf(open?.value)]
  if (one === null || other === null || one + other !== 1) return [{ is: 'pair' }]
  return given(node, 'position') ? [{ is: 'pair-twice' }] : null
}

/** The value of a key, where there is one. */
function given(node: TreeNode, key: string): TreeNode | null {
  const child = childOf(node, key)
  return child && !isAbsent(child) ? child : null
}
