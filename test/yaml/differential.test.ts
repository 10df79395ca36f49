/** Where both the reader and the `yaml` package accept a text, they must give the same value. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import type { TreeNode } from '../../src/yaml/nodes.ts'
import { readTree } from '../../src/yaml/tree.ts'
import { read } from '../scheme/tools.ts'
import { runs } from '../setup/properties.ts'

const ROOT = join(import.meta.dirname, '../..')
const SUITE = join(ROOT, '../shared/data/yaml-test-suite.json')
const FIXTURES = join(import.meta.dirname, '../scheme/fixtures')

const schemes = [
  ...filesIn(join(ROOT, 'examples')),
  ...filesIn(FIXTURES),
  ...filesIn(join(ROOT, 'src/catalogue/cases')),
]

function filesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.scheme.yaml')) : []
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** The value of the tree with its empty values in place. */
function whole(node: TreeNode | null): unknown {
  if (node?.kind === 'list') return node.items.map(whole)
  if (node?.kind === 'mapping')
    return Object.fromEntries(node.entries.map(({ key, node: value }) => [key, whole(value)]))
  return node?.value ?? null
}

/** The value that `yaml` gives; undefined where it refuses. */
function reference(text: string): { value: unknown } | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  return { value: document.toJS() as unknown }
}

/** Compares where both accept; says whether they did. */
function agree(text: string): boolean {
  const { root, findings, failure } = readTree(text)
  if (failure || findings.some(({ severity }) => severity === 'error')) return false
  const other = reference(text)
  if (!other) return false
  expect(whole(root)).toEqual(other.value)
  return true
}

test('schemes', () => {
  expect(schemes.length).toBeGreaterThan(3)
  // The fixtures with mistakes are the ones that are not accepted.
  expect(schemes.filter(agree).length).toBeGreaterThanOrEqual(schemes.length - 2)
})

/** A scheme with some of its characters changed, lines moved, or pieces repeated. */
const mutation = fc
  .record({
    text: fc.constantFrom(...schemes),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 30 }),
        put: fc.oneof(
          fc.constantFrom(
            '',
            ' ',
            '\n',
            '  ',
            '\t',
            ': ',
            '"',
            "'",
            '#',
            '- ',
            '[',
            ']',
            '{',
            '}',
            ',',
            '|\n',
            '>-\n',
            '\\',
          ),
          fc.constantFrom(
            '~',
            'null',
            '0x1F',
            '1e3',
            '.5',
            '-0',
            '+1',
            '1_000',
            'True',
            'yes',
            '2026-01-01',
            'æøå',
            '12:30',
          ),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, edits }) =>
    edits.reduce((made, { at, length, put }) => {
      const start = Math.floor(at * made.length)
      return made.slice(0, start) + put + made.slice(start + length)
    }, text),
  )

test('mutations of schemes', () => {
  let accepted = 0
  fc.assert(
    fc.property(mutation, (text) => {
      if (agree(text)) accepted += 1
    }),
    { numRuns: runs(200) },
  )
  expect(accepted).toBeGreaterThan(40)
})

test('numbers and words as the core schema has them', () => {
  const letters = fc.constantFrom(...'0123456789+-.eExobnuliaftrsNULTFAIY~_:,'.split(''))
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 8 }), (word) => {
      agree(`a: ${word}\n`)
    }),
    { numRuns: runs(1500) },
  )
})

interface SuiteCase {
  id: string
  name: string
  yaml: string
  error: boolean
}

describe.skipIf(!existsSync(SUITE))(
  'the YAML test suite (../shared/data, skipped where it is not beside the project)',
  () => {
    const cases = existsSync(SUITE) ? (JSON.parse(readFileSync(SUITE, 'utf8')) as SuiteCase[]) : []
    test('is there', () => {
      expect(cases.length).toBeGreaterThan(300)
    })
    test.each(cases.map((one) => [`${one.id} ${one.name}`, one.yaml]))('%s', (_, yaml) => {
      agree(yaml)
      const { findings, scheme } = read(yaml)
      expect(scheme).toBeNull()
      expect(findings.length).toBeGreaterThan(0)
      for (const { span } of findings) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(yaml.length)
      }
      expect(findings.filter(({ rule }) => rule === 'yaml-syntax').length).toBeLessThan(2)
    })
  },
)
