/** Whether there are none, one or several, before the first is dealt with. */

export interface Ahead<T> {
  none: boolean
  /** The only one; null when there are none or several. */
  only: T | null
  /** All of them again, each as it comes. */
  items: AsyncIterable<T>
}

export async function lookAhead<T>(items: AsyncIterable<T>): Promise<Ahead<T>> {
  const rest = items[Symbol.asyncIterator]()
  const first = await rest.next()
  const second = first.done ? first : await rest.next()
  async function* again(): AsyncGenerator<T> {
    for (let next = first; !next.done; next = next === first ? second : await rest.next()) yield next.value
  }
  return { none: first.done === true, only: second.done && !first.done ? first.value : null, items: again() }
}
