/** The ids of a catalogue, to look things up by. */
import { partsOf } from '../catalogue/parts.ts'
import type { Catalogue, Criterion } from '../catalogue/types.ts'
import { TOP_KEYS } from '../format/keys.ts'

export interface CatalogueIndex {
  /** The nine: criteria by their short id, by the element's id. */
  elements: ReadonlyMap<string, ReadonlyMap<string, Criterion>>
  /** The lenses, likewise. */
  lenses: ReadonlyMap<string, ReadonlyMap<string, Criterion>>
  /** The lenses that are not built in: they stand under `lenses` in a file. */
  ownLenses: readonly string[]
  /** The elements and lenses that have a criterion of a short id. */
  partsWith: ReadonlyMap<string, readonly string[]>
  pairs: readonly string[]
  purpose: readonly string[]
  sources: readonly string[]
  rules: readonly string[]
  /** What an own catalogue leaves out of the one it extends, such as `element.criterion`; with the catalogue's id. */
  leftOut: ReadonlyMap<string, string>
}

const known = new WeakMap<Catalogue, CatalogueIndex>()

/** The index of a catalogue; made once for each. */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const made = known.get(catalogue)
  if (made) return made
  const partsWith = new Map<string, string[]>()
  for (const part of partsOf(catalogue)) {
    for (const { id } of part.criteria) partsWith.set(id, [...(partsWith.get(id) ?? []), part.id])
  }
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id)
  const index: CatalogueIndex = {
    elements: criteriaByPart(catalogue.elements),
    lenses: criteriaByPart(catalogue.lenses),
    ownLenses: ids(catalogue.lenses).filter((id) => !TOP_KEYS.has(id)),
    partsWith,
    pairs: ids(catalogue.pairs),
    purpose: ids(catalogue.purpose),
    sources: ids(catalogue.sources),
    rules: ids(catalogue.rules),
    leftOut: new Map((catalogue.own ?? []).flatMap(({ id, leavesOut }) => leavesOut.map((path) => [path, id]))),
  }
  known.set(catalogue, index)
  return index
}

function criteriaByPart(parts: Catalogue['elements']): Map<string, Map<string, Criterion>> {
  return new Map(parts.map((part) => [part.id, new Map(part.criteria.map((criterion) => [criterion.id, criterion]))]))
}
