/** The check of the shapes says of every file what ajv says of it: the walk knows all that the shapes are written with. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Shape } from '../../../src/format/shape.ts'
import { shapes } from '../../../src/format/shapes.ts'
import { FURTHER } from '../../../src/scheme/check/answers.ts'
import type { ShapeProblem } from '../../../src/scheme/check/problem.ts'
import { checkShape } from '../../../src/scheme/check/shape.ts'
import { follow } from '../../../src/yaml/locate.ts'
import type { MappingNode } from '../../../src/yaml/nodes.ts'
import { readTree } from '../../../src/yaml/tree.ts'
import { runs } from '../../setup/properties.ts'
import { accepts, HEAD, read } from '../tools.ts'

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/${name}.scheme.yaml`), 'utf8')
const FILES = [fixture('format'), fixture('odd'), fixture('order')]

/** What a schema cannot say of the values of a file: a day that no calendar has, and a key without a value. */
function isBeyond({ is, segments, key }: ShapeProblem, root: MappingNode): boolean {
  const { node } = follow(root, [...segments, key])
  return is === 'date' || (is === 'unknown-key' && node?.value === null)
}

/** @returns whether the file is as it should be; null for one that is no mapping, or of which something was refused */
function agrees(text: string): boolean | null {
  const { root, findings, failure } = readTree(text)
  if (failure || findings.length > 0 || root?.kind !== 'mapping') return null
  const problems = checkShape(root, shapes, FURTHER)
  if (accepts(root.value)) {
    const others = problems.filter((problem) => !isBeyond(problem, root))
    expect(
      others.map(({ is, segments, key }) => `${is} ${segments.join('.')} ${key}`),
      text,
    ).toEqual([])
  } else expect(problems.length, `${text}\n${JSON.stringify(accepts.errors)}`).toBeGreaterThan(0)
  return problems.length === 0
}

const VALUES = [
  ...['', '~', 'true', 'ja', '0', '1', '2', '-1', '0.5', '½', '"0,5"', '1e9', '.nan', '2026', '2026-02', '2026-02-28'],
  ...[
    '2026-02-30',
    '1899',
    'x',
    '"  "',
    '""',
    'in_place',
    'not_applicable',
    'open',
    'skip',
    '[]',
    '[x]',
    '[~]',
    '[[]]',
    '{}',
  ],
  ...['{status: not_applicable}', '{status: not_applicable, note: x}', '{status: not_applicable, note: }'],
  ...[
    '{note: x, owner: y, due: 2026-13}',
    '{owner: [x]}',
    '{closed: 1, open: 0}',
    '{closed: 1, open: 1}',
    '{closed: 1}',
  ],
  ...['{closed: 0.5, open: "½"}', '{closed: 3}', '{closed: , open: }', '{position: open, closed: 0, open: 1}'],
  ...[
    '{position: , closed: 0, open: 1}',
    '{position: open, target: skip}',
    '{da: x, en: y}',
    '{da: x}',
    '{en: x, text: y}',
  ],
  ...['{text: x, status: no}', '{text: {da: x, en: y}}', '{min: 9, max: 4}', '{min: 0}', '{min: 2.5}'],
  ...[
    '[{source: vive-2019, page: 1}]',
    '[{source: x, page: 0}]',
    '[{document: x, visit: y}]',
    '[{document: x, link: }]',
  ],
  ...['[{on: 2026}]', '[{document: 12}]', '[{document: "", visit: y}]', '[{document: x, section: 4.7}]', '{xyz: 1}'],
]
const PLACES = [
  ...['stage', 'language', 'about', 'reference', 'rater', 'catalogue', 'profile', 'texts', 'exceptions', 'lessons'],
  ...[
    'purpose',
    'elements',
    'elements.matching',
    'grid',
    'grid.custom',
    'safeguarding',
    'assessed',
    'xyz',
    'lenses.x.y',
  ],
  ...['profile.minors', 'profile.channels', 'profile.groups', 'profile.group_size', 'profile.funding.ends'],
  ...['purpose.need', 'purpose.xyz', 'elements.xyz', 'elements.matching.consent', 'elements.matching.xyz'],
  ...['elements.matching.consent.evidence', 'elements.matching.consent.due', 'elements.matching.consent.note'],
  ...['grid.roles', 'grid.roles.evidence', 'grid.xyz', 'assessed.on', 'assessed.by', 'peerscheme', 'name'],
]

