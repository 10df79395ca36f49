/**
 * The schema of a catalogue of one's own, `schemas/catalogue.schema.json`: the entries of the built-in catalogue as
 * `catalogue-entry.schema.json` defines them, with what only the built-in one needs taken out, and limits put in.
 */
import type { Shape } from '../src/format/shape.ts'
import { ABOUT, EXAMPLES } from './catalogue-schema-words.ts'

type Definitions = Record<string, Shape>

/** How much of each there may be: enough for anybody, and a file that is only large ends in a message. */
const MOST = { text: 1500, title: 120, list: 200, texts: 20, finds: 60 }
const TITLES = new Set(['title', 'label'])

/** Keys that the built-in entries must have and own ones need not, or cannot. */
const LEFT_OUT: Record<string, string[]> = {
  element: ['order'],
  pair: ['order', 'chosen'],
  rule: ['asks', 'sides'],
  source: ['read', 'what', 'isbn'],
}
const OPTIONAL: Record<string, string[]> = {
  criterion: ['sources'],
  element: ['sources'],
  pair: ['sources'],
  rule: ['sources', 'at'],
  wordGroup: ['examples'],
}

/** @param entries the definitions of `catalogue-entry.schema.json` */
export function catalogueSchema(entries: Definitions): object {
  const source = entries.sources?.items ?? {}
  const lens = entry('element', entries.element)
  const definitions: Definitions = {
    text: shortOrLong(text(MOST.text), 'bothLanguages'),
    title: shortOrLong(text(MOST.title), 'bothTitles'),
    bothLanguages: inBoth(MOST.text),
    bothTitles: inBoth(MOST.title),
    texts: list(ref('text'), MOST.texts),
    id: entries.id ?? {},
    kebabId: entries.kebabId ?? {},
    weight: entries.weight ?? {},
    stage: entries.stage ?? {},
    citation: {
      ...entries.citation,
      properties: { ...entries.citation?.properties, page: { type: 'integer', minimum: 1 } },
    },
    citations: list(ref('citation'), MOST.texts),
    condition: condition(entries.condition ?? {}),
    namedCondition: {
      type: 'object',
      additionalProperties: false,
      required: ['text', 'when'],
      properties: { text: ref('text'), when: ref('condition') },
    },
    source: entry('source', source),
    criterion: entry('criterion', entries.criterion),
    side: entry('side', entries.side),
    pair: entry('pair', entries.pair),
    lens,
    rule: entry('rule', entries.rule),
    neighbours: (entries.wordGroup as unknown as { definitions: Definitions }).definitions.neighbours ?? {},
    wordGroup: entry('wordGroup', entries.wordGroup),
  }
  return {
    ...root(),
    definitions: Object.fromEntries(Object.entries(definitions).map(([name, shape]) => [name, finished(name, shape)])),
  }
}

const ref = (definition: string): Shape => ({ $ref: `#/definitions/${definition}` })
const text = (maxLength: number): Shape => ({ type: 'string', pattern: '\\S', maxLength })
const list = (items: Shape, maxItems: number): Shape => ({ type: 'array', minItems: 1, maxItems, items })
const inBoth = (most: number): Shape => ({
  type: 'object',
  additionalProperties: false,
  required: ['da', 'en'],
  properties: { da: text(most), en: text(most) },
})

/** A text in the language of the catalogue, or in both. */
function shortOrLong(short: Shape, long: string): Shape {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
  return { if: { type: 'object' }, then: ref(long), else: short }
}

/** Conditions are bounded in width here; in depth and in what they read where they are read. */
function condition(shape: Shape): Shape {
  const { description: _, ...rest } = shape
  return rest
}

function root(): Shape & { $schema: string; $id: string } {
  const properties: Record<string, Shape> = {
    catalogue: { const: 1 },
    id: ref('kebabId'),
    title: ref('title'),
    language: { enum: ['da', 'en'] },
    extends: { const: 'builtin' },
    version: text(40),
    by: text(120),
    about: ref('text'),
    sources: list(ref('source'), MOST.list),
    conditions: { type: 'object', maxProperties: MOST.list, additionalProperties: ref('namedCondition') },
    criteria: { type: 'object', maxProperties: 40, additionalProperties: list(ref('criterion'), MOST.list) },
    lenses: list(ref('lens'), 20),
    pairs: list(ref('pair'), 40),
    rules: list(ref('rule'), MOST.list),
    words: list(ref('wordGroup'), MOST.list),
    weights: { type: 'object', maxProperties: MOST.list, additionalProperties: ref('weight') },
    without: list(text(80), MOST.list),
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://peerscheme.dev/schemas/catalogue.schema.json',
    title: 'A catalogue of your own for peerscheme',
    description:
      'What a consultant or an association adds to the built-in catalogue: criteria, lenses, pairs, rules, words, weights.',
    type: 'object',
    additionalProperties: false,
    required: ['catalogue', 'id', 'title', 'language', 'extends'],
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, shape]) => [key, described(`catalogue.${key}`, shape)]),
    ),
  }
}

