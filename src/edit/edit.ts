/**
 * Edits of a scheme file's text as splices at offsets: every line that the answer does not concern stays as it is,
 * byte for byte.
 */

import { RULES, type RuleId } from '../findings/kinds.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import { readTree } from '../yaml/tree.ts'
import { WrongPlace } from './lines.ts'
import { removeAt } from './remove.ts'
import { appendAt, setAt } from './set.ts'
import { changed, isSame, longForms } from './value.ts'

/** Keys of mappings and indexes (from 0) of lists, from the root. */
export type Path = readonly (string | number)[]

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * One change to the value of a file. Paths are those of the long form: `elements.x.y.status`, `purpose.x.text`,
 * `grid.x.position`; the edit itself finds out whether the short form is there or is enough.
 */
export type Change =
  /** Replaces what stands there, or puts it in, with the parents it needs. */
  | { do: 'set'; path: Path; value: Plain }
  /**
   * Takes it out, with the parents that hold nothing else then, neither keys nor comments. Not there: nothing to do.
   * A list whose last item goes, goes too.
   */
  | { do: 'remove'; path: Path }
  /** Adds an item at the end of a list, which is made when it is not there. */
  | { do: 'append'; path: Path; value: Plain }

/** How to turn an edit back: between `start` and `start + now.length` stands `now`, where `was` stood. */
export interface Undo {
  start: number
  was: string
  now: string
  /** The length of the whole text after the edit, to see that nobody has changed it since. */
  length: number
}

/** The order of the keys of the mapping at a path; null where it does not matter. */
export type KeyOrder = (path: Path) => readonly string[] | null

/** How new keys and values are put in. */
export interface Manner {
  order: KeyOrder
  /** Whether texts of several lines are written as such (`|`), rather than in quotes on one line. */
  textBlocks: boolean
}

export type EditProblem =
  /** The text is not a plain YAML mapping, or uses what is refused (tags, anchors, …). */
  | 'not_readable'
  /** A path leads through a value that cannot hold it. */
  | 'wrong_place'
  /** The changed text did not read as the old value plus the answer; nothing is to be written. */
  | 'not_equal'
  /** Undo: the text is no longer what the edit left. */
  | 'changed_meanwhile'

export type Edited = { text: string; undo: Undo } | { problem: EditProblem }

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
  try {
    // A text over several lines would take in a comment that is indented deeper below it: then quotes will do.
    for (const textBlocks of [true, false]) {
      const edited = withChanges(text, before, changes, { order, textBlocks })
      const after = edited === null ? null : readable(edited)
      if (edited !== null && after && expected !== null && isSame(longForms(after.value), expected)) {
        return { text: edited, undo: difference(text, edited) }
      }
    }
  } catch (error) {
    if (error instanceof WrongPlace) return { problem: 'wrong_place' }
    throw error
  }
  return { problem: 'not_equal' }
}

/** The text with the changes, not yet read again; null when it cannot be read on the way. */
function withChanges(text: string, before: MappingNode, changes: readonly Change[], manner: Manner): string | null {
  let edited = text
  for (const change of changes) {
    const root = edited === text ? before : readable(edited)
    if (!root) return null
    edited = apply(edited, root, change, manner)
  }
  return edited
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

function apply(text: string, root: MappingNode, change: Change, manner: Manner): string {
  if (change.do === 'remove') return removeAt(text, root, change.path)
  if (change.do === 'append') return appendAt(text, root, change.path, change.value, manner)
  return setAt(text, root, change.path, change.value, manner)
}

/** The root mapping, when nothing in the text was refused. */
function readable(text: string): MappingNode | null {
  const { root, findings } = readTree(text)
  if (root?.kind !== 'mapping') return null
  return findings.some(({ rule }) => RULES[rule as RuleId] === 'error') ? null : root
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
