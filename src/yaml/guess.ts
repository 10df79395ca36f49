/** What a guess at a slip in YAML is. */

/** One way to mend one line. */
export interface Mend {
  /** Index of the line, from 0. */
  line: number
  cause: Cause
  /** The line as it would be. */
  mended: string
  /** Where in the line the trouble is. */
  start: number
  end: number
}

export type Cause =
  | 'look-alike'
  | 'colon'
  | 'quote'
  | 'tab'
  | 'indent'
  | 'space'
  | 'text-after-quote'
  | 'reserved-character'
  | 'no-colon'
  | 'bracket'
  | 'empty-place'

export type Guess = Omit<Mend, 'line'>
