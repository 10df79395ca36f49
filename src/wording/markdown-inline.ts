/** The prose within a block of Markdown: without code spans, addresses, tags and the signs of emphasis. */
import { entityAt } from './entities.ts'
import type { Finder } from './finder.ts'
import { isSkipped, startsTag, tagName, takeTag } from './prose/html.ts'
import type { ProseBuilder } from './prose/prose.ts'

const BACKSLASH = 92
const BACKTICK = 96
const LESS = 60
const AND = 38
const CLOSING_BRACKET = 93
const OPENING_BRACKET = 91
const EXCLAMATION = 33
const UNDERSCORE = 95
const PIPE = 124
/** 1 for the signs that may be more than they look; everything else is copied. */
const SIGNS = new Uint8Array(128)
for (const sign of '\\`<&][*_~|!') SIGNS[sign.charCodeAt(0)] = 1

interface Range {
  start: number
  end: number
}

/**
 * Adds the prose of one block.
 * @param lines its lines, without what stands before their text
 * @param finder of the source
 */
export function inlineProse(source: string, lines: readonly Range[], builder: ProseBuilder, finder: Finder): void {
  new Inline(source, lines, builder, finder).read()
}

class Inline {
  private readonly source: string
  private readonly lines: readonly Range[]
  private readonly builder: ProseBuilder
  private readonly end: number
  /** For each length of a run of backticks, where the last such run of the block begins. Made when one is met. */
  private lastTicks: Map<number, number> | null = null
  private at = 0
  private from = 0

  private readonly finder: Finder

  constructor(source: string, lines: readonly Range[], builder: ProseBuilder, finder: Finder) {
    this.source = source
    this.lines = lines
    this.builder = builder
    this.finder = finder
    this.end = (lines[lines.length - 1] as Range).end
  }

  read(): void {
    this.lines.forEach((line, index) => {
      this.from = Math.max(line.start, this.at)
      this.at = this.from
      while (this.at < line.end) {
        const code = this.source.charCodeAt(this.at)
        if (SIGNS[code] === 1) this.sign(code)
        else this.at += 1
      }
      if (this.at > line.end) return
      this.builder.add(this.from, line.end)
      if (index < this.lines.length - 1) this.builder.replace('\n', line.end, line.end + 1)
    })
  }

  private sign(code: number): void {
    if (code === BACKSLASH) this.drop(this.at, this.at + 1, 1)
    else if (code === BACKTICK) this.codeSpan()
    else if (code === LESS) this.tag()
    else if (code === AND) this.entity()
    else if (code === CLOSING_BRACKET) this.address()
    else if (code === PIPE) this.cell()
    else if (code === EXCLAMATION) this.image()
    else if (code === UNDERSCORE && this.isWithinWord()) this.at += 1
    else this.drop(this.at, this.at + 1)
  }

  /** Leaves out a stretch of the source; what is read next begins `more` behind it. */
  private drop(start: number, end: number, more = 0): void {
    this.builder.add(this.from, start)
    this.from = end
    this.at = end + more
  }

  private isWithinWord(): boolean {
    return /[\p{L}\p{N}]{2}/u.test(this.source.charAt(this.at - 1) + this.source.charAt(this.at + 1))
  }

  private image(): void {
    if (this.source.charCodeAt(this.at + 1) === OPENING_BRACKET) this.drop(this.at, this.at + 2)
    else this.at += 1
  }

  private cell(): void {
    this.drop(this.at, this.at + 1)
    this.builder.break(this.at)
  }

  private entity(): void {
    const entity = entityAt(this.source, this.at)
    if (!entity) {
      this.at += 1
      return
    }
    const start = this.at
    this.drop(start, entity.end)
    this.builder.replace(entity.text, start, entity.end)
  }

  private codeSpan(): void {
    const length = this.ticksAt(this.at)
    this.lastTicks ??= this.allTicks()
    if ((this.lastTicks.get(length) ?? -1) <= this.at) {
      this.drop(this.at, this.at + length)
      return
    }
    let close = this.at + length
    for (;;) {
      close = this.source.indexOf('`', close)
      const run = this.ticksAt(close)
      if (run === length) break
      close += run
    }
    const start = this.at
    this.drop(start, close + length)
    this.builder.replace(' … ', start, close + length)
  }

  private ticksAt(at: number): number {
    let length = 0
    while (this.source.charCodeAt(at + length) === BACKTICK) length += 1
    return length
  }

  private allTicks(): Map<number, number> {
    const last = new Map<number, number>()
    let at = this.source.indexOf('`', this.at)
    while (at >= 0 && at < this.end) {
      const length = this.ticksAt(at)
      last.set(length, at)
      at = this.source.indexOf('`', at + length)
    }
    return last
  }

  /** `](address "title")`, `][label]`: what stands behind the text of a link. */
  private address(): void {
    const open = this.source.charAt(this.at + 1)
    const end = open === '(' ? this.addressEnd(this.at + 2) : open === '[' ? this.next(']', this.at + 2) : -1
    this.drop(this.at, (end < 0 ? this.at : end) + 1)
  }

  /** Where the bracket stands that closes an address, or -1 when it is no address. */
  private addressEnd(from: number): number {
    const close = this.next(')', from)
    if (close < 0) return -1
    const space = Math.min(...[' ', '\n'].map((mark) => this.next(mark, from)).filter((at) => at >= 0), this.end)
    if (space < close) return /^["'(]/.test(this.source.slice(space, space + 20).trimStart()) ? close : -1
    // One pair of brackets within an address is common: …/Sted_(by).
    const second = this.source.slice(from, close).includes('(') ? this.next(')', close + 1) : -1
    return second >= 0 && second < space ? second : close
  }

  private tag(): void {
    if (!startsTag(this.source, this.at)) {
      this.at += 1
      return
    }
    const comment = this.source.startsWith('<!--', this.at)
    const close = this.next(comment ? '-->' : '>', this.at + 1)
    const again = comment ? -1 : this.next('<', this.at + 1)
    if (close < 0 || (again >= 0 && again < close)) {
      this.at += 1
      return
    }
    const name = comment ? '' : tagName(this.source, this.at)
    const behindTag = close + (comment ? 3 : 1)
    let end = behindTag
    if (isSkipped(name)) {
      const behind = this.next(`</${name}>`, end)
      if (behind >= 0) end = behind
    }
    this.drop(this.at, end)
    takeTag(this.builder, name, behindTag, end)
  }

  private next(mark: string, from: number): number {
    return this.finder.next(mark, from, this.end)
  }
}
