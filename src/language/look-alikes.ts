/**
 * Signs that look like those a scheme is written with and are others: hard spaces, dashes and typographic quotation
 * marks, which Word, mail and web pages put in, signs that are not seen at all, the wide signs of Chinese and Japanese
 * keyboards, and the other signs that people begin the lines of a list with.
 */

/** What a sign looks like. */
export type Likeness = 'space' | 'hyphen' | 'bullet' | 'quote' | 'wide' | 'nothing'

const SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const HYPHENS = '\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d'
const BULLETS = '\\u2022\\u2023\\u2043\\u25aa\\u25cf\\u25e6\\u00b7'
const DOUBLE_QUOTES = '\\u201c-\\u201f\\u00ab\\u00bb\\u2033\\uff02'
const SINGLE_QUOTES = '\\u2018-\\u201b\\u2039\\u203a\\u2032\\u00b4\\uff07'
/** Soft hyphens, joiners and spaces without width. */
const NOTHING = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const WIDE = '\\uff01-\\uff5e'

const CLASSES: [likeness: Likeness, signs: RegExp, plain: string][] = [
  ['space', new RegExp(`[${SPACES}]`), ' '],
  ['hyphen', new RegExp(`[${HYPHENS}]`), '-'],
  ['bullet', new RegExp(`[${BULLETS}]`), '-'],
  ['quote', new RegExp(`[${DOUBLE_QUOTES}]`), '"'],
  ['quote', new RegExp(`[${SINGLE_QUOTES}]`), "'"],
  ['nothing', new RegExp(`[${NOTHING}]`), ''],
]

/** Any of them. */
const LOOK_ALIKE = new RegExp(`[${SPACES}${HYPHENS}${BULLETS}${DOUBLE_QUOTES}${SINGLE_QUOTES}${WIDE}${NOTHING}]`, 'g')
/** What Markdown and mails have before the items of a list; within a line it is what it is. */
const LIST_SIGN = /^([ \t]*)[*+](?= \S)/m

/** At the beginning of a line, behind a colon, hyphen, comma or bracket; a wide sign anywhere. */
const SUSPICIOUS = new RegExp(
  `^[ \\t]*(?:- )*[${SPACES}${HYPHENS}${BULLETS}${DOUBLE_QUOTES}${SINGLE_QUOTES}]|[-:,[{] *[${SPACES}${DOUBLE_QUOTES}${SINGLE_QUOTES}]|[${WIDE}]`,
)

/** What a sign looks like, and the plain sign; null for a sign that is what it looks like. */
export function likenessOf(sign: string): { likeness: Likeness; plain: string } | null {
  if (sign === '*' || sign === '+') return { likeness: 'bullet', plain: '-' }
  for (const [likeness, signs, plain] of CLASSES) if (signs.test(sign)) return { likeness, plain }
  const code = sign.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? { likeness: 'wide', plain: String.fromCharCode(code - 0xfee0) } : null
}

export function hasLookAlike(text: string): boolean {
  return text.search(LOOK_ALIKE) >= 0 || LIST_SIGN.test(text)
}

/**
 * The text with plain signs for those that look like them, and without those that look like nothing.
 * @param which those to replace; without it all
 */
export function withPlainSigns(text: string, which: readonly Likeness[] | null = null): string {
  return text.replace(LOOK_ALIKE, (sign) => {
    const found = likenessOf(sign)
    return found && (which === null || which.includes(found.likeness)) ? found.plain : sign
  })
}

/** The kinds of signs that are tried, from those that are seldom meant to those that texts are full of. */
const STEPS: readonly Likeness[][] = [
  ['space'],
  ['nothing'],
  ['space', 'bullet'],
  ['space', 'hyphen'],
  ['space', 'wide'],
  ['space', 'quote'],
  ['space', 'nothing', 'hyphen', 'bullet', 'wide', 'quote'],
]

/**
 * A line as it may have been meant, with plain signs for as few kinds as possible first.
 * @returns each different from the line; a wide colon gets the space that a plain one needs
 */
export function plainLines(line: string): string[] {
  const made = STEPS.map((which) => {
    const spaced = which.includes('wide') ? line.replace(/：(?=\S)/g, ': ') : line
    return withPlainSigns(which.includes('bullet') ? spaced.replace(LIST_SIGN, '$1-') : spaced, which)
  })
  return [...new Set(made)].filter((one) => one !== line)
}

/** Whether such a sign stands where it would be part of how a line is written, not of its text. */
export function isSuspicious(line: string): boolean {
  return SUSPICIOUS.test(line) || LIST_SIGN.test(line)
}
