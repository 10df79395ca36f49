import { expect, test } from 'vitest'
import { read } from '../scheme/tools.ts'

const TEXT = `peerscheme: 1
name: "Vores ordning"
stage: running
profile: {group_size: {min: 4, max: }}
elements:
  target_group:
    inclusion_criteria: in_place
    criteria_review:
      status: partly
grid:
  roles: open
  custom:
    - {id: payment, labels: {closed: A, open: B}, position: closed}
texts:
  - path: a.md
`
const document = read(TEXT)

function piece(path: string): string {
  const { start, end } = document.locate(path)
  return TEXT.slice(start, end)
}

test.each([
  ['name', '"Vores ordning"'],
  ['grid.roles', 'open'],
  ['profile.group_size.min', '4'],
  ['texts.0.path', 'a.md'],
  ['elements.target_group.inclusion_criteria', 'in_place'],
])('%s is its value', (path, expected) => expect(piece(path)).toBe(expected))

test('criteria are found without "elements", own pairs by their id', () => {
  expect(piece('target_group.inclusion_criteria')).toBe('in_place')
  expect(piece('target_group.criteria_review.status')).toBe('partly')
  expect(piece('grid.payment.position')).toBe('closed')
})

test.each([
  ['profile.group_size.max', 'max'],
  ['profile.group_size', '{min: 4, max: }'],
])('%s without a value is its key', (path, expected) => expect(piece(path)).toBe(expected))

test.each([
  ['grid.organisation', 'grid'],
  ['profile.groups', 'profile'],
  ['target_group.involvement', 'target_group'],
  ['target_group.criteria_review.note', 'criteria_review'],
  ['texts.0.audience', 'path'],
  ['texts.7', 'texts'],
  ['matching.strategy', 'elements'],
])('%s is not there: the nearest that is', (path, expected) => expect(piece(path)).toBe(expected))

test.each(['safeguarding.confidentiality', 'organisation', 'lessons.0.text'])(
  '%s is nowhere: the beginning of the file',
  (path) => {
    expect(document.locate(path)).toEqual({ start: 0, end: 0 })
  },
)
