/** What the program needs of the world. Commands get it as an argument, so that tests can give another one. */
import type { Lines } from './lines.ts'
import type { Beginning } from './read.ts'
import type { Reads } from './reads.ts'

export interface Output {
  write: (text: string) => void
  /** Whether a person reads it as it comes. */
  isTerminal: boolean
  /** Its width in columns, where it is a terminal. */
  columns: number | undefined
}

export interface Io {
  stdout: Output
  stderr: Output
  /** What stands on standard input. */
  readInput: () => Promise<Beginning>
  /** The same line by line, for who is asked something. A pipe gives its lines only once: there is one reader of them. */
  lines: Lines
  inputIsTerminal: boolean
  /** What is read of the disk in this run. */
  reads: Reads
  env: Record<string, string | undefined>
  cwd: string
  /** The locale of the system, such as `da-DK`. */
  locale: string | undefined
  /** Today's local date, YYYY-MM-DD. */
  today: () => string
}
