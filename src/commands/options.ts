/** Values of options: what they can be, and how they are read. */
import { partsOf } from '../catalogue/parts.ts'
import type { Catalogue } from '../catalogue/types.ts'
import type { Language } from '../language/types.ts'
import { type Session, UsageError } from './session.ts'
import { MESSAGES } from './words/help.ts'

export const CATALOGUE_FORMATS = ['json'] as const
export const SCHEMAS = ['scheme', 'catalogue', 'result', 'lint-result'] as const

/** One of some words, or a usage error that names them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[], lang: Language): T {
  const found = allowed.find((word) => word === value)
  if (found === undefined) throw new UsageError(MESSAGES.notOneOf[lang](option, value, allowed.join(', ')))
  return found
}

/** A number within a range, or a usage error. */
export function numberWithin(option: string, value: string, min: number, max: number, lang: Language): number {
  const number = Number(value.replace(',', '.'))
  if (value.trim() === '' || !(number >= min && number <= max)) {
    const range = max === Number.POSITIVE_INFINITY ? `≥ ${min}` : `${min}-${max}`
    throw new UsageError(MESSAGES.notANumber[lang](option, value, range))
  }
  return number
}

/** A calendar day, YYYY-MM-DD, or a usage error; without one, today. */
export function dayOf(option: string, value: string | undefined, { io, lang }: Session): string {
  if (value === undefined) return io.today()
  const date = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageError(MESSAGES.notADay[lang](option, value))
  }
  return value
}

/** The id of an element or lens, or a usage error that names the nearest one. */
export async function partId(option: string, value: string, catalogue: Catalogue, lang: Language): Promise<string> {
  const ids = partsOf(catalogue).map(({ id }) => id)
  if (ids.includes(value)) return value
  const { nearest } = await import('../scheme/meant/nearest.ts')
  throw new UsageError(MESSAGES.unknownPart[lang](option, value, nearest(value, ids), ids.join(', ')))
}
