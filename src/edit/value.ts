/** Changes to the plain value of a scheme file: what an edited text must read as. */
import { isMapping, longForms, type Mapping } from '../format/short-forms.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import type { Change } from './types.ts'

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
