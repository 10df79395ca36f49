/** What a catalogue of one's own changes of the built-in one: what is weighed anew or left out is there, and can go. */

import { criteriaOf } from '../catalogue/parts.ts'
import type { Finding } from '../findings/types.ts'
import { nearest } from '../scheme/meant/nearest.ts'
import { follow, keySpan, valueSpan } from '../yaml/locate.ts'
import type { MappingNode } from '../yaml/nodes.ts'
import type { Ground, OwnEntries, OwnEntry } from './entries.ts'
import { ownFinding } from './kinds.ts'
import { staysRule } from './merge.ts'

export function changeFindings(root: MappingNode, ground: Ground, own: OwnEntries): Finding[] {
  const named = new Set(own.without.map(({ value }) => String(value)))
  return [
    ...own.weights.flatMap((entry) => weightFindings(root, ground, entry)),
    ...own.without.flatMap((entry) => withoutFindings(root, ground, entry, named)),
  ]
}

function weightFindings(root: MappingNode, ground: Ground, { at }: OwnEntry<unknown>): Finding[] {
  const [, found = ''] = at
  const paths = criteriaOf(ground.catalogue).map(({ path }) => path)
  const { entry } = follow(root, at)
  if (paths.includes(found) || !entry) return []
  const details = { path: at.join('.'), found, suggestion: pathMeant(found, paths), args: { kind: 'weights' } }
  return [ownFinding('unknown-entry', keySpan(entry), details)]
}

/** @param named everything that is left out */
function withoutFindings(
  root: MappingNode,
  ground: Ground,
  { at, value }: OwnEntry<unknown>,
  named: ReadonlySet<string>,
): Finding[] {
  const { catalogue, words } = ground
  const found = String(value)
  const span = valueSpan(follow(root, at))
  const path = at.join('.')
  const paths = criteriaOf(ground.catalogue).map((one) => one.path)
  const rules = catalogue.rules.map(({ id }) => id)
  if (criteriaOf(ground.catalogue).find((one) => one.path === found)?.gate) {
    return [ownFinding('gate-stays', span, { path, found })]
  }
  if (!paths.includes(found)) {
    if (rules.includes(found) || words.includes(found)) return []
    const suggestion = pathMeant(found, [...paths, ...rules, ...words])
    return [ownFinding('unknown-entry', span, { path, found, suggestion, args: { kind: 'without' } })]
  }
  if (Object.values(catalogue.conditions).some(({ asks }) => asks.includes(found))) {
    return [ownFinding('still-read', span, { path, found })]
  }
  // Rules that read what is left out go with it, which one may not have meant.
  const gone = catalogue.rules.filter((rule) => !named.has(rule.id) && !staysRule(rule, new Set([found])))
  const args = { rules: gone.map(({ id }) => id).join(', ') }
  return gone.length === 0 ? [] : [ownFinding('rule-left-out', span, { path, found, args })]
}

/** A path by its last word alone, or the nearest one. */
function pathMeant(path: string, known: readonly string[]): string | null {
  return known.find((one) => one.endsWith(`.${path.replace(/^elements\./, '')}`)) ?? nearest(path, known)
}
