/** Where a result goes: to the screen, or to a file that is never half written and never an input. */
import { resolve } from 'node:path'
import { type FileInMaking, isOneOf, startFile } from '../io/write.ts'
import { type Session, tell, UsageError } from './session.ts'
import { MESSAGES } from './words/help.ts'

/** As much is written at a time. */
const CHUNK = 65_536

/** A result on its way out, piece by piece. Who opens it closes it, whatever happens. */
export class ResultOutput {
  private readonly file: string | undefined
  private readonly session: Session
  private making: FileInMaking | null = null
  private waiting = ''

  /** @param file The value of `-o`, or undefined for standard output. */
  constructor(file: string | undefined, session: Session) {
    this.file = file
    this.session = session
  }

  /** @throws UsageError when the file cannot be written. */
  readonly write = (text: string): void => {
    this.waiting += text
    if (this.waiting.length > CHUNK) this.flush()
  }

  /** Puts the file in its place. @throws UsageError when the file cannot be written. */
  finish(): void {
    this.flush()
    const { making, file } = this
    if (!making || file === undefined) return
    this.attempt(() => making.finish())
    tell(this.session, MESSAGES.written[this.session.lang](file))
  }

  /** Leaves no half file behind; does nothing after {@link finish}. */
  close(): void {
    this.making?.abandon()
  }

  private flush(): void {
    const { file, session, waiting } = this
    this.waiting = ''
    if (waiting === '') return
    if (file === undefined) session.io.stdout.write(waiting)
    else {
      this.attempt(() => {
        this.making ??= startFile(resolve(session.io.cwd, file))
        this.making.write(waiting)
      })
    }
  }

  private attempt(step: () => void): void {
    try {
      step()
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
      throw new UsageError(MESSAGES.cannotWrite[this.session.lang](this.file ?? '', code))
    }
  }
}

/**
 * Writes a result.
 * @param file The value of `-o`, or undefined for standard output.
 * @throws UsageError when the file cannot be written.
 */
export function put(text: string, file: string | undefined, session: Session): void {
  const output = new ResultOutput(file, session)
  try {
    output.write(text.endsWith('\n') ? text : `${text}\n`)
    output.finish()
  } finally {
    output.close()
  }
}

/** Refuses an output that would overwrite what is read, before anything is done. */
export function refuseInput(file: string | undefined, inputs: string[], { io, lang }: Session): void {
  if (file !== undefined && isOneOf(resolve(io.cwd, file), inputs))
    throw new UsageError(MESSAGES.outputIsInput[lang](file))
}
