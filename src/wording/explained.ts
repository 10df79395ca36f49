/** Whether a word of the trade is explained where it stands. */
import type { Lexicon } from './lexicon.ts'
import type { Stretch } from './match.ts'
import type { Words } from './words.ts'

/** An explanation in brackets or behind a dash has at least this many words; fewer are a name or an abbreviation. */
const FEWEST = 3
/** How far behind a word its explanation is looked for, and how many words lead up to it or on from it. */
const REACH = 300
const LEAD = 5

/**
 * "peer-to-peer-ordningen (altså møder mellem mennesker med samme erfaring)", "mentor betyder …", "det, vi kalder
 * recovery", "at komme sig (recovery)".
 */
export function isExplained({ first, last }: Stretch, words: Words, lexicon: Lexicon): boolean {
  const start = words.starts[first] ?? 0
  const end = words.ends[last] ?? 0
  const behind = words.text.slice(end, end + REACH)
  if (/\(["”“]?$/.test(words.text.slice(Math.max(0, start - 3), start)) && /^["”]?\)/.test(behind)) return true
  const [, bracket, dash = ''] = /^["”“]?,? ?(?:\(([^()]*)\)|[–—-] ([^–—.\n-]*))/.exec(behind) ?? []
  const inside = bracket ?? dash
  // A time, a page or a telephone number explains nothing.
  if (!/\d/.test(inside) && inside.split(/\s+/).filter(Boolean).length >= FEWEST) return true
  const { after, before } = lexicon.language.explains
  const next = /^["”“)]?[,:]? /.test(behind) ? run(words, last + 1, last + LEAD) : ''
  const previous = run(words, first - LEAD, first - 1)
  return (
    after.some((phrase) => next.startsWith(` ${phrase} `)) || before.some((phrase) => previous.endsWith(` ${phrase} `))
  )
}

/** Some words in small letters, with a space before, between and behind them. */
function run({ lower, starts, ends }: Words, from: number, to: number): string {
  let taken = ' '
  for (let index = Math.max(from, 0); index <= to && index < starts.length; index++) {
    taken += `${lower.slice(starts[index], ends[index])} `
  }
  return taken
}
