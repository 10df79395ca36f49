/** The schema for editors and the reader must say the same of every file, as far as a schema can. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type SchemaObject } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Shape } from '../../src/format/shape.ts'
import { builtInCatalogue, builtInTexts } from '../../src/io/knowledge.ts'
import { publishedSchema } from '../../src/scheme/published-schema.ts'
import { runs } from '../setup/properties.ts'
import { catalogue, read, texts } from './tools.ts'

const schema = publishedSchema(catalogue, texts) as Shape & { definitions: Record<string, Shape> }
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
ajv.addVocabulary(['defaultSnippets', 'enumDescriptions'])
const accepts = ajv.compile(schema as SchemaObject)
const example: unknown = parse(readFileSync(join(import.meta.dirname, 'fixtures/order.scheme.yaml'), 'utf8'))

/** What no schema can say: calendars, ranges, and two of the same. */
const BEYOND = new Set(['wrong-date', 'range-reversed', 'custom-id-taken'])

function agree(value: unknown): void {
  const text = JSON.stringify(value)
  const errors = read(text).findings.filter(({ severity }) => severity === 'error')
  if (errors.some(({ rule }) => BEYOND.has(rule))) return
  const valid = accepts(value)
  expect({ valid, text, errors: accepts.errors }).toMatchObject({ valid: errors.length === 0 })
}

type Step = string | number

/** Every path of a value, the root first. */
function pathsOf(value: unknown, at: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [at]
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [at, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
}

/** The value with another one put in at a path; undefined takes it out. */
function withAt(value: unknown, [step, ...rest]: Step[], put: unknown): unknown {
  if (step === undefined) return put
  const copy: Record<Step, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) }
  const inner = withAt(copy[step], rest, put)
  if (inner !== undefined) copy[step] = inner
  else if (Array.isArray(copy)) copy.splice(Number(step), 1)
  else delete copy[step]
  return copy
}

const VALUES = [
  undefined,
  null,
  true,
  1,
  0,
  0.5,
  -1,
  2026,
  '',
  ' ',
  'x',
  'in_place',
  'not_applicable',
  'open',
  'skip',
  'settled',
  'da',
  '2026-11',
  '½',
  '../x',
  'vive-2019',
  [],
  [null],
  ['group'],
  {},
  { x: 1 },
  { x: null },
  { status: 'not_applicable' },
  { status: 'not_applicable', note: 'x' },
  { status: 'not_applicable', note: null },
  { status: null, note: null, evidence: null, owner: null, due: null },
  { da: 'x', en: 'y' },
  { da: 'x' },
  { text: 'x', status: 'no' },
  { closed: 1, open: 0 },
  { closed: '½', open: 0.5 },
  { closed: 1, open: 1 },
  { closed: null, open: null, position: 'open' },
  { closed: 1, open: 0, position: null },
  { closed: 1, open: 0, position: 'open' },
  [{ document: 'x', link: null }],
  [{ document: 'x', link: 'y' }],
  [{ source: 'vive-2019', page: 1 }],
  [{ source: 'x' }],
  [{ on: '2026' }],
]

describe('the schema and the reader say the same', () => {
  test('of a whole scheme', () => {
    expect(accepts(example)).toBe(true)
    expect(read(stringify(example)).findings).toEqual([])
  })
  test('of every value in every place', () => {
    for (const path of pathsOf(example)) {
      if (path.length > 0) for (const value of VALUES) agree(withAt(example, path, value))
    }
  })
  test('of keys that are added', () => {
    const keys = [
      'x',
      'name',
      'matching',
      'strategy',
      'roles',
      'note',
      'status',
      'evidence',
      'custom',
      'need',
      'da',
      'position',
    ]
    const mappings = pathsOf(example).filter(
      (path) => Object.prototype.toString.call(valueAt(path)) === '[object Object]',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...mappings),
        fc.constantFrom(...keys),
        fc.constantFrom(...VALUES.slice(1)),
        (path, key, value) => agree(withAt(example, [...path, key], value)),
      ),
      { numRuns: runs(200) },
    )
  })
})

