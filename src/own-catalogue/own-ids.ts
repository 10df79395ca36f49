/** The ids that a catalogue of one's own makes of those it is added to. */
import type { Catalogue, Part } from '../catalogue/types.ts'
import type { Values } from '../scheme/values.ts'
import type { OwnEntries } from './entries.ts'

/**
 * The catalogue with the ids of the file's own criteria and pairs in it, and without what it leaves out: what its
 * conditions can be asked of.
 */
export function withOwnIds(catalogue: Catalogue, { criteria, lenses, pairs, without }: OwnEntries): Catalogue {
  const gone = new Set(without.map(({ value }) => String(value)))
  const grown = (parts: Part[]): Part[] =>
    parts.map((part) => {
      const own = criteria.filter((one) => one.part === part.id).map(({ value }) => skeleton(part.id, value))
      return { ...part, criteria: [...part.criteria.filter(({ path }) => !gone.has(path)), ...own] }
    })
  const own = lenses.map(({ value }): Part => ({ id: String(value.id), criteria: [], sources: [] }))
  const rows = pairs.map(({ value }) => ({ id: String(value.id), chosen: null, heavier: null, sources: [] }))
  return {
    ...catalogue,
    elements: grown(catalogue.elements),
    lenses: grown([...catalogue.lenses, ...own]),
    pairs: [...catalogue.pairs, ...rows],
  }
}

function skeleton(part: string, value: Values): Part['criteria'][number] {
  const id = String(value.id)
  return {
    id,
    part,
    path: `${part}.${id}`,
    weight: 'important',
    stage: 'idea',
    gate: value.gate === true,
    allowsNotApplicable: value.allows_na !== false && value.gate !== true,
    condition: null,
    sources: [],
    cases: [],
  }
}
