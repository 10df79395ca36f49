/** The quick look at a file agrees with the close one: whatever fits has no finding, and what has none fits. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { treeTests } from '../../build/tree-tests.ts'
import type { Part } from '../../src/catalogue/types.ts'
import { REQUIRED_KEYS, TOP_KEYS } from '../../src/format/keys.ts'
import { shapes } from '../../src/format/shapes.ts'
import type { MoreTests, ShapeTests } from '../../src/scheme/fits.ts'
import type { SchemeTools } from '../../src/scheme/read.ts'
import { readClosely } from '../../src/scheme/read.ts'
import { readFit } from '../../src/scheme/read-fit.ts'
import { readTree } from '../../src/yaml/tree.ts'
import { HEAD, tools as narrow } from './tools.ts'

/** The small catalogue with the other ids of the fixtures. */
const MORE = {
  target_group: ['exclusion_criteria'],
  matching: ['stability', 'interview'],
  safeguarding: ['data_protection'],
}
const wider = (part: Part): Part => {
  const [pattern] = part.criteria.filter(({ allowsNotApplicable }) => allowsNotApplicable)
  const ids = MORE[part.id as keyof typeof MORE] ?? []
  return { ...part, criteria: [...part.criteria, ...ids.map((id) => ({ ...pattern!, id, path: `${part.id}.${id}` }))] }
}
const { catalogue } = narrow
const made = { exports: {} as (more: MoreTests) => ShapeTests }
new Function('module', treeTests(shapes, ['date', 'evidence']))(made)
const tools: SchemeTools = {
  ...narrow,
  shapeTests: made.exports,
  catalogue: {
    ...catalogue,
    elements: catalogue.elements.map(wider),
    lenses: catalogue.lenses.map(wider),
    purpose: [
      ...catalogue.purpose,
      ...['target_benefit', 'organisation_fit'].map((id) => ({ id, reassess: true, sources: [] })),
    ],
    pairs: [...catalogue.pairs, ...['start', 'ending'].map((id) => ({ ...catalogue.pairs[0]!, id }))],
  },
}

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, `fixtures/${name}.scheme.yaml`), 'utf8')
const FILES = [fixture('format'), fixture('odd')]

/** Rules about the text itself, and about what stands in a file that is as it should be. */
const OF_THE_TEXT = ['control-characters', 'personal-data', 'personal-data-cpr']

function agrees(text: string): boolean {
  const tree = readTree(text)
  const fit = readFit(text, 'x', tools, tree)
  const close = readClosely(text, 'x', tools, tree)
  const isClean = close.findings.every(({ rule }) => OF_THE_TEXT.includes(rule))
  expect(fit !== null).toBe(isClean)
  if (fit) {
    expect(fit.findings).toEqual(close.findings)
    expect(fit.scheme).toEqual(close.scheme)
    expect([fit.name, fit.language]).toEqual([close.name, close.language])
  }
  return fit !== null
}

test.each(FILES)('an example of everything fits', (text) => {
  expect(agrees(text)).toBe(true)
})

const VALUES = [
  '',
  '~',
  'true',
  'ja',
  '0',
  '1',
  '2',
  '0.5',
  '½',
  '2026',
  '2026-02',
  '2026-02-30',
  '2026-02-28',
  'x',
  '"  "',
  'in_place',
  'not_applicable',
  '{status: not_applicable}',
  '{status: not_applicable, note: x}',
  '{note: x, owner: y, due: 2026-13}',
  'open',
  'skip',
  '{closed: 1, open: 0}',
  '{closed: 1, open: 1}',
  '{position: open, closed: 0, open: 1}',
  '{position: open, target: skip}',
  '{da: x, en: y}',
  '{da: x}',
  '{text: x, status: no}',
  '{min: 9, max: 4}',
  '[]',
  '[x]',
  '[~]',
  '[{source: vive-2019, page: 1}]',
  '[{source: vive-1919}]',
  '[{document: x, visit: y}]',
  '[{on: 2026}]',
  '{xyz: }',
]
const PLACES = [
  ...['stage', 'language', 'about', 'reference', 'rater', 'catalogue', 'profile', 'texts', 'exceptions', 'lessons'],
  ...['purpose', 'elements', 'elements.matching', 'grid', 'grid.custom', 'safeguarding', 'assessed', 'xyz'],
  ...['profile.minors', 'profile.channels', 'profile.groups', 'profile.group_size', 'profile.funding.ends'],
  ...['purpose.need', 'purpose.xyz', 'elements.xyz', 'elements.matching.consent', 'elements.matching.xyz'],
  ...['elements.target_group.inclusion_criteria', 'safeguarding.confidentiality', 'principles.mutuality'],
  ...['elements.matching.consent.evidence', 'elements.matching.consent.due', 'elements.matching.consent.note'],
  ...['grid.roles', 'grid.roles.evidence', 'grid.xyz', 'assessed.on', 'assessed.by'],
]

/** A value at a path below a valid head, in braces. */
function written(path: string, value: string): string {
  const [first = '', ...more] = path.split('.')
  const inner = more.reduceRight((below, key) => `{${key}: ${below}}`, value)
  return `${first}: ${inner}\n`
}

test('any value in any place', () => {
  let fitting = 0
  for (const path of PLACES) for (const value of VALUES) if (agrees(HEAD + written(path, value))) fitting += 1
  // Neither nothing fits nor everything.
  expect(fitting).toBeGreaterThan(150)
  expect(fitting).toBeLessThan((PLACES.length * VALUES.length) / 2)
})

const pairs = ['{id: payment}', '{id: roles}', '{id: custom}', '{id: B}', '{id: payment, labels: {closed: A, open: B}}']

test.each([
  ...pairs.map((pair) => `grid: {custom: [${pair}]}\n`),
  'grid: {custom: [{id: a, labels: {closed: A, open: B}}, {id: a, labels: {closed: A, open: B}}]}\n',
  'exceptions: [{rule: meeting-place-missing, reason: x}]\n',
  'exceptions: [{rule: yaml-syntax, reason: x, until: 2026-06}]\n',
  'exceptions: [{rule: xyz, reason: x}]\n',
  'texts: [{path: folder.md, audience: internal}]\n',
  'texts: [{path: ../folder.md}]\n',
  'lessons: [{text: x, evidence: [{visit: y}]}]\n',
  'assessed: {on: 2026-11-21, by: [{role: x, basis: self}, {role: x, basis: y}]}\n',
  'profile: {funding: {kind: project, ends: 2027-02-29}}\n',
  'about: ring 22 33 44 55\n',
  'a: &b c\n',
])('%s', (lines) => {
  agrees(HEAD + lines)
})

test('a file with something in it changed', () => {
  const piece = fc.constantFrom('', ' ', '\n', '  ', ':', ': ', '- ', 'x', '1', "'", '"', '{', '}', ',', '#', '~', 'æ')
  const change = fc.tuple(fc.constantFrom(...FILES), fc.nat(), fc.nat(20), piece)
  fc.assert(
    fc.property(change, ([text, at, length, put]) => {
      const start = at % text.length
      agrees(text.slice(0, start) + put + text.slice(start + length))
    }),
    { numRuns: 300 },
  )
})

test('the keys at the top are those of the shapes', () => {
  expect([...TOP_KEYS]).toEqual(Object.keys(shapes.properties ?? {}))
  expect(REQUIRED_KEYS).toEqual(shapes.required)
})
