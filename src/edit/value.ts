/** Changes to the plain value of a scheme file: what an edited text must read as. */
import { positionOfShare, SHARES, shareOf } from '../format/vocabulary.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import type { Change } from './types.ts'

type Mapping = { [key: string]: Plain }

/**
 * The key that the short form of an answer stands for: `status` of a criterion, `position` of a pair, `text` of a
 * purpose; null where there is no short form.
 * @param path of the answer: `elements.x.y`, `lenses.x.y`, `safeguarding.x`, `grid.x`, `purpose.x`
 */
export function shortKey(path: Path): 'status' | 'position' | 'text' | null {
  const [root, second] = path
  if (root === 'elements' || root === 'lenses') return path.length === 3 ? 'status' : null
  if (path.length !== 2) return null
  if (root === 'safeguarding' || root === 'principles') return 'status'
  if (root === 'purpose') return 'text'
  return root === 'grid' && second !== 'custom' ? 'position' : null
}

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

/**
 * A value with a change made.
 * @param value in long forms
 * @returns null when the change has no place in it
 */
export function changed(value: Plain | null, change: Change): Plain | null {
  if (value === null) return null
  try {
    const made = at(value, change.path, (old) => {
      if (change.do === 'remove') return undefined
      if (change.do === 'set') return change.value
      if (old !== undefined && !Array.isArray(old)) throw new NoPlace()
      return [...((old as Plain[] | undefined) ?? []), change.value]
    })
    return longForms(made ?? Object.create(null))
  } catch (error) {
    if (error instanceof NoPlace) return null
    throw error
  }
}

class NoPlace extends Error {}

/** Copies the value along a path, with another one at its end; undefined takes it out. */
function at(
  value: Plain | undefined,
  path: Path,
  change: (old: Plain | undefined) => Plain | undefined,
): Plain | undefined {
  const [segment, ...rest] = path
  if (segment === undefined) return change(value)
  if (Array.isArray(value)) return atIndex(value, Number(segment), (old) => at(old, rest, change))
  if (value !== undefined && !isMapping(value)) throw new NoPlace()
  const inner = at(value?.[segment], rest, change)
  const copy: Mapping = Object.assign(Object.create(null), value)
  delete copy[segment]
  if (inner !== undefined) copy[segment] = inner
  return Object.keys(copy).length === 0 ? undefined : copy
}

function atIndex(
  list: Plain[],
  index: number,
  change: (old: Plain | undefined) => Plain | undefined,
): Plain | undefined {
  // Taking out what is not there is nothing to do; putting in needs the item.
  const inner = change(list[index])
  if (index >= list.length || index < 0) {
    if (inner !== undefined) throw new NoPlace()
    return list
  }
  const copy = list.flatMap((item, place) => (place !== index ? [item] : inner === undefined ? [] : [inner]))
  return copy.length === 0 ? undefined : copy
}

/** Deep equality of plain values; the order of keys does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, index) => isSame(item, other[index]))
  }
  if (!isMapping(one) || !isMapping(other)) return Object.is(one, other)
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  )
}

/** Whether a value is an object by its keys. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmptyMapping(value: Plain): boolean {
  return isMapping(value) && Object.keys(value).length === 0
}
