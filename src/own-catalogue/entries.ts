/** The entries of a catalogue file with where they stand. */

import type { ConditionSchema } from '../catalogue/raw.ts'
import type { Catalogue, Citation } from '../catalogue/types.ts'
import { isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { type Values, valuesOf } from '../scheme/values.ts'

/** What a catalogue is added to. */
export interface Ground {
  catalogue: Catalogue
  /** The named conditions that criteria can use. */
  conditions: Record<string, ConditionSchema>
  /** Ids of the groups of words. */
  words: readonly string[]
}

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

/** Whether nothing is wrong at a path of the file or below it. */
export type IsSound = (at: readonly string[]) => boolean

/** @param broken what has been found to be wrong */
export function soundness(broken: readonly Finding[]): IsSound {
  const paths = broken.filter(isError).map(({ path }) => path ?? '')
  return (at) => {
    const here = at.join('.')
    return !paths.some((path) => path === here || path.startsWith(`${here}.`))
  }
}

/** @param file the values of the file; what is of another kind than it should be is left out */
export function entriesOf(file: Values): OwnEntries {
  const list = (values: unknown, head: string[]): OwnEntry<Values>[] =>
    Array.isArray(values)
      ? values.map((value, index) => ({ at: [...head, String(index)], value: valuesOf(value) }))
      : []
  const mapping = (key: string): OwnEntry<unknown>[] =>
    Object.entries(valuesOf(file[key])).map(([name, value]) => ({ at: [key, name], value }))
  const added = Object.entries(valuesOf(file.criteria)).flatMap(([part, values]) =>
    list(values, ['criteria', part]).map((entry) => ({ ...entry, part })),
  )
  const lenses = list(file.lenses, ['lenses'])
  const within = lenses.flatMap(({ at, value }) =>
    list(value.criteria, [...at, 'criteria']).map((entry) => ({ ...entry, part: String(value.id) })),
  )
  return {
    sources: list(file.sources, ['sources']),
    conditions: mapping('conditions').map(({ at, value }) => ({ at, value: valuesOf(value) })),
    criteria: [...added, ...within],
    lenses,
    pairs: list(file.pairs, ['pairs']),
    rules: list(file.rules, ['rules']),
    words: list(file.words, ['words']),
    weights: mapping('weights'),
    without: Array.isArray(file.without)
      ? file.without.map((value, index) => ({ at: ['without', String(index)], value }))
      : [],
  }
}

/** Of some entries those whose id is one. */
export function withId<T extends OwnEntry<Values>>(entries: readonly T[], isSound: IsSound): T[] {
  return entries.filter(({ at, value }) => typeof value.id === 'string' && isSound([...at, 'id']))
}

/** The citations of an entry. */
export function citationsIn({ sources }: Values): Citation[] {
  return Array.isArray(sources) ? (sources as Citation[]) : []
}
