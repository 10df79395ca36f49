/** What if: a scheme with some answers changed, and what the change does to its assessment. */
import { partsOf } from '../catalogue/parts.ts'
import type { Position, Stage } from '../catalogue/vocabulary.ts'
import type { Status } from '../format/vocabulary.ts'
import type { AssumedValue, Change } from '../scheme/assumption.ts'
import type { Answer, PairAnswer, Profile, PurposeAnswer, Scheme } from '../scheme/types.ts'
import type { AssessedPart, Assessment, RaisedRule } from './types.ts'

/** A change with what the file says today. */
export interface Assumed extends Change {
  before: AssumedValue
}

/** What comes and what goes. */
export interface Moves<T = string> {
  appear: T[]
  disappear: T[]
}

export interface Difference {
  /** Paths of the criteria that count, of the nine and of the lenses, in the catalogue's order. */
  criteria: Moves
  /** Paths of the gates that stand open. */
  gates: Moves
  /** The dilemmas. */
  rules: Moves<RaisedRule>
  /** Ids of the rules that wait for answers. */
  cannot_tell: Moves
  /** Paths of the gaps. */
  gaps: Moves
}

/** A scheme as it is beside the scheme as it is assumed to be. */
export interface WhatIf {
  assumed: Assumed[]
  before: Assessment
  after: Assessment
  difference: Difference
}

/**
 * The scheme with some answers changed.
 * @param changes Checked ones; of two for the same path the last counts. A path that this scheme cannot have, such as
 *   a pair of another scheme's own, changes nothing.
 * @returns A new scheme; the old one is left as it is. Notes, evidence, owners and dates stay with their answers.
 */
export function assume(scheme: Scheme, changes: readonly Change[]): Scheme {
  return changes.reduce(assumeOne, scheme)
}

function assumeOne(scheme: Scheme, { path, value }: Change): Scheme {
  const [root = '', ...rest] = path.split('.')
  const id = rest.join('.')
  if (root === 'stage') return { ...scheme, stage: value as Stage }
  if (root === 'profile') return { ...scheme, profile: withFact(scheme.profile, rest, value) }
  if (root === 'purpose') {
    const status = value as PurposeAnswer['status']
    const answer: PurposeAnswer = { ...(scheme.purpose[id] ?? { text: null, evidence: [] }), status }
    return { ...scheme, purpose: { ...scheme.purpose, [id]: answer } }
  }
  if (root === 'grid') return withPosition(scheme, id, value as Position | null)
  const answer = scheme.answers[path] ?? NO_ANSWER
  return { ...scheme, answers: { ...scheme.answers, [path]: { ...answer, status: value as Status | null } } }
}

const NO_ANSWER: Answer = { status: null, note: null, evidence: [], owner: null, due: null }
const NO_POSITION: PairAnswer = { position: null, target: null, note: null, evidence: [] }

function withFact(profile: Profile, [key = '', field]: string[], value: AssumedValue): Profile {
  if (field === undefined) return { ...profile, [key]: value }
  const group = profile[key as keyof Profile] as object
  return { ...profile, [key]: { ...group, [field]: value } }
}

function withPosition(scheme: Scheme, id: string, position: Position | null): Scheme {
  if (scheme.custom.some((pair) => pair.id === id)) {
    return { ...scheme, custom: scheme.custom.map((pair) => (pair.id === id ? { ...pair, position } : pair)) }
  }
  return { ...scheme, grid: { ...scheme.grid, [id]: { ...(scheme.grid[id] ?? NO_POSITION), position } } }
}

/** What a scheme says at a path; null where it says nothing. */
export function answerAt(scheme: Scheme, path: string): AssumedValue {
  const [root = '', ...rest] = path.split('.')
  const id = rest.join('.')
  if (root === 'stage') return scheme.stage
  if (root === 'purpose') return scheme.purpose[id]?.status ?? null
  if (root === 'grid') {
    return (scheme.grid[id] ?? scheme.custom.find((pair) => pair.id === id))?.position ?? null
  }
  if (root !== 'profile') return scheme.answers[path]?.status ?? null
  const [key = '', field] = rest
  const fact = scheme.profile[key as keyof Profile]
  return (field === undefined ? fact : (fact as Record<string, unknown> | null)?.[field]) as AssumedValue
}

/** What counts as on its way: with a date beside it, it is assumed to come. */
const ON_ITS_WAY = new Set<Status | null>(['planned', 'partly'])

/**
 * What a scheme wants to become: the targets of its pairs, and in place what is planned or partly there with a date.
 * @returns In the order of the scheme; only what changes something.
 */
export function targetChanges(scheme: Scheme): Change[] {
  const pairs = [...Object.entries(scheme.grid), ...scheme.custom.map((pair) => [pair.id, pair] as const)]
  return [
    ...Object.entries(scheme.answers)
      .filter(([, { status, due }]) => ON_ITS_WAY.has(status) && due !== null)
      .map(([path]) => ({ path, value: 'in_place' })),
    ...pairs
      .filter(([, { position, target }]) => target !== null && target !== position)
      .map(([id, { target }]) => ({ path: `grid.${id}`, value: target })),
  ]
}

/** The changes of a scheme with what it says today, each path once. */
export function assumedOf(scheme: Scheme, changes: readonly Change[]): Assumed[] {
  const last = new Map(changes.map(({ path, value }) => [path, value]))
  return [...last].map(([path, value]) => ({ path, value, before: answerAt(scheme, path) }))
}

/** What a change does: everything that is in one assessment and not in the other. */
export function difference(before: Assessment, after: Assessment): Difference {
  const sides = <T>(of: (assessment: Assessment) => T[], id: (one: T) => string): Moves<T> => {
    const [then, now] = [of(before), of(after)]
    const without = (list: T[], other: T[]): T[] => {
      const ids = new Set(other.map(id))
      return list.filter((one) => !ids.has(id(one)))
    }
    return { appear: without(now, then), disappear: without(then, now) }
  }
  const paths = (of: (assessment: Assessment) => string[]): Moves => sides(of, (path) => path)
  return {
    criteria: paths((one) => partsOf(one).flatMap(counting)),
    gates: paths(({ score }) => score.open_gates),
    rules: sides(
      ({ rules }) => rules,
      ({ id }) => id,
    ),
    cannot_tell: paths(({ cannot_tell }) => cannot_tell.map(({ id }) => id)),
    gaps: paths(({ gaps }) => gaps.map(({ path }) => path)),
  }
}

function counting({ criteria }: AssessedPart): string[] {
  return criteria.filter(({ applicable }) => applicable).map(({ path }) => path)
}
