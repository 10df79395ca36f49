/** The shape of `profile`: the facts that conditions, rules and feasibility read. Every one is optional. */

import { count, listOf, mapping, named, oneOf, type Shape, words } from './shape.ts'
import { BASES } from './vocabulary.ts'

const participants = mapping({
  expected: count(),
  enrolled: count(),
  givers: count(),
  receivers: count(),
})

const groupSize = mapping({
  min: count(1),
  max: count(1),
})

const meetings = mapping({
  planned: count(),
  every: oneOf(['week', 'fortnight', 'month', 'quarter']),
})

const staffing = mapping({
  leaders: count(),
  workers: count(),
  external: count(),
  facilitators: count(),
  volunteers: count(),
})

const funding = mapping({
  kind: oneOf(['project', 'permanent', 'mixed', 'none']),
  ends: named('date'),
})

const CHANNELS = [
  'website',
  'newsletter',
  'social_media',
  'word_of_mouth',
  'information_meeting',
  'residence_visit',
  'staff_meeting',
  'staff_email',
  'phone',
  'flyer',
  'poster',
  'video',
  'local_media',
  'partner_organisation',
  'workplace',
  'paid_ads',
  'library_meeting',
  'volunteer_database',
]
const ROUTES = ['members', 'self_referral', 'municipality', 'residences', 'former_users', 'outreach', 'partners']
const TYPES = ['one_to_one', 'group', 'instructor', 'digital']
const PARTNERSHIPS = ['classic', 'shared_financing', 'buyout', 'bridge_builder', 'none']
const PARTNERS = ['municipality', 'region', 'company', 'association', 'other']
const yesOrNo: Shape = { type: 'boolean' }

export const profile: Shape = mapping({
  target_group: named('text'),
  community_types: listOf(oneOf(TYPES)),
  partnership: oneOf(PARTNERSHIPS),
  partner_kind: oneOf(PARTNERS),
  vulnerable: yesOrNo,
  minors: yesOrNo,
  digital_reach: oneOf(['all', 'most', 'some', 'few']),
  participants: participants,
  group_size: groupSize,
  meetings: meetings,
  staffing: staffing,
  channels: listOf(oneOf(CHANNELS)),
  recruits_through: listOf(oneOf(ROUTES)),
  sensitive: listOf(oneOf(['violence', 'substance_use', 'suicide'])),
  data_kept: oneOf(['contact', 'more']),
  groups: count(),
  members_pay: yesOrNo,
  funding: funding,
})

/** Who made the assessment; roles, not names. */
export const assessed: Shape = mapping({
  on: named('date'),
  by: listOf(
    mapping(
      {
        role: words,
        basis: oneOf(BASES),
      },
      ['role'],
    ),
  ),
})
