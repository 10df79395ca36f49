/** The facts derived from a scheme's own, by name, with the answers that each hangs on; `assess/derived.ts` computes them. */

/** Paths of the normalised scheme. A rule reads a derived fact as `derived.NAME`. */
export const DERIVED_INPUTS = {
  receivers_per_giver: ['profile.participants.receivers', 'profile.participants.givers'],
  sign_ups_per_smallest_group: ['profile.participants.enrolled', 'profile.group_size.min'],
  enrolled_share: ['profile.participants.enrolled', 'profile.participants.expected'],
  staff: ['profile.staffing.leaders', 'profile.staffing.workers'],
  hands: ['profile.staffing.leaders', 'profile.staffing.workers', 'profile.staffing.volunteers'],
  groups_per_contact: ['profile.groups', 'profile.staffing.leaders', 'profile.staffing.workers'],
  meetings_a_month: ['profile.meetings.every'],
  appointments_a_month: [
    'profile.meetings.every',
    'profile.participants.receivers',
    'profile.participants.givers',
    'training_supervision.supervision',
  ],
  months_to_funding_end: ['profile.funding.ends'],
  channels: ['profile.channels'],
  heavy_choices: [],
} as const satisfies Record<string, readonly string[]>

export type DerivedFact = keyof typeof DERIVED_INPUTS

/** The answers that a path reads: a derived fact reads its inputs, `lacking.part.criterion` that criterion. */
export function inputsOf(path: string): readonly string[] {
  const [root, ...rest] = path.split('.')
  if (root === 'derived') return (DERIVED_INPUTS as Record<string, readonly string[]>)[rest.join('.')] ?? [path]
  return root === 'lacking' || root === 'elements' ? [rest.join('.')] : [path]
}
