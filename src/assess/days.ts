/** Days as YYYY-MM-DD text: they compare as text, and no clock or time zone is needed. */

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** The number of days of a month (1-12). */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * The last day of a day, month or year.
 * @param date `2027-02-01`, `2027-02` or `2027`.
 * @returns `YYYY-MM-DD`, or null when it is none of the three.
 */
export function lastDay(date: string): string | null {
  const match = DATE.exec(date)
  if (!match) return null
  const [, year = '', month = '12', day] = match
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
}

/**
 * Whole months from one day to another.
 * @param from YYYY-MM-DD.
 * @param to A day, month or year; a month or year is its last day.
 * @returns Rounded down; negative when `to` lies before; null when `to` is no date.
 */
export function monthsBetween(from: string, to: string): number | null {
  const end = lastDay(to)
  if (end === null) return null
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = end.split('-').map(Number)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth)
  return toDay < fromDay && toDay < daysIn(toYear, toMonth) ? months - 1 : months
}
