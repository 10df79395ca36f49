/**
 * The schema for editors, `schemas/scheme.schema.json`: the shapes with every id of the catalogue named. It sees the
 * file as it is typed, so that a key without a value is allowed wherever the key may be left out.
 */
import type { Catalogue, CatalogueTexts, Criterion } from '../catalogue/types.ts'
import { POSITIONS } from '../catalogue/vocabulary.ts'
import type { Shape } from '../format/shape.ts'
import { shapes } from '../format/shapes.ts'
import { SHORT_STATUSES } from '../format/vocabulary.ts'

/** Definitions that also allow nothing, and the criterion that always applies. */
const OR_EMPTY = '_or_empty'
const ALWAYS = 'criterion_that_always_applies'

/**
 * @param catalogue whose ids are named
 * @param texts the English texts of it
 * @returns JSON Schema, draft-07; the same for the same catalogue
 */
export function publishedSchema(catalogue: Catalogue, texts: CatalogueTexts): object {
  const definitions: Record<string, Shape> = {}
  for (const [name, shape] of Object.entries({ ...shapes.definitions, [ALWAYS]: alwaysApplies() })) {
    definitions[name] = published(withSources(name, shape, catalogue))
    definitions[name + OR_EMPTY] = orEmpty(published(withSources(name, shape, catalogue)))
  }
  const root = published(withIds(catalogue, texts))
  return { ...root, definitions: onlyUsed(root, definitions) }
}

/** The definitions that a shape refers to, itself or through others. */
function onlyUsed(root: Shape, definitions: Record<string, Shape>): Record<string, Shape> {
  const used = new Set<string>()
  const follow = (shape: Shape | undefined): void => {
    for (const [, name = ''] of JSON.stringify(shape ?? {}).matchAll(/"#\/definitions\/(\w+)"/g)) {
      if (used.has(name)) continue
      used.add(name)
      follow(definitions[name])
    }
  }
  follow(root)
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)))
}

/** The shapes with the ids of the catalogue in place of "any key". */
function withIds(catalogue: Catalogue, texts: CatalogueTexts): Shape {
  const { definitions: _, ...root } = shapes
  const properties = { ...root.properties }
  const fill = (key: string, named: Record<string, Shape>): void => {
    const shape = properties[key]
    if (!shape) return
    properties[key] = { ...shape, properties: { ...named, ...shape.properties }, additionalProperties: false }
  }
  fill('purpose', purposeKeys(catalogue, texts))
  fill('elements', partKeys(catalogue.elements, texts))
  for (const lens of catalogue.lenses) fill(lens.id, criterionKeys(lens.criteria, texts))
  // `fill` knows the built-in lenses by their keys; those of own catalogues stand together.
  const own = catalogue.lenses.filter(({ id }) => !Object.hasOwn(shapes.properties ?? {}, id))
  fill('lenses', partKeys(own, texts))
  fill('grid', pairKeys(catalogue, texts))
  const grid = properties.grid || {}
  const custom = grid.properties?.custom
  if (custom) properties.grid = { ...grid, properties: { ...grid.properties, custom: ownIds(custom, catalogue) } }
  return { ...root, properties }
}

function purposeKeys({ purpose }: Catalogue, texts: CatalogueTexts): Record<string, Shape> {
  return keyed(purpose, ({ id }) => ({
    title: texts.purpose[id]?.title ?? id,
    description: texts.purpose[id]?.question ?? '',
    examples: ['The answer in your own words'],
    $ref: '#/definitions/purpose',
  }))
}

function partKeys(parts: Catalogue['elements'], texts: CatalogueTexts): Record<string, Shape> {
  return keyed(parts, ({ id, criteria }) => ({
    title: texts.parts[id]?.title ?? id,
    description: texts.parts[id]?.about ?? '',
    examples: [{ [criteria[0]?.id ?? id]: 'partly' }],
    type: 'object',
    properties: criterionKeys(criteria, texts),
    additionalProperties: false,
  }))
}

function criterionKeys(criteria: readonly Criterion[], texts: CatalogueTexts): Record<string, Shape> {
  return keyed(criteria, ({ path, allowsNotApplicable }) => {
    const words = texts.criteria[path]
    const description = words ? `${words.question}\n\nIn place: ${words.in_place}\n\nPartly: ${words.partly}` : ''
    return {
      title: words?.title ?? path,
      description,
      examples: SHORT_STATUSES,
      $ref: `#/definitions/${allowsNotApplicable ? 'criterion' : ALWAYS}`,
    }
  })
}

