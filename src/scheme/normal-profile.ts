/** The facts of a scheme with every one of them there: null where it is not given. */
import { dateText, lastDay } from '../format/dates.ts'
import type { Profile } from './types.ts'
import { ownText, type Values, valuesOf } from './values.ts'

/** @param values `profile` of a valid file, without its empty values */
export function normalProfile(values: Values): Profile {
  const text = (key: string): string | null => (values[key] as string | undefined) ?? null
  const truth = (key: string): boolean | null => (values[key] as boolean | undefined) ?? null
  const list = (key: string): string[] | null => {
    const given = values[key] as string[] | undefined
    return given === undefined ? null : [...new Set(given)]
  }
  const number = (key: string, field: string): number | null =>
    (valuesOf(values[key])[field] as number | undefined) ?? null
  const funding = valuesOf(values.funding)
  const ends = dateText(funding.ends)
  return {
    target_group: values.target_group === undefined ? null : ownText(values.target_group),
    community_types: list('community_types'),
    partnership: text('partnership'),
    partner_kind: text('partner_kind'),
    vulnerable: truth('vulnerable'),
    minors: truth('minors'),
    digital_reach: text('digital_reach'),
    participants: {
      expected: number('participants', 'expected'),
      enrolled: number('participants', 'enrolled'),
      givers: number('participants', 'givers'),
      receivers: number('participants', 'receivers'),
    },
    group_size: { min: number('group_size', 'min'), max: number('group_size', 'max') },
    meetings: {
      planned: number('meetings', 'planned'),
      every: (valuesOf(values.meetings).every as string | undefined) ?? null,
    },
    staffing: {
      leaders: number('staffing', 'leaders'),
      workers: number('staffing', 'workers'),
      external: number('staffing', 'external'),
      facilitators: number('staffing', 'facilitators'),
      volunteers: number('staffing', 'volunteers'),
    },
    channels: list('channels'),
    recruits_through: list('recruits_through'),
    sensitive: list('sensitive'),
    data_kept: text('data_kept'),
    groups: (values.groups as number | undefined) ?? null,
    members_pay: truth('members_pay'),
    funding: { kind: (funding.kind as string | undefined) ?? null, ends: ends === null ? null : lastDay(ends) },
  }
}
