/** Where a result goes: to the screen, or to a file that is never half written and never an input. */
import { resolve } from 'node:path'
import { writeFileSafely } from '../io/write.ts'
import { MESSAGES } from '../language/help.ts'
import { type Session, tell, UsageError } from './session.ts'

/**
 * Writes a result.
 * @param file The value of `-o`, or undefined for standard output.
 * @throws UsageError when the file cannot be written.
 */
export function put(text: string, file: string | undefined, session: Session): void {
  const { io, lang } = session
  const ended = text.endsWith('\n') ? text : `${text}\n`
  if (file === undefined) {
    io.stdout.write(ended)
    return
  }
  try {
    writeFileSafely(resolve(io.cwd, file), ended)
  } catch (error) {
    throw new UsageError(MESSAGES.cannotWrite[lang](file, (error as NodeJS.ErrnoException).code ?? 'unknown'))
  }
  tell(session, MESSAGES.written[lang](file))
}

/** Refuses an output that would overwrite what is read, before anything is done. */
export function refuseInput(file: string | undefined, inputs: string[], { io, lang }: Session): void {
  if (file !== undefined && inputs.includes(resolve(io.cwd, file)))
    throw new UsageError(MESSAGES.outputIsInput[lang](file))
}
