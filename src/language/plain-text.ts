/** How text from a file is shown to people: one line, no control characters, not too long. */

/**
 * What must not reach a terminal or a report: C0 and C1 controls, DEL, the controls that turn the writing direction
 * round, invisible spaces, line separators, and halves of surrogate pairs.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The longest text from a file that a message repeats, in UTF-16 units. */
export const SHOWN_LENGTH = 80

/** The text with a space for every control character and the like; all else as it stands. */
export function withoutControls(text: string): string {
  return text.replace(UNSEEN, ' ')
}

/**
 * A text from a file, fit to be shown in a message.
 * @param text any text
 * @param length the longest it may become, in UTF-16 units
 * @returns the text on one line, without control characters, with … where it was cut
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
