/**
 * What the checks find: findings that are ready, and what becomes one when somebody has worked out what was meant
 * (`meant/`), which is loaded with the first file that has such a problem.
 */

import type { Finding } from '../../findings/types.ts'
import type { Shape } from '../../format/shape.ts'

/** What the shapes say of a value, or of a key that stands or should stand in a mapping. */
export interface ShapeProblem {
  is:
    | 'unknown-key'
    | 'missing-key'
    | 'empty-item'
    | 'type'
    | 'choice'
    | 'pattern'
    | 'length'
    | 'minimum'
    | 'maximum'
    | 'count'
    | 'date'
    | 'evidence'
    | 'pair'
    | 'pair-twice'
  /** Keys and indexes from the root: to the value, or to the mapping that the key is about. */
  segments: readonly string[]
  /** The key that is unknown or missing; empty where it is about a value. */
  key: string
  /** The shape that holds for the value, or for the mapping. */
  shape: Shape
  /** The name of its definition, such as `date`, where it has one. */
  definition: string | null
}

/** A finding that only lacks the nearest right word. */
export interface NearProblem {
  is: 'near'
  finding: Finding
  word: string
  among: readonly string[]
}

export type Problem = Finding | ShapeProblem | NearProblem

export function isFinding(problem: Problem): problem is Finding {
  return 'rule' in problem
}
