/**
 * The shapes of a scheme file as JSON Schema (draft-07), without the ids of the catalogue, which the reader checks
 * against the loaded one. `scheme/check/shape.ts` holds a file against it, and `published-schema.ts` makes the schema for
 * editors from it, with the words of `scheme/schema-words.ts`. It sees the file without its empty values: a key with null is an absent key.
 */
import { STAGES } from '../catalogue/vocabulary.ts'
import { listOf, mapping, named, oneOf, type Shape, words } from './shape.ts'
import { definitions, SAFE_PATH } from './shapes-answers.ts'
import { assessed, profile } from './shapes-profile.ts'
import { AUDIENCES } from './vocabulary.ts'

const answers = { type: 'object', additionalProperties: named('criterion') } satisfies Shape
const path: Shape = { type: 'string', pattern: SAFE_PATH }

const texts = listOf(
  mapping(
    {
      path,
      audience: oneOf(AUDIENCES),
    },
    ['path'],
  ),
)

const exceptions = listOf(
  mapping(
    {
      rule: words,
      reason: words,
      until: named('date'),
    },
    ['rule', 'reason'],
  ),
)

const lessons = listOf(
  mapping(
    {
      text: named('text'),
      evidence: named('evidence'),
    },
    ['text'],
  ),
)

export const shapes: Shape & { $schema: string; definitions: Record<string, Shape> } = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Peer-support scheme',
  description: 'One peer-support scheme: what it is, how far it has come, and what it has chosen.',
  ...mapping(
    {
      peerscheme: { const: 1 },
      name: words,
      organisation: words,
      language: oneOf(['da', 'en']),
      stage: oneOf(STAGES),
      about: named('text'),
      reference: { type: 'boolean' },
      rater: words,
      catalogue: path,
      assessed,
      profile,
      purpose: { type: 'object', additionalProperties: named('purpose') },
      elements: { type: 'object', additionalProperties: answers },
      safeguarding: answers,
      principles: answers,
      lenses: { type: 'object', additionalProperties: answers },
      grid: {
        type: 'object',
        properties: {
          custom: listOf(named('customPair')),
        },
        additionalProperties: named('pair'),
      },
      texts: texts,
      exceptions: exceptions,
      lessons: lessons,
    },
    ['peerscheme', 'name', 'stage'],
  ),
  definitions,
}