function pairKeys({ pairs }: Catalogue, texts: CatalogueTexts): Record<string, Shape> {
  return keyed(pairs, ({ id }) => {
    const words = texts.pairs[id]
    const sides = words ? `\n\nclosed: ${words.closed.label}. open: ${words.open.label}.` : ''
    return {
      title: words?.title ?? id,
      description: `${words?.question ?? ''}${sides}`,
      examples: POSITIONS,
      $ref: '#/definitions/pair',
    }
  })
}

/** The id of a pair of one's own is none of the built-in ones. */
function ownIds(custom: Shape, { pairs }: Catalogue): Shape {
  const taken = [...pairs.map(({ id }) => id), 'custom']
  return { ...custom, items: { allOf: [custom.items ?? {}, { properties: { id: { not: { enum: taken } } } }] } }
}

function keyed<T extends { id: string }>(entries: readonly T[], shape: (entry: T) => Shape): Record<string, Shape> {
  return Object.fromEntries(entries.map((entry) => [entry.id, shape(entry)]))
}

/** The criterion without not_applicable. */
function alwaysApplies(): Shape {
  return mapShapes(shapes.definitions.criterion ?? {}, (shape) => {
    const { if: test, then: holds, ...rest } = shape
    const asksForNote = test?.properties?.status !== undefined
    const kept = asksForNote ? rest : shape
    return kept.enum ? { ...kept, enum: kept.enum.filter((value) => value !== 'not_applicable') } : kept
  })
}

function withSources(name: string, shape: Shape, { sources }: Catalogue): Shape {
  if (name !== 'evidence') return shape
  return mapShapes(shape, (one) => {
    const source = one.properties?.source
    if (!source || !one.properties?.document) return one
    return { ...one, properties: { ...one.properties, source: { ...source, enum: sources.map(({ id }) => id) } } }
  })
}

/** Each key that may be left out may also be left empty; a reference stands apart from the texts beside it. */
function published(shape: Shape): Shape {
  return mapShapes(shape, (one) => {
    if (!one.properties) return apart(one)
    const isClosed = one.additionalProperties === false
    const properties = Object.entries(one.properties).map(([key, value]): [string, Shape | false] => {
      const mayBeEmpty = (isClosed || value === false) && !one.required?.includes(key)
      return [key, mayBeEmpty ? orEmpty(value) : value]
    })
    return apart({ ...one, properties: Object.fromEntries(properties) })
  })
}

/** The shape, or nothing. */
function orEmpty(shape: Shape | false): Shape {
  if (shape === false) return { type: 'null' }
  if (shape.allOf?.[0]?.$ref !== undefined) return { ...shape, allOf: [{ $ref: `${shape.allOf[0].$ref}${OR_EMPTY}` }] }
  if (shape.else && !shape.properties) return { ...shape, else: orEmpty(shape.else) }
  const made = { ...shape }
  if (made.enum) made.enum = [...made.enum, null]
  if (typeof made.type === 'string') made.type = [made.type, 'null']
  return made
}

/** Draft-07 overlooks what stands beside a reference, so the reference gets a place of its own. */
function apart(shape: Shape): Shape {
  const { $ref, ...rest } = shape
  return $ref !== undefined && Object.keys(rest).length > 0 ? { ...rest, allOf: [{ $ref }] } : shape
}

/** Applies a change to a shape and all shapes in it, from within. */
function mapShapes(shape: Shape, change: (shape: Shape) => Shape): Shape {
  const made: Shape = { ...shape }
  const all = (list: readonly Shape[]): Shape[] => list.map((one) => mapShapes(one, change))
  if (made.properties) {
    const entries = Object.entries(made.properties).map(([key, value]) => [key, value && mapShapes(value, change)])
    made.properties = Object.fromEntries(entries)
  }
  if (typeof made.additionalProperties === 'object')
    made.additionalProperties = mapShapes(made.additionalProperties, change)
  for (const name of ['items', 'if', 'then', 'else', 'not'] as const) {
    const inner = made[name]
    if (inner) made[name] = mapShapes(inner, change)
  }
  for (const name of ['allOf', 'anyOf', 'oneOf'] as const) {
    const inner = made[name]
    if (inner) made[name] = all(inner)
  }
  return change(made)
}
