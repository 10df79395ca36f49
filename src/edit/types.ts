/** What an edit is asked for, and what comes of it. */
import type { Path, Plain } from '../yaml/plain.ts'

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
  /** Whether a value put in place of another one changes it part by part, rather than is written anew. */
  inSteps: boolean
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
