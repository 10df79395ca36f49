/** The prose of a text, without its markup, and where each piece of it stands in the source. */

/** Stands between blocks that are not one run of text: paragraphs, list items, table cells. */
export const BLOCK = '\u2029'
/** Stands for what was left out of a line, so that the words around it are not taken for one phrase. */
export const LEFT_OUT = ' … '

export interface Range {
  start: number
  end: number
}

/** Ranges are in offsets of `text`; `sourceOf` turns them into offsets of the source. */
export interface Prose {
  /** What it was read from: there a page may state its language. */
  source: string
  text: string
  /** Stretches that are quoted as a whole, such as block quotations, in order and apart. */
  quoted: Range[]
  /** Where a stretch of the prose stands in the source. */
  sourceOf: (start: number, end: number) => Range
}

/** Soft hyphens and marks without width vanish; letters written as two (a and a ring) become one. */
const SPECIAL = /[\u0300-\u036f\u00ad\u0130\u200b-\u200d\u2060\ufeff]/
const PIECES = /\u00ad(?=[ \t]*\r?\n)|[\u00ad\u0130\u200b-\u200d\u2060\ufeff]|\P{M}\p{M}{1,30}/gu
const UNSEEN = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/

/** Collects prose while a source is read. */
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
  private asides: (() => void)[] = []

  /** @param source the text as it is, or one of the same length in which what is no prose is blotted out */
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
      // At the end of a line the soft hyphen is seen: it is the one that breaks the word.
      const breaks = match[0] === '\u00ad' && /^[ \t]*\r?(?:\n|$)/.test(this.source.slice(start + at, start + at + 80))
      this.push(breaks ? '-' : oneCharacter(match[0]), start + match.index, start + at)
    }
    if (at < piece.length) this.push(piece.slice(at), start + at, end)
  }

  /** Puts other text in the place of a stretch of the source: a decoded entity, a space for a line break. */
  replace(text: string, start: number, end: number): void {
    if (!UNSEEN.test(text)) this.push(text, start, end)
  }

  /** Keeps a text that stands within another for the end of its block: the title of a link, what a picture shows. */
  aside(read: () => void): void {
    this.asides.push(read)
  }

  /** Ends a block; what was kept for its end follows, each a block of its own. */
  break(at: number): void {
    this.separate(at)
    if (this.asides.length === 0) return
    const asides = this.asides
    this.asides = []
    for (const read of asides) {
      read()
      this.separate(at)
    }
  }

  /** Where the prose has come to: the beginning of a quotation, for {@link quote}. */
  mark(): number {
    return this.length
  }

  /** Says that what was taken since a mark is quoted. */
  quote(mark: number): void {
    if (this.length > mark) this.quotes.push({ start: mark, end: this.length })
  }

  build(): Prose {
    if (this.asides.length > 0) this.break(this.source.length)
    return {
      source: this.source,
      text: this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join(''),
      quoted: apart(this.quotes),
      sourceOf: (start, end) => ({ start: this.startOf(start), end: this.endOf(end) }),
    }
  }

  private separate(at: number): void {
    if (this.length > 0 && this.parts[this.parts.length - 1] !== BLOCK) this.push(BLOCK, at, at)
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

/** Ranges in order, those that touch as one: a quotation within a quotation adds nothing. */
function apart(ranges: Range[]): Range[] {
  const kept: Range[] = []
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else kept.push({ start, end })
  }
  return kept
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
