/** A scheme as the rest of the program sees it: read, checked, short forms and paper-form numbers written out. */

import type { Position, Stage, Target } from '../catalogue/vocabulary.ts'
import type { Finding, Span } from '../findings/types.ts'
import type { Audience, EvidenceKind, PurposeStatus, Status } from '../format/vocabulary.ts'
import type { Language, OwnText } from '../language/types.ts'

export interface Evidence {
  kind: EvidenceKind
  /** What stands beside the kind: a path or title, an address, a role, a place, an id of the sources. */
  what: string
  /** The day, month or year as written, or null. */
  on: string | null
  page: number | null
  section: string | null
}

export interface Answer {
  /** Null when only a note, an owner or a date is given: unanswered. */
  status: Status | null
  note: OwnText | null
  evidence: Evidence[]
  owner: string | null
  /** The day it is promised for, as YYYY-MM-DD: a month or a year is its last day. */
  due: string | null
}

export interface PairAnswer {
  position: Position | null
  target: Target | null
  note: OwnText | null
  evidence: Evidence[]
}

export interface CustomPair extends PairAnswer {
  id: string
  labels: { closed: OwnText; open: OwnText }
}

export interface PurposeAnswer {
  text: OwnText | null
  status: PurposeStatus | null
  evidence: Evidence[]
}

/** The facts of a scheme; null is "not given", an empty list is "none". */
export interface Profile {
  target_group: OwnText | null
  community_types: string[] | null
  partnership: string | null
  partner_kind: string | null
  vulnerable: boolean | null
  minors: boolean | null
  digital_reach: string | null
  participants: { expected: number | null; enrolled: number | null; givers: number | null; receivers: number | null }
  group_size: { min: number | null; max: number | null }
  meetings: { planned: number | null; every: string | null }
  staffing: {
    leaders: number | null
    workers: number | null
    external: number | null
    facilitators: number | null
    volunteers: number | null
  }
  channels: string[] | null
  recruits_through: string[] | null
  sensitive: string[] | null
  data_kept: string | null
  groups: number | null
  members_pay: boolean | null
  funding: { kind: string | null; ends: string | null }
}

export interface Scheme {
  name: string
  organisation: string | null
  language: Language | null
  stage: Stage
  /** Known only through a published source: shown, never graded. */
  reference: boolean
  about: OwnText | null
  assessed: { on: string | null; by: { role: string; basis: string | null }[] } | null
  profile: Profile
  /** By id of the considerations; only those that are answered. */
  purpose: Record<string, PurposeAnswer>
  /** By path `element.criterion` or `lens.criterion`; only those that have an entry in the file. */
  answers: Record<string, Answer>
  /** By id of the built-in pairs; only those that have an entry in the file. */
  grid: Record<string, PairAnswer>
  custom: CustomPair[]
  texts: { path: string; audience: Audience }[]
  exceptions: { rule: string; reason: string; until: string | null }[]
  lessons: { text: OwnText; evidence: Evidence[] }[]
}

/** A file as it was read: its text, what was found, and the scheme when no finding is an error. */
export interface SchemeDocument {
  /** The name to show: a path, `<stdin>` or `case:ID`. */
  file: string
  text: string
  /** Null when the file is not a valid scheme. */
  scheme: Scheme | null
  /** The name, even of an invalid scheme where it can be read. */
  name: string | null
  /** The file's own language, even of an invalid scheme where it can be read. */
  language: Language | null
  findings: Finding[]
  /**
   * Where a path of the file stands: its value, or its key where there is no value; the nearest parent that is
   * there when the path itself is not.
   */
  locate: (path: string) => Span
}
