/** The short form of an answer and the long one: the same said twice, and read as the same. */
import type { Path, Plain } from '../yaml/plain.ts'
import { shortKey } from './paths.ts'
import { positionOfShare, SHARES, shareOf } from './vocabulary.ts'

export type Mapping = { [key: string]: Plain }

/** Whether a value is a text in both languages, which is the short form of a purpose too. */
export function isBilingual(value: unknown): value is { da?: string; en?: string } {
  return isMapping(value) && ('da' in value || 'en' in value)
}

/** A pair as the paper form has it: a number in each column. */
export function isPaperForm(value: unknown): value is Mapping {
  return isMapping(value) && value.position === undefined && ('closed' in value || 'open' in value)
}

/**
 * The value with every answer in its long form and without empty values, so that two ways to write the same are equal.
 * @param value a file's root mapping
 */
export function longForms(value: unknown): Plain | null {
  const long = withLongForms(value, [])
  return long === undefined ? null : long
}

function withLongForms(value: unknown, path: Path): Plain | undefined {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) return value.map((item, index) => withLongForms(item, [...path, index]) ?? '')
  const key = shortKey(path)
  if (key !== null && (!isMapping(value) || (key === 'text' && isBilingual(value)))) return { [key]: value as Plain }
  if (!isMapping(value)) return value as Plain
  const kept: Mapping = Object.create(null)
  for (const [name, inner] of Object.entries(key === 'position' ? withPosition(value) : value)) {
    const long = withLongForms(inner, [...path, name])
    if (long !== undefined && !isEmptyMapping(long)) kept[name] = long
  }
  return kept
}

function withPosition(pair: Mapping): Mapping {
  if (!isPaperForm(pair)) return pair
  const { closed, open, ...rest } = pair
  const position = positionOfShare(closed)
  return position !== null && SHARES[position].open === shareOf(open) ? { position, ...rest } : pair
}

/** Whether a value is an object by its keys. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmptyMapping(value: Plain): boolean {
  return isMapping(value) && Object.keys(value).length === 0
}
