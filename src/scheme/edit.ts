/**
 * Edits of a scheme file's text as splices at offsets: every line that the answer does not concern stays as it is,
 * byte for byte.
 */

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
  /** Takes it out, with the parents that hold nothing else then. Not there: nothing to do. */
  | { do: 'remove'; path: Path }
  /** Adds an item at the end of a list, which is made when it is not there. */
  | { do: 'append'; path: Path; value: Plain }

/** How to turn an edit back: between `start` and `start + now.length` stands `now`, where `was` stood. */
export interface Undo {
  start: number
  was: string
  now: string
}

/** The order of the keys of the mapping at a path; null where it does not matter. */
export type KeyOrder = (path: Path) => readonly string[] | null

export type EditProblem =
  /** The text is not a valid YAML mapping, or uses what is refused (tags, anchors, …). */
  | 'not_readable'
  /** A path leads through a value that cannot hold it. */
  | 'wrong_place'
  /** The changed text did not read as the old value plus the answer; nothing is to be written. */
  | 'not_equal'
  /** Undo: the text is no longer what the edit left. */
  | 'changed_meanwhile'

export type Edited = { text: string; undo: Undo } | { problem: EditProblem }

/**
 * @param changes made in order, and checked as one
 */
export declare function edit(text: string, changes: readonly Change[], order?: KeyOrder): Edited
export declare function revert(text: string, undo: Undo): { text: string } | { problem: EditProblem }
