/** Figures, dates and lists as people of each language write them. Machines get the figures themselves. */
import type { Language } from './types.ts'

const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} satisfies Record<Language, string[]>

/** A figure as it is given out: six decimals. */
export function rounded(figure: number): number {
  return Math.round(figure * 1e6) / 1e6
}

/** A figure as people, levels and thresholds take it: the whole number of the figure given out, half up. */
export function whole(figure: number): number {
  return Math.floor(rounded(figure) + 0.5)
}

/** A number with a decimal comma in Danish and a point in English: 69,5 / 69.5. */
export function decimal(value: number, lang: Language, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals)
  return lang === 'da' ? text.replace('.', ',') : text
}

/** A gain for people: one decimal, half up of the six-decimal figure. 1.25 reads 1,3 / 1.3. */
export function gainFigure(gain: number, lang: Language): string {
  return decimal(Math.floor(Math.round(gain * 1e6) / 1e5 + 0.5) / 10, lang, 1)
}

/** A sum of the grid, where halves are written as on the paper form: 6½. */
export function halves(sum: number): string {
  const floor = Math.floor(sum)
  if (floor === sum) return String(sum)
  return `${floor === 0 ? '' : floor}½`
}

/**
 * A date for people.
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; anything else is given back as it is
 * @returns 21.11.2026 / 21 November 2026, november 2026 / November 2026, 2026
 */
export function date(date: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  const name = month === undefined ? undefined : MONTHS[lang][Number(month) - 1]
  if (year === undefined || month === undefined || name === undefined) return date
  if (day === undefined) return `${name} ${year}`
  return lang === 'da' ? `${Number(day)}.${Number(month)}.${year}` : `${Number(day)} ${name} ${year}`
}

/** "1 punkt", "2 punkter": the number with the form that goes with it. */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** "a", "a og b", "a, b og c"; in English with "and". */
export function list(items: readonly string[], lang: Language): string {
  return joined(items, { da: 'og', en: 'and' }[lang])
}

/** "a", "a eller b", "a, b eller c"; in English with "or". */
export function either(items: readonly string[], lang: Language): string {
  return joined(items, { da: 'eller', en: 'or' }[lang])
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

/** The text with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
