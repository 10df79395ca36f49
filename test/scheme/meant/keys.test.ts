import { expect, it } from 'vitest'
import { criteriaOf } from '../../../src/catalogue/parts.ts'
import { builtInCatalogue } from '../../../src/io/knowledge.ts'
import { indexOf } from '../../../src/scheme/catalogue-index.ts'
import { allowsNotApplicable } from '../../../src/scheme/meant/keys.ts'

const builtIn = builtInCatalogue()
const [gate] = criteriaOf(builtIn).filter((one) => !one.allowsNotApplicable)
if (!gate) throw new Error('the catalogue has no criterion that always applies')
const lens = {
  id: 'hearing',
  sources: [],
  criteria: [{ ...gate, id: 'sound', part: 'hearing', path: 'hearing.sound' }],
}
const index = indexOf({ ...builtIn, lenses: [...builtIn.lenses, lens] })

it.each([
  ['lenses.hearing.sound', false],
  ['lenses.hearing.sound.status', false],
  ['lenses.hearing.unknown', true],
  ['elements.matching.consent', true],
  ['grid.roles', true],
])('whether %s may be not applicable: %s', (path, expected) => {
  expect(allowsNotApplicable(path.split('.'), index)).toBe(expected)
})

it('knows it of every built-in criterion, wherever it stands in the file', () => {
  for (const { path, part, allowsNotApplicable: expected } of criteriaOf(builtIn)) {
    const isLens = builtIn.lenses.some(({ id }) => id === part)
    expect(allowsNotApplicable([...(isLens ? [] : ['elements']), ...path.split('.')], index)).toBe(expected)
  }
})
