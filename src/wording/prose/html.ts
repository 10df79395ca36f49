/** The prose of HTML: what a reader sees, without tags, attributes, scripts, code and comments. */
import { entityAt } from '../entities.ts'
import { type Prose, ProseBuilder } from './prose.ts'

/** Elements whose content nobody reads as prose. */
const SKIPPED = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'template', 'math', 'textarea', 'iframe'])
/** Elements that do not end a run of text. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const QUOTES = new Set(['q', 'blockquote'])
const NAME = /\/?[A-Za-z][A-Za-z0-9-]{0,30}/y

/** The prose of an HTML document or a piece of one. */
export function htmlProse(source: string): Prose {
  const builder = new ProseBuilder(source)
  let lower: string | null = null
  let from = 0
  let at = 0
  while (at < source.length) {
    const code = source.charCodeAt(at)
    if (code === 38) {
      const entity = entityAt(source, at)
      if (entity) {
        builder.add(from, at)
        builder.replace(entity.text, at, entity.end)
        from = entity.end
      }
      at = entity?.end ?? at + 1
    } else if (code === 60 && startsTag(source, at)) {
      builder.add(from, at)
      const { name, end } = tagAt(source, at)
      at = end
      if (SKIPPED.has(name)) {
        // The letter that grows when it is made small would move every offset.
        lower ??= source.replaceAll('\u0130', 'I').toLowerCase()
        const close = lower.indexOf(`</${name}`, end)
        at = close < 0 ? source.length : close
      }
      takeTag(builder, name, end, at)
      from = at
    } else at += 1
  }
  builder.add(from, source.length)
  return builder.build()
}

/**
 * What a tag does to the prose: it ends a block, opens or closes a quotation, or nothing.
 * @param start behind the tag
 * @param at behind what is skipped with it; the same where nothing is
 */
export function takeTag(builder: ProseBuilder, name: string, start: number, at: number): void {
  const closing = name.startsWith('/')
  const element = closing ? name.slice(1) : name
  if (element !== '' && !INLINE.has(element)) builder.break(at)
  // What is left out of a line keeps the words around it apart.
  else if (at > start) builder.replace(' … ', start, at)
  if (!QUOTES.has(element)) return
  if (closing) builder.endQuote()
  else builder.beginQuote()
}

export function isSkipped(name: string): boolean {
  return SKIPPED.has(name)
}

/** Whether a `<` begins a tag, a comment or a declaration, and is not just a sign. */
export function startsTag(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1) | 32
  return (next >= 97 && next <= 122) || source[at + 1] === '/' || source[at + 1] === '!' || source[at + 1] === '?'
}

/**
 * The name of a tag in small letters (with `/` when it closes; empty for comments) and the offset behind it. What is
 * not closed goes on to the end, as in a browser: so no source is read twice.
 */
function tagAt(source: string, at: number): { name: string; end: number } {
  if (source.startsWith('<!--', at)) return { name: '', end: behind(source, '-->', at + 4) }
  const name = tagName(source, at)
  if (name === '') return { name, end: behind(source, '>', at) }
  for (let end = at + 1; end < source.length; end++) {
    const character = source[end]
    if (character === '>') return { name, end: end + 1 }
    if (character === '"' || character === "'") {
      // Only behind a = does a quotation mark hold an attribute together.
      if (source[end - 1] !== '=') continue
      const close = source.indexOf(character, end + 1)
      if (close < 0) break
      end = close
    }
  }
  return { name, end: source.length }
}

export function tagName(source: string, at: number): string {
  NAME.lastIndex = at + 1
  return NAME.exec(source)?.[0].toLowerCase() ?? ''
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found + mark.length
}