/** An entry of the built-in catalogue as an own one may be. */
function entry(name: string, shape: Shape = {}): Shape {
  const out = LEFT_OUT[name] ?? []
  const optional = [...out, ...(OPTIONAL[name] ?? [])]
  const {
    definitions: _,
    description: __,
    ...rest
  } = shape as Shape & { definitions?: Definitions; description?: string }
  return {
    ...rest,
    required: (shape.required ?? []).filter((key) => !optional.includes(key)),
    properties: Object.fromEntries(
      Object.entries(shape.properties ?? {})
        .filter(([key]) => !out.includes(key))
        .map(([key, value]) => [key, owned(key, value || {})]),
    ),
  }
}

/** A key of an entry: its text may be in one language, its lists end somewhere. */
function owned(key: string, shape: Shape): Shape {
  if (TITLES.has(key) && shape.$ref === '#/definitions/text') return ref('title')
  return shape
}

/** What holds for every shape: a choice between a text and a list is told by type, lists and texts have an end. */
function finished(name: string, shape: Shape): Shape {
  const made = mapShapes(shape, bounded)
  if (!made.properties || ['condition', 'bothLanguages', 'bothTitles'].includes(name)) return made
  const properties = Object.entries(made.properties).map(([key, value]): [string, Shape | false] => [
    key,
    value && described(`${name}.${key}`, value),
  ])
  return { ...made, properties: Object.fromEntries(properties) }
}

function bounded(shape: Shape): Shape {
  const made = { ...shape }
  if (made.$ref?.endsWith('/neighbours')) made.$ref = '#/definitions/neighbours'
  const [short, long] = shape.anyOf ?? []
  if (shape.anyOf?.length === 2 && short?.type === 'string' && long?.type === 'array') {
    const { anyOf: _, ...rest } = made
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
    return { ...rest, if: { type: 'array' }, then: bounded(long), else: bounded(short) }
  }
  if (made.type === 'array' && made.maxItems === undefined) made.maxItems = MOST.finds
  if (made.type === 'string' && !made.pattern && made.maxLength === undefined) {
    made.maxLength = 200
    if (made.minLength) made.pattern = '\\S'
    delete made.minLength
  }
  return made
}

/**
 * The shape with its title and description, where there are any for its key. Examples stand in the description: an
 * editor would write them as if they were meant. Where it knows nothing to write, it is told to leave an empty place.
 */
function described(path: string, shape: Shape): Shape {
  const [title, about] = ABOUT[path] ?? [undefined, shape.description]
  const examples = EXAMPLES[path]?.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
  const description = examples ? `${about} For example: ${examples.join(' · ')}` : about
  const { description: _, ...rest } = shape
  const name = title ?? path.slice(path.lastIndexOf('.') + 1)
  const isOpen = rest.$ref !== undefined || rest.if !== undefined || ['string', 'integer'].includes(String(rest.type))
  const words = {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(isOpen && !rest.enum ? { defaultSnippets: [{ label: name, description: about ?? name, body: '$1' }] } : {}),
  }
  // Draft-07 overlooks what stands beside a reference, so the reference gets a place of its own.
  if (rest.$ref !== undefined && Object.keys(words).length > 0) return { ...words, allOf: [{ $ref: rest.$ref }] }
  return { ...words, ...rest }
}

/** Applies a change to a shape and all shapes in it, from within. */
function mapShapes(shape: Shape, change: (shape: Shape) => Shape): Shape {
  const made: Shape = { ...shape }
  if (made.properties) {
    made.properties = Object.fromEntries(
      Object.entries(made.properties).map(([key, value]) => [key, value && mapShapes(value, change)]),
    )
  }
  for (const name of ['items', 'if', 'then', 'else'] as const) {
    const inner = made[name]
    if (inner) made[name] = mapShapes(inner, change)
  }
  if (typeof made.additionalProperties === 'object')
    made.additionalProperties = mapShapes(made.additionalProperties, change)
  for (const name of ['allOf', 'anyOf', 'oneOf'] as const) {
    const inner = made[name]
    if (inner) made[name] = inner.map((one) => mapShapes(one, change))
  }
  return change(made)
}
