import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { factsOf } from '../../src/assess/facts.ts'
import type { Suggestion } from '../../src/assess/types.ts'
import { builtInTexts } from '../../src/io/knowledge.ts'
import { runs } from '../setup/properties.ts'
import { catalogue, schemeOf } from './read-plain.ts'

// biome-ignore lint/suspicious/noExplicitAny: plain schemes.
type Json = any

const AS_OF = '2026-11-21'

function suggested(profile: Json, more: Json = {}): Suggestion[] {
  const scheme = schemeOf({ peerscheme: 1, name: 'Prøve', stage: 'idea', profile, ...more })
  return assess(scheme, catalogue, AS_OF).suggestions.entries
}
const fitting = (profile: Json, more: Json = {}): string[] =>
  suggested(profile, more)
    .filter(({ fits }) => fits)
    .map(({ kind, id }) => `${kind}.${id}`)

const count = fc.constantFrom(0, 1, 2, 5, 8, 12, 20, 40)
const profile: fc.Arbitrary<Json> = fc.record(
  {
    community_types: fc.subarray(['one_to_one', 'group', 'instructor', 'digital']),
    partnership: fc.constantFrom('classic', 'shared_financing', 'buyout', 'bridge_builder', 'none'),
    partner_kind: fc.constantFrom('municipality', 'region', 'association'),
    vulnerable: fc.boolean(),
    digital_reach: fc.constantFrom('all', 'most', 'some', 'few'),
    sensitive: fc.subarray(['violence', 'suicide']),
    participants: fc.record({ expected: count, enrolled: count, givers: count, receivers: count }),
    staffing: fc.record({ leaders: fc.constantFrom(0, 1, 2), workers: fc.constantFrom(0, 2), external: count }),
    recruits_through: fc.subarray(['members', 'self_referral', 'municipality', 'residences', 'outreach']),
    funding: fc.record({ kind: fc.constantFrom('project', 'none', 'mixed'), ends: fc.constantFrom('2027-02', '2029') }),
  },
  { requiredKeys: [] },
)

describe('suggestions', () => {
  it('say nothing to a scheme that says too little of itself', () => {
    expect(suggested({})).toEqual([])
    expect(suggested({ vulnerable: true })).toEqual([])
    expect(suggested({ vulnerable: true, participants: { expected: 30 } })).not.toEqual([])
  })

  it('speak for groups, and against pairs alone, for many vulnerable people with one to lead', () => {
    const given = { vulnerable: true, participants: { expected: 30 }, staffing: { leaders: 1, workers: 0 } }
    expect(fitting(given)).toEqual(['type.group', 'combination.one_to_one_with_group'])
  })

  it('still tell what speaks for and against what the scheme has chosen', () => {
    const given = { vulnerable: true, participants: { expected: 30 }, community_types: ['one_to_one'] }
    const [pairs] = suggested(given)
    expect(pairs).toMatchObject({ id: 'one_to_one', chosen: true, fits: false })
    expect(pairs?.for.length).toBe(1)
    expect(pairs?.against.length).toBe(2)
  })

  it('know a combination by all its types, and no more', () => {
    const chosen = (community_types: string[]): string[] =>
      suggested({ vulnerable: true, digital_reach: 'most', staffing: { leaders: 1, workers: 0 }, community_types })
        .filter((one) => one.chosen)
        .map(({ id }) => id)
    expect(chosen(['group', 'digital'])).toEqual(['digital_with_group'])
    expect(chosen(['digital', 'group', 'one_to_one'])).toEqual(['group_with_one_to_one_and_digital'])
    expect(chosen(['group'])).toEqual(['group'])
  })

  it('offer ties to a municipality only where there is a public partner', () => {
    const given = { vulnerable: true, recruits_through: ['municipality'] }
    expect(fitting(given).filter((id) => id.startsWith('partnership'))).toEqual([])
    expect(fitting({ ...given, partner_kind: 'municipality' })).toEqual(
      expect.arrayContaining(['partnership.buyout', 'partnership.bridge_builder']),
    )
  })

  it('do not ask who has no partner what kind it is', () => {
    const asks = (partnership: string) =>
      assess(schemeOf({ peerscheme: 1, name: 'Prøve', stage: 'idea', profile: { partnership } }), catalogue, AS_OF)
        .suggestions.asks
    expect(asks('classic')).toContain('profile.partner_kind')
    expect(asks('none')).not.toContain('profile.partner_kind')
  })

  it('say nothing to a closed scheme or of a reference case', () => {
    const given = { vulnerable: true, participants: { expected: 30 } }
    expect(suggested(given, { stage: 'closed' })).toEqual([])
    expect(suggested(given, { reference: true })).toEqual([])
  })

  it('rest on what is given: an answer that is missing is no reason', () => {
    fc.assert(
      fc.property(profile, fc.nat(9), (given, which) => {
        const key = Object.keys(given)[which]
        fc.pre(key !== undefined)
        const { [key as string]: _, ...less } = given
        for (const one of suggested(less)) {
          const before = suggested(given).find(({ kind, id }) => kind === one.kind && id === one.id)
          // Where the fuller scheme shows the same, it has every reason that the sparser one has.
          if (before)
            expect([...before.for, ...before.against]).toEqual(expect.arrayContaining([...one.for, ...one.against]))
        }
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('the reasons of the catalogue', () => {
  const trials = fc.sample(profile, { numRuns: 800, seed: 7 }).map((given) => {
    const grid = { recruitment: Object.keys(given).length % 2 === 0 ? 'closed' : 'open' }
    return factsOf(schemeOf({ peerscheme: 1, name: 'Prøve', stage: 'idea', profile: given, grid }), catalogue, AS_OF)
  })

  it.each(catalogue.suggestions.map((entry) => [`${entry.kind}.${entry.id}`, entry] as const))(
    '%s: each holds for some schemes and not for others, and has its words',
    (name, entry) => {
      entry.reasons.forEach((reason, index) => {
        const held = trials.filter((facts) => reason.test(facts)).length
        expect(held, `reason ${index}`).toBeGreaterThan(0)
        expect(held, `reason ${index}`).toBeLessThan(trials.length)
        for (const lang of ['da', 'en'] as const) {
          expect(builtInTexts(lang).suggestions[name]?.[index], `reason ${index}`).toMatch(/\S/)
        }
      })
    },
  )

  it('never hold on an empty scheme', () => {
    const empty = factsOf(schemeOf({ peerscheme: 1, name: 'Tom', stage: 'idea' }), catalogue, AS_OF)
    for (const { reasons } of catalogue.suggestions) {
      for (const reason of reasons) expect(reason.test(empty)).toBe(false)
    }
  })
})
