/** What is said, and how the program ends, when a command could not do what it was asked. */
import type { Outcome } from './outcome.ts'
import { type Session, UsageError, writeMessage } from './session.ts'
import { MESSAGES } from './words/help.ts'

/**
 * @returns how the program ends
 * @throws the error itself when PEERSCHEME_DEBUG is set and it is one of ours
 */
export function tellFailure(error: unknown, { io, lang }: Session): Outcome {
  if (error instanceof UsageError) {
    for (const line of error.message.split('\n')) writeMessage({ io }, line)
    return 'failure'
  }
  const { syscall, code = '' } = error as NodeJS.ErrnoException
  if (syscall === 'write') {
    writeMessage({ io }, MESSAGES.cannotPrint[lang](code))
    return 'failure'
  }
  if (io.env.PEERSCHEME_DEBUG) throw error
  writeMessage({ io }, MESSAGES.broken[lang](error instanceof Error ? error.message : String(error)))
  return 'failure'
}
