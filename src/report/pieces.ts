/** Results that are written as they are made, so that of thousands of files no more than one is kept. */

/** One format of a result. */
export interface Pieces<T> {
  /** What to write for the next one, in the order given; empty where it waits for the end. */
  add: (item: T) => string
  /** What to write when there are no more. */
  end: () => string
}

/** The whole result of some that are there already. */
export function inOnePiece<T>({ add, end }: Pieces<T>, items: readonly T[]): string {
  return `${items.map(add).join('')}${end()}`
}
