/** The normalised scheme that conditions read: every known path is there, null where nothing is given. */
import type { Catalogue, Part } from '../catalogue/types.ts'
import type { Scheme, Status } from '../scheme/types.ts'
import { DERIVATIONS } from './derived.ts'

export type FactTree = { [key: string]: unknown }

/**
 * Writes a scheme out for conditions.
 * @returns `profile`, `grid` and every element and lens are objects; a pair is its position alone, a criterion its
 * status alone (its details stand in `details`); `lacking.part.criterion` is true when that answer says missing, or
 * planned from stage running on; `derived` holds the derived facts. Null is "not given".
 */
export function factsOf(scheme: Scheme, catalogue: Catalogue, asOf: string): FactTree {
  const facts: FactTree = {
    stage: scheme.stage,
    profile: scheme.profile,
    purpose: Object.fromEntries(catalogue.purpose.map(({ id }) => [id, scheme.purpose[id]?.status ?? null])),
    elements: partsOf(catalogue.elements, scheme, statusOf),
    ...partsOf(catalogue.lenses, scheme, statusOf),
    details: scheme.answers,
    lacking: partsOf([...catalogue.elements, ...catalogue.lenses], scheme, lacks),
    grid: Object.fromEntries(catalogue.pairs.map(({ id }) => [id, scheme.grid[id]?.position ?? null])),
  }
  facts.derived = derive(scheme, catalogue, facts, asOf)
  return facts
}

function partsOf<T>(parts: Part[], scheme: Scheme, turn: (scheme: Scheme, path: string) => T): FactTree {
  return Object.fromEntries(
    parts.map((part) => [part.id, Object.fromEntries(part.criteria.map(({ id, path }) => [id, turn(scheme, path)]))]),
  )
}

function statusOf(scheme: Scheme, path: string): Status | null {
  return scheme.answers[path]?.status ?? null
}

const UNDER_WAY = new Set(['running', 'anchored', 'closed'])

/** Says missing; or only planned although the scheme runs. Null when unanswered. */
function lacks(scheme: Scheme, path: string): boolean | null {
  const status = statusOf(scheme, path)
  if (status === null) return null
  return status === 'missing' || (status === 'planned' && UNDER_WAY.has(scheme.stage))
}

function derive(scheme: Scheme, catalogue: Catalogue, facts: FactTree, asOf: string): FactTree {
  return Object.fromEntries(
    Object.entries(DERIVATIONS).map(([name, { inputs, compute }]) => [
      name,
      inputs.some((path) => factAt(facts, path) === null) ? null : compute(scheme, catalogue, asOf),
    ]),
  )
}

/** Where a path lies in the tree: `part.criterion` stands below `elements` for the nine. */
export function branchOf(facts: FactTree, path: string): string[] {
  const keys = path.split('.')
  const [root = ''] = keys
  return root in facts ? keys : ['elements', ...keys]
}

/** The fact at a path such as `profile.partnership`, `grid.roles` or `training_supervision.supervision`. */
export function factAt(facts: FactTree, path: string): unknown {
  let at: unknown = facts
  for (const key of branchOf(facts, path)) {
    if (typeof at !== 'object' || at === null) return null
    at = (at as FactTree)[key]
  }
  return at ?? null
}

/** The tree without its nulls: what JSON Schema takes as "would meet any part of a condition". */
export function withoutNulls(tree: FactTree): FactTree {
  const kept: FactTree = {}
  for (const [key, value] of Object.entries(tree)) {
    if (value === null) continue
    kept[key] = typeof value === 'object' && !Array.isArray(value) ? withoutNulls(value as FactTree) : value
  }
  return kept
}

/**
 * The facts as they would be if some of those not given met whatever is asked of them: left out, with the answers
 * and derived facts that hang on them.
 */
export function meeting(facts: FactTree, paths: string[]): FactTree {
  const names = Object.keys(DERIVATIONS).filter((name) => {
    const open = DERIVATIONS[name]?.inputs.filter((path) => factAt(facts, path) === null) ?? []
    return open.length > 0 && open.every((path) => paths.includes(path))
  })
  const branches = [
    ...paths.flatMap((path) => [branchOf(facts, path), ['lacking', ...path.split('.')]]),
    ...names.map((name) => ['derived', name]),
  ]
  return branches.reduce(without, facts)
}

function without(tree: FactTree, [key = '', ...rest]: string[]): FactTree {
  if (!(key in tree)) return tree
  const copy = { ...tree }
  if (rest.length === 0) delete copy[key]
  else if (typeof copy[key] === 'object' && copy[key] !== null) copy[key] = without(copy[key] as FactTree, rest)
  return copy
}
