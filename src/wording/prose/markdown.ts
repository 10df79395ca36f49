/** The prose of Markdown, by the tokens of micromark: what a reader sees once it is a page. */
import { postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Event, Token } from 'micromark-util-types'
import { takeFrontMatter } from './front-matter.ts'
import { HtmlReader } from './html.ts'
import { limitedParser } from './markdown-limits.ts'
import { endOfPiece, endsInside, type Labels, labelsOf, tellLabels } from './markdown-pieces.ts'
import { withoutSigns } from './markdown-signs.ts'
import { LEFT_OUT, type Prose, ProseBuilder } from './prose.ts'
import { addWithReferences, IN_MARKDOWN } from './references.ts'

/** What is taken whole or not at all; the rest of the tokens is only what these stand in, or a sign. */
const LEFT = new Set([
  'autolink',
  'codeFenced',
  'codeIndented',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'reference',
  'tableDelimiterRow',
  'taskListCheck',
])
/** What a block of running text is: at its end it is separated from the next. */
const BLOCKS = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableData', 'tableHeader'])
/** What a stretch of HTML is made of; its line ends go on over the signs of a quotation before the next line. */
const OWN_HTML = new Set(['htmlFlowData', 'htmlTextData'])
/** Closing tags of the elements whose content is left out, within a paragraph. */
const CLOSING_TAG = /<\/([a-z]+)/gi

const GFM = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()]

/** The prose of a Markdown text. */
export function markdownProse(source: string): Prose {
  const text = withoutSigns(source)
  const builder = new ProseBuilder(text)
  new MarkdownReader(text, builder).read(takeFrontMatter(source, builder))
  return builder.build()
}

class MarkdownReader {
  private readonly text: string
  private readonly builder: ProseBuilder
  private readonly html: HtmlReader
  /** Where the quotations begin that are open; null for a box, which is written as one. */
  private readonly quotes: (number | null)[] = []
  private events: Event[] = []
  /** Where the piece that micromark reads begins in the text. */
  private base = 0
  /** The block that is being read, and where the last closing tag of each name stands in it. */
  private block: Token | null = null
  private closings: Map<string, number> | null = null

  constructor(text: string, builder: ProseBuilder) {
    this.text = text
    this.builder = builder
    this.html = new HtmlReader(text, builder)
  }

  read(from: number): void {
    // A byte order mark is no character to micromark.
    this.base = this.text.charCodeAt(from) === 0xfeff ? from + 1 : from
    const labels = labelsOf(this.text)
    while (this.base < this.text.length) {
      const end = this.parsePiece(labels)
      for (let at = 0; at < this.events.length; at++) at = this.take(at)
      this.base = end
    }
    this.html.end()
  }

  /** @returns where the piece ends that begins at the base */
  private parsePiece(labels: Labels): number {
    for (let times = 1; ; times *= 2) {
      const end = endOfPiece(this.text, this.base, times)
      const piece = this.text.slice(this.base, end)
      const parser = limitedParser(GFM)
      tellLabels(parser, labels)
      this.events = postprocess(parser.document().write(preprocess()(piece, undefined, true)))
      if (end === this.text.length || !endsInside(this.events, piece)) return end
    }
  }

  /** Takes the event at an index. @returns the index of the last event that was taken with it */
  private take(at: number): number {
    const [kind, token] = this.events[at] as Event
    const type: string = token.type
    if (kind === 'exit') {
      this.leave(type, token)
      return at
    }
    if (type === 'blockQuote') this.quotes.push(this.isBox(token) ? null : this.builder.mark())
    else if (BLOCKS.has(type)) {
      this.block = token
      this.closings = null
    } else if (type === 'htmlFlow' || type === 'htmlText') return this.takeHtml(at)
    else if (type === 'resource' || type === 'definition') return this.takeTitle(at)
    else if (this.html.skips) return at
    else if (type === 'codeText') return this.leaveOut(at, LEFT_OUT)
    else if (LEFT.has(type)) return this.leaveOut(at, type === 'autolink' ? ' ' : '')
    else this.takeText(type, this.start(token), this.end(token))
    return at
  }

  private takeText(type: string, start: number, end: number): void {
    if (type === 'data' || type === 'characterEscapeValue') this.builder.add(start, end)
    else if (type === 'characterReference') addWithReferences(this.builder, this.text, start, end, IN_MARKDOWN)
    else if (type === 'lineEnding' && this.block) this.builder.replace('\n', start, end)
  }

