/**
 * The schema for editors, `schemas/scheme.schema.json`: the shapes with every id of the catalogue named. It sees the
 * file as it is typed, so that a key without a value is allowed wherever the key may be left out. What it says, and
 * what an editor offers, is in the language of the texts.
 */
import type { Catalogue, CatalogueTexts, Criterion } from '../catalogue/types.ts'
import { POSITIONS } from '../catalogue/vocabulary.ts'
import { type Shape, when } from '../format/shape.ts'
import { shapes } from '../format/shapes.ts'
import { SHORT_STATUSES } from '../format/vocabulary.ts'
import { emptyPlace, keyHints, snippets, withHints } from './schema-hints.ts'
import { CHOICES, IN_PLACE, PARTLY, SCHEMA_TITLE } from './schema-words.ts'

/** Definitions that also allow nothing, and the criterion that always applies. */
const OR_EMPTY = '_or_empty'
const ALWAYS = 'criterion_that_always_applies'

/**
 * @param catalogue whose ids are named
 * @param texts of it, in the language that the schema is to speak
 * @returns JSON Schema, draft-07; the same for the same catalogue
 */
export function publishedSchema(catalogue: Catalogue, texts: CatalogueTexts): object {
  const definitions: Record<string, Shape> = {}
  for (const [name, shape] of Object.entries({ ...shapes.definitions, [ALWAYS]: alwaysApplies() })) {
    const path = name === ALWAYS ? 'criterion' : name
    const made = published(withHints(withSources(name, shape, catalogue), path, texts))
    definitions[name] = made
    definitions[name + OR_EMPTY] = orEmpty(made)
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
  const { definitions: _, ...bare } = shapes
  const root = withHints(bare, '', texts)
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
  if (custom)
    properties.grid = { ...grid, properties: { ...grid.properties, custom: ownIds(custom, catalogue, texts) } }
  const { title, about } = SCHEMA_TITLE
  return { ...root, title: title[texts.language], description: about[texts.language], properties }
}

function purposeKeys({ purpose }: Catalogue, texts: CatalogueTexts): Record<string, Shape> {
  return keyed(purpose, ({ id }) => ({
    title: texts.purpose[id]?.title ?? id,
    description: texts.purpose[id]?.question ?? '',
    defaultSnippets: [emptyPlace('text', texts)],
    $ref: '#/definitions/purpose',
  }))
}

function partKeys(parts: Catalogue['elements'], texts: CatalogueTexts): Record<string, Shape> {
  return keyed(parts, ({ id, criteria }) => ({
    title: texts.parts[id]?.title ?? id,
    description: texts.parts[id]?.about ?? '',
    type: 'object',
    properties: criterionKeys(criteria, texts),
    additionalProperties: false,
  }))
}

function criterionKeys(criteria: readonly Criterion[], texts: CatalogueTexts): Record<string, Shape> {
  return keyed(criteria, ({ path, allowsNotApplicable }) => {
    const words = texts.criteria[path]
    const names: Record<string, string> = words ? { in_place: words.in_place, partly: words.partly } : {}
    const [inPlace, partly] = [IN_PLACE[texts.language], PARTLY[texts.language]]
    const description = words ? `${words.question}\n\n${inPlace}: ${words.in_place}\n\n${partly}: ${words.partly}` : ''
    return {
      title: words?.title ?? path,
      description,
      defaultSnippets: snippets(
        SHORT_STATUSES,
        (status) => names[status] ?? CHOICES.criterion?.[status]?.[texts.language] ?? '',
      ),
      $ref: `#/definitions/${allowsNotApplicable ? 'criterion' : ALWAYS}`,
    }
  })
}

function pairKeys({ pairs }: Catalogue, texts: CatalogueTexts): Record<string, Shape> {
  return keyed(pairs, ({ id }) => {
    const words = texts.pairs[id]
    const names: Record<string, string> = words ? { closed: words.closed.label, open: words.open.label } : {}
    const sides = words ? `\n\nclosed: ${words.closed.label}. open: ${words.open.label}.` : ''
    return {
      title: words?.title ?? id,
      description: `${words?.question ?? ''}${sides}`,
      defaultSnippets: snippets(POSITIONS, (one) => names[one] ?? CHOICES.pair?.[one]?.[texts.language] ?? ''),
      $ref: '#/definitions/pair',
    }
  })
}

/** The id of a pair of one's own is none of the built-in ones. */
function ownIds(custom: Shape, { pairs }: Catalogue, texts: CatalogueTexts): Shape {
  const taken = [...pairs.map(({ id }) => id), 'custom']
  // An editor offers the key from here too, so it is told here as well what to write.
  const id = keyHints({ type: 'string', not: { enum: taken } }, 'customPair.id', texts)
  return { ...custom, items: { allOf: [custom.items ?? {}, { properties: { id } }] } }
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

/** The shape, or nothing; an editor that knows a value may be null offers it, so it is not told where it offers values. */
function orEmpty(shape: Shape | false): Shape {
  if (shape === false) return { type: 'null' }
  if (shape.allOf?.[0]?.$ref !== undefined) return { ...shape, allOf: [{ $ref: `${shape.allOf[0].$ref}${OR_EMPTY}` }] }
  if (shape.else && !shape.properties) return { ...shape, else: orEmpty(shape.else) }
  if (shape.enum || ['string', 'integer', 'boolean'].includes(String(shape.type))) return unlessEmpty(shape)
  return typeof shape.type === 'string' ? { ...shape, type: [shape.type, 'null'] } : shape
}

function unlessEmpty({ title, description, defaultSnippets, ...rest }: Shape): Shape {
  const words = { title, description, defaultSnippets }
  const names = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined))
  return { ...names, ...when({ not: { type: 'null' } }, rest) }
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
