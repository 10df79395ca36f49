/** What was typed or pasted, made fit for the file. */

import { dateText, meantDate } from '../../format/dates.ts'
import { plainLines } from '../../language/plain-text.ts'

/** A text of one or more lines: spaces at the ends of its lines and blank lines around it are gone. */
export function cleanLines(typed: string): string {
  const lines = plainLines(typed).replace(/\t/g, ' ').split('\n')
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
