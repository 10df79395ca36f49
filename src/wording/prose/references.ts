/** Character references: `&oslash;`, `&#248;`, `&#xF8;`. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import type { ProseBuilder } from './prose.ts'

let decoded = ''
const decoder = new EntityDecoder(htmlDecodeTree, (code) => {
  decoded += String.fromCodePoint(code)
})

/**
 * Takes a stretch of the source in which characters may be written as references, each at its place.
 * @param mode what may end a reference: in a text any sign, in an attribute fewer, in Markdown only a semicolon
 */
export function addWithReferences(builder: ProseBuilder, source: string, start: number, end: number, mode = IN_TEXT) {
  let from = start
  for (let at = source.indexOf('&', start); at >= 0 && at < end; at = source.indexOf('&', at)) {
    decoded = ''
    decoder.startEntity(mode)
    let length = decoder.write(source, at + 1)
    // Where the source ends within the reference, what was read so far decides.
    if (length < 0) length = decoder.end()
    if (length > 0) {
      builder.add(from, at)
      builder.replace(decoded, at, at + length)
      from = at + length
    }
    at += Math.max(length, 1)
  }
  builder.add(from, end)
}

export const IN_TEXT = DecodingMode.Legacy
export const IN_ATTRIBUTE = DecodingMode.Attribute
export const IN_MARKDOWN = DecodingMode.Strict
