/** Standard input as someone to talk with: a person at a keyboard, or a pipe. */
import type { Lines } from '../../io/lines.ts'

/** Someone to talk with: a person at a keyboard, or a pipe. */
export interface Talk {
  say: (line: string) => void
  /** The next line; null when the input has ended. */
  ask: () => Promise<string | null>
}

let ended = false

/** Whether a signal has ended the input. */
export const wasInterrupted = (): boolean => ended

/** Exit code of a program that was interrupted. */
const EXIT_INTERRUPTED = 130

/** Talks line by line, until the talk is over or a signal ends the input. */
export async function plainly<T>(
  talking: (talk: Talk) => Promise<T>,
  { lines, say }: { lines: Lines; say: Talk['say'] },
): Promise<T> {
  const end = (): void => {
    ended = true
    lines.close()
  }
  // The terminal is gone then: nothing may be written to it any more, and everything is on disk.
  const gone = (): never => process.exit(EXIT_INTERRUPTED)
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', gone)
  try {
    return await talking({ say, ask: () => (ended ? Promise.resolve(null) : lines.next()) })
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end).off('SIGHUP', gone)
  }
}
