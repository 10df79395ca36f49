/** Random schemes on the small catalogue, with texts that try to do harm. */
import fc from 'fast-check'
import type { Status } from '../../src/format/vocabulary.ts'
import { ALL_IN_PLACE, type SchemeGiven } from './fixtures.ts'

/** Texts that would do something on a terminal, in Markdown or in HTML, or that are hard to align. */
export const hostile = fc.oneof(
  fc.constantFrom(
    '\u001b[31mrød\u001b[0m',
    '\u001b]0;titel\u0007',
    'to\nlinjer\r\nog \t tab',
    '# overskrift | celle',
    '<script>alert(1)</script> &copy;',
    '**fed** _kursiv_ `kode` [link](http://x.dk) ![b](x)',
    '- [ ] punkt',
    '1. et',
    '\u202evendt om',
    'æøå ÆØÅ 👩‍👩‍👧 漢字 é',
    'x'.repeat(200),
    '---',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const STATUSES: Status[] = ['missing', 'planned', 'partly', 'in_place']
const note = fc.option(hostile, { nil: null })
const answer = fc.record({
  status: fc.constantFrom(...STATUSES),
  note,
  owner: note,
  due: fc.constantFrom(null, '2025-01-31', '2027-01-31'),
})
const paths = Object.keys(ALL_IN_PLACE)

const pair = fc.record({
  position: fc.constantFrom(null, 'closed' as const, 'between' as const, 'open' as const, 'skip' as const),
  target: fc.constantFrom(null, 'closed' as const, 'between' as const, 'open' as const),
  note,
})

export const anyScheme: fc.Arbitrary<SchemeGiven> = fc.record({
  name: hostile,
  organisation: note,
  stage: fc.constantFrom('idea', 'pilot', 'running', 'anchored', 'closed'),
  reference: fc.boolean(),
  partnership: fc.constantFrom(null, 'none', 'classic'),
  answers: fc.dictionary(fc.constantFrom(...paths), answer, { maxKeys: paths.length, noNullPrototype: true }),
  grid: fc.dictionary(fc.constantFrom('roles', 'coordination'), pair, { noNullPrototype: true }),
  custom: fc.array(
    fc.record({
      id: fc.constant('own'),
      labels: fc.record({ closed: hostile, open: hostile }),
      position: fc.constantFrom(null, 'closed' as const, 'open' as const),
      target: fc.constant(null),
      note,
      evidence: fc.constant([]),
    }),
    { maxLength: 1 },
  ),
  lessons: fc.array(fc.record({ text: hostile, evidence: fc.constant([]) }), { maxLength: 2 }),
})