/** A value at a path below a valid head, in braces. */
function written(path: string, value: string): string {
  const [first = '', ...more] = path.split('.')
  const head = HEAD.split('\n').filter((line) => !line.startsWith(`${first}:`))
  return `${head.join('\n')}${first}: ${more.reduceRight((below, key) => `{${key}: ${below}}`, value)}\n`
}

describe('the check agrees with ajv', () => {
  it.each(FILES)('on an example', (text) => {
    expect(agrees(text)).not.toBeNull()
  })

  it('on any value in any place', () => {
    let fitting = 0
    for (const path of PLACES) for (const value of VALUES) if (agrees(written(path, value))) fitting += 1
    // Neither nothing fits nor everything.
    expect(fitting).toBeGreaterThan(150)
    expect(fitting).toBeLessThan((PLACES.length * VALUES.length) / 2)
  })

  it('on an example with something in it changed', () => {
    const piece = fc.constantFrom(
      '',
      ' ',
      '\n',
      '  ',
      ':',
      ': ',
      '- ',
      'x',
      '1',
      "'",
      '"',
      '{',
      '}',
      ',',
      '#',
      '~',
      'æ',
    )
    const change = fc.tuple(fc.constantFrom(...FILES), fc.nat(), fc.nat(20), piece)
    fc.assert(
      fc.property(change, ([text, at, length, put]) => {
        const start = at % text.length
        agrees(text.slice(0, start) + put + text.slice(start + length))
      }),
      { numRuns: runs(100) },
    )
  })
})

/** Every keyword of a shape and of those within it, by the definition it stands in. */
function keywords(shape: Shape | false, found = new Set<string>()): Set<string> {
  if (shape === false) return found
  for (const [keyword, value] of Object.entries(shape)) {
    found.add(keyword)
    const named = ['properties', 'definitions'].includes(keyword) ? Object.values(value as object) : [value]
    if (['defaultSnippets', 'enum', 'const', 'required', 'type'].includes(keyword)) continue
    for (const one of named.flat()) if (typeof one === 'object') keywords(one as Shape, found)
  }
  return found
}

it('knows every keyword of the shapes, or asks what it says by name', () => {
  const silent = ['$schema', '$id', 'title', 'description', 'defaultSnippets', 'definitions']
  const walked = [
    ...['$ref', 'allOf', 'type', 'enum', 'const', 'pattern', 'minimum', 'maximum', 'maxLength', 'items', 'minItems'],
    ...[
      'maxItems',
      'properties',
      'additionalProperties',
      'required',
      'minProperties',
      'maxProperties',
      'if',
      'then',
      'else',
    ],
  ]
  const asked = { ...shapes, definitions: { ...shapes.definitions } }
  for (const name of Object.keys(FURTHER)) delete asked.definitions[name]
  const { anyOf: _, ...rest } = asked.definitions.purpose?.else?.if ?? {}
  expect(rest).toEqual({})
  delete asked.definitions.purpose
  expect([...keywords(asked)].filter((one) => !silent.includes(one) && !walked.includes(one))).toEqual([])
  const own = JSON.parse(readFileSync('schemas/catalogue.schema.json', 'utf8')) as Shape
  expect([...keywords(own)].filter((one) => !silent.includes(one) && !walked.includes(one))).toEqual([])
})

describe('one finding for one cause', () => {
  it.each([
    ['a number that the paper form does not have', 'grid:\n  roles: {closed: 3, open: 1}\n', ['paper-form-number']],
    ['a kind of evidence that is no text', 'lessons: [{text: x, evidence: [{document: 12}]}]\n', ['wrong-type']],
    ['a key in other letters', 'texts: [{Path: folder.md}]\n', ['unknown-key']],
    ['a kind of evidence under another name', 'lessons: [{text: x, evidence: [{documnt: a}]}]\n', ['unknown-key']],
    [
      'not_applicable with the note misspelt',
      'principles: {mutuality: {status: not_applicable, noet: x}}\n',
      ['unknown-key'],
    ],
  ])('%s', (_, lines, rules) => {
    expect(read(HEAD + lines).findings.map(({ rule }) => rule)).toEqual(rules)
  })

  it('tells of three hundred pairs, however many problems each has', () => {
    const pairs = Array.from({ length: 400 }, (_, index) => `  x${index}: {closed: 3, open: 3}\n`).join('')
    const { findings } = read(`${HEAD}grid:\n${pairs}`)
    expect(findings).toHaveLength(301)
    expect(findings.at(-1)?.rule).toBe('too-many-findings')
  })
})
