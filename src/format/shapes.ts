/**
 * The shapes of a scheme file as JSON Schema (draft-07), without the ids of the catalogue, which the reader checks
 * against the loaded one. `scheme/check/shape.ts` holds a file against it, and `published-schema.ts` makes the schema for
 * editors from it. It sees the file without its empty values: a key with null is an absent key.
 */
import { STAGES } from '../catalogue/vocabulary.ts'
import { key, listOf, mapping, named, oneOf, type Shape, words } from './shape.ts'
import { definitions, SAFE_PATH } from './shapes-answers.ts'
import { assessed, profile } from './shapes-profile.ts'
import { AUDIENCES } from './vocabulary.ts'

const answers = { type: 'object', additionalProperties: named('criterion') } satisfies Shape
const path: Shape = { type: 'string', pattern: SAFE_PATH }

const texts = listOf(
  mapping(
    {
      path: key('Path', 'Where the text lies, seen from the folder of this file and within it.', ['folder.md'], path),
      audience: key('Audience', 'Who reads it: people outside, or your own.', ['external'], oneOf(AUDIENCES)),
    },
    ['path'],
  ),
)

const exceptions = listOf(
  mapping(
    {
      rule: key('Rule', 'The id of the rule, as the finding names it.', ['meeting-place-missing'], words),
      reason: key('Reason', 'Why you live with it.', ['The groups choose a place themselves'], words),
      until: key('Until', 'When to look at it again: a day, a month or a year.', ['2027-06-30'], named('date')),
    },
    ['rule', 'reason'],
  ),
)

const lessons = listOf(
  mapping(
    {
      text: key('Lesson', 'What was learnt.', ['Quarterly meetings of the steering group were too few'], named('text')),
      evidence: key('Evidence', 'What it rests on.', [[{ source: 'vive-2019', page: 14 }]], named('evidence')),
    },
    ['text'],
  ),
)

const example = { target_group: { inclusion_criteria: 'in_place' } }

export const shapes: Shape & { $schema: string; definitions: Record<string, Shape> } = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Peer-support scheme',
  description: 'One peer-support scheme: what it is, how far it has come, and what it has chosen.',
  ...mapping(
    {
      peerscheme: key('Format', 'The version of this format.', [1], { const: 1 }),
      name: key('Name', 'What the scheme is called.', ['Ingen skal stå alene'], words),
      organisation: key('Organisation', 'Who runs it.', ['Høreforeningen'], words),
      language: key('Language', 'The language of the texts in this file.', ['da'], oneOf(['da', 'en'])),
      stage: key('Stage', 'How far the scheme has come. closed: it has ended.', ['running'], oneOf(STAGES)),
      about: key(
        'About',
        'What the scheme is, in a few sentences.',
        ['Groups of four to nine who meet on their own'],
        named('text'),
      ),
      reference: key(
        'Reference case',
        'True for a scheme known only through a published source: shown, never graded.',
        [true],
        { type: 'boolean' },
      ),
      rater: key(
        'Rater',
        'Whose view this file is, where several assess the same scheme: a role, not a name.',
        ['municipality'],
        words,
      ),
      catalogue: key(
        'Catalogue',
        'The path of a catalogue of your own, seen from the folder of this file and within it.',
        ['ours.catalogue.yaml'],
        path,
      ),
      assessed: key(
        'Assessed',
        'When and by whom the scheme was assessed.',
        [{ on: '2026-11-21', by: [{ role: 'project leader', basis: 'self' }] }],
        assessed,
      ),
      profile: key(
        'Profile',
        'Facts about the scheme. Leave out what you do not know.',
        [{ community_types: ['group'] }],
        profile,
      ),
      purpose: key(
        'Purpose',
        'The considerations before anything else: a text, or {text, status}.',
        [{ need: 'Many feel alone with it' }],
        { type: 'object', additionalProperties: named('purpose') },
      ),
      elements: key(
        'Elements',
        'The nine core elements, each with its criteria: a status, or {status, note, …}.',
        [example],
        { type: 'object', additionalProperties: answers },
      ),
      safeguarding: key('Safeguarding', 'What keeps people safe.', [{ confidentiality: 'in_place' }], answers),
      principles: key('Principles', 'Whether it is still peer support.', [{ mutuality: 'in_place' }], answers),
      lenses: key(
        'Own lenses',
        'Lenses of a catalogue of your own, each with its criteria.',
        [{ hearing: { sound: 'in_place' } }],
        { type: 'object', additionalProperties: answers },
      ),
      grid: key('Grid', 'Where the scheme stands between closed and open, pair by pair.', [{ roles: 'open' }], {
        type: 'object',
        properties: {
          custom: key(
            'Own pairs',
            'Pairs of your own.',
            [[{ id: 'payment', labels: { closed: 'Members only', open: 'Free for all' }, position: 'open' }]],
            listOf(named('customPair')),
          ),
        },
        additionalProperties: named('pair'),
      }),
      texts: key(
        'Texts',
        'Texts whose wording is to be checked. An empty list: none.',
        [[{ path: 'folder.md', audience: 'external' }]],
        texts,
      ),
      exceptions: key(
        'Exceptions',
        'Findings you have decided to live with.',
        [[{ rule: 'meeting-place-missing', reason: 'The groups choose a place themselves' }]],
        exceptions,
      ),
      lessons: key(
        'Lessons',
        'What was learnt along the way.',
        [[{ text: 'Quarterly meetings were too few' }]],
        lessons,
      ),
    },
    ['peerscheme', 'name', 'stage'],
  ),
  definitions,
}
