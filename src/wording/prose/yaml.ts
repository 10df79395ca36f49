/** The prose of one value of a YAML file, as it stands there: quoted, folded or plain. */
import { type Prose, ProseBuilder } from './prose.ts'

const ESCAPES: Record<string, string> = { n: '\n', t: ' ', r: ' ', ' ': ' ', _: ' ', N: ' ' }
const CODE = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/

/**
 * The prose of a value.
 * @param source the text of the whole file
 * @param span where the value stands, quotes or the sign of a block included
 */
export function yamlProse(source: string, span: { start: number; end: number }): Prose {
  const builder = new ProseBuilder(source)
  const first = source.charAt(span.start)
  if (first === '"') addDoubleQuoted(source, span.start + 1, span.end - 1, builder)
  else if (first === "'") singleQuoted(source, span.start + 1, span.end - 1, builder)
  else builder.add(first === '|' || first === '>' ? behindLine(source, span) : span.start, span.end)
  return builder.build()
}

/** Behind the line on which the sign of a block stands. */
function behindLine(source: string, { start, end }: { start: number; end: number }): number {
  const lineEnd = source.indexOf('\n', start)
  return lineEnd < 0 || lineEnd > end ? end : lineEnd + 1
}

function singleQuoted(source: string, start: number, end: number, builder: ProseBuilder): void {
  let from = start
  for (let at = source.indexOf("''", start); at >= 0 && at < end; at = source.indexOf("''", from)) {
    builder.add(from, at + 1)
    from = at + 2
  }
  builder.add(from, end)
}

/** Takes what stands between double quotes, in YAML or TOML, with its escapes. */
export function addDoubleQuoted(source: string, start: number, end: number, builder: ProseBuilder): void {
  const inside = source.slice(start, end)
  let from = 0
  for (let at = inside.indexOf('\\'); at >= 0; at = inside.indexOf('\\', from)) {
    builder.add(start + from, start + at)
    const escaped = CODE.exec(inside.slice(at + 1, at + 6))
    const sign = inside.charAt(at + 1)
    const text = escaped
      ? String.fromCharCode(Number.parseInt(escaped[1] ?? escaped[2] ?? '', 16))
      : (ESCAPES[sign] ?? (/\s/.test(sign) ? '' : sign))
    from = at + 1 + (escaped?.[0].length ?? 1)
    builder.replace(text, start + at, start + from)
  }
  builder.add(start + from, end)
}
