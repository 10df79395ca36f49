/** What every command works with: the world, the language of what is said, and how a wrong use ends. */
import type { Language } from '../catalogue/types.ts'
import type { Io } from '../io/io.ts'

export interface Session {
  io: Io
  /** The language of everything that is not a report on one file. */
  lang: Language
  /** What `--lang` said, which wins everywhere; null when it was not given. */
  asked: Language | null
}

/** Wrong use: said to the person, exit code 2. */
export class UsageError extends Error {}

/** A line of news or objection, beside the results. */
export function tell(session: Session, line: string): void {
  session.io.stderr.write(`${line}\n`)
}
