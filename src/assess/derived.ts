/**
 * Facts derived from a scheme's own facts, for rules between the parts. Each is null (not known) as soon as one of its
 * inputs is (`catalogue/derived-inputs.ts`).
 */
import type { DerivedFact } from '../catalogue/derived-inputs.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { monthsBetween } from '../format/dates.ts'
import type { Scheme } from '../scheme/types.ts'

/** Its value; its inputs are there when it is called. */
export type Derivation = (scheme: Scheme, catalogue: Catalogue, asOf: string) => number | null

const MEETINGS_A_MONTH: Record<string, number> = { week: 52 / 12, fortnight: 26 / 12, month: 1, quarter: 1 / 3 }

/** A ratio; of something to nothing it is without limit. */
function ratio(over: number | null, under: number | null): number | null {
  if (over === null || under === null) return null
  return over === 0 ? 0 : over / under
}

/** Every derived fact by name; rules read them as `derived.NAME`. */
export const DERIVATIONS: Record<DerivedFact, Derivation> = {
  receivers_per_giver: ({ profile: { participants } }) => ratio(participants.receivers, participants.givers),
  sign_ups_per_smallest_group: ({ profile }) => ratio(profile.participants.enrolled, profile.group_size.min),
  enrolled_share: ({ profile: { participants } }) => ratio(participants.enrolled, participants.expected),
  staff: ({ profile: { staffing } }) => (staffing.leaders ?? 0) + (staffing.workers ?? 0),
  hands: ({ profile: { staffing } }) => (staffing.leaders ?? 0) + (staffing.workers ?? 0) + (staffing.volunteers ?? 0),
  groups_per_contact: ({ profile: { groups, staffing } }) =>
    ratio(groups, (staffing.leaders ?? 0) + (staffing.workers ?? 0)),
  meetings_a_month: ({ profile: { meetings } }) => MEETINGS_A_MONTH[meetings.every ?? ''] ?? null,
  /** Meetings with each receiver, and one supervision a month where there is supervision. */
  appointments_a_month: ({ profile: { meetings, participants }, answers }) => {
    const each = MEETINGS_A_MONTH[meetings.every ?? '']
    const receivers = ratio(participants.receivers, participants.givers)
    const status = answers['training_supervision.supervision']?.status
    if (each === undefined || receivers === null) return null
    return each * Math.max(1, receivers) + (status === 'in_place' || status === 'partly' ? 1 : 0)
  },
  /** Whole months from the day of the audit to the last day of the funding; negative when it has passed. */
  months_to_funding_end: ({ profile: { funding } }, _, asOf) =>
    funding.ends === null ? null : monthsBetween(asOf, funding.ends),
  channels: ({ profile: { channels } }) => channels?.length ?? null,
  /** How many of the demanding choices are made for certain; unanswered pairs are not counted. */
  heavy_choices: ({ grid }, { pairs }) =>
    pairs.filter(({ id, heavier }) => heavier !== null && grid[id]?.position === heavier).length,
}
