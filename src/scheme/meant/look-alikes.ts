/**
 * Errors that a sign causes which only looks like the right one: a hard space behind a colon, a dash before an item, a
 * typographic quotation mark around a word. Each guess is tried out: only where the errors go away with a plain sign is
 * the sign what is wrong. In the texts of a scheme such signs are as they should be.
 */
import { finding, isError } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import { hasLookAlike, likenessOf, plainLines } from '../../language/look-alikes.ts'
import { lineAt, lineStarts } from '../../yaml/positions.ts'

/** Beyond this nothing is tried out: reading it again and again would take long. */
const LONGEST = 200_000
const MOST_TRIES = 100
/** How many UTF-16 units are read again at most, and how many errors are worked out again. */
const MOST_READ = 2_000_000
const MOST_ERRORS = 5_000

/** A line of the text with plain signs. */
interface Plain {
  line: number
  plain: string
}

/**
 * The findings with those that such signs cause told as what they are.
 * @param findings of the text, in any order
 * @param again what would be wrong with a text; null where it could not be read
 */
export function withLookAlikes(
  findings: readonly Finding[],
  text: string,
  again: (text: string) => readonly Finding[] | null,
): Finding[] {
  const errors = findings.filter(isError)
  if (errors.length === 0 || text.length > LONGEST || !hasLookAlike(text)) return [...findings]
  const starts = lineStarts(text)
  const lines = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length))
  const lineOf = ({ span }: Finding): number => lineAt(starts, span.start)
  const suspects = [...new Set(errors.map(lineOf))].filter((line) => hasLookAlike(lines[line] ?? ''))
  const wrongWith = (tried: readonly Plain[]): string[] | null => {
    const changed = [...lines]
    for (const { line, plain } of tried) changed[line] = plain
    const changedText = changed.join('')
    const changedStarts = lineStarts(changedText)
    const found = again(changedText)?.filter(isError)
    return found?.map((one) => keyOf(one, lineAt(changedStarts, one.span.start))) ?? null
  }
  const before = errors.map((one) => keyOf(one, lineOf(one)))
  const tries = Math.floor(Math.min(MOST_TRIES, MOST_READ / text.length, MOST_ERRORS / errors.length))
  const causes = causesAmong(suspects, lines, before, wrongWith, tries)
  const after = causes.length === 0 ? null : wrongWith(causes)
  if (after === null) return [...findings]
  const isNamed = (one: Finding): boolean => causes.some(({ line }) => line === lineOf(one))
  const kept = findings.filter((one) => {
    if (!isError(one)) return one.rule !== 'control-characters' || !isNamed(one)
    return after.includes(keyOf(one, lineOf(one)))
  })
  const named = causes.map(({ line, plain }) => {
    const from = Math.min(...errors.filter((one) => lineOf(one) === line).map(({ span }) => span.start))
    return lookAlikeFinding(lines[line] ?? '', starts[line] ?? 0, plain, from, pathAt(errors, line, lineOf))
  })
  return [...kept, ...named]
}

/**
 * The lines of which an error goes away with plain signs, as few kinds of signs as will do. For each one more may show
 * that could not be seen before; elsewhere nothing more may be wrong.
 */
function causesAmong(
  suspects: readonly number[],
  lines: readonly string[],
  before: readonly string[],
  wrongWith: (tried: readonly Plain[]) => string[] | null,
  most: number,
): Plain[] {
  const isOn = (line: number, key: string): boolean => key.startsWith(`${line} `)
  const elsewhere = (keys: readonly string[], line: number): number => keys.filter((key) => !isOn(line, key)).length
  const causes: Plain[] = []
  let tries = 0
  for (const line of suspects) {
    for (const plain of plainLines(lines[line] ?? '')) {
      tries += 1
      if (tries > most) return causes
      const after = wrongWith([...causes, { line, plain }])
      if (after === null || elsewhere(after, line) > elsewhere(before, line)) continue
      const gone = before.filter((key) => isOn(line, key) && !after.includes(key)).length
      const arisen = after.filter((key) => isOn(line, key) && !before.includes(key)).length
      if (gone === 0 || arisen > gone) continue
      causes.push({ line, plain })
      break
    }
  }
  return causes
}

/** What tells an error from another one, also when the text has become longer or shorter before it. */
function keyOf({ rule, path }: Finding, line: number): string {
  return `${line} ${rule} ${path}`
}

function pathAt(errors: readonly Finding[], line: number, lineOf: (one: Finding) => number): string | null {
  return errors.find((one) => lineOf(one) === line)?.path ?? null
}

/**
 * The finding about a line that is right with plain signs.
 * @param line as it stands, from an offset in the text on
 * @param from where what is wrong with it begins: the sign is looked for from there on, and then in all of the line
 */
export function lookAlikeFinding(
  line: string,
  start: number,
  plain: string,
  from: number,
  path: string | null = null,
): Finding {
  const signs = Array.from({ length: line.length }, (_, at) => at).filter((at) => isGone(line.charAt(at), line, plain))
  const at = signs.find((one) => start + one >= from) ?? signs[0] ?? 0
  const sign = line.charAt(at)
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const { likeness = 'wide', plain: right = '' } = likenessOf(sign) ?? {}
  const span = { start: start + at, end: start + at + 1 }
  return finding('look-alike-sign', span, {
    path,
    found: code,
    suggestion: plain.trim(),
    args: { code, likeness, plain: right },
  })
}

/** Whether a sign of a line has made way for a plain one. */
function isGone(sign: string, line: string, plain: string): boolean {
  return likenessOf(sign) !== null && count(plain, sign) < count(line, sign)
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
