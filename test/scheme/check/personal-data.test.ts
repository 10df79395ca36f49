import { describe, expect, test } from 'vitest'
import { HEAD, read } from '../tools.ts'

/** What is pointed out in a note with a text. */
function pointed(note: string): string[] {
  const { text, findings } = read(`${HEAD}about: >-\n  ${note}\n`)
  return findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`)
}

describe('e-mail addresses', () => {
  test.each([
    ['Skriv til lise.hansen+peer@forening.dk.', ['personal-data lise.hansen+peer@forening.dk']],
    ['søren@æbleskov.dk eller a@b.co', ['personal-data søren@æbleskov.dk', 'personal-data a@b.co']],
    ['@alle, mød op kl. 8@biblioteket', []],
    ['a@b', []],
  ])('%s', (note, expected) => expect(pointed(note)).toEqual(expected))
})

describe('Danish telephone numbers', () => {
  test.each([
    ['Ring 23456789', ['personal-data 23456789']],
    ['tlf.: 23 45 67 89, spørg efter Per', ['personal-data 23 45 67 89']],
    ['+45 2345 6789', ['personal-data +45 2345 6789']],
    ['0045 23456789', ['personal-data 0045 23456789']],
    ['Lise (23456789)', ['personal-data 23456789']],
    ['12 34 56 78', []],
    ['ISBN 978-87-7119-690-2', []],
    ['ISBN 87 7119 690 2', []],
    ['CVR 23456789', []],
    ['CVR-nr. 23456789', []],
    ['25000000 kr. i alt', []],
    ['Årene 2019 2020 og 2026-11-21', []],
    ['234567890', []],
    ['1.23456789', []],
    ['https://a.dk/23456789', []],
    ['sag 2024-23456789', []],
    ['23 45 67 89 10', []],
  ])('%s', (note, expected) => expect(pointed(note)).toEqual(expected))
})

describe('CPR numbers', () => {
  test.each([
    ['010203-1234', ['personal-data-cpr 010203-1234']],
    ['311299-4321 er nævnt', ['personal-data-cpr 311299-4321']],
    ['320203-1234', []],
    ['011303-1234', []],
    ['2010203-1234', []],
    ['010203-12345', []],
  ])('%s', (note, expected) => expect(pointed(note)).toEqual(expected))
})

test('are looked for in values alone, and not in the addresses of links', () => {
  const text = `${HEAD}# Lise: lise@a.dk\nassessed: {by: [{role: lise@b.dk}]}
elements: {matching: {strategy: {evidence: [{link: "https://a.dk/?m=lise@c.dk"}, {document: "lise@d.dk 010203-1234"}]}}}
`
  const { findings, scheme } = read(text)
  expect(findings.map(({ path, severity }) => `${path} ${severity}`)).toEqual([
    'assessed.by.0.role info',
    'elements.matching.strategy.evidence.1.document info',
    'elements.matching.strategy.evidence.1.document warning',
  ])
  expect(JSON.stringify(findings)).not.toMatch(/lise@|010203/)
  expect(scheme).not.toBeNull()
})

test.each(['@', 'a', '2', '23 ', 'a.', 'a@', '@a.'])(
  'a third of a megabyte of %s is looked through at once',
  (piece) => {
    expect(read(`${HEAD}about: x${piece.repeat(300_000 / piece.length)}`).findings.length).toBeLessThan(310)
  },
)
