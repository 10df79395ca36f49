/** The design of another scheme, taken over into a new file. */

import type { Catalogue } from '../../catalogue/types.ts'
import type { Change } from '../../edit/types.ts'
import type { Language, OwnText } from '../../language/types.ts'
import type { Profile, Scheme } from '../../scheme/types.ts'
import type { Path, Plain } from '../../yaml/plain.ts'

/**
 * How a scheme is set up. The other facts are about its people, numbers and money (target group, vulnerable, minors,
 * participants, staffing, …): those are one's own to answer.
 */
const DESIGN_FACTS = [
  'community_types',
  'partnership',
  'partner_kind',
  'group_size',
  'meetings',
  'channels',
  'recruits_through',
  'data_kept',
] as const satisfies readonly (keyof Profile)[]

/**
 * The changes that give a new file the design of a scheme: how it is set up, where it stands between closed and open,
 * what it wishes to become there, and its own pairs. Never its assessments: no status, evidence, owner, date or note,
 * and no stage; nor its purpose, which is for those who make the new scheme to say.
 * @param language of labels that stand in both
 */
export function designOf(scheme: Scheme, catalogue: Catalogue, language: Language): Change[] {
  return [...facts(scheme.profile), ...pairs(scheme, catalogue), ...ownPairs(scheme, language)]
}

function facts(profile: Profile): Change[] {
  return DESIGN_FACTS.flatMap((key): Change[] => {
    const value = profile[key]
    if (value === null) return []
    if (typeof value !== 'object' || Array.isArray(value)) return [set(['profile', key], value)]
    return Object.entries(value).flatMap(([field, part]) => (part === null ? [] : [set(['profile', key, field], part)]))
  })
}

function pairs(scheme: Scheme, catalogue: Catalogue): Change[] {
  return catalogue.pairs.flatMap(({ id }): Change[] => {
    const { position = null, target = null } = scheme.grid[id] ?? {}
    return [
      ...(position === null ? [] : [set(['grid', id, 'position'], position)]),
      ...(target === null ? [] : [set(['grid', id, 'target'], target)]),
    ]
  })
}

function ownPairs(scheme: Scheme, language: Language): Change[] {
  const own = (text: OwnText): string => (typeof text === 'string' ? text : text[language])
  return scheme.custom.map(({ id, labels, position, target }) => ({
    do: 'append',
    path: ['grid', 'custom'],
    value: {
      id,
      labels: { closed: own(labels.closed), open: own(labels.open) },
      ...(position === null ? {} : { position }),
      ...(target === null ? {} : { target }),
    },
  }))
}

function set(path: Path, value: Plain): Change {
  return { do: 'set', path, value }
}
