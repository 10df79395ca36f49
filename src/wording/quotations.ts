/** Finds what stands in quotation marks, in the Danish and the English ways of writing them. */

import type { Range } from './prose/prose.ts'

/** Which marks may close what a mark opens. */
const CLOSES: Record<string, string> = {
  '"': '"',
  '“': '”“',
  '„': '“”',
  '”': '”',
  '»': '«',
  '«': '»',
  '‘': '’',
  "'": "'",
}
const MARKS = /["“„”»«‘’']/g
const SINGLE = new Set(['’', "'"])
const LETTER = /[\p{L}\p{N}]/u

/**
 * The quotations of a block, from the opening to the closing mark. A mark that is not closed within the block quotes
 * nothing.
 * @param from where the block begins, and `to` where it ends, in the text
 */
export function quotations(text: string, from: number, to: number): Range[] {
  const found: Range[] = []
  let open: { at: number; closes: string } | null = null
  for (const mark of text.slice(from, to).matchAll(MARKS)) {
    const [sign] = mark
    const at = from + mark.index
    if (open === null) {
      const closes = CLOSES[sign]
      if (closes && opens(text, at)) open = { at, closes }
    } else if (open.closes.includes(sign) && closesAt(text, at, sign)) {
      found.push({ start: open.at, end: at + 1 })
      open = null
    }
  }
  return found
}

/** An opening mark stands at the beginning of a word. */
function opens(text: string, at: number): boolean {
  return !LETTER.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
}

/** A single mark within or before a word is an apostrophe. */
function closesAt(text: string, at: number, sign: string): boolean {
  return !(SINGLE.has(sign) && LETTER.test(text.charAt(at + 1))) && /\S/.test(text.charAt(at - 1))
}
