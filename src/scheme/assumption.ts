/** What is typed as `--assume PATH=VALUE`: which paths there are, what each can hold, and what was probably meant. */

import { criteriaOf } from '../catalogue/parts.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { POSITIONS } from '../catalogue/vocabulary.ts'
import { dateText, lastDay, meantDate } from '../format/dates.ts'
import { factForms, type PlainFactForm } from '../format/fact-form.ts'
import { nameOf } from '../format/paths.ts'
import { PURPOSE_STATUSES, SHORT_STATUSES, STATUSES } from '../format/vocabulary.ts'
import { fold, nearest } from './meant/nearest.ts'
import { yesOrNo } from './meant/suggest.ts'

/** What is assumed of a path; null is unanswered. */
export type AssumedValue = string | number | boolean | string[] | null

/**
 * An answer assumed. The path is one of the normalised scheme: `stage`, `profile.vulnerable`,
 * `profile.participants.givers`, `purpose.need` (its status), `grid.roles` (its position),
 * `training_supervision.supervision` (its status).
 */
export interface Change {
  path: string
  value: AssumedValue
}

export interface AssumptionProblem {
  /** No PATH=VALUE; a path that no scheme has; a value that the path cannot hold. */
  problem: 'form' | 'path' | 'value'
  /** As it was typed. */
  path: string
  value: string
  /** The nearest right words, best first; empty where nothing is near. */
  meant: string[]
  /** What may stand there: paths or values. */
  expected: string[]
  /** What kind of value the path holds, of a value. */
  holds: PlainFactForm['kind'] | null
}

/**
 * Every path that can be assumed, with what it can hold.
 * @param customPairs ids of the pairs that a scheme has of its own
 */
export function assumablePaths(catalogue: Catalogue, customPairs: readonly string[]): Map<string, PlainFactForm> {
  const paths = factForms()
  for (const { id } of catalogue.purpose) paths.set(`purpose.${id}`, { kind: 'choice', values: PURPOSE_STATUSES })
  for (const id of [...catalogue.pairs.map((pair) => pair.id), ...customPairs]) {
    paths.set(`grid.${id}`, { kind: 'choice', values: POSITIONS })
  }
  for (const { path, allowsNotApplicable } of criteriaOf(catalogue)) {
    const values = allowsNotApplicable ? STATUSES : SHORT_STATUSES
    paths.set(path, { kind: 'choice', values })
  }
  return paths
}

/**
 * Reads one assumption.
 * @param text `grid.roles=open`, `elements.training_supervision.supervision=in_place`, `profile.channels=phone,flyer`;
 *   nothing after the sign is unanswered, `[]` an empty list
 */
export function readAssumption(text: string, paths: ReadonlyMap<string, PlainFactForm>): Change | AssumptionProblem {
  const sign = text.indexOf('=')
  const typed = (sign < 0 ? text : text.slice(0, sign)).trim()
  const value = sign < 0 ? '' : text.slice(sign + 1).trim()
  const path = nameOf(typed)
  const problem = (
    kind: AssumptionProblem['problem'],
    details: Partial<AssumptionProblem> = {},
  ): AssumptionProblem => ({
    problem: kind,
    path: typed,
    value,
    meant: [],
    expected: [],
    holds: null,
    ...details,
  })
  const holds = paths.get(path)
  if (typed === '') return problem('form')
  if (!holds) return problem('path', wrongPath(path, paths))
  if (sign < 0 || (value === '' && path === 'stage')) return problem('form', valuesOf(holds))
  const read = value === '' ? null : heldValue(value, holds)
  if (read === undefined) return problem('value', { ...valuesOf(holds), meant: meantValue(value, holds) })
  return { path, value: read }
}

/** The value that a text stands for; undefined when the path cannot hold it. */
function heldValue(text: string, holds: PlainFactForm): AssumedValue | undefined {
  switch (holds.kind) {
    case 'choice':
      return holds.values.includes(text) ? text : undefined
    case 'yes_no':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'several': {
      const items = itemsOf(text)
      return items.every((item) => holds.values.includes(item)) ? [...new Set(items)] : undefined
    }
    case 'number': {
      const count = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
      return count >= holds.least && count <= holds.most ? count : undefined
    }
    case 'date': {
      const date = dateText(text)
      return date === null ? undefined : lastDay(date)
    }
    case 'text':
      return text
  }
}

function itemsOf(text: string): string[] {
  const bare = text.replace(/^\[(.*)\]$/, '$1').trim()
  return bare === '' ? [] : bare.split(',').map((item) => item.trim())
}

function valuesOf(holds: PlainFactForm): Pick<AssumptionProblem, 'expected' | 'holds'> {
  const expected = 'values' in holds ? [...holds.values] : holds.kind === 'yes_no' ? ['true', 'false'] : []
  return { expected, holds: holds.kind }
}

function meantValue(text: string, holds: PlainFactForm): string[] {
  const one = (word: string | null): string[] => (word === null ? [] : [word])
  if (holds.kind === 'date') return one(meantDate(text))
  if (holds.kind === 'yes_no') {
    const meant = yesOrNo(text)
    return meant === null ? [] : [String(meant)]
  }
  if (holds.kind === 'choice') return one(nearest(text, holds.values))
  if (holds.kind !== 'several') return []
  const items = itemsOf(text).map((item) => nearest(item, holds.values))
  return items.includes(null) ? [] : [[...new Set(items)].join(',')]
}

/** How many paths are named at most where several have the same last word. */
const MOST = 5

/** What was probably meant by a path that is none: the same word elsewhere, the nearest beside it, or what lies in it. */
function wrongPath(path: string, paths: ReadonlyMap<string, PlainFactForm>): Partial<AssumptionProblem> {
  const all = [...paths.keys()]
  const inside = all.filter((known) => known.startsWith(`${fold(path)}.`))
  if (inside.length > 0) return { expected: inside }
  const ends = (known: string, word: string): boolean => known.endsWith(`.${fold(word)}`)
  const tail = path.slice(path.lastIndexOf('.') + 1)
  const same = all.filter((known) => ends(known, path))
  if (same.length > 0) return { meant: same.slice(0, MOST) }
  const elsewhere = all.filter((known) => ends(known, tail))
  const head = path.slice(0, Math.max(path.lastIndexOf('.'), 0))
  const beside = all.filter((known) => head !== '' && known.slice(0, known.lastIndexOf('.')) === fold(head))
  const near = nearest(
    tail,
    beside.map((known) => known.slice(known.lastIndexOf('.') + 1)),
  )
  if (near) return { meant: [`${fold(head)}.${near}`] }
  if (elsewhere.length > 0) return { meant: elsewhere.slice(0, MOST) }
  if (beside.length > 0) return { expected: beside }
  const whole = nearest(path, all) ?? fromTail(tail, all)
  if (whole) return { meant: [whole] }
  return { expected: ['stage', 'profile.…', 'purpose.…', 'grid.…', 'ELEMENT.…'] }
}

/** The path whose last word is nearest to a word. */
function fromTail(word: string, all: readonly string[]): string | null {
  const tails = all.map((known) => known.slice(known.lastIndexOf('.') + 1))
  const near = nearest(word, [...new Set(tails)])
  return near === null ? null : (all[tails.indexOf(near)] ?? null)
}
