import stringWidth from 'fast-string-width'

/** Letters of Danish and English and the signs that reports draw with: each takes one column. */
const ONE_COLUMN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201e\u2022\u2026─═│┼├┤█▒░●◇◆○◐✓✗↳→]*$/
/** Colours, as they are written by this program alone. */
const COLOUR = /\p{Cc}\[\d+m/gu

/** How many columns a text takes, colours not counted: an emoji two, a combining accent none. */
export function columns(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(COLOUR, '') : text
  return ONE_COLUMN.test(plain) ? plain.length : stringWidth(plain)
}

/** The columns of the widest; of very many too, which no call could take as its arguments. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columns(text)), 0)
}

/** The text filled up with blanks on its right, or on its left with `right`. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)))
  return align === 'left' ? text + blanks : blanks + text
}
