import { describe, expect, test } from 'vitest'
import { futureDates, oldEvidence, textFindings, textPaths } from '../../../src/scheme/check/notes.ts'
import type { Scheme, SchemeDocument } from '../../../src/scheme/types.ts'
import { HEAD, read } from '../tools.ts'

describe('texts', () => {
  const document = read(`${HEAD}texts:\n  - {path: a.md}\n  - path: b/c.md\n    audience: internal\n`)
  test('are named with their place', () => {
    expect(textPaths(document.scheme as Scheme)).toEqual([
      { path: 'a.md', audience: 'external', at: 'texts.0.path' },
      { path: 'b/c.md', audience: 'internal', at: 'texts.1.path' },
    ])
  })
  test.each([
    ['not-found', 'missing-text-file'],
    ['outside', 'unread-text-file'],
    ['unreadable', 'unread-text-file'],
  ] as const)('that are %s get a warning where their path stands', (why, rule) => {
    const findings = textFindings(document, (path) => (path === 'a.md' ? null : why))
    expect(findings).toMatchObject([{ rule, severity: 'warning', found: 'b/c.md', args: { why } }])
    expect(pieces(document, findings)).toEqual(['b/c.md'])
  })
  test.each([
    ['“a.md”', 'a.md'],
    ['»a.md«', 'a.md'],
    ['a‑b.md', 'a-b.md'],
    ['a\u00a0b.md', 'a b.md'],
  ])('that are there under the name %s without its signs are suggested', (typed, name) => {
    const given = read(`${HEAD}texts: [{path: ${typed}}]\n`)
    const there = textFindings(given, (path) => (path === name ? null : 'not-found'))
    expect(there).toMatchObject([{ rule: 'missing-text-file', suggestion: name }])
    const [nowhere] = textFindings(given, () => 'not-found')
    expect(nowhere).toMatchObject({ rule: 'missing-text-file' })
    expect(nowhere?.suggestion).toBeUndefined()
  })
  test('of an invalid file are not looked for', () => {
    expect(textFindings(read('texts: [{path: a.md}]'), () => 'not-found')).toEqual([])
  })
})

describe('a date in the future', () => {
  const found = (lines: string, asOf = '2026-11-21') =>
    futureDates(read(HEAD + lines), asOf).map(({ rule, severity, path, suggestion }) => ({
      at: `${severity} ${rule} ${path}`,
      suggestion,
    }))
  test.each([
    ['2031-01-01', '2026-01-01'],
    ['2027', '2026'],
    ['2026-12', '2025-12'],
    ['2026-11-22', '2025-11-22'],
    ['2028-02-29', undefined],
  ])('of the assessment is noted: %s', (on, suggestion) => {
    expect(found(`assessed: {on: ${on}}\n`)).toEqual([{ at: 'info future-date assessed.on', suggestion }])
  })
  test.each(['2026-11-21', '2026-11', '2026', '2020-01-01'])('is not %s', (on) => {
    expect(found(`assessed: {on: ${on}}\n`)).toEqual([])
    expect(found(`lessons: [{text: x, evidence: [{visit: y, on: ${on}}]}]\n`)).toEqual([])
  })
  test('of evidence is noted where it stands', () => {
    const [note, ...others] = found('lessons: [{text: x, evidence: [{visit: y}, {visit: y, on: 2030-06}]}]\n')
    expect(note?.at).toBe('info future-date lessons.0.evidence.1.on')
    expect(others).toEqual([])
  })
  test('is fine where something is to happen', () => {
    const due = 'elements: {matching: {strategy: {status: planned, due: 2030}}}\n'
    const until = 'exceptions: [{rule: old-evidence, reason: x, until: 2030}]\n'
    expect(found(`${due}${until}profile: {funding: {ends: 2030}}\n`)).toEqual([])
  })
  test('depends on the day of the audit', () => {
    expect(found('assessed: {on: 2026-06-01}\n', '2026-05-31')).toHaveLength(1)
    expect(found('assessed: {on: 2026-06-01}\n', '2026-06-01')).toEqual([])
  })
})

describe('evidence', () => {
  const evidence = (on: string): SchemeDocument =>
    read(`${HEAD}elements: {matching: {strategy: {status: partly, evidence: [{document: a, on: ${on}}]}}}`)
  test.each([
    ['2024-11-21', false],
    ['2024-11-20', true],
    ['2024-11', false],
    ['2024-10', true],
    ['2024', false],
    ['2023', true],
    ['2026-11-20', false],
    ['2030', false],
  ])('of %s is old on 2026-11-21: %s', (on, old) => {
    const document = evidence(on)
    const findings = oldEvidence(document, '2026-11-21')
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(old ? [['old-evidence', 'info']] : [])
    expect(pieces(document, findings)).toEqual(old ? [on] : [])
    expect(findings.map(({ path }) => path)).toEqual(old ? ['elements.matching.strategy.evidence.0.on'] : [])
  })
  test('of a leap day is two years old on the last day of February', () => {
    expect(oldEvidence(evidence('2024-02-29'), '2026-02-28')).toEqual([])
    expect(oldEvidence(evidence('2024-02-29'), '2026-03-01')).toHaveLength(1)
    expect(oldEvidence(evidence('2026-02-28'), '2028-02-29')).toHaveLength(1)
  })
  test('is found wherever it stands, but a source does not age', () => {
    const document = read(`${HEAD}purpose: {need: {text: x, evidence: [{visit: x, on: 2001}]}}
principles: {mutuality: {evidence: [{link: x}, {interview: x, on: 2002}]}}
grid:
  roles: {position: open, evidence: [{document: x, on: 2003}]}
  custom: [{id: a, labels: {closed: a, open: b}, evidence: [{document: x, on: 2004}]}]
lessons: [{text: x, evidence: [{document: x, on: 2005}, {source: vive-2019, on: 2006}]}]
`)
    const findings = oldEvidence(document, '2026-11-21')
    expect(pieces(document, findings)).toEqual(['2001', '2002', '2003', '2004', '2005'])
    expect(findings[1]?.path).toBe('principles.mutuality.evidence.1.on')
  })
})

function pieces({ text }: SchemeDocument, findings: { span: { start: number; end: number } }[]): string[] {
  return findings.map(({ span }) => text.slice(span.start, span.end))
}
