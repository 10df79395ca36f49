/** Looks for marks in a source that is read from front to back, so that no stretch of it is searched twice. */
export class Finder {
  private readonly source: string
  private readonly known = new Map<string, { from: number; found: number }>()

  constructor(source: string) {
    this.source = source
  }

  /**
   * Where a mark comes next at or behind an offset, or -1. Many calls with growing offsets cost one pass together.
   * @param end only what begins before it counts
   */
  next(mark: string, from: number, end: number = this.source.length): number {
    let known = this.known.get(mark)
    const holds = known && known.from <= from && (known.found < 0 || known.found >= from)
    if (!known || !holds) {
      known = { from, found: this.source.indexOf(mark, from) }
      this.known.set(mark, known)
    }
    return known.found < end ? known.found : -1
  }
}
