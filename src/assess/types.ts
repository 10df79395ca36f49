/** The result of assessing one scheme: ids and figures, no words. Every report is a rendering of it. */

import type { Citation, SuggestionKind } from '../catalogue/types.ts'
import type { Position, Stage, Target, Weight } from '../catalogue/vocabulary.ts'
import type { PurposeStatus, Share, Status } from '../format/vocabulary.ts'
import type { Language, OwnText } from '../language/types.ts'

/** Raised whenever the arithmetic changes; results of different versions are not compared. */
export const SCORING_VERSION = 1

/** One view of the answers: what counts as a point. */
/** The three ways to read the same answers, from the most to the least generous. */
export const VIEWS = ['designed', 'in_place', 'documented'] as const
export type View = (typeof VIEWS)[number]
/** How far a scheme is, in order. */
export const LEVELS = ['foundation', 'developing', 'solid', 'exemplary'] as const
export type Level = (typeof LEVELS)[number]
/** How much a gap matters, the gravest first. */
export const GAP_SEVERITIES = ['high', 'medium', 'low'] as const
export type GapSeverity = (typeof GAP_SEVERITIES)[number]

/** Figures are 0-100, rounded to six decimals; null where nothing applies. */
export interface Figures {
  designed: number | null
  in_place: number | null
  documented: number | null
  /** The headline's view, if every unanswered applicable criterion were in place. */
  ceiling: number | null
  /** Share of the applicable criteria that have a status, 0-1. */
  answered: number | null
}

export interface Score extends Figures {
  headline: number | null
  /** Which of the views the headline is. */
  view: 'designed' | 'in_place'
  level: Level | null
  /** Why there is no level; null where there is one. */
  no_level: 'idea' | 'unanswered' | 'undecided' | 'reference' | 'nothing_applies' | null
  open_gates: string[]
  essentials: { in_place: number; applicable: number }
  next_stage: { stage: Stage; headline: number | null; more: number } | null
}

export interface AssessedCriterion {
  id: string
  path: string
  status: Status | null
  weight: 1 | 2 | 3
  applicable: boolean
  /** Why it is not applicable; null where it is. */
  left_out: 'not_applicable' | 'condition' | 'undecided' | 'stage' | null
}

export interface AssessedPart extends Figures {
  id: string
  criteria: AssessedCriterion[]
}

export interface AssessedPair {
  id: string
  position: Position | null
  closed: Share
  open: Share
  target: Target | null
  custom: boolean
  /** The labels of a custom pair; null for the built-in ones, whose labels the catalogue has. */
  labels: { closed: OwnText; open: OwnText } | null
  note: OwnText | null
}

export interface GridSums {
  closed: number
  open: number
  answered: number
  skipped: number
  target: { closed: number; open: number } | null
  pairs: AssessedPair[]
}

export interface Gap {
  path: string
  /** The element or lens. */
  part: string
  lens: boolean
  gate: boolean
  weight: Weight
  severity: GapSeverity
  status: Status | null
  /** Points that the headline rises when this criterion alone becomes in place, six decimals. */
  gain: number
  sources: Citation[]
  cases: string[]
  note: OwnText | null
  owner: string | null
  due: string | null
  overdue: boolean
}

export interface RaisedRule {
  id: string
  severity: 'warning' | 'info'
  serious: boolean
  at: string
  /** The values its message names, by placeholder. */
  args: Record<string, string | number | boolean | null>
}

/** A dilemma that is raised, and that the scheme has decided to live with. */
export interface AcceptedRule {
  id: string
  reason: string
  /** The last day it holds, YYYY-MM-DD; null for as long as it lasts. */
  until: string | null
}

/** What cannot be decided yet: a rule that waits for answers. */
export interface OpenRule {
  id: string
  asks: string[]
}

/** A community type, a combination or a partnership that something speaks for or against. */
export interface Suggestion {
  kind: SuggestionKind
  id: string
  /** Whether the scheme has chosen it. */
  chosen: boolean
  /** Whether there is a reason for it, and no more reasons against it than for it. */
  fits: boolean
  /** Which reasons of its entry in the catalogue hold, as indexes. */
  for: number[]
  against: number[]
}

export interface Suggestions {
  /** In the catalogue's order, which is no ranking. */
  entries: Suggestion[]
  /** Facts that are not given and would say more, those that most reasons wait for first. */
  asks: string[]
}

export interface PurposeView {
  id: string
  text: OwnText | null
  status: PurposeStatus | null
}

export interface Assessment {
  name: string
  organisation: string | null
  language: Language | null
  stage: Stage
  reference: boolean
  as_of: string
  score: Score
  purpose: PurposeView[]
  elements: AssessedPart[]
  lenses: AssessedPart[]
  grid: GridSums
  /** The answered ones first, then the unanswered ones (status null). */
  gaps: Gap[]
  /** Paths of criteria, in the catalogue's order, of the nine and of the lenses. */
  not_applicable: string[]
  left_out: string[]
  ahead: string[]
  undecided: { fact: string; criteria: string[] }[]
  rules: RaisedRule[]
  accepted: AcceptedRule[]
  cannot_tell: OpenRule[]
  suggestions: Suggestions
}
