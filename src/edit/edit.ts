/**
 * Edits of a scheme file's text as splices at offsets: every line that the answer does not concern stays as it is,
 * byte for byte.
 */

import { FINDING_KINDS, type FindingKind } from '../findings/kinds.ts'
import { longForms } from '../format/short-forms.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import type { Plain } from '../yaml/plain.ts'
import { readTree } from '../yaml/tree.ts'
import { moveItem, putItem } from './items.ts'
import { along, WrongPlace } from './lines.ts'
import { removeAt } from './remove.ts'
import { appendAt, setAt } from './set.ts'
import type { Spot } from './spot.ts'
import { type Step, stepsOf } from './steps.ts'
import type { Change, Edited, EditProblem, KeyOrder, Manner, Undo } from './types.ts'
import { changed, isSame } from './value.ts'

const NO_ORDER: KeyOrder = () => null

/**
 * Makes changes in a text.
 * @param text a scheme file: any line breaks, with or without a byte order mark or a last line break
 * @param changes made in order, and checked as one
 * @param order where new keys go among their siblings: after the nearest that comes before; without it, last
 * @returns the new text and how to turn it back; or a problem, and then nothing is to be written. The new text has
 * been read again: it holds the old value plus the changes (empty values count as absent, the short form as the long).
 */
export function edit(text: string, changes: readonly Change[], order: KeyOrder = NO_ORDER): Edited {
  const before = readable(text)
  if (!before) return { problem: 'not_readable' }
  const expected = changes.reduce<Plain | null>(changed, longForms(before.value))
  let problem: EditProblem = 'not_equal'
  for (const way of WAYS) {
    const made = withChanges(text, before, changes, { order, ...way })
    if (typeof made === 'string') problem = made
    else if (expected !== null && isSame(longForms(made.root.value), expected)) {
      return { text: made.text, undo: difference(text, made.text) }
    } else problem = 'not_equal'
  }
  return { problem }
}

/**
 * From the one that changes least: a list with an empty item or a dash before a tab is written anew, and a text over
 * several lines that would take in a comment indented deeper below it stands in quotes.
 */
const WAYS: readonly Omit<Manner, 'order'>[] = [
  { inSteps: true, textBlocks: true },
  { inSteps: true, textBlocks: false },
  { inSteps: false, textBlocks: true },
  { inSteps: false, textBlocks: false },
]

/** The text with the changes, and what it reads as; or why that cannot be. */
function withChanges(
  text: string,
  before: MappingNode,
  changes: readonly Change[],
  manner: Manner,
): { text: string; root: MappingNode } | 'wrong_place' | 'not_equal' {
  let now = { text, root: before }
  try {
    for (const change of changes) {
      for (const step of manner.inSteps ? stepsOf(change, now.root) : [change]) {
        const edited = apply(now.text, now.root, step, manner)
        const root = edited === now.text ? now.root : readable(edited)
        if (!root) return 'not_equal'
        now = { text: edited, root }
      }
    }
  } catch (error) {
    if (error instanceof WrongPlace) return 'wrong_place'
    throw error
  }
  return now
}

/**
 * Turns an edit back, byte for byte.
 * @param text the text as the edit left it; edits are turned back in the opposite order
 */
export function revert(text: string, undo: Undo): { text: string } | { problem: EditProblem } {
  const { start, was, now, length } = undo
  if (text.length !== length || !text.startsWith(now, start)) return { problem: 'changed_meanwhile' }
  return { text: text.slice(0, start) + was + text.slice(start + now.length) }
}

function apply(text: string, root: MappingNode, step: Step, manner: Manner): string {
  const spot = (): Spot => ({ text, root, passed: along(root, step.path), manner })
  switch (step.do) {
    case 'set':
      return setAt(text, root, step.path, step.value, manner)
    case 'remove':
      return removeAt(text, root, step.path)
    case 'append':
      return appendAt(text, root, step.path, step.value, manner)
    case 'drop':
      return removeAt(text, root, step.path, true)
    case 'insert':
      return putItem(spot(), step.path, step.at, step.value)
    case 'move':
      return moveItem(spot(), step.path, step.from, step.to)
  }
}

/** The root mapping, when nothing in the text was refused. */
function readable(text: string): MappingNode | null {
  const { root, findings } = readTree(text)
  if (root?.kind !== 'mapping') return null
  return findings.some(({ rule }) => FINDING_KINDS[rule as FindingKind] === 'error') ? null : root
}

function difference(before: string, after: string): Undo {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let same = 0
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  const was = before.slice(start, before.length - same)
  return { start, was, now: after.slice(start, after.length - same), length: after.length }
}
