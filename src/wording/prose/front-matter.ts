/** Front matter: what stands above a Markdown text in YAML or TOML. Its values are prose, its keys are not. */
import type { ProseBuilder } from './prose.ts'
import { addDoubleQuoted } from './yaml.ts'

const FENCE = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?=[\p{L}\w."'-]+[ \t]*[:=]|#|\[)/u
const CLOSING = { '---': /^---[ \t]*\r?$/m, '+++': /^\+\+\+[ \t]*\r?$/m }
/** What a line of YAML begins with: the signs of lists, a key, the sign of a text that goes on below. */
const LEAD = /^[ \t]*(?:- )*(?:[\p{L}\w."'-]+:(?:[ \t]+|\r?$))?[ \t]*(?:[|>][-+\d]*(?=\r?$))?/u
const CONTINUED = /^[ \t]+(?![ \t-])(?![\p{L}\w."'-]+:(?:[ \t\r]|$))/u
/** A comment or a text in TOML; `"""` and `'''` go over lines. */
const TOML = /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g

/**
 * Takes the values of front matter.
 * @returns where the text itself begins; 0 where there is no front matter
 */
export function takeFrontMatter(source: string, builder: ProseBuilder): number {
  const fence = FENCE.exec(source)
  if (!fence) return 0
  const mark = fence[1] as keyof typeof CLOSING
  const from = fence[0].length
  const close = CLOSING[mark].exec(source.slice(from))
  if (!close) return 0
  const to = from + close.index
  if (mark === '---') takeYaml(source, from, to, builder)
  else takeToml(source, from, to, builder)
  builder.break(to)
  return to + close[0].length
}

/** Line by line, since a template's front matter need not be YAML: a value goes on where a line is indented. */
function takeYaml(source: string, from: number, to: number, builder: ProseBuilder): void {
  for (let start = from; start < to; ) {
    const found = source.indexOf('\n', start)
    const end = found < 0 || found > to ? to : found
    const line = source.slice(start, end)
    if (CONTINUED.test(line)) builder.replace('\n', start, start)
    else builder.break(start)
    if (!/^[ \t]*#/.test(line)) takeValue(line, start, builder)
    start = end + 1
  }
}

function takeValue(line: string, start: number, builder: ProseBuilder): void {
  const lead = LEAD.exec(line)?.[0].length ?? 0
  const value = line.slice(lead).trimEnd()
  const quoted = /^(["']).*\1$/.test(value) ? 1 : 0
  builder.add(start + lead + quoted, start + lead + value.length - quoted)
}

function takeToml(source: string, from: number, to: number, builder: ProseBuilder): void {
  for (const { 0: found, index } of source.slice(from, to).matchAll(TOML)) {
    const at = from + index
    // A text before an equals sign or a point is a key.
    if (found.startsWith('#') || /^[ \t]*[=.]/.test(source.slice(at + found.length, at + found.length + 40))) continue
    const quotes = /^(?:"""|''')/.test(found) ? 3 : 1
    const end = Math.max(at + quotes, at + found.length - quotes)
    if (found.startsWith('"')) addDoubleQuoted(source, at + quotes, end, builder)
    else builder.add(at + quotes, end)
    builder.break(end)
  }
}
