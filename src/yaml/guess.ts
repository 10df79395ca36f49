/** What a guess at a slip in YAML is. */

/** One way to fix one line. */
export interface Fix {
  /** Index of the line, from 0. */
  line: number
  cause: Cause
  /** The line as it would be. */
  fixed: string
  /** Where in the line the mistake is. */
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

export type Guess = Omit<Fix, 'line'>
