/**
 * Text fit to be shown: nothing that comes from a file, a name or a keyboard steers a terminal, turns a line round or
 * hides in it. Every list of signs that are not shown is made of the classes here.
 */

/** The signs that are never shown as they are, by kind, each as the inside of a class of a regular expression. */
export const UNSHOWN = {
  /** C0 and C1 controls and DEL, tabs and line breaks among them. */
  controls: '\\u0000-\\u001f\\u007f-\\u009f',
  /** Line and paragraph separators. */
  separators: '\\u2028\\u2029',
  /** They turn the writing direction round. */
  direction: '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069',
  /** Spaces without width and fillers; those that join letters or emoji (U+200C, U+200D) are writing. */
  zeroWidth: '\\u034f\\u115f\\u1160\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb',
  /** A hyphen where a word may be divided, seen only there. */
  softHyphen: '\\u00ad',
  /** Letters of a second, unseen alphabet. */
  tags: '\\u{e0000}-\\u{e007f}',
  /** No characters at all: halves of surrogate pairs, and the two at the end of a plane. */
  nothing: '\\p{Cs}\\ufffe\\uffff',
} as const

/** Those of them that leave no trace on a line. */
const INVISIBLE_SIGNS = UNSHOWN.direction + UNSHOWN.zeroWidth + UNSHOWN.softHyphen + UNSHOWN.tags

const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]`, 'gu')
const ALL = Object.values(UNSHOWN).join('')
const UNSEEN = new RegExp(`[${ALL}]`, 'gu')
const ONE_UNSEEN = new RegExp(`[${ALL}]`, 'u')
/** Those that stand within words and between them, tabs and line breaks apart. */
const WITHIN = new RegExp(`(?![\\t\\n\\r])[${ALL}]`, 'gu')
/** Escape sequences as a whole, so that their letters do not stay behind; and what leaves no trace (some are blanks). */
const TRACELESS = new RegExp(`\\p{Cc}\\[[0-9;:?]*[ -/]*[@-~]|[${INVISIBLE_SIGNS}]`, 'gu')
const BLANKS = /[\s\u0085]+/gu
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g

/** What most texts hold none of, signs that are not shown among it: one quick look spares most a slow one. */
const UNUSUAL = /[^\n -~\u00a1-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205e\u2190-\u2bff]/
/** What is to be made one space or none. */
const SPACES = /\n| {2}|^ | $/

/** The longest text from a file that a message repeats, in UTF-16 units. */
export const SHOWN_LENGTH = 80

/** Whether a sign would not be seen, or would do something else than be seen. */
export function isUnseen(sign: string): boolean {
  return ONE_UNSEEN.test(sign)
}

/** The text without what leaves no trace on a line. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** The text with a space for every sign that is not shown, so that one sees that something was there. */
export function withoutControls(text: string): string {
  return text.replace(UNSEEN, ' ')
}

/** The text on one line as somebody meant it: without signs that are not shown, and without blanks at its ends. */
export function oneLine(text: string): string {
  if (!UNUSUAL.test(text) && !SPACES.test(text)) return text
  return text.replace(TRACELESS, '').replace(BLANKS, ' ').replace(UNSEEN, '').trim()
}

/** The text on the lines it has, each ended by `\n`, without other signs that are not shown but tabs. */
export function plainLines(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(WITHIN, '')
}

/**
 * A text from a file, fit to be shown in a message.
 * @param text any text
 * @param length the longest it may become, in UTF-16 units
 * @returns the text on one line, a space for each sign that is not shown, with … where it was cut
 */
export function shown(text: string, length: number = SHOWN_LENGTH): string {
  // Only the beginning is looked at: a megabyte on one line is not worth cleaning whole.
  const line = withoutControls(text.slice(0, 4 * length + 200))
    .replace(/ +/g, ' ')
    .trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

/**
 * A text as a name of a file or an id: small letters without accents, digits, and one sign between words.
 * @param sign between words
 * @param longest in letters
 * @returns æ, ø and å are spelled out; empty where no letter is left
 */
export function slug(text: string, sign: '-' | '_', longest = 40): string {
  const ends = sign === '-' ? /^-+|-+$/g : /^_+|_+$/g
  return text
    .slice(0, 500)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/['’\p{M}]/gu, '')
    .replace(UNSEEN, '')
    .replace(/[^a-z0-9]+/g, sign)
    .replace(ends, '')
    .slice(0, longest)
    .replace(ends, '')
}

/** A slug that begins with a letter, as ids do. */
export function idSlug(text: string, sign: '-' | '_', longest = 40): string {
  return slug(text.replace(/^[^\p{L}]+/u, ''), sign, longest)
}

/** How `JSON.stringify` begins to write half a character. */
const HALF = '\\ud'
const TO_ESCAPE = new RegExp(`(?!\\n)[${ALL}]`, 'gu')

/**
 * A value as JSON that every reader takes and no terminal obeys: signs that are not shown are written as escapes, and
 * half a character, which many readers refuse, as the sign for an unknown one.
 * @param space as for `JSON.stringify`
 */
export function jsonText(value: unknown, space?: number): string {
  const text = JSON.stringify(value, undefined, space)
  const whole = text.includes(HALF) ? JSON.stringify(value, wholeCharacters, space) : text
  if (!UNUSUAL.test(whole)) return whole
  return whole.replace(TO_ESCAPE, (sign) =>
    Array.from({ length: sign.length }, (_, unit) => sign.charCodeAt(unit))
      .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

function wholeCharacters(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toWellFormed(), one]))
}
