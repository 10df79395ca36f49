/** Standard input line by line, as a person or a pipe gives it: nothing is redrawn, and no line is lost. */
import { createInterface } from 'node:readline'

export interface Lines {
  /** The next line, without its end; null when the input has ended. */
  next: () => Promise<string | null>
  close: () => void
}

export function inputLines(): Lines {
  const waiting: ((line: string | null) => void)[] = []
  const read: string[] = []
  let ended = false
  const reader = createInterface({ input: process.stdin, terminal: false, crlfDelay: Number.POSITIVE_INFINITY })
  reader.on('line', (line) => {
    const next = waiting.shift()
    if (next) next(line)
    else read.push(line)
  })
  reader.on('close', () => {
    ended = true
    for (const next of waiting.splice(0)) next(null)
  })
  return {
    next: () => {
      const line = read.shift()
      if (line !== undefined) return Promise.resolve(line)
      return ended ? Promise.resolve(null) : new Promise((resolve) => waiting.push(resolve))
    },
    close: () => {
      reader.close()
      process.stdin.pause()
    },
  }
}
