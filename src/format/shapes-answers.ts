/** The shapes of what is written in many places: texts, dates, evidence, and the answers to criteria and pairs. */
import { POSITIONS, TARGETS } from '../catalogue/vocabulary.ts'
import { listOf, mapping, named, oneOf, type Shape, shortOrLong, when, words } from './shape.ts'
import { EVIDENCE_KINDS, HALVES, PURPOSE_STATUSES, SHORT_STATUSES, STATUSES } from './vocabulary.ts'

/** A path that stays in the folder of the file: not from the root, no drive or address, no step upwards. */
export const SAFE_PATH =
  '^(?![/\\\\~]|[A-Za-z][A-Za-z0-9+.-]*:)(?!(?:[^\\u0000]*[/\\\\])?\\.\\.(?:[/\\\\]|$))[^\\u0000]*[^\\u0000/\\\\.\\s][^\\u0000]*$'

const bothLanguages = mapping(
  {
    da: words,
    en: words,
  },
  ['da', 'en'],
)

const notEmpty: Shape = { not: { type: 'null' } }
const isGiven = (name: string, shape: Shape = notEmpty): Shape => ({ required: [name], properties: { [name]: shape } })

const note = named('text')
const evidence = named('evidence')

const evidenceItem: Shape = {
  ...mapping({
    document: words,
    link: words,
    interview: words,
    visit: words,
    source: words,
    on: named('date'),
    page: { type: 'integer', minimum: 1, maximum: 100_000 },
    section: words,
  }),
  oneOf: EVIDENCE_KINDS.map((kind) => isGiven(kind, { type: 'string' })),
}

const criterion = shortOrLong(oneOf(SHORT_STATUSES), {
  ...mapping({
    status: oneOf(STATUSES),
    note,
    evidence,
    owner: words,
    due: named('date'),
  }),
  ...when(isGiven('status', { const: 'not_applicable' }), isGiven('note')),
})

const target = oneOf(TARGETS)
const position = oneOf(POSITIONS)
const side: Shape = { enum: [0, 1, ...HALVES] }
const absent: Shape = { type: 'null' }

const pair = shortOrLong(oneOf(POSITIONS), {
  ...mapping({ position, target, note, evidence, closed: side, open: side }),
  // The form knows exactly three rows: all to the one side, half to each, all to the other.
  anyOf: [
    { required: ['closed', 'open'], properties: { closed: { const: 1 }, open: { const: 0 } } },
    { required: ['closed', 'open'], properties: { closed: { enum: HALVES }, open: { enum: HALVES } } },
    { required: ['closed', 'open'], properties: { closed: { const: 0 }, open: { const: 1 } } },
    { properties: { closed: absent, open: absent } },
  ],
  ...when(isGiven('position'), { properties: { closed: false, open: false } }),
})

const customPair = mapping(
  {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9_]*$',
    },
    labels: mapping(
      {
        closed: named('text'),
        open: named('text'),
      },
      ['closed', 'open'],
    ),
    position,
    target,
    note,
    evidence,
  },
  ['id', 'labels'],
)

const longPurpose = mapping({
  text: named('text'),
  status: oneOf(PURPOSE_STATUSES),
  evidence,
})
const isBilingual: Shape = { anyOf: [{ required: ['da'] }, { required: ['en'] }] }
const purpose = shortOrLong(words, when(isBilingual, bothLanguages, longPurpose))

export const definitions: Record<string, Shape> = {
  text: shortOrLong(words, bothLanguages),
  date: when(
    { type: 'integer' },
    { type: 'integer', minimum: 1900, maximum: 2200 },
    { type: 'string', pattern: '^(19|2[01])\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
  ),
  evidence: listOf(evidenceItem),
  criterion,
  pair,
  customPair,
  purpose,
}
