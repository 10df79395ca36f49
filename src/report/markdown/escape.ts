import type { Inline, Line } from '../blocks.ts'
import { inlines } from '../blocks.ts'

/** Signs that Markdown, or GitHub's, may read as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]|~$]/g
/** What makes a heading, a quotation, a list or a rule at the beginning of a line. */
const START = /^(?:([-+#=>])|(\d{1,9})([.)]))/

/** Where GitHub's Markdown, and others, make a link of an address or an e-mail that merely stands in a text. */
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/gi
/** Without one of these there is none, which is quicker to see. */
const ADDRESS_SIGN = /:\/\/|www\.|@/i
/** An address that may become a link. */
const SAFE_ADDRESS = /^https?:\/\/[^\s<>]+$/

/** A text that Markdown shows as it is: no markup, no HTML, no entity, no link. */
export function escaped(text: string): string {
  const plain = text.replace(MARKUP, '\\$&')
  const unlinked = ADDRESS_SIGN.test(plain) ? plain.replace(ADDRESS, '\\$&') : plain
  return unlinked
    .replace(/&(?=#?\w)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

/** The text as the beginning of a line, where a few more signs count. */
export function escapeStart(text: string): string {
  const safe = escaped(text)
  return safe.replace(START, (_, sign?: string, digits?: string, end?: string) =>
    sign === undefined ? `${digits}\\${end}` : `\\${sign}`,
  )
}

/** A line with its tones as Markdown's emphasis; colours have none, since their words say it. */
export function markdownLine(line: Line, atStart = true): string {
  return inlines(line)
    .map((part, index) => inline(part, atStart && index === 0))
    .join('')
}

function inline(part: Inline, first: boolean): string {
  const safe = first ? escapeStart : escaped
  if (typeof part === 'string') return safe(part)
  if (part.tone === 'code') return codeSpan(part.text)
  if (part.tone === 'link') return SAFE_ADDRESS.test(part.text) ? `<${part.text}>` : safe(part.text)
  if (part.tone === 'quiet') return safe(part.text)
  // Emphasis does not take hold next to a blank.
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part.text) ?? []
  return text === '' ? part.text : `${before}**${escaped(text)}**${after}`
}

/** Code between as many backticks as the text does not have; a bar ends no cell of a table. */
function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const edge = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${edge}${text.replace(/\|/g, '\\|')}${edge}${fence}`
}
