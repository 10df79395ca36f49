/** The fixed words of a scheme file, each list once; those it shares with the catalogue: `catalogue/vocabulary.ts`. */
import type { Position } from '../catalogue/vocabulary.ts'

/** The answers to a criterion that say how far it is, from most to least. */
export const SHORT_STATUSES = ['in_place', 'partly', 'planned', 'missing'] as const
/** Those, and the one that takes a criterion out. */
export const STATUSES = [...SHORT_STATUSES, 'not_applicable'] as const
export type Status = (typeof STATUSES)[number]

/** How settled a basic consideration is. */
export const PURPOSE_STATUSES = ['settled', 'in_doubt', 'no'] as const
export type PurposeStatus = (typeof PURPOSE_STATUSES)[number]

/** What somebody who answers can show. */
export const GIVEN_EVIDENCE_KINDS = ['document', 'link', 'interview', 'visit'] as const
export type GivenEvidenceKind = (typeof GIVEN_EVIDENCE_KINDS)[number]
/** Those, and the sources of the catalogue, as the reference cases cite. */
export const EVIDENCE_KINDS = [...GIVEN_EVIDENCE_KINDS, 'source'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** On what somebody has judged the scheme. */
export const BASES = ['self', 'interview', 'documents', 'visit'] as const
export type Basis = (typeof BASES)[number]

/** Who reads a text of the scheme. */
export const AUDIENCES = ['external', 'internal'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What a pair gives to each side on the paper form. */
export type Share = 0 | 0.5 | 1

/** The paper form (hf-guide, Skema): 1 to the side chosen, a half to each in between, nothing where one skips. */
export const SHARES = {
  closed: { closed: 1, open: 0 },
  between: { closed: 0.5, open: 0.5 },
  open: { closed: 0, open: 1 },
  skip: { closed: 0, open: 0 },
} as const satisfies Record<Position, { closed: Share; open: Share }>

/** How a half is written. */
export const HALVES = [0.5, '½', '0,5'] as const

/**
 * A number of the paper form, a half also as `½` and `0,5`.
 * @returns null for anything else
 */
export function shareOf(value: unknown): Share | null {
  if (value === 0 || value === 1) return value
  return (HALVES as readonly unknown[]).includes(value) ? 0.5 : null
}

/** The position that a number in the column `closed` stands for; null where it is no number of the form. */
export function positionOfShare(closed: unknown): Position | null {
  const share = shareOf(closed)
  if (share === null) return null
  return share === 1 ? 'closed' : share === 0 ? 'open' : 'between'
}
