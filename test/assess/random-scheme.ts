/** Random valid schemes as plain YAML objects: every fact, form and status, given or not. */
import fc from 'fast-check'

// biome-ignore lint/suspicious/noExplicitAny: the public JSON of the catalogue, read as a stranger would.
type Json = any

const DATES = ['2025', '2026-11', '2026-11-20', '2026-11-21', '2026-11-22', '2027-02-01', '2026-10', '2030']
const POSITIONS = ['closed', 'between', 'open', 'skip'] as const
const STATUSES = ['missing', 'planned', 'partly', 'in_place'] as const

const maybe = <T>(arbitrary: fc.Arbitrary<T>, often = 3): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: often })

const date = fc.constantFrom(...DATES)
const evidence = fc.array(
  fc.constantFrom<Json>(
    { document: 'plan.pdf', on: '2026-05' },
    { interview: 'tovholder', on: '2026' },
    { link: 'https://example.org/a' },
  ),
  { maxLength: 2 },
)

function answer(allowsNa: boolean): fc.Arbitrary<Json> {
  const long = fc.record(
    {
      status: fc.constantFrom(...STATUSES),
      evidence,
      due: date,
      owner: fc.constant('projektleder'),
      note: fc.constant('en note'),
    },
    { requiredKeys: [] },
  )
  const options: fc.Arbitrary<Json>[] = [fc.constantFrom(...STATUSES), fc.constantFrom(...STATUSES), long]
  if (allowsNa) options.push(fc.constant({ status: 'not_applicable', note: 'Passer ikke til os' }))
  return fc.oneof(...options)
}

function part(criteria: Json[], often: number): fc.Arbitrary<Json> {
  return fc.record(Object.fromEntries(criteria.map((c) => [c.id, maybe(answer(c.allows_na), often)])))
}

const position: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(...POSITIONS),
  fc.record(
    { position: fc.constantFrom(...POSITIONS), target: fc.constantFrom('closed', 'between', 'open') },
    { requiredKeys: [] },
  ),
  fc.constantFrom<Json>({ closed: 1, open: 0 }, { closed: 0.5, open: 0.5 }, { closed: 0, open: 1, target: 'closed' }),
)

const profile = fc.record(
  {
    partnership: fc.constantFrom('classic', 'shared_financing', 'buyout', 'bridge_builder', 'none'),
    partner_kind: fc.constantFrom('municipality', 'region', 'company', 'association', 'other'),
    community_types: fc.subarray(['one_to_one', 'group', 'instructor', 'digital']),
    recruits_through: fc.subarray(['members', 'self_referral', 'municipality', 'residences', 'outreach']),
    vulnerable: fc.boolean(),
    minors: fc.boolean(),
    data_kept: fc.constantFrom('contact', 'more'),
  },
  { requiredKeys: [] },
)

/** A scheme; `full` ones give every fact and answer most criteria, so that levels are reached. */
export function randomScheme(catalogue: Json): fc.Arbitrary<Json> {
  return fc.constantFrom(1, 3, 30, 200).chain((often) =>
    fc.record({
      peerscheme: fc.constant(1),
      name: fc.constant('Prøve'),
      stage: fc.constantFrom('idea', 'pilot', 'running', 'anchored', 'closed'),
      reference: fc.constantFrom(true, ...Array(9).fill(undefined)),
      profile: maybe(profile, 20),
      elements: fc.record(Object.fromEntries(catalogue.elements.map((e: Json) => [e.id, part(e.criteria, often)]))),
      safeguarding: part(catalogue.lenses[0].criteria, often),
      principles: part(catalogue.lenses[1].criteria, often),
      grid: fc.record({
        ...Object.fromEntries(catalogue.pairs.map((p: Json) => [p.id, maybe(position, often)])),
        custom: fc.subarray([
          { id: 'payment', labels: { closed: 'Kun medlemmer', open: 'Gratis for alle' }, position: 'open' },
          {
            id: 'food',
            labels: { closed: 'Vi laver maden', open: 'Alle tager med' },
            position: 'between',
            target: 'open',
          },
          { id: 'music', labels: { closed: 'Aftalt', open: 'Frit' }, target: 'closed' },
        ]),
      }),
    }),
  )
}
