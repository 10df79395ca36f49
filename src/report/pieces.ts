/** Results that are written as they are made, so that of thousands of files no more than one is kept. */

/** Takes the next piece of a result to where it goes. */
export type Write = (text: string) => void

/** A result in the making, in one format. */
export interface Pieces<T> {
  /** Writes what can be written of the next one, in the order given. */
  add(item: T): void
  /** Writes what is left when there are no more. */
  end(): void
}

/** Where pieces wait for something that stands before them. */
export interface Spool {
  write: Write
  /** Writes all of it, in the order it came. */
  copyTo(write: Write): void
}

/** A spool for a few. */
export function spoolInMemory(): Spool {
  const waiting: string[] = []
  return { write: (text) => waiting.push(text), copyTo: (write) => waiting.forEach(write) }
}

/** The whole result of some that are there already. */
export function inOnePiece<T>(result: (write: Write) => Pieces<T>, items: readonly T[]): string {
  const written: string[] = []
  const { add, end } = result((text) => written.push(text))
  items.forEach(add)
  end()
  return written.join('')
}
