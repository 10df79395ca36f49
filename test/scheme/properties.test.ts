/** Any text in: findings with their place in the text, never an exception. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingHelp, findingMessage } from '../../src/findings/words.ts'
import { oldEvidence } from '../../src/scheme/check/notes.ts'
import { runs } from '../setup/properties.ts'
import { read } from './tools.ts'

const FORMAT = readFileSync(join(import.meta.dirname, 'fixtures/format.scheme.yaml'), 'utf8')
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/u

function holds(text: string): void {
  const document = read(text)
  for (const finding of document.findings) {
    const { start, end } = finding.span
    expect(0 <= start && start <= end && end <= text.length).toBe(true)
    for (const lang of ['da', 'en'] as const) {
      const message = findingMessage(finding, lang)
      expect(message).not.toMatch(UNSEEN)
      expect(message).not.toMatch(/undefined|NaN|\[object/)
      expect(message.length).toBeLessThan(700)
      expect(findingHelp(finding, lang)).not.toMatch(UNSEEN)
    }
    expect(finding.found ?? '').not.toMatch(UNSEEN)
    expect(finding.suggestion ?? '').not.toMatch(UNSEEN)
  }
  expect(document.scheme === null).toBe(document.findings.some(({ severity }) => severity === 'error'))
  expect(document.locate('elements.target_group.x').end).toBeLessThanOrEqual(text.length)
  oldEvidence(document, '2026-11-21')
}

test('any characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), holds), { numRuns: runs(150) })
})

test('pieces of YAML in any order', () => {
  const pieces = fc.constantFrom(
    'peerscheme',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '1',
    'name',
    'grid',
    'elements',
    'target_group',
    'a',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    ' #',
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '?',
    '\t',
    '---\n',
    '~',
    'æ',
    '%',
    '@',
    '\u0000',
    '\ud800',
    '\u202e',
    '\r',
    '\ufeff',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => holds(list.join(''))),
    { numRuns: runs(300) },
  )
})

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      1,
      -1,
      0.5,
      2026,
      '',
      ' ',
      'ja',
      'in_place',
      'not_applicable',
      'open',
      'x\u001b[31m',
      '2026-02-30',
      '../x',
      '½',
    ),
    fc.string({ maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'status',
        'note',
        'evidence',
        'document',
        'source',
        'on',
        'due',
        'closed',
        'open',
        'position',
        'custom',
        'id',
        'labels',
        'roles',
        'target_group',
        'inclusion_criteria',
        'da',
        'en',
        'text',
        'min',
        'max',
        'group_size',
        'path',
        'rule',
        'reason',
        'by',
        'role',
        'xyzzy',
        '',
        '1',
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value

/** A scheme whose sections hold anything. */
const anyScheme = fc.dictionary(
  fc.constantFrom(
    'peerscheme',
    'name',
    'stage',
    'language',
    'about',
    'assessed',
    'profile',
    'purpose',
    'elements',
    'safeguarding',
    'grid',
    'texts',
    'exceptions',
    'lessons',
    'catalogue',
    'rater',
  ),
  json,
)

test('anything in the place of anything', () => {
  fc.assert(
    fc.property(anyScheme, (scheme) => holds(JSON.stringify(scheme))),
    { numRuns: runs(250) },
  )
})

test('a scheme with a piece torn out', () => {
  fc.assert(
    fc.property(
      fc.nat(FORMAT.length),
      fc.nat(40),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      (start, length, put) => {
        holds(FORMAT.slice(0, start) + put + FORMAT.slice(start + length))
      },
    ),
    { numRuns: runs(120) },
  )
})
