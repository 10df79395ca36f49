import { describe, expect, it } from 'vitest'
import { keyOrder } from '../../src/edit/key-order.ts'
import { locator, nameOf, partOf, pathOf, shortKey } from '../../src/format/paths.ts'
import { builtInCatalogue } from '../../src/io/knowledge.ts'
import { readTree } from '../../src/yaml/tree.ts'

const catalogue = builtInCatalogue()
const OWN = ['hearing']

describe('names and paths', () => {
  it.each([
    ['matching.consent', 'elements.matching.consent'],
    ['safeguarding.confidentiality', 'safeguarding.confidentiality'],
    ['principles.mutuality', 'principles.mutuality'],
    ['hearing.sound', 'lenses.hearing.sound'],
    ['matching', 'elements.matching'],
    ['hearing', 'lenses.hearing'],
    ['grid.roles', 'grid.roles'],
    ['profile.staffing.leaders', 'profile.staffing.leaders'],
    ['stage', 'stage'],
    ['', ''],
  ])('%s stands at %s, and is called so there', (name, path) => {
    expect(pathOf(name, OWN).join('.')).toBe(path)
    expect(pathOf(path, OWN).join('.')).toBe(path)
    expect(nameOf(path)).toBe(name)
  })

  it('every criterion of the catalogue goes both ways', () => {
    for (const { criteria } of [...catalogue.elements, ...catalogue.lenses]) {
      for (const { path } of criteria) expect(nameOf(pathOf(path, []).join('.'))).toBe(path)
    }
  })

  it.each([
    ['elements.matching.consent', { part: 'matching', rest: ['consent'] }],
    ['lenses.hearing', { part: 'hearing', rest: [] }],
    ['safeguarding.confidentiality.note', { part: 'safeguarding', rest: ['confidentiality', 'note'] }],
    ['elements', null],
    ['lenses', null],
    ['grid.roles', null],
    ['', null],
  ])('%s leads into the part %o', (path, expected) => {
    expect(partOf(path === '' ? [] : path.split('.'))).toEqual(expected)
  })

  it.each([
    ['elements.matching.consent', 'status'],
    ['lenses.hearing.sound', 'status'],
    ['safeguarding.confidentiality', 'status'],
    ['grid.roles', 'position'],
    ['purpose.need', 'text'],
    ['grid.custom', null],
    ['elements.matching', null],
    ['elements.matching.consent.note', null],
    ['profile.minors', null],
  ])('the short form of %s is its %s', (path, key) => {
    expect(shortKey(path.split('.'))).toBe(key)
  })

  it('keys are put in the order of the catalogue, whatever part they stand in', () => {
    const order = keyOrder(catalogue)
    expect(order(['elements'])).toEqual(catalogue.elements.map(({ id }) => id))
    expect(order(['safeguarding'])?.[0]).toBe(catalogue.lenses[0]?.criteria[0]?.id)
    expect(order(['lenses', 'hearing', 'sound'])).toEqual(order(['elements', 'matching', 'consent']))
  })
})

describe('where a name stands in a file', () => {
  const text = `elements:
  matching: {consent: partly}
lenses:
  hearing: {sound: planned}
principles: {mutuality: in_place}
grid:
  custom: [{id: payment, position: open}]
`
  const locate = locator(readTree(text).root)
  const at = (path: string): string => {
    const { start, end } = locate(path)
    return text.slice(start, end)
  }

  it.each([
    ['matching.consent', 'partly'],
    ['elements.matching.consent', 'partly'],
    ['hearing.sound', 'planned'],
    ['lenses.hearing.sound', 'planned'],
    ['principles.mutuality', 'in_place'],
    ['grid.payment', '{id: payment, position: open}'],
    ['matching.training', 'matching'],
    ['grid.roles', 'grid'],
  ])('%s', (name, expected) => {
    expect(at(name)).toBe(expected)
  })
})
