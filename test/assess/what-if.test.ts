import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { answerAt, assume, assumedOf, difference, targetChanges } from '../../src/assess/what-if.ts'
import type { PlainFactForm } from '../../src/format/fact-form.ts'
import { assumablePaths, type Change } from '../../src/scheme/assumption.ts'
import { runs } from '../setup/properties.ts'
import { randomScheme } from './random-scheme.ts'
import { catalogue, plain, publicCatalogue, schemeOf } from './read-plain.ts'

// biome-ignore lint/suspicious/noExplicitAny: plain schemes.
type Json = any

const AS_OF = '2026-11-21'
const paths = assumablePaths(catalogue, [])
const LENSES = catalogue.lenses.map(({ id }) => id)

/** Some value that a path can hold, in the form that a file has it. */
function valueFor(holds: PlainFactForm): fc.Arbitrary<Json> {
  switch (holds.kind) {
    case 'choice':
      return fc.constantFrom(...holds.values.filter((value) => value !== 'not_applicable'))
    case 'several':
      return fc.subarray([...holds.values])
    case 'yes_no':
      return fc.boolean()
    case 'date':
      return fc.constantFrom('2026-12-31', '2027-06-30')
    case 'number':
      return fc.integer({ min: holds.least, max: 50 })
    case 'text':
      return fc.constant('Naboer')
  }
}

const change: fc.Arbitrary<Change> = fc
  .constantFrom(...paths)
  .chain(([path, holds]) => valueFor(holds).map((value) => ({ path, value })))

/** The plain scheme with an answer written into it, as a person would edit the file. */
function edited(scheme: Json, { path, value }: Change): Json {
  const copy = plain(scheme)
  const keys = path.split('.')
  const inElements = !['stage', 'profile', 'purpose', 'grid', ...LENSES].includes(keys[0] ?? '')
  const branch = inElements ? ['elements', ...keys] : keys
  let at = copy
  for (const key of branch.slice(0, -1)) {
    at[key] ??= {}
    at = at[key]
  }
  const key = branch.at(-1) ?? ''
  const { closed: _, open: __, ...before } = typeof at[key] === 'object' && !Array.isArray(at[key]) ? at[key] : {}
  if (keys[0] === 'grid') at[key] = { ...before, position: value }
  else if (keys[0] === 'purpose' || inElements || LENSES.includes(keys[0] ?? '')) at[key] = { ...before, status: value }
  else at[key] = value
  return copy
}

const scheme = randomScheme(publicCatalogue)

