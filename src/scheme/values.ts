/** The values of a file, taken for what they have been found to be. */
import type { OwnText } from '../language/types.ts'

/** A mapping of the file without its empty values. */
export type Values = Record<string, unknown>

/** The value of a key when it is a mapping, else an empty one. */
export function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}

/** A text of the scheme's own, which has been found to be one; Danish before English. */
export function ownText(value: unknown): OwnText {
  const { da, en } = valuesOf(value)
  return typeof value === 'string' ? value : { da: da as string, en: en as string }
}

/**
 * A number of the paper form, also as `½` and `0,5`.
 * @returns 0, 0.5, 1, or null for anything else
 */
export function halfOf(value: unknown): 0 | 0.5 | 1 | null {
  if (value === 0 || value === 1 || value === 0.5) return value
  return value === '½' || value === '0,5' ? 0.5 : null
}
