/** The shape of `profile`: the facts that conditions, rules and feasibility read. Every one is optional. */

import { count, key, listOf, mapping, named, oneOf, type Shape, words } from './shape.ts'
import { BASES } from './vocabulary.ts'

const participants = mapping({
  expected: key('Expected', 'How many participants you expect in all.', [120], count()),
  enrolled: key('Enrolled', 'How many take part now.', [96], count()),
  givers: key('Givers', 'How many give support, where some give and others receive.', [12], count()),
  receivers: key('Receivers', 'How many receive support, where some give and others receive.', [30], count()),
})

const groupSize = mapping({
  min: key('Smallest', 'How few there are in a group.', [4], count(1)),
  max: key('Largest', 'How many there are in a group at most.', [9], count(1)),
})

const meetings = mapping({
  planned: key('Meetings', 'How many meetings are planned in a course.', [8], count()),
  every: key('Every', 'How often they are.', ['month'], oneOf(['week', 'fortnight', 'month', 'quarter'])),
})

const staffing = mapping({
  leaders: key('Project leaders', 'Project leaders: heads, not hours.', [1], count()),
  workers: key('Project workers', 'Others employed in the scheme.', [1], count()),
  external: key('External', 'People from outside who take part, such as trainers or consultants.', [0], count()),
  facilitators: key('Facilitators', 'Fixed leaders of meetings.', [2], count()),
  volunteers: key('Volunteers', 'Volunteers who help run the scheme.', [3], count()),
})

const funding = mapping({
  kind: key('Kind', 'What pays for the scheme.', ['project'], oneOf(['project', 'permanent', 'mixed', 'none'])),
  ends: key('Ends', 'When the money ends: a day, a month or a year.', ['2027-12-31', '2027'], named('date')),
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
  target_group: key(
    'Target group',
    'Whom the scheme is for, in a few words.',
    ['People of working age with hearing loss'],
    named('text'),
  ),
  community_types: key(
    'Community types',
    'How participants are together. An empty list: not decided by type.',
    [['group']],
    listOf(oneOf(TYPES)),
  ),
  partnership: key(
    'Partnership',
    'What binds you and a regular partner together; none where there is no partner.',
    ['classic'],
    oneOf(PARTNERSHIPS),
  ),
  partner_kind: key('Kind of partner', 'Who the partner is.', ['municipality'], oneOf(PARTNERS)),
  vulnerable: key('Vulnerable life situation', 'Whether the target group is socially vulnerable.', [true], yesOrNo),
  minors: key('Under 18', 'Whether there are participants under 18.', [false], yesOrNo),
  digital_reach: key(
    'Digital reach',
    'How many can and will use digital tools.',
    ['most'],
    oneOf(['all', 'most', 'some', 'few']),
  ),
  participants: key('Participants', 'How many take part.', [{ expected: 120, enrolled: 96 }], participants),
  group_size: key('Group size', 'How many there are in a group.', [{ min: 4, max: 9 }], groupSize),
  meetings: key('Meetings', 'How often you meet.', [{ planned: 8, every: 'month' }], meetings),
  staffing: key(
    'Staffing',
    'How many people run the scheme: heads, not hours.',
    [{ leaders: 1, volunteers: 3 }],
    staffing,
  ),
  channels: key(
    'Channels',
    'Where you tell about the scheme. An empty list: nowhere yet.',
    [['website', 'word_of_mouth']],
    listOf(oneOf(CHANNELS)),
  ),
  recruits_through: key(
    'Recruits through',
    'How participants find their way to you.',
    [['self_referral']],
    listOf(oneOf(ROUTES)),
  ),
  sensitive: key(
    'Sensitive themes',
    'Themes that ask for extra care. An empty list: none.',
    [['violence']],
    listOf(oneOf(['violence', 'substance_use', 'suicide'])),
  ),
  data_kept: key(
    'Data kept',
    'What you keep about participants: contact details only, or more.',
    ['contact'],
    oneOf(['contact', 'more']),
  ),
  groups: key('Groups', 'How many groups there are.', [14], count()),
  members_pay: key('Paid membership', 'Whether one pays to be a member.', [true], yesOrNo),
  funding: key(
    'Funding',
    'What pays for the scheme, and until when.',
    [{ kind: 'project', ends: '2027-12-31' }],
    funding,
  ),
})

/** Who made the assessment; roles, not names. */
export const assessed: Shape = mapping({
  on: key('On', 'When the scheme was assessed: a day, a month or a year.', ['2026-11-21'], named('date')),
  by: key(
    'By',
    'Who assessed it: roles, not names.',
    [[{ role: 'project leader', basis: 'self' }]],
    listOf(
      mapping(
        {
          role: key('Role', 'The role of the one who assessed, not the name.', ['project leader'], words),
          basis: key('Basis', 'What it rests on.', ['self'], oneOf(BASES)),
        },
        ['role'],
      ),
    ),
  ),
})
