import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Scheme } from '../../src/scheme/types.ts'
import { runs } from '../setup/properties.ts'
import { HEAD, read } from './tools.ts'

function schemeOf(text: string): Scheme {
  const { scheme, findings } = read(text)
  expect(findings).toEqual([])
  if (!scheme) throw new Error('not valid')
  return scheme
}

const below = (lines: string): Scheme => schemeOf(HEAD + lines)
const NOTHING = { status: null, note: null, evidence: [], owner: null, due: null }

describe('what is not given', () => {
  test('is null, or an empty list where nothing can be meant by it', () => {
    expect(schemeOf(HEAD)).toEqual({
      name: 'Vores ordning',
      organisation: null,
      language: null,
      stage: 'idea',
      reference: false,
      about: null,
      assessed: null,
      profile: {
        target_group: null,
        community_types: null,
        partnership: null,
        partner_kind: null,
        vulnerable: null,
        minors: null,
        digital_reach: null,
        participants: { expected: null, enrolled: null, givers: null, receivers: null },
        group_size: { min: null, max: null },
        meetings: { planned: null, every: null },
        staffing: { leaders: null, workers: null, external: null, facilitators: null, volunteers: null },
        channels: null,
        recruits_through: null,
        sensitive: null,
        data_kept: null,
        groups: null,
        members_pay: null,
        funding: { kind: null, ends: null },
      },
      purpose: {},
      answers: {},
      grid: {},
      custom: [],
      texts: [],
      exceptions: [],
      lessons: [],
    })
  })
  test('an empty value is the same as none, everywhere', () => {
    const empty = `organisation:
language: ~
assessed:
profile: {minors: , participants: {expected: }, channels: null}
purpose: {need: , long_term: {text: , status: }}
elements: {matching: {strategy: , consent: }, organising: }
safeguarding: {confidentiality: }
grid: {roles: , custom: }
texts:
`
    expect(below(empty)).toEqual(schemeOf(HEAD))
  })
  test('an empty list is an answer: none', () => {
    expect(below('profile: {sensitive: [], channels: []}').profile).toMatchObject({ sensitive: [], channels: [] })
  })
})

describe('short and long forms', () => {
  test('of criteria', () => {
    const { answers } = below(
      'elements: {matching: {strategy: partly, consent: {note: x}}}\nprinciples: {mutuality: {status: planned}}',
    )
    expect(answers).toEqual({
      'matching.strategy': { ...NOTHING, status: 'partly' },
      'matching.consent': { ...NOTHING, note: 'x' },
      'principles.mutuality': { ...NOTHING, status: 'planned' },
    })
  })
  test('of considerations', () => {
    const { purpose } = below('purpose: {need: x, long_term: {text: {da: a, en: b}, status: in_doubt}}')
    expect(purpose).toEqual({
      need: { text: 'x', status: 'settled', evidence: [] },
      long_term: { text: { da: 'a', en: 'b' }, status: 'in_doubt', evidence: [] },
    })
    expect(below('purpose: {need: {da: a, en: b}}').purpose.need).toMatchObject({
      text: { da: 'a', en: 'b' },
      status: 'settled',
    })
    expect(below('purpose: {need: {text: x}}').purpose.need?.status).toBe('settled')
    expect(below('purpose: {need: {status: no}}').purpose.need).toMatchObject({ text: null, status: 'no' })
  })
  test.each([
    ['open', 'open'],
    ['skip', 'skip'],
    ['{position: between}', 'between'],
    ['{closed: 1, open: 0}', 'closed'],
    ['{closed: 0.5, open: 0.5}', 'between'],
    ['{closed: 0,5, open: ½}', 'between'],
    ['{closed: 0, open: 1}', 'open'],
    ['{target: open}', null],
  ])('of pairs: %s', (written, position) => {
    expect(below(`grid: {roles: ${written}}`).grid.roles?.position).toBe(position)
  })
  test('of own pairs', () => {
    expect(
      below('grid: {custom: [{id: payment, labels: {closed: A, open: {da: B, en: C}}, target: open}]}').custom,
    ).toEqual([
      {
        id: 'payment',
        labels: { closed: 'A', open: { da: 'B', en: 'C' } },
        position: null,
        target: 'open',
        note: null,
        evidence: [],
      },
    ])
  })
  test('of evidence', () => {
    const { answers } = below(
      'elements: {matching: {strategy: {evidence: [{document: a.pdf, on: 2024}, {source: hf-guide, page: 3, section: Format}]}}}',
    )
    expect(answers['matching.strategy']?.evidence).toEqual([
      { kind: 'document', what: 'a.pdf', on: '2024', page: null, section: null },
      { kind: 'source', what: 'hf-guide', on: null, page: 3, section: 'Format' },
    ])
  })
})

describe('dates', () => {
  test.each([
    ['2027-02-01', '2027-02-01'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2027', '2027-12-31'],
    ['"2027"', '2027-12-31'],
  ])('what is due %s is due on %s', (written, day) => {
    expect(below(`elements: {matching: {strategy: {due: ${written}}}}`).answers['matching.strategy']?.due).toBe(day)
    expect(below(`exceptions: [{rule: old-evidence, reason: x, until: ${written}}]`).exceptions[0]?.until).toBe(day)
    expect(below(`profile: {funding: {ends: ${written}}}`).profile.funding.ends).toBe(day)
  })
  test('of an assessment stay as written', () => {
    expect(below('assessed: {on: 2026, by: [{role: x}]}').assessed).toEqual({
      on: '2026',
      by: [{ role: 'x', basis: null }],
    })
  })
})

test('a text is read as external unless it says internal', () => {
  expect(below('texts: [{path: a.md}, {path: b.md, audience: internal}]').texts).toEqual([
    { path: 'a.md', audience: 'external' },
    { path: 'b.md', audience: 'internal' },
  ])
})

test('the order of keys changes nothing, not even the order of the result', () => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/order.scheme.yaml'), 'utf8')
  const values = parse(text) as Record<string, unknown>
  const expected = JSON.stringify(schemeOf(text))
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      expect(JSON.stringify(schemeOf(stringify(shuffled(values, numbers))))).toBe(expected)
    }),
    { numRuns: runs(40) },
  )
})

/** The value with the keys of every mapping in another order. */
function shuffled(value: unknown, numbers: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, numbers))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => ({ key, one, at: numbers.next().value as number }))
  entries.sort((a, b) => a.at - b.at)
  return Object.fromEntries(entries.map(({ key, one }) => [key, shuffled(one, numbers)]))
}
