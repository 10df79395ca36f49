/** The prose of HTML: what a reader sees or hears, without tags, scripts, code and comments. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { LEFT_OUT, type Prose, ProseBuilder, type Range } from './prose.ts'
import { addWithReferences, IN_ATTRIBUTE } from './references.ts'

/** Elements whose content nobody reads as prose. */
const SKIPPED = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'template', 'math', 'textarea', 'iframe'])
/** Elements that do not end a run of text. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const QUOTES = new Set(['q', 'blockquote'])
/** Attributes that are shown or read aloud, and what `<meta>` shows to those who search or share. */
const HEARD = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'summary'])
const BLANK_LINES = /\n\s*\n/g
const TOLD = /^(?:og:|twitter:)?(?:title|description)$/i

/** The prose of an HTML document or a piece of one. */
export function htmlProse(source: string): Prose {
  const builder = new ProseBuilder(source)
  const reader = new HtmlReader(source, builder)
  reader.read(source, 0)
  reader.end()
  return builder.build()
}

interface Attribute extends Range {
  name: string
}

/** Reads pieces of HTML; what a piece opens, a later one may close. */
export class HtmlReader implements TokenizerCallbacks {
  private readonly source: string
  private readonly builder: ProseBuilder
  private readonly tokenizer = new Tokenizer({ decodeEntities: false }, this)
  private readonly quotes: number[] = []
  /** Where the piece that is being read begins in the source. */
  private base = 0
  private element = ''
  private attributes: Attribute[] = []
  /** The element whose content is left out, how many of its name are open in it, and where it began. */
  private skipped: { name: string; depth: number; start: number } | null = null

  /** @param source where the offsets count, and what the builder takes from */
  constructor(source: string, builder: ProseBuilder) {
    this.source = source
    this.builder = builder
  }

  /**
   * Reads a piece.
   * @param piece as the source has it from `base` on; where it is no HTML, spaces
   */
  read(piece: string, base: number): void {
    this.base = base
    this.tokenizer.reset()
    this.tokenizer.write(piece)
    this.tokenizer.end()
  }

  /** Whether what comes next stands in an element whose content is left out. */
  get skips(): boolean {
    return this.skipped !== null
  }

  /** Forgets an element that is left out and was not closed. */
  stopSkipping(): void {
    this.skipped = null
  }

  /** Closes the quotations that are open. */
  end(): void {
    for (const mark of this.quotes) this.builder.quote(mark)
    this.quotes.length = 0
  }

  ontext(start: number, end: number): void {
    if (this.skipped) return
    let from = this.base + start
    // An empty line ends nothing here.
    for (const { 0: blank, index } of this.source.slice(from, this.base + end).matchAll(BLANK_LINES)) {
      const at = this.base + start + index
      addWithReferences(this.builder, this.source, from, at)
      from = at + blank.length
      this.builder.replace('\n', at, from)
    }
    addWithReferences(this.builder, this.source, from, this.base + end)
  }

  onopentagname(start: number, end: number): void {
    this.element = this.slice(start, end)
    this.attributes = []
  }

  onattribname(start: number, end: number): void {
    this.attributes.push({ name: this.slice(start, end), start: -1, end: -1 })
  }

  onattribdata(start: number, end: number): void {
    const attribute = this.attributes[this.attributes.length - 1]
    if (!attribute) return
    if (attribute.start < 0) attribute.start = this.base + start
    attribute.end = this.base + end
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onopentagend(end: number): void {
    const name = this.element
    if (this.skipped) {
      if (this.skipped.name === name) this.skipped.depth += 1
      return
    }
    if (!INLINE.has(name)) this.builder.break(this.base + end)
    for (const attribute of this.heard(name)) this.takeAttribute(attribute)
    if (QUOTES.has(name)) this.quotes.push(this.builder.mark())
    if (SKIPPED.has(name)) this.skipped = { name, depth: 1, start: this.base + end + 1 }
  }

  onclosetag(start: number, end: number): void {
    const name = this.slice(start, end)
    if (this.skipped) {
      if (this.skipped.name !== name || --this.skipped.depth > 0) return
      // What is left out of a line keeps the words around it apart.
      if (INLINE.has(name)) this.builder.replace(LEFT_OUT, this.skipped.start, this.base + start)
      this.skipped = null
    }
    if (!INLINE.has(name)) this.builder.break(this.base + end)
    const mark = QUOTES.has(name) ? this.quotes.pop() : undefined
    if (mark !== undefined) this.builder.quote(mark)
  }

  onattribend(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  private slice(start: number, end: number): string {
    return this.source.slice(this.base + start, this.base + end).toLowerCase()
  }

  /** The attributes of a tag whose values are prose. */
  private heard(element: string): Attribute[] {
    if (this.attributes.length === 0) return []
    const values = this.attributes.filter(({ start, end }) => end > start)
    if (element !== 'meta') return values.filter(({ name }) => HEARD.has(name))
    const about = values.find(({ name }) => name === 'name' || name === 'property')
    return about && TOLD.test(this.source.slice(about.start, about.end))
      ? values.filter(({ name }) => name === 'content')
      : []
  }

  private takeAttribute({ start, end }: Attribute): void {
    this.builder.aside(() => addWithReferences(this.builder, this.source, start, end, IN_ATTRIBUTE))
  }
}
