/** A mapping of the file without its empty values. */
export type Values = Record<string, unknown>

/** The value of a key when it is a mapping, else an empty one. */
export function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}
