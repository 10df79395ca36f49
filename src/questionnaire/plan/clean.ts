/** What was typed or pasted, made fit for the file. */
import { dateText, meantDate } from '../../format/dates.ts'

/** Controls (line breaks apart), marks that turn the writing direction round or cannot be seen, halves of pairs. */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text of one or more lines: spaces at the ends of its lines and blank lines around it are gone. */
export function cleanLines(typed: string): string {
  const lines = typed
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNFIT, '')
    .replace(/\t/g, ' ')
    .split('\n')
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A text on one line. */
export function cleanLine(typed: string): string {
  return cleanLines(typed).replace(/\s+/g, ' ')
}

/**
 * A date as the file has it.
 * @param typed a day, month or year, as the file or as a Dane writes it
 * @returns text, or a number for a year alone (so that it stands without quotes); null when it is none
 */
export function cleanDate(typed: string): string | number | null {
  const date = dateText(typed.trim()) ?? meantDate(typed)
  return date !== null && /^\d{4}$/.test(date) ? Number(date) : date
}
