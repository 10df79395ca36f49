/** The normalised scheme that conditions read: every known path is there, null where nothing is given. */

import { DERIVED_INPUTS, type DerivedFact } from '../catalogue/derived-inputs.ts'
import type { Catalogue, Part } from '../catalogue/types.ts'
import type { Stage } from '../catalogue/vocabulary.ts'
import type { Scheme } from '../scheme/types.ts'
import { DERIVATIONS } from './derived.ts'

export type FactTree = { [key: string]: unknown }

/**
 * Writes a scheme out for conditions.
 * @returns `profile`, `grid` and every element and lens are objects; a pair is its position alone, a criterion its
 * status alone; `lacking.part.criterion` is true when that answer says missing, or
 * planned from stage running on; `derived` holds the derived facts. Null is "not given".
 */
export function factsOf(scheme: Scheme, catalogue: Catalogue, asOf: string): FactTree {
  const purpose: FactTree = {}
  for (const { id } of catalogue.purpose) purpose[id] = scheme.purpose[id]?.status ?? null
  const grid: FactTree = {}
  for (const { id } of catalogue.pairs) grid[id] = scheme.grid[id]?.position ?? null
  const elements: FactTree = {}
  const lacking: FactTree = {}
  const profile = ownCopy(scheme.profile)
  const facts: FactTree = { stage: scheme.stage, profile, purpose, elements, lacking, grid }
  for (const part of catalogue.elements) fillPart(elements, lacking, part, scheme)
  for (const part of catalogue.lenses) fillPart(facts, lacking, part, scheme)
  facts.derived = derive(scheme, catalogue, facts, asOf)
  return facts
}

/** The facts are asked what-if questions in place, so they are a copy of the scheme's. */
function ownCopy(profile: Scheme['profile']): FactTree {
  const { participants, group_size, meetings, staffing, funding } = profile
  return {
    ...profile,
    participants: { ...participants },
    group_size: { ...group_size },
    meetings: { ...meetings },
    staffing: { ...staffing },
    funding: { ...funding },
  }
}

/** Writes out the answers of an element or lens, and which of them are lacking. */
function fillPart(parts: FactTree, lacking: FactTree, { id, criteria }: Part, { answers, stage }: Scheme): void {
  const statuses: FactTree = {}
  const lacks: FactTree = {}
  const underWay = UNDER_WAY[stage]
  for (const criterion of criteria) {
    const status = answers[criterion.path]?.status ?? null
    statuses[criterion.id] = status
    // Says missing; or only planned although the scheme runs. Null when unanswered.
    lacks[criterion.id] = status === null ? null : status === 'missing' || (underWay && status === 'planned')
  }
  parts[id] = statuses
  lacking[id] = lacks
}

const UNDER_WAY: Record<Stage, boolean> = { idea: false, pilot: false, running: true, anchored: true, closed: true }

function derive(scheme: Scheme, catalogue: Catalogue, facts: FactTree, asOf: string): FactTree {
  const derived: FactTree = {}
  for (const [name, compute] of Object.entries(DERIVATIONS)) {
    const inputs: readonly string[] = DERIVED_INPUTS[name as DerivedFact]
    const isKnown = inputs.every((path) => factAt(facts, path) !== null)
    derived[name] = isKnown ? compute(scheme, catalogue, asOf) : null
  }
  return derived
}

const keysOf = new Map<string, string[]>()

/** Where a path lies in the tree: `part.criterion` of the nine stands below `elements`. */
function branchOf(facts: FactTree, path: string): string[] {
  const known = keysOf.get(path)
  if (known) return known
  const keys = path.split('.')
  const branch = (keys[0] ?? '') in facts ? keys : ['elements', ...keys]
  keysOf.set(path, branch)
  return branch
}

/** The object that holds the last key of a branch; null where the branch is not there. */
function holderOf(facts: FactTree, branch: string[]): FactTree | null {
  let at: FactTree = facts
  for (let depth = 0; depth < branch.length - 1; depth++) {
    const next = at[branch[depth] ?? '']
    if (typeof next !== 'object' || next === null) return null
    at = next as FactTree
  }
  return at
}

/** The fact at a path such as `profile.partnership`, `grid.roles` or `training_supervision.supervision`. */
export function factAt(facts: FactTree, path: string): unknown {
  const branch = branchOf(facts, path)
  return holderOf(facts, branch)?.[branch.at(-1) ?? ''] ?? null
}

/** The tree without its nulls: what JSON Schema takes as "would meet any part of a condition". */
export function withoutNulls(tree: FactTree): FactTree {
  const kept: FactTree = {}
  for (const key in tree) {
    const value = tree[key]
    if (value === null) continue
    kept[key] = typeof value === 'object' && !Array.isArray(value) ? withoutNulls(value as FactTree) : value
  }
  return kept
}

/** The places in the tree that are blank because of a fact not given: its own, and those of the answers on it. */
function blanksOf(facts: FactTree, path: string): string[][] {
  return [branchOf(facts, path), ['lacking', ...path.split('.')]]
}

/**
 * Asks something of the facts as they would be if some of those not given met whatever is asked of them: for JSON
 * Schema a key without a value does. Derived facts meet it when all that they lack does.
 * @param paths Facts that are not given.
 */
export function whileMet<T>(facts: FactTree, paths: string[], ask: (facts: FactTree) => T): T {
  const derived = Object.entries<readonly string[]>(DERIVED_INPUTS).filter(([, inputs]) => {
    const open = inputs.filter((path) => factAt(facts, path) === null)
    return open.length > 0 && open.every((path) => paths.includes(path))
  })
  const branches = [...paths.flatMap((path) => blanksOf(facts, path)), ...derived.map(([name]) => ['derived', name])]
  const met: [holder: FactTree, key: string][] = []
  for (const branch of branches) {
    const holder = holderOf(facts, branch)
    const key = branch.at(-1) ?? ''
    if (holder === null || holder[key] !== null) continue
    holder[key] = undefined
    met.push([holder, key])
  }
  try {
    return ask(facts)
  } finally {
    for (const [holder, key] of met) holder[key] = null
  }
}
