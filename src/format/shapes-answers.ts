/** The shapes of what is written in many places: texts, dates, evidence, and the answers to criteria and pairs. */
import { POSITIONS, TARGETS } from '../catalogue/vocabulary.ts'
import { key, listOf, mapping, named, oneOf, type Shape, shortOrLong, when, words } from './shape.ts'
import { EVIDENCE_KINDS, HALVES, PURPOSE_STATUSES, SHORT_STATUSES, STATUSES } from './vocabulary.ts'

/** A path that stays in the folder of the file: not from the root, no drive or address, no step upwards. */
export const SAFE_PATH =
  '^(?![/\\\\~]|[A-Za-z][A-Za-z0-9+.-]*:)(?!(?:[^\\u0000]*[/\\\\])?\\.\\.(?:[/\\\\]|$))[^\\u0000]*[^\\u0000/\\\\.\\s][^\\u0000]*$'

const bothLanguages = mapping(
  {
    da: key('Danish', 'The text in Danish.', ['Mennesker med nedsat hørelse'], words),
    en: key('English', 'The text in English.', ['People with hearing loss'], words),
  },
  ['da', 'en'],
)

const notEmpty: Shape = { not: { type: 'null' } }
const isGiven = (name: string, shape: Shape = notEmpty): Shape => ({ required: [name], properties: { [name]: shape } })

const note = key('Note', 'What others should know about the answer.', ['Reviewed after each round'], named('text'))
const evidence = key(
  'Evidence',
  'What shows that it is so. An empty list: nothing.',
  [[{ document: 'evaluation-2026.pdf', on: '2026-06' }]],
  named('evidence'),
)

const evidenceItem: Shape = {
  ...mapping({
    document: key('Document', 'A document: its path or title. It is never opened.', ['evaluation-2026.pdf'], words),
    link: key('Link', 'An address on the web. It is never opened.', ['https://example.org/report'], words),
    interview: key('Interview', 'With which role one has talked.', ['volunteer coordinator'], words),
    visit: key('Visit', 'What one has seen, and where.', ['opening meeting in Odense'], words),
    source: key('Source', 'The id of a source of the catalogue, as the reference cases cite.', ['vive-2019'], words),
    on: key('On', 'When: a day, a month or a year.', ['2026-06', '2026-06-14'], named('date')),
    page: key('Page', 'The page in the document or source.', [12], { type: 'integer', minimum: 1, maximum: 100_000 }),
    section: key('Section', 'The chapter or section, as text: "4.7".', ['Format'], words),
  }),
  oneOf: EVIDENCE_KINDS.map((kind) => isGiven(kind, { type: 'string' })),
}

const criterion = shortOrLong(oneOf(SHORT_STATUSES), {
  ...mapping({
    status: key('Status', 'Where you are with it; not_applicable only with a note.', ['partly'], oneOf(STATUSES)),
    note,
    evidence,
    owner: key('Owner', 'Who sees to it: a role, not a name.', ['project leader'], words),
    due: key(
      'Due',
      'When it is to be in place: a day, or the last day of a month or year.',
      ['2027-02-01', '2027-02'],
      named('date'),
    ),
  }),
  ...when(isGiven('status', { const: 'not_applicable' }), isGiven('note')),
})

const target = key('Target', 'What you want it to become.', ['open'], oneOf(TARGETS))
const position = key('Position', 'Where the scheme stands between the two sides.', ['between'], oneOf(POSITIONS))
const side = (title: string): Shape =>
  key(title, 'The number in this column of the paper form: 1, 0.5 or 0.', [1, 0.5], { enum: [0, 1, ...HALVES] })
const absent: Shape = { type: 'null' }

const pair = shortOrLong(oneOf(POSITIONS), {
  ...mapping({ position, target, note, evidence, closed: side('Closed'), open: side('Open') }),
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
    id: key('Id', 'An id of your own: small letters, digits and _; none that a built-in pair has.', ['payment'], {
      type: 'string',
      pattern: '^[a-z][a-z0-9_]*$',
    }),
    labels: key(
      'Labels',
      'What the two sides are called.',
      [{ closed: 'Members only', open: 'Free for all' }],
      mapping(
        {
          closed: key('Closed side', 'The name of the closed side.', ['Members only'], named('text')),
          open: key('Open side', 'The name of the open side.', ['Free for all'], named('text')),
        },
        ['closed', 'open'],
      ),
    ),
    position,
    target,
    note,
    evidence,
  },
  ['id', 'labels'],
)

const longPurpose = mapping({
  text: key('Answer', 'The answer in your own words.', ['Many of working age feel alone with it'], named('text')),
  status: key('Status', 'Whether it is settled. A text alone is.', ['in_doubt'], oneOf(PURPOSE_STATUSES)),
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
