/** Where a new key goes among its siblings: the order of the format and of the catalogue. */

import { partsOf } from '../catalogue/parts.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { SIDES } from '../catalogue/vocabulary.ts'
import { partOf } from '../format/paths.ts'
import type { Shape } from '../format/shape.ts'
import { shapes } from '../format/shapes.ts'
import { EVIDENCE_KINDS } from '../format/vocabulary.ts'
import type { Path } from '../yaml/plain.ts'
import type { KeyOrder } from './types.ts'

const PAIR = ['position', ...SIDES, 'target', 'note', 'evidence']
const EVIDENCE = [...EVIDENCE_KINDS, 'page', 'section', 'on']

/** The order of the keys of every mapping of a scheme file; null for mappings the format does not know. */
export function keyOrder(catalogue: Catalogue): KeyOrder {
  const criteria = new Map(partsOf(catalogue).map((part) => [part.id, part.criteria.map(({ id }) => id)]))
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id)
  return (path) => {
    const [root, second] = path
    if (path.at(-2) === 'evidence') return EVIDENCE
    if (root === undefined) return keysOf(shapes)
    const inPart = partOf(path)
    if (inPart) return inPart.rest.length === 0 ? (criteria.get(inPart.part) ?? null) : definition('criterion')
    if (root === 'elements' || root === 'lenses') return ids(catalogue[root])
    if (root === 'purpose') return second === undefined ? ids(catalogue.purpose) : ['text', 'status', 'evidence']
    if (root === 'grid') {
      if (second === undefined) return [...ids(catalogue.pairs), 'custom']
      return second === 'custom' ? keysOf(shapes.definitions.customPair) : PAIR
    }
    return keysOf(shapeAt(path))
  }
}

function definition(name: string): string[] {
  // A definition and its short form are kept apart by `if`; the long form has the keys.
  const shape = shapes.definitions[name]
  return keysOf(shape?.properties ? shape : shape?.then) ?? []
}

function shapeAt(path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, segment) => {
    if (typeof segment === 'number') return shape?.items
    return shape?.properties?.[segment] || undefined
  }, shapes)
}

function keysOf(shape: Shape | undefined): string[] | null {
  const keys = Object.keys(shape?.properties ?? {})
  return keys.length > 0 ? keys : null
}
