/** What is said, and how the program ends, when a command could not do what it was asked. */
import type { Outcome } from './outcome.ts'
import { type Session, tell, UsageError } from './session.ts'
import { MESSAGES } from './words/help.ts'

/**
 * @returns how the program ends
 * @throws the error itself when PEERSCHEME_DEBUG is set and it is one of ours
 */
export function tellFailure(error: unknown, { io, lang }: Session): Outcome {
  if (error instanceof UsageError) {
    for (const line of error.message.split('\n')) tell({ io }, line)
    return 'failure'
  }
  const { syscall, code = '' } = error as NodeJS.ErrnoException
  if (syscall === 'write') {
    tell({ io }, MESSAGES.cannotPrint[lang](code))
    return 'failure'
  }
  if (io.env.PEERSCHEME_DEBUG) throw error
  tell({ io }, MESSAGES.broken[lang](error instanceof Error ? error.message : String(error)))
  return 'failure'
}