  private leave(type: string, token: Token): void {
    if (BLOCKS.has(type)) {
      this.html.stopSkipping()
      this.block = null
      this.builder.break(this.end(token))
    } else if (type === 'blockQuote') {
      const mark = this.quotes.pop() ?? null
      if (mark !== null) this.builder.quote(mark)
    }
  }

  /** `> [!NOTE]` opens a box of the author's own, as GitHub and Obsidian write them. */
  private isBox(quote: Token): boolean {
    const begins = /^>[ \t]{0,3}\[!(\w{1,30})\]/.exec(this.text.slice(this.start(quote), this.start(quote) + 40))
    return begins !== null && !/^(?:quote|cite)$/i.test(begins[1] as string)
  }

  /** The index of the event that leaves what the event at an index enters. */
  private exitOf(at: number): number {
    const token = this.events[at]?.[1]
    let exit = at + 1
    while (exit < this.events.length && this.events[exit]?.[1] !== token) exit += 1
    return exit
  }

  private leaveOut(at: number, instead: string): number {
    const token = (this.events[at] as Event)[1]
    if (instead !== '') this.builder.replace(instead, this.start(token), this.end(token))
    return this.exitOf(at)
  }

  /** `(address "title")` behind a link, `[label]: address "title"`: the title is read after the block it belongs to. */
  private takeTitle(at: number): number {
    const exit = this.exitOf(at)
    const inside = this.events.slice(at, exit).filter(([kind]) => kind === 'enter')
    const address = inside.find(([, { type }]) => type === 'definitionDestinationString')?.[1]
    // `[//]: # (text)` and `[comment]: <> (text)` are the customary comments.
    const isDefinition = this.events[at]?.[1].type === 'definition'
    const isComment = isDefinition && (!address || this.text.slice(this.start(address), this.end(address)) === '#')
    const title = inside.findIndex(([, { type }]) => type === 'resourceTitleString' || type === 'definitionTitleString')
    if (title >= 0 && !isComment && !this.html.skips) {
      const [, { end: last }] = inside[title] as Event
      const texts = inside.slice(title).filter(([, { end }]) => end.offset <= last.offset)
      this.builder.aside(() => {
        for (const [, token] of texts) this.takeText(token.type, this.start(token), this.end(token))
      })
      if (address) this.builder.break(this.end(address))
    }
    return exit
  }

  /** A block of HTML, or a tag or comment within a line. */
  private takeHtml(at: number): number {
    const exit = this.exitOf(at)
    const token = (this.events[at] as Event)[1]
    const start = this.start(token)
    const inText = token.type === 'htmlText'
    const skipped = this.html.skips
    this.html.read(this.ownLetters(at, exit), start)
    if (inText && !skipped && this.html.skips && !this.isClosedBehind(start)) this.html.stopSkipping()
    if (!inText) {
      this.html.stopSkipping()
      this.builder.break(this.end(token))
    }
    return exit
  }

  /** A stretch of HTML as it is without the signs of the quotation or list it stands in: those are spaces. */
  private ownLetters(at: number, exit: number): string {
    const { start, end } = (this.events[at] as Event)[1]
    let letters = ''
    let from = start.offset
    for (const [kind, token] of this.events.slice(at + 1, exit)) {
      if (kind === 'exit' || !OWN_HTML.has(token.type)) continue
      letters += ' '.repeat(token.start.offset - from) + this.text.slice(this.start(token), this.end(token))
      from = token.end.offset
    }
    return letters + ' '.repeat(end.offset - from)
  }

  /** Whether the element that a tag opens is closed in the same block; else it hides nothing. */
  private isClosedBehind(start: number): boolean {
    if (!this.block) return false
    if (!this.closings) {
      this.closings = new Map()
      const from = this.start(this.block)
      for (const { 1: name, index } of this.text.slice(from, this.end(this.block)).matchAll(CLOSING_TAG))
        this.closings.set((name as string).toLowerCase(), from + index)
    }
    const [, name = ''] = /^<([a-z]+)/i.exec(this.text.slice(start, start + 20)) ?? []
    return (this.closings.get(name.toLowerCase()) ?? -1) > start
  }

  private start({ start }: Token): number {
    return this.base + start.offset
  }

  private end({ end }: Token): number {
    return this.base + end.offset
  }
}
