/** Where a result goes: to the screen, or to a file that is never half written and never one that was read. */
import { resolve } from 'node:path'
import { type FileInMaking, startFile, whyNotWritten } from '../io/write.ts'
import { type Session, UsageError, writeMessage } from './session.ts'
import { MESSAGES } from './words/help.ts'

/** As much is written at a time. */
const CHUNK = 65_536

/** A result on its way out, piece by piece. Who opens it closes it, whatever happens. */
export class ResultOutput {
  /** Null for standard output. */
  private readonly file: string | null
  private readonly session: Session
  private making: FileInMaking | null = null
  private waiting = ''

  /**
   * @param file the value of `-o`, where `-` is standard output; undefined where it was not given
   * @throws UsageError when the file is one that is read, as far as that is known by now, or may not be written
   */
  constructor(file: string | undefined, session: Session) {
    this.file = file === undefined || file === '-' ? null : file
    this.session = session
    this.refuse()
  }

  /** Whether a person may read it as it comes. */
  get isScreen(): boolean {
    return this.file === null
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
    if (!making || file === null) return
    // What was read meanwhile, such as the texts that a scheme names, is known only now.
    this.refuse()
    this.attempt(() => making.finish())
    writeMessage(this.session, MESSAGES.written[this.session.lang](file))
  }

  /** Writes all of a result. @throws UsageError when the file cannot be written. */
  put(text: string): void {
    try {
      this.write(text.endsWith('\n') ? text : `${text}\n`)
      this.finish()
    } finally {
      this.close()
    }
  }

  /** Leaves no half file behind; does nothing after {@link finish}. */
  close(): void {
    this.making?.abandon()
  }

  private flush(): void {
    const { file, session, waiting } = this
    this.waiting = ''
    if (waiting === '') return
    if (file === null) session.io.stdout.write(waiting)
    else {
      this.attempt(() => {
        this.making ??= startFile(resolve(session.io.cwd, file))
        this.making.write(waiting)
      })
    }
  }

  /** @throws UsageError when the file is one that was read, or is protected */
  private refuse(): void {
    const { file, session } = this
    if (file === null) return
    const { lang, io } = session
    const path = resolve(io.cwd, file)
    if (io.reads.has(path)) throw new UsageError(MESSAGES.outputIsInput[lang](file))
    const why = whyNotWritten(path)
    if (why !== null) throw new UsageError(MESSAGES.outputProtected[lang](file, why))
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
