/** What looks like personal data in the values of a file: addresses, telephone numbers, CPR numbers. */
import { finding, MOST_FINDINGS } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import type { ScalarNode, TreeNode } from '../../yaml/nodes.ts'

/** Eight digits, in twos, in fours or together, perhaps with +45; not part of a longer number, a date or a path. */
const TELEPHONE =
  /(?<![\w/+-])(?<!\d[ .,])(?:(?:\+|00)45 ?)?[2-9]\d(?:\d{6}|\d{2} \d{4}|(?: \d{2}){3})(?![\w/-]|[.,]\d| \d)/g
/** What such digits are when this stands before them. */
const OTHER_NUMBER = /(?:isbn|issn|cvr|p-?nr|ean|j\.? ?nr|sags?(?:nr)?|konto|nr|nummer|id)[.:;# -]*$/i
/** And when this stands behind them. */
const AMOUNT = /^ ?(?:kr|dkk|,-|%|euro|€)/i
const TWO_YEARS = /^(?:19|20)\d\d (?:19|20)\d\d$/
/** A day and month that exist, a year, and four digits after a hyphen. */
const CPR = /(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d-\d{4}(?![\w-])/g

/** One place in the text. */
interface Hit {
  rule: 'personal-data' | 'personal-data-cpr'
  kind: 'email' | 'telephone' | 'cpr'
  start: number
  end: number
}

/**
 * Finds e-mail addresses, Danish telephone numbers and CPR numbers within the values of a file. The addresses of
 * `link` are not looked at, nor are keys and comments.
 */
export function personalData(root: TreeNode, text: string): Finding[] {
  const hits = [...emails(text), ...telephones(text), ...cprNumbers(text)].slice(0, MOST_FINDINGS + 1)
  return hits.flatMap(({ rule, kind, start, end }) => {
    const place = valueAt(root, start, [])
    if (!place || place.path.at(-1) === 'link') return []
    // What was found is not repeated: the finding may end up in a log.
    return [finding(rule, { start, end }, { path: place.path.join('.'), args: { kind } })]
  })
}

function* emails(text: string): Generator<Hit> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = /[\w.+æøåÆØÅ-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))
    const after = /^[\wæøåÆØÅ-]{1,63}(?:\.[\wæøåÆØÅ-]{1,63}){1,5}/.exec(text.slice(at + 1, at + 256))
    if (!before || !after || !/\.[a-zA-Z]{2,}$/.test(after[0])) continue
    yield { rule: 'personal-data', kind: 'email', start: at - before[0].length, end: at + 1 + after[0].length }
  }
}

function* telephones(text: string): Generator<Hit> {
  for (const match of text.matchAll(TELEPHONE)) {
    const [digits] = match
    const { index } = match
    const end = index + digits.length
    if (TWO_YEARS.test(digits) || AMOUNT.test(text.slice(end, end + 6))) continue
    if (OTHER_NUMBER.test(text.slice(Math.max(0, index - 16), index))) continue
    yield { rule: 'personal-data', kind: 'telephone', start: index, end }
  }
}

function* cprNumbers(text: string): Generator<Hit> {
  for (const { 0: digits, index } of text.matchAll(CPR)) {
    yield { rule: 'personal-data-cpr', kind: 'cpr', start: index, end: index + digits.length }
  }
}

/** The text value that an offset lies in. */
function valueAt(node: TreeNode, offset: number, path: string[]): { node: ScalarNode; path: string[] } | null {
  if (offset < node.start || offset >= node.end) return null
  if (node.kind === 'scalar') return typeof node.value === 'string' ? { node, path } : null
  if (node.kind === 'list') {
    const index = node.items.findIndex((item) => offset >= item.start && offset < item.end)
    const item = node.items[index]
    return item ? valueAt(item, offset, [...path, String(index)]) : null
  }
  const entry = node.entries.find(({ node: value }) => offset >= value.start && offset < value.end)
  return entry ? valueAt(entry.node, offset, [...path, entry.key]) : null
}
