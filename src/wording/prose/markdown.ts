/** The prose of Markdown: which lines hold it. Front matter's keys, code and raw blocks of HTML do not. */
import { Finder } from '../finder.ts'
import { inlineProse } from '../markdown-inline.ts'
import { type Prose, ProseBuilder } from './prose.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RAW_BLOCK = /^<(script|style|pre|textarea|template)\b/i
/** What a line begins with, behind its indentation: a bullet or number with its task box, heading signs. */
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/
const HEADING = /^#{1,6}(?:[ \t]+|$)/
const RULER = /^(?:[-=_*][ \t]*){2,}$|^[|:-][ \t|:-]*$/
const DEFINITION = /^\[(?!\^)[^\]\n]{1,200}\]:[ \t]/

interface Line {
  start: number
  end: number
  text: string
}

/** The prose of a Markdown text. */
export function markdownProse(source: string): Prose {
  const builder = new ProseBuilder(source)
  new Blocks(source, builder).read(frontMatter(source, builder))
  return builder.build()
}

/** Reads the values of front matter, not its keys. Returns where the text itself begins. */
function frontMatter(source: string, builder: ProseBuilder): number {
  const fence = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?=[\w.-]+[ \t]*[:=]|#)/.exec(source)
  if (!fence) return 0
  const mark = fence[1] as string
  const close = new RegExp(`^${mark.replaceAll('+', '\\+')}[ \\t]*$`, 'm')
  const rest = source.slice(fence[0].length)
  const found = close.exec(rest)
  if (!found) return 0
  const end = fence[0].length + found.index
  if (mark === '---') {
    for (const line of linesOf(source, fence[0].length, end)) {
      const [lead = ''] = /^[ \t]*(?:- )?(?:[\w.-]+:(?:[ \t]+|$))?[ \t]*/.exec(line.text) ?? []
      const value = line.text.slice(lead.length).trimEnd()
      const quoted = /^(["']).*\1$/.test(value) ? 1 : 0
      builder.add(line.start + lead.length + quoted, line.start + lead.length + value.length - quoted)
      builder.break(line.end)
    }
  }
  return end + mark.length
}

function* linesOf(source: string, from: number, to: number): Generator<Line> {
  for (let start = from; start < to; ) {
    const found = source.indexOf('\n', start)
    const end = found < 0 || found > to ? to : found
    const last = end > start && source.charCodeAt(end - 1) === 13 ? end - 1 : end
    yield { start, end: last, text: source.slice(start, last) }
    start = end + 1
  }
}

/** Puts lines together into blocks of running text, and leaves out those that are no prose. */
class Blocks {
  private readonly source: string
  private readonly builder: ProseBuilder
  /** The lines of the block that is being read, without what stands before their text. */
  private lines: { start: number; end: number }[] = []
  private quoted = false
  private inList = false
  private afterBlank = true
  private fence: string | null = null
  private readonly finder: Finder
  private lower: Finder | null = null

  constructor(source: string, builder: ProseBuilder) {
    this.source = source
    this.builder = builder
    this.finder = new Finder(source)
  }

  read(from: number): void {
    let skipTo = from
    for (const line of linesOf(this.source, from, this.source.length)) {
      if (line.start < skipTo) continue
      if (this.fence !== null) this.closeFence(line.text)
      else if (line.text.trim() === '') this.blank()
      else skipTo = this.line(line)
    }
    this.finish()
  }

  private blank(): void {
    this.finish()
    this.afterBlank = true
  }

  private closeFence(text: string): void {
    const mark = FENCE.exec(text.replace(/^[ \t>]*/, ''))?.[1]
    if (mark && this.fence && mark.startsWith(this.fence)) this.fence = null
  }

  /** Takes a line that is not blank. Returns the offset from which lines count again. */
  private line({ start, end, text }: Line): number {
    const lead = leadOf(text)
    const rest = text.slice(lead)
    const fence = FENCE.exec(this.inList ? rest : text.replace(/^[ \t]*(?:>[ \t]?)+/, ''))?.[1]
    if (fence) {
      this.finish()
      this.fence = fence
      return end
    }
    const raw = lead < 4 ? RAW_BLOCK.exec(rest)?.[1] : null
    if (raw || (lead < 4 && rest.startsWith('<!--'))) {
      this.finish()
      return this.behindRaw(raw ? `</${raw.toLowerCase()}` : '-->', start)
    }
    if (this.isIndentedCode(text, rest) || RULER.test(rest) || DEFINITION.test(rest)) {
      this.finish()
      return end
    }
    this.take({ start: start + lead, end, text: rest }, text.slice(0, lead).includes('>'))
    return end
  }

  /** A list lets its paragraphs be indented; elsewhere four spaces after a blank line are code. */
  private isIndentedCode(text: string, rest: string): boolean {
    const indented = /^(?: {4}|\t)/.test(text)
    if (ITEM.test(rest)) this.inList ||= !indented
    else if (rest.length === text.length && this.afterBlank) this.inList = false
    return !this.inList && this.afterBlank && this.lines.length === 0 && indented
  }

  private take({ start, end, text }: Line, quoted: boolean): void {
    const item = ITEM.exec(text)?.[0] ?? ''
    const heading = HEADING.exec(text.slice(item.length))?.[0] ?? ''
    const row = text.startsWith('|')
    if (item || heading || row || quoted !== this.quoted) this.finish()
    this.quoted = quoted
    this.afterBlank = false
    this.lines.push({ start: Math.min(start + item.length + heading.length, end), end })
    if (heading || row) this.finish()
  }

  private finish(): void {
    const last = this.lines[this.lines.length - 1]
    if (!last) return
    if (this.quoted) this.builder.beginQuote()
    inlineProse(this.source, this.lines, this.builder, this.finder)
    if (this.quoted) this.builder.endQuote()
    this.builder.break(last.end)
    this.lines = []
  }

  /** Behind a block of HTML that is no prose: the end of the line on which it is closed, or of the text. */
  private behindRaw(close: string, from: number): number {
    this.lower ??= new Finder(this.source.replaceAll('\u0130', 'I').toLowerCase())
    const found = this.lower.next(close, from)
    const lineEnd = found < 0 ? -1 : this.source.indexOf('\n', found)
    return lineEnd < 0 ? this.source.length : lineEnd
  }
}

/** How many spaces, tabs and quotation marks of a block stand before the text of a line. */
function leadOf(text: string): number {
  let lead = 0
  while (lead < text.length && ' \t>'.includes(text.charAt(lead))) lead += 1
  return lead
}
