/** The prose of a text, without its markup, and where each piece of it stands in the source. */

/** Stands between blocks that are not one run of text: paragraphs, list items, table cells. */
export const BLOCK = '\u2029'

export interface Range {
  start: number
  end: number
}

/** Ranges are in offsets of `text`; `sourceOf` turns them into offsets of the source. */
export interface Prose {
  text: string
  /** Stretches that are quoted as a whole, such as block quotations, in order. */
  quoted: Range[]
  /** Where a stretch of the prose stands in the source. */
  sourceOf: (start: number, end: number) => Range
}

/** Soft hyphens and marks without width vanish; letters written as two (a and a ring) become one. */
const SPECIAL = /[\u0300-\u036f\u00ad\u0130\u200b-\u200d\u2060\ufeff]/
const PIECES = /[\u00ad\u0130\u200b-\u200d\u2060\ufeff]|\P{M}\p{M}{1,30}/gu

/** Collects prose while a source is read from its beginning to its end. */
export class ProseBuilder {
  private readonly source: string
  private readonly plain: boolean
  private readonly parts: string[] = []
  private length = 0
  /** Runs of the prose: where each begins, in the prose and in the source, and how long it is there. */
  private readonly begins: number[] = []
  private readonly sources: number[] = []
  private readonly widths: number[] = []
  private readonly quotes: Range[] = []
  private readonly openQuotes: number[] = []

  constructor(source: string) {
    this.source = source
    this.plain = !SPECIAL.test(source)
  }

  /** Takes a stretch of the source as it is. */
  add(start: number, end: number): void {
    if (end <= start) return
    const piece = this.source.slice(start, end)
    if (this.plain || !SPECIAL.test(piece)) {
      this.push(piece, start, end)
      return
    }
    let at = 0
    for (const match of piece.matchAll(PIECES)) {
      if (match.index > at) this.push(piece.slice(at, match.index), start + at, start + match.index)
      at = match.index + match[0].length
      this.push(oneCharacter(match[0]), start + match.index, start + at)
    }
    if (at < piece.length) this.push(piece.slice(at), start + at, end)
  }

  /** Puts other text in the place of a stretch of the source: a decoded entity, a space for a line break. */
  replace(text: string, start: number, end: number): void {
    if (text !== '\u00ad' && text !== '\u200b') this.push(text, start, end)
  }

  /** Ends a block. */
  break(at: number): void {
    if (this.length > 0 && this.parts[this.parts.length - 1] !== BLOCK) this.push(BLOCK, at, at)
  }

  beginQuote(): void {
    this.openQuotes.push(this.length)
  }

  endQuote(): void {
    const start = this.openQuotes.pop()
    // A quotation within a quotation adds nothing; so the stretches are in order and apart.
    if (start !== undefined && this.openQuotes.length === 0) this.quotes.push({ start, end: this.length })
  }

  build(): Prose {
    while (this.openQuotes.length > 0) this.endQuote()
    return {
      text: this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join(''),
      quoted: this.quotes,
      sourceOf: (start, end) => ({ start: this.startOf(start), end: this.endOf(end) }),
    }
  }

  private push(text: string, start: number, end: number): void {
    const last = this.begins.length - 1
    const width = end - start
    this.parts.push(text)
    // A run that goes on where the last one stopped needs no entry of its own.
    const goesOn =
      last >= 0 &&
      width === text.length &&
      (this.sources[last] as number) + (this.widths[last] as number) === start &&
      this.widths[last] === this.length - (this.begins[last] as number)
    if (goesOn) this.widths[last] = (this.widths[last] as number) + width
    else {
      this.begins.push(this.length)
      this.sources.push(start)
      this.widths.push(width)
    }
    this.length += text.length
  }

  /** The last run that begins at or before an offset of the prose. */
  private runAt(offset: number): number {
    let low = 0
    let high = this.begins.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.begins[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  private isCopy(run: number): boolean {
    const next = this.begins[run + 1] ?? this.length
    return this.widths[run] === next - (this.begins[run] as number)
  }

  private startOf(offset: number): number {
    const run = this.runAt(offset)
    const source = this.sources[run] ?? 0
    return this.isCopy(run) ? source + offset - (this.begins[run] ?? 0) : source
  }

  private endOf(offset: number): number {
    const run = this.runAt(Math.max(offset - 1, 0))
    const source = this.sources[run] ?? 0
    return this.isCopy(run) ? source + offset - (this.begins[run] ?? 0) : source + (this.widths[run] ?? 0)
  }
}

function oneCharacter(piece: string): string {
  if (piece === '\u0130') return 'I'
  return piece.length === 1 ? '' : piece.normalize('NFC')
}

/** A plain text: all of it is prose. */
export function plainProse(source: string): Prose {
  const builder = new ProseBuilder(source)
  builder.add(0, source.length)
  return builder.build()
}
