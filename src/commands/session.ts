/** What every command works with: the world, the language of what is said, and how a wrong use ends. */

import type { Io } from '../io/io.ts'
import { chooseLanguage, type LanguageHints } from '../language/language.ts'
import { withoutControls } from '../language/plain-text.ts'
import type { Language } from '../language/types.ts'

export interface Session {
  io: Io
  /** The language of everything that is not a report on one file. */
  lang: Language
  /** What `--lang` said, which wins everywhere; null when it was not given. */
  asked: Language | null
}

/** The session of a command line. @param asked what `--lang` says */
export function sessionFor(asked: Language | null, io: Io): Session {
  return { io, lang: chooseLanguage(hintsOf(io, asked)), asked }
}

/** What the choice of a language rests on; the system's locale is asked only when nothing else says it: it is slow. */
export function hintsOf(io: Io, asked: Language | null): LanguageHints {
  return {
    option: asked,
    env: io.env,
    get locale() {
      return io.locale
    },
  }
}

/** Wrong use: a message to the person, exit code 2. */
export class UsageError extends Error {}

/** A line of news or objection, beside the results. What it names may be called anything: it stays one line. */
export function writeMessage({ io }: Pick<Session, 'io'>, line: string): void {
  io.stderr.write(`${withoutControls(line)}\n`)
}
