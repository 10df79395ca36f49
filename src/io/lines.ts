/** Standard input line by line, as a person or a pipe gives it: nothing is redrawn, and no line is lost. */
import type { Interface } from 'node:readline'

export interface Lines {
  /** The next line, without its end; null when the input has ended, or is let go of meanwhile. */
  next: () => Promise<string | null>
  /** Lets go of the input, so that the program can end; who asks for a line afterwards takes it up again. */
  close: () => void
}

/** @param input The stream; it is touched when the first line is asked for. */
export function inputLines(input: () => NodeJS.ReadableStream): Lines {
  const waiting: ((line: string | null) => void)[] = []
  const read: string[] = []
  let reader: Interface | null = null
  let hasEnded = false
  const none = (): void => {
    for (const next of waiting.splice(0)) next(null)
  }
  // Loaded when somebody is asked line by line: every other run would load it for nothing.
  const open = (): Interface =>
    process
      .getBuiltinModule('node:readline')
      .createInterface({ input: input(), terminal: false, crlfDelay: Number.POSITIVE_INFINITY })
      .on('line', (line) => {
        const next = waiting.shift()
        if (next) next(line)
        else read.push(line)
      })
      .on('close', () => {
        // Where it was let go of there is no reader any more.
        hasEnded ||= reader !== null
        none()
      })
  return {
    next: () => {
      const line = read.shift()
      if (line !== undefined) return Promise.resolve(line)
      if (hasEnded) return Promise.resolve(null)
      reader ??= open()
      return new Promise((resolve) => waiting.push(resolve))
    },
    close: () => {
      const last = reader
      reader = null
      if (last === null) return
      last.close()
      input().pause()
    },
  }
}