describe('what if', () => {
  it('assumes what the file would say if somebody wrote the answer into it', () => {
    fc.assert(
      fc.property(scheme, fc.array(change, { minLength: 1, maxLength: 4 }), (start, changes) => {
        // An upside-down range is an error in a file, and needs no guess.
        fc.pre(!changes.some(({ path }) => path.startsWith('profile.group_size')))
        const assumed = assume(schemeOf(start), changes)
        const written = schemeOf(changes.reduce(edited, start))
        expect(assess(assumed, catalogue, AS_OF)).toEqual(assess(written, catalogue, AS_OF))
      }),
      { numRuns: runs(50) },
    )
  })

  it('says what it assumes at every path it takes, and leaves the scheme as it was', () => {
    fc.assert(
      fc.property(scheme, change, (start, one) => {
        const before = schemeOf(start)
        const kept = structuredClone(before)
        expect(answerAt(assume(before, [one]), one.path)).toEqual(one.value)
        expect(before).toEqual(kept)
      }),
      { numRuns: runs(60) },
    )
  })

  it('finds no difference where nothing is assumed', () => {
    fc.assert(
      fc.property(scheme, (start) => {
        const before = assess(schemeOf(start), catalogue, AS_OF)
        const moved = Object.values(difference(before, assess(assume(schemeOf(start), []), catalogue, AS_OF)))
        for (const { appear, disappear } of moved) expect([...appear, ...disappear]).toEqual([])
      }),
      { numRuns: runs(15) },
    )
  })

  it('gives back what it took: what appears on the way there disappears on the way back', () => {
    fc.assert(
      fc.property(scheme, change, (start, one) => {
        const before = assess(schemeOf(start), catalogue, AS_OF)
        const after = assess(assume(schemeOf(start), [one]), catalogue, AS_OF)
        const [there, back] = [difference(before, after), difference(after, before)]
        expect(there.criteria).toEqual({ appear: back.criteria.disappear, disappear: back.criteria.appear })
        expect(there.rules.appear.map(({ id }) => id)).toEqual(back.rules.disappear.map(({ id }) => id))
        const counting = (of: typeof before): number =>
          [...of.elements, ...of.lenses].flatMap((part) => part.criteria).filter((c) => c.applicable).length
        expect(there.criteria.appear.length - there.criteria.disappear.length).toBe(counting(after) - counting(before))
      }),
      { numRuns: runs(25) },
    )
  })

  it('counts the last of two assumptions for one path, and shows it once', () => {
    const start = schemeOf({ peerscheme: 1, name: 'Prøve', stage: 'pilot', grid: { roles: 'open' } })
    const twice: Change[] = [
      { path: 'grid.roles', value: 'between' },
      { path: 'grid.roles', value: 'closed' },
    ]
    expect(assume(start, twice).grid.roles?.position).toBe('closed')
    expect(assumedOf(start, twice)).toEqual([{ path: 'grid.roles', value: 'closed', before: 'open' }])
  })

  it('takes an answer away with null: the scheme is judged as if it had not been given', () => {
    const given = { peerscheme: 1, name: 'Prøve', stage: 'pilot', profile: { vulnerable: true } }
    const without = { peerscheme: 1, name: 'Prøve', stage: 'pilot' }
    const assumed = assume(schemeOf(given), [{ path: 'profile.vulnerable', value: null }])
    expect(assess(assumed, catalogue, AS_OF)).toEqual(assess(schemeOf(without), catalogue, AS_OF))
  })
})

describe('the targets of a scheme', () => {
  const start = schemeOf({
    peerscheme: 1,
    name: 'Prøve',
    stage: 'running',
    elements: {
      target_group: {
        inclusion_criteria: { status: 'planned', due: '2027-02' },
        involvement: { status: 'partly', due: '2020' },
        criteria_review: 'planned',
        realistic_numbers: { status: 'missing', due: '2027-02' },
        capacity_check: { status: 'in_place', due: '2027-02' },
      },
    },
    grid: {
      roles: { position: 'closed', target: 'open' },
      start: { position: 'open', target: 'open' },
      group_size: { target: 'between' },
      custom: [{ id: 'payment', labels: { closed: 'Kun medlemmer', open: 'For alle' }, target: 'open' }],
    },
  })

  it('are its pairs as it wants them, and in place what is on its way with a date', () => {
    expect(targetChanges(start)).toEqual([
      { path: 'target_group.inclusion_criteria', value: 'in_place' },
      { path: 'target_group.involvement', value: 'in_place' },
      { path: 'grid.group_size', value: 'between' },
      { path: 'grid.roles', value: 'open' },
      { path: 'grid.payment', value: 'open' },
    ])
  })

  it('give the sums that the report calls wanted', () => {
    fc.assert(
      fc.property(scheme, (plainScheme) => {
        const read = schemeOf(plainScheme)
        const wanted = assess(read, catalogue, AS_OF).grid.target
        const { closed, open } = assess(assume(read, targetChanges(read)), catalogue, AS_OF).grid
        if (wanted) expect({ closed, open }).toEqual(wanted)
        else expect(targetChanges(read).every(({ path }) => !path.startsWith('grid.'))).toBe(true)
      }),
      { numRuns: runs(30) },
    )
  })
})
