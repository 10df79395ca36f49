/** The entries of a catalogue file with where they stand, those left out that something is wrong with already. */
import type { Citation } from '../catalogue/types.ts'
import type { Values } from '../scheme/values.ts'
import { valuesOf } from '../scheme/values.ts'

export interface OwnEntry<T> {
  /** Keys and indexes from the root of the file. */
  at: string[]
  value: T
}

export interface OwnCriterionEntry extends OwnEntry<Values> {
  /** The element or lens it is added to. */
  part: string
}

export interface OwnEntries {
  sources: OwnEntry<Values>[]
  conditions: OwnEntry<Values>[]
  criteria: OwnCriterionEntry[]
  lenses: OwnEntry<Values>[]
  pairs: OwnEntry<Values>[]
  rules: OwnEntry<Values>[]
  words: OwnEntry<Values>[]
  weights: OwnEntry<unknown>[]
  without: OwnEntry<unknown>[]
}

/**
 * @param file the values of the file
 * @param isSound whether nothing is wrong at a path or below it
 */
export function entriesOf(file: Values, isSound: (path: readonly string[]) => boolean): OwnEntries {
  const sound = <T>(entries: { at: string[]; value: T }[]) => entries.filter(({ at }) => isSound(at))
  const list = (key: string, values: unknown = file[key], head: string[] = [key]): OwnEntry<Values>[] =>
    Array.isArray(values)
      ? sound(values.map((value, index) => ({ at: [...head, String(index)], value: valuesOf(value) })))
      : []
  const mapping = (key: string): OwnEntry<unknown>[] =>
    sound(Object.entries(valuesOf(file[key])).map(([name, value]) => ({ at: [key, name], value })))
  const added = Object.entries(valuesOf(file.criteria)).flatMap(([part, values]) =>
    list('criteria', values, ['criteria', part]).map((entry) => ({ ...entry, part })),
  )
  // A lens is taken for its id alone: what is wrong with one of its criteria is not wrong with the others.
  const lenses = Array.isArray(file.lenses)
    ? file.lenses.map((value, index) => ({ at: ['lenses', String(index)], value: valuesOf(value) }))
    : []
  const within = lenses.flatMap(({ at, value }) =>
    list('criteria', value.criteria, [...at, 'criteria']).map((entry) => ({ ...entry, part: String(value.id) })),
  )
  return {
    sources: list('sources'),
    conditions: mapping('conditions').map(({ at, value }) => ({ at, value: valuesOf(value) })),
    criteria: [...added, ...within],
    lenses: lenses.filter(({ at, value }) => typeof value.id === 'string' && isSound([...at, 'id'])),
    pairs: list('pairs'),
    rules: list('rules'),
    words: list('words'),
    weights: mapping('weights'),
    without: Array.isArray(file.without)
      ? sound(file.without.map((value, index) => ({ at: ['without', String(index)], value })))
      : [],
  }
}

/** The citations of an entry. */
export function citationsIn({ sources }: Values): Citation[] {
  return Array.isArray(sources) ? (sources as Citation[]) : []
}
