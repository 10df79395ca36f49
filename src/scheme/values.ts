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
