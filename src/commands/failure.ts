/** A door: what is said, and how the program ends, when a command could not do what it was asked. */
import { TROUBLE } from './exit-code.ts'
import { type Session, tell } from './session.ts'
import { MESSAGES } from './words/help.ts'

/**
 * @returns the exit code
 * @throws the error itself when PEERSCHEME_DEBUG is set and it is one of ours
 */
export function troubleCode(error: unknown, { io, lang }: Session): number {
  if (error instanceof Error && error.name === 'UsageError') {
    for (const line of error.message.split('\n')) tell({ io }, line)
    return TROUBLE
  }
  const { syscall, code = '' } = error as NodeJS.ErrnoException
  if (syscall === 'write') {
    tell({ io }, MESSAGES.cannotPrint[lang](code))
    return TROUBLE
  }
  if (io.env.PEERSCHEME_DEBUG) throw error
  tell({ io }, MESSAGES.broken[lang](error instanceof Error ? error.message : String(error)))
  return TROUBLE
}
