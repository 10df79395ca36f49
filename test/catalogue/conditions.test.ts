/** Every criterion with a condition is asked only where it holds: one scheme each way, and one that leaves it open. */

import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/assess/types.ts'
import { conditionTest } from '../../src/catalogue/condition.ts'
import type { ConditionSchema } from '../../src/catalogue/raw.ts'
import { assessPlain, catalogue, publicCatalogue } from '../assess/read-plain.ts'
import { runs } from '../setup/properties.ts'

// biome-ignore lint/suspicious/noExplicitAny: plain schemes.
type Facts = any

/** For each named condition: facts with which it holds, and facts with which it does not. */
const EACH_WAY: Record<string, { holds: Facts; fails: Facts }> = {
  partner: { holds: { profile: { partnership: 'classic' } }, fails: { profile: { partnership: 'none' } } },
  municipal: {
    holds: { profile: { partnership: 'buyout', partner_kind: 'region' } },
    fails: { profile: { partnership: 'buyout', partner_kind: 'association' } },
  },
  residences: {
    holds: { profile: { recruits_through: ['residences'] } },
    fails: { profile: { recruits_through: ['members', 'outreach'] } },
  },
  vulnerable: { holds: { profile: { vulnerable: true } }, fails: { profile: { vulnerable: false } } },
  minors: { holds: { profile: { minors: true } }, fails: { profile: { minors: false } } },
  givers: {
    holds: { profile: { community_types: ['instructor'] } },
    fails: { profile: { community_types: ['group'] }, grid: { roles: 'open' } },
  },
  one_to_one: {
    holds: { profile: { community_types: ['one_to_one', 'group'] } },
    fails: { profile: { community_types: [] } },
  },
  digital: {
    holds: { grid: { coordination: 'between' } },
    fails: { profile: { community_types: ['group'] }, grid: { coordination: 'closed' } },
  },
  groups: { holds: { profile: { community_types: ['group'] } }, fails: { profile: { community_types: ['digital'] } } },
  match: {
    holds: { grid: { group_formation: 'open' } },
    fails: { profile: { community_types: ['group'] }, grid: { group_formation: 'skip' } },
  },
  predefined: { holds: { grid: { group_formation: 'closed' } }, fails: { grid: { group_formation: 'open' } } },
  personal: { holds: { profile: { data_kept: 'more' } }, fails: { profile: { data_kept: 'contact' } } },
}

/** Some facts put together. */
const together = (parts: Facts[]): Facts => ({
  peerscheme: 1,
  name: 'Prøve',
  stage: 'anchored',
  profile: Object.assign({}, ...parts.map(({ profile }) => profile)),
  grid: Object.assign({}, ...parts.map(({ grid }) => grid)),
})

const conditional = [...catalogue.elements, ...catalogue.lenses]
  .flatMap(({ criteria }) => criteria)
  .filter(({ condition }) => condition !== null)
  .map(({ path, condition }) => [path, catalogue.conditions[condition ?? '']?.names ?? []] as const)

/** Many criteria hang on the same facts. */
const judged = new Map<string, Assessment>()
const assessed = (facts: Facts): Assessment => {
  const key = JSON.stringify(facts)
  const known = judged.get(key) ?? assessPlain(facts, '2026-11-21')
  judged.set(key, known)
  return known
}

const criterionOf = (facts: Facts, path: string) => {
  const { elements, lenses } = assessed(facts)
  return [...elements, ...lenses].flatMap(({ criteria }) => criteria).find((one) => one.path === path)
}
const ways = (names: readonly string[], way: 'holds' | 'fails') => names.map((name) => EACH_WAY[name]?.[way] ?? {})

describe('a criterion with a condition', () => {
  it('is one of these', () => {
    expect(conditional.length).toBeGreaterThan(40)
    expect(new Set(conditional.flatMap(([, names]) => names))).toEqual(new Set(Object.keys(EACH_WAY)))
  })

  it.each(conditional)('%s is asked where %j holds', (path, names) => {
    expect(criterionOf(together(ways(names, 'holds')), path)).toMatchObject({ applicable: true, left_out: null })
  })

  it.each(conditional)('%s is not asked where one of %j does not hold', (path, names) => {
    for (const name of names) {
      const others = names.filter((one) => one !== name)
      const facts = together([...ways(others, 'holds'), ...ways([name], 'fails')])
      expect(criterionOf(facts, path)).toMatchObject({ applicable: false, left_out: 'condition' })
    }
  })

  it.each(conditional)('%s waits for the facts where nothing tells', (path) => {
    expect(criterionOf(together([]), path)).toMatchObject({ applicable: false, left_out: 'undecided' })
  })
})

describe('a condition means what JSON Schema says', () => {
  const schemas: [string, ConditionSchema][] = [
    ...publicCatalogue.rules.map((rule: { id: string; when: ConditionSchema }) => [rule.id, rule.when]),
    ...[...publicCatalogue.elements, ...publicCatalogue.lenses].flatMap((part) =>
      part.criteria
        .filter((c: { when: unknown }) => c.when)
        .map((c: { id: string; when: ConditionSchema }) => [c.id, c.when]),
    ),
  ]
  const ajv = new Ajv({ strict: false })

  /** Values that the schema may tell apart, drawn from its own words. */
  const words = (schema: unknown): unknown[] =>
    typeof schema === 'object' && schema !== null ? Object.values(schema).flatMap(words) : [schema]
  const treeFor = (schema: ConditionSchema): fc.Arbitrary<unknown> => {
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(null, undefined, true, false, 0, 1, 2.5, 40, 'skip', ...words(schema)),
      fc.array(fc.constantFrom<unknown>('phone', ...words(schema)), { maxLength: 3 }),
    )
    const merged = (one: ConditionSchema): [string, ConditionSchema][] => [
      ...Object.entries(one.properties ?? {}),
      ...[...(one.allOf ?? []), ...(one.anyOf ?? [])].flatMap(merged),
    ]
    const keys = new Map<string, ConditionSchema[]>()
    for (const [key, child] of merged(schema)) keys.set(key, [...(keys.get(key) ?? []), child])
    if (keys.size === 0) return leaf
    const entries = [...keys].map(([key, children]) => [key, treeFor({ allOf: children })] as const)
    return fc.oneof(
      { weight: 8, arbitrary: fc.record(Object.fromEntries(entries), { requiredKeys: [] }) },
      { weight: 1, arbitrary: leaf },
    )
  }

  it.each(schemas)('%s', (_, schema) => {
    const validate = ajv.compile(schema)
    const test = conditionTest(schema)
    fc.assert(
      // JSON knows no undefined: for the program a key without a value is an absent key.
      fc.property(treeFor(schema), (value) => {
        fc.pre(value !== undefined)
        expect(test(value)).toBe(validate(JSON.parse(JSON.stringify(value))))
      }),
      { numRuns: runs(30) },
    )
  })
})
