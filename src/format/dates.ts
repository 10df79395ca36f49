/**
 * Dates as people write them in a scheme file: a day, a month or a year. They are text and compare as text, so that no
 * clock or time zone is needed.
 */
import { withPlainSigns } from '../language/look-alikes.ts'

const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar'],
  ['april', 'april', 'apr'],
  ['maj', 'may', 'maj'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'august', 'aug'],
  ['september', 'september', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'november', 'nov'],
  ['december', 'december', 'dec'],
]

/** Days in a month of the proleptic Gregorian calendar; month 1-12. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

const two = (n: number): string => String(n).padStart(2, '0')

function iso(year: number, month?: number, day?: number): string | null {
  if (year < 1900 || year > 2200) return null
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return null
  if (day === undefined) return `${year}-${two(month)}`
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : null
}

/**
 * A date of the file in its one form.
 * @param value what stands in the file: `2026-11-21`, `2026-11`, `2026`, the last also as a number
 * @returns the same as text, or null when it is no date of the calendar between 1900 and 2200
 */
export function dateText(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || (text.length !== 4 && text.length !== 7 && text.length !== 10)) return null
  const year = digits(text, 0, 4)
  if (year < 1900 || year > 2200) return null
  if (text.length === 4) return text
  const month = digits(text, 5, 7)
  if (text[4] !== '-' || month < 1 || month > 12) return null
  if (text.length === 7) return text
  const day = digits(text, 8, 10)
  return text[7] === '-' && day >= 1 && day <= daysIn(year, month) ? text : null
}

/** The number that some digits stand for, -1 where there is anything else: a file has a date on every tenth line. */
function digits(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = 10 * number + digit
  }
  return number
}

/**
 * The last day of a date: of the month or the year, or the day itself.
 * @param date as {@link dateText} gives it
 * @returns YYYY-MM-DD
 */
export function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year = '', month] = date.split('-')
  if (month === undefined) return `${year}-12-31`
  return `${year}-${month}-${two(daysIn(Number(year), Number(month)))}`
}

/**
 * The day a whole number of years later; 29 February becomes 28 February where there is none.
 * @param day YYYY-MM-DD
 */
export function yearsAfter(day: string, years: number): string {
  const [year = '0', month = '01', date = '01'] = day.split('-')
  const later = Number(year) + years
  return `${String(later).padStart(4, '0')}-${month}-${two(Math.min(Number(date), daysIn(later, Number(month))))}`
}

/** A time of the day behind a date: `T10:00:00Z`, ` 10.30`, `, kl. 10`, ` at 10:30`. */
const TIME =
  /(?<=\d{4}|\d-\d\d)(?:t *\d{1,2}|,? +(?:kl\.?|klokken|at) *\d{1,2}|,? +\d{1,2}(?=:))(?:[:.]\d\d){0,2}(?:[.,]\d{1,9})?(?: ?(?:z|[+-]\d\d:?\d\d))?$/

/**
 * What somebody meant who wrote a date in another way: `21.11.2026`, `21/11-26`, `november 2026`, `2026/11/21`,
 * `2026-6`, `6.2026`, `2026-11-21T10:00`. Day before month, as Danes write it.
 * @returns YYYY-MM-DD, YYYY-MM or YYYY, or null when it is unclear
 */
export function meantDate(text: string): string | null {
  const word = withPlainSigns(text).trim().toLowerCase().replace(TIME, '')
  if (word.length > 40) return null
  if (/^\d{1,2}[./-]\d{4}$/.test(word)) {
    const [month, year] = word.split(/[./-]/)
    return iso(Number(year), Number(month))
  }
  const numbers = /^(\d{1,4})(?:[./\- ]{1,2}(\d{1,2}))?(?:[./\- ]{1,2}(\d{1,4}))?\.?$/.exec(word)
  if (numbers) return fromNumbers(numbers.slice(1).filter((part) => part !== undefined))
  const named = /^(?:(?:d\.|den|the) ?)?(?:(\d{1,2})(?:\.|st|nd|rd|th)? )?([a-z]+)\.? (\d{4})$/.exec(word)
  const month = MONTHS.findIndex((names) => names.includes(named?.[2] ?? '')) + 1
  if (!named || month === 0) return null
  return iso(Number(named[3]), month, named[1] === undefined ? undefined : Number(named[1]))
}

function fromNumbers(parts: string[]): string | null {
  const [first = '', second = '', third = ''] = parts
  const year = (part: string): number => (part.length === 2 ? 2000 + Number(part) : Number(part))
  if (first.length === 4) {
    return iso(Number(first), second ? Number(second) : undefined, third ? Number(third) : undefined)
  }
  if (third.length === 4 || third.length === 2) return iso(year(third), Number(second), Number(first))
  return null
}

/**
 * Whole months from one day to another.
 * @param from YYYY-MM-DD
 * @param to a day, month or year; a month or year is its last day
 * @returns rounded down; negative when `to` lies before; null when `to` is no date
 */
export function monthsBetween(from: string, to: string): number | null {
  const date = dateText(to)
  if (date === null) return null
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = lastDay(date).split('-').map(Number)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth)
  return toDay < fromDay && toDay < daysIn(toYear, toMonth) ? months - 1 : months
}