function valueAt(path: Step[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<Step, unknown>)[step], example)
}

describe('every key', () => {
  const keys: [string, Shape][] = []
  const collect = (shape: Shape | undefined, at: string): void => {
    if (!shape) return
    // The tests of a choice name keys without describing them.
    if (shape.additionalProperties === false || at === '') {
      for (const [key, inner] of Object.entries(shape.properties ?? {})) if (inner) keys.push([`${at}/${key}`, inner])
    }
    for (const [key, inner] of Object.entries(shape.properties ?? {})) if (inner) collect(inner, `${at}/${key}`)
    for (const name of ['items', 'then', 'else'] as const) collect(shape[name], `${at}/${name}`)
    for (const [name, inner] of Object.entries(shape.allOf ?? [])) collect(inner, `${at}/${name}`)
    if (typeof shape.additionalProperties === 'object') collect(shape.additionalProperties, `${at}/*`)
  }
  collect(schema, '')
  for (const [name, shape] of Object.entries(schema.definitions)) collect(shape, name)
  test('is there', () => {
    const names = keys.map(([name]) => name)
    expect(names).toContain('/elements/matching/strategy')
    expect(names).toContain('/safeguarding/confidentiality')
    expect(names).toContain('/grid/roles')
    expect(names).toContain('/purpose/need')
    expect(names.length).toBeGreaterThan(120)
  })
  test.each(keys)(
    '%s has title and description, and nothing that an editor would write as if it were so',
    (_, shape) => {
      expect(shape.title).toMatch(/\S/)
      expect(shape.description).toMatch(/\S/)
      expect(shape.examples).toBeUndefined()
      expect(shape).not.toHaveProperty('default')
    },
  )
  test('has a meaning for each of its values, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const told = JSON.stringify(publishedSchema(builtInCatalogue(), builtInTexts(language)), (_key, value: Shape) => {
        if (value?.enum && value.enumDescriptions) {
          expect(value.enumDescriptions).toHaveLength(value.enum.length)
          for (const meaning of value.enumDescriptions) expect(meaning).toMatch(/^[\p{Lu}\d].+/su)
        }
        for (const { label, description } of value?.defaultSnippets ?? [])
          expect([label, description]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
        return value
      })
      expect(told).toContain(language === 'da' ? '"title":"Navn"' : '"title":"Name"')
      expect(told).not.toContain(language === 'da' ? 'What the scheme is called' : 'Hvad ordningen hedder')
    }
  })
})

test('not_applicable is offered only where it is allowed', () => {
  const text = (name: string): string => JSON.stringify(schema.definitions[name])
  const { properties } = schema.properties?.elements || {}
  const refs = JSON.stringify(properties?.organising)
  expect(refs).toMatch(/criterion_that_always_applies_or_empty.*criterion_or_empty/)
  expect(text('criterion_that_always_applies_or_empty')).not.toContain('"not_applicable"')
  expect(text('criterion_or_empty')).toContain('"not_applicable"')
})

test('the schema is the same each time, and refers to nothing that is not there', () => {
  expect(publishedSchema(catalogue, texts)).toEqual(schema)
  const names = [...JSON.stringify(schema).matchAll(/#\/definitions\/(\w+)/g)].map(([, name]) => name)
  expect(Object.keys(schema.definitions).sort()).toEqual([...new Set(names)].sort())
})

test('editors can offer every short answer: they look at the suggestions, not behind if and else', () => {
  const inside = (shape: Shape | false, key: string): Shape => (shape ? shape.properties?.[key] : false) || {}
  const offered = (part: string, key: string) =>
    inside(inside(schema, part), key).defaultSnippets?.map(({ body }) => body)
  expect(offered('safeguarding', 'confidentiality')).toEqual(['in_place', 'partly', 'planned', 'missing'])
  expect(offered('grid', 'roles')).toEqual(['closed', 'between', 'open', 'skip'])
})
