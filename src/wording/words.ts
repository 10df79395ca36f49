/** Cuts prose into words. */
import { BLOCK } from './prose/prose.ts'

/** The words of a prose, in order. A word may hold hyphens and apostrophes: `peer-to-peer-ordningen`, `adhd'ere`. */
export interface Words {
  /** The prose, and the same in small letters, offset for offset. */
  text: string
  lower: string
  starts: Int32Array
  ends: Int32Array
  /** 1 for each word that holds a hyphen or an apostrophe. */
  joined: Uint8Array
}

const HYPHENS = /[-\u2010\u2011'’]/

/** What kind of character a code unit below U+0250 is: part of a word, inside a word only, or neither. */
const LETTER = 1
const INNER = 2
const KINDS = kinds()

function kinds(): Uint8Array {
  const made = new Uint8Array(0x250)
  for (let code = 0; code < made.length; code++) {
    if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) made[code] = LETTER
  }
  made[0x2d] = INNER
  made[0x27] = INNER
  return made
}

function kindOf(code: number): number {
  if (code < 0x250) return KINDS[code] as number
  if (code === 0x2010 || code === 0x2011 || code === 0x2019) return INNER
  // Other alphabets are letters; punctuation, symbols and pictures are not.
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xd800 ? 0 : LETTER
}

/** Every word of a prose. */
export function wordsOf(text: string): Words {
  const length = text.length
  // Between two words stands at least one sign.
  const starts = new Int32Array((length >> 1) + 1)
  const ends = new Int32Array((length >> 1) + 1)
  const joined = new Uint8Array((length >> 1) + 1)
  let count = 0
  let at = 0
  while (at < length) {
    if (kindOf(text.charCodeAt(at)) !== LETTER) {
      at += 1
      continue
    }
    starts[count] = at
    for (at += 1; at < length; at++) {
      const kind = kindOf(text.charCodeAt(at))
      if (kind === LETTER) continue
      if (kind !== INNER) break
      // A hyphen or an apostrophe belongs to the word when a letter follows, on the next line too.
      if (kindOf(text.charCodeAt(at + 1)) !== LETTER) {
        const next = nextLine(text, at)
        if (next < 0) break
        at = next - 1
      }
      joined[count] = 1
    }
    ends[count] = at
    count += 1
  }
  return { text, lower: text.toLowerCase(), starts: starts.subarray(0, count), ends: ends.subarray(0, count), joined }
}

/** A hyphen at the end of a line, and the word with a small letter that the next one begins with. */
const BROKEN = /[-\u2010][ \t]{0,20}\r?\n[ \t]{0,80}(?=(\p{Ll}+))/uy
/** After these the hyphen stands for the rest of a word that comes later: "stof- og alkoholmisbrug". */
const SUSPENDING = new Set(['og', 'eller', 'samt', 'og/eller', 'and', 'or', 'to', 'til'])

/** Where a word goes on that a hyphen breaks at the end of a line; -1 where it does not. */
function nextLine(text: string, hyphen: number): number {
  BROKEN.lastIndex = hyphen
  const found = BROKEN.exec(text)
  return found && !SUSPENDING.has(found[1] as string) ? hyphen + found[0].length : -1
}

/** A word in small letters without its hyphens, as the lists hold it. */
export function wordAt({ lower, starts, ends, joined }: Words, index: number): string {
  const word = lower.slice(starts[index], ends[index])
  return joined[index] === 1 ? bare(word) : word
}

/** A word as the lists hold it: without hyphens, with a straight apostrophe. */
export function bare(word: string): string {
  return HYPHENS.test(word) ? word.replace(/[-\u2010\u2011]\s*/g, '').replaceAll('’', "'") : word
}

/** Whether a word holds a hyphen. */
export function hyphenated(word: string): boolean {
  return /[-\u2010\u2011]/.test(word)
}

export function isCapital(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0
  return words.text[start] !== words.lower[start]
}

/** Whether a word is written in capitals all through: emphasis or an abbreviation, no name. */
export function isShouted(words: Words, index: number): boolean {
  const word = words.text.slice(words.starts[index], words.ends[index])
  return word.length > 1 && word === word.toUpperCase()
}

/** The longest stretch between two words of one phrase. */
const LONGEST_GAP = 40
/** Signs that part two words: a phrase does not go across them. */
const PARTING = new Set([...'.,:;!?…–—•|', BLOCK].map((sign) => sign.charCodeAt(0)))

/** Whether a word and the next one stand in one phrase: only spaces, brackets and quotation marks between them. */
export function isNextTo({ text, starts, ends }: Words, index: number): boolean {
  const from = ends[index]
  const to = starts[index + 1]
  if (from === undefined || to === undefined || to - from > LONGEST_GAP) return false
  let lines = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (PARTING.has(code)) return false
    if (code === 10) lines += 1
    // A hyphen that stands alone is a dash; one at the end of a word is half a compound.
    if (code === 0x2d && at > from) return false
  }
  return lines < 2
}

/** Whether a stretch of the prose ends a block: a paragraph, a list item, a heading. */
export function endsBlock(text: string, from: number, to: number): boolean {
  let lines = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2029) return true
    if (code === 10 && ++lines === 2) return true
    if (code > 32 && code !== 0xa0) lines = 0
  }
  return false
}
