/** A value put in place of another one as the fewest changes: what stays the same keeps its lines and its comments. */

import { isMapping } from '../format/short-forms.ts'
import { EVIDENCE_KINDS } from '../format/vocabulary.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import type { Path, Plain } from '../yaml/plain.ts'
import { along } from './lines.ts'
import type { Change } from './types.ts'
import { isSame } from './value.ts'

/** Indexes are those of the list as the steps before have left it. */
export type Step =
  | Change
  /** A key goes, and a comment beside it stays. */
  | { do: 'drop'; path: Path }
  | { do: 'insert'; path: Path; at: number; value: Plain }
  | { do: 'move'; path: Path; from: number; to: number }

/** Two lists that differ in more than this, items times items, are written anew: nobody keeps such a list by hand. */
const MOST_COMPARED = 40_000

/** So many steps, each of which reads the text again, are one change of it all. */
const MOST_STEPS = 100

/** The steps that a change takes in a file. */
export function stepsOf(change: Change, root: MappingNode): Step[] {
  if (change.do !== 'set') return [change]
  const passed = along(root, change.path)
  const old = passed.length > change.path.length ? passed.at(-1)?.node.value : undefined
  const steps = setting(change.path, old, change.value)
  return steps.length > MOST_STEPS ? [change] : steps
}

function setting(path: Path, old: unknown, value: Plain): Step[] {
  if (isSame(old, value)) return []
  if (Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0) {
    return listSteps(path, old, value as Plain[])
  }
  if (isMapping(old) && isMapping(value) && Object.keys(value).some((key) => Object.hasOwn(old, key))) {
    return mappingSteps(path, old, value)
  }
  return [{ do: 'set', path, value }]
}

function mappingSteps(path: Path, old: Record<string, unknown>, value: { [key: string]: Plain }): Step[] {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key))
  return [
    ...Object.entries(value).flatMap(([key, inner]) => setting([...path, key], old[key], inner)),
    ...gone.map((key): Step => ({ do: 'drop', path: [...path, key] })),
  ]
}

/** Which old item is to stand at each place of the new list; null where none is. */
type Sources = (number | null)[]

/**
 * From the front: what is to stand at each place is there, moves up, or is put in. What is in the way and not wanted
 * goes; what is left over goes last, so that the list is never empty on the way.
 */
function listSteps(path: Path, old: readonly unknown[], value: readonly Plain[]): Step[] {
  const sources = sourcesOf(old, value)
  if (!sources) return [{ do: 'set', path, value }]
  const steps: Step[] = []
  const now: Sources = old.map((_, index) => index)
  sources.forEach((source, at) => {
    if (source === null) {
      steps.push({ do: 'insert', path, at, value: value[at] as Plain })
      now.splice(at, 0, null)
      return
    }
    const from = now.indexOf(source)
    const between = now.slice(at, from)
    if (between.every((index) => !sources.includes(index))) {
      for (const _ of between) steps.push({ do: 'drop', path: [...path, at] })
      now.splice(at, between.length)
    } else {
      steps.push({ do: 'move', path, from, to: at })
      now.splice(at, 0, ...now.splice(from, 1))
    }
  })
  for (let at = now.length - 1; at >= value.length; at -= 1) steps.push({ do: 'drop', path: [...path, at] })
  const changed = sources.flatMap((source, at) =>
    source === null ? [] : setting([...path, at], old[source], value[at] as Plain),
  )
  return [...steps, ...changed]
}

/** @returns null where there is too much to compare */
function sourcesOf(old: readonly unknown[], value: readonly Plain[]): Sources | null {
  const sources = staying(old, value)
  if (!sources) return null
  const left = new Set(old.keys())
  for (const source of sources) if (source !== null) left.delete(source)
  const take = (isMeant: (item: unknown, wanted: Plain) => boolean): void => {
    value.forEach((wanted, at) => {
      if (sources[at] !== null) return
      const found = [...left].find((index) => isMeant(old[index], wanted))
      if (found === undefined) return
      sources[at] = found
      left.delete(found)
    })
  }
  take(isSame)
  take(isAlike)
  return sources
}

/** The longest row of items that are in both lists, in the same order. */
function staying(old: readonly unknown[], value: readonly Plain[]): Sources | null {
  let same = 0
  while (same < Math.min(old.length, value.length) && isSame(old[same], value[same])) same += 1
  const [rows, columns] = [old.length - same, value.length - same]
  if (rows * columns > MOST_COMPARED) return null
  // lengths[i][j]: of the longest row in the items from i and from j on.
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  const isPair = (i: number, j: number): boolean => isSame(old[same + i], value[same + j])
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const longest = isPair(i, j) ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
      ;(lengths[i] as number[])[j] = longest
    }
  }
  const sources: Sources = value.map((_, index) => (index < same ? index : null))
  for (let [i, j] = [0, 0]; i < rows && j < columns; ) {
    if (isPair(i, j)) {
      sources[same + j] = same + i
      i += 1
      j += 1
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1
    else j += 1
  }
  return sources
}

/** What an item of a list is known by: a piece of evidence, a pair of one's own, an assessor. */
const NAMES = [...EVIDENCE_KINDS, 'id', 'role']

/** Whether two items are the same thing with something else said of it. */
function isAlike(item: unknown, wanted: Plain): boolean {
  if (!isMapping(item) || !isMapping(wanted)) return false
  return NAMES.some((name) => item[name] !== undefined && isSame(item[name], wanted[name]))
}
