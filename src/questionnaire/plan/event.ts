/** What a person does at a question, and what comes of it. */

import type { Position, Target } from '../../catalogue/vocabulary.ts'
import type { Change, Undo } from '../../edit/types.ts'
import type { GivenEvidenceKind, PurposeStatus, Status } from '../../format/vocabulary.ts'
import type { Scheme } from '../../scheme/types.ts'
import type { PlanSession } from './types.ts'

/** What was given for the current question. Texts are cleaned (control characters out, ends trimmed) and dates read. */
export type Given =
  | { kind: 'purpose'; text?: string | null; status?: PurposeStatus }
  /** By the question's form: text, boolean, number, list of texts, or an object of those by field (null clears). */
  | { kind: 'fact'; value: FactValue }
  /** For `pair` and `own_pair`. */
  | { kind: 'pair'; position: Position }
  | { kind: 'target'; target: Target }
  /** `note` is required with not_applicable, when there is none already; any of the others may come along. */
  | { kind: 'criterion'; status: Status; note?: string; owner?: string; due?: string }
  | { kind: 'offer'; wanted: boolean }

export type FactValue = string | number | boolean | readonly string[] | null | { readonly [field: string]: FactValue }

/** A piece of evidence as typed; `on` a day, month or year, also as a Dane writes it (21.11.2026). */
export interface GivenEvidence {
  kind: GivenEvidenceKind
  what: string
  on?: string | null
  page?: number | null
  section?: string | null
}

export type Event =
  /** Answers the current question and goes on. */
  | { kind: 'answer'; given: Given }
  /** To the current question, and stay there. null takes it away. */
  | { kind: 'note'; note: string | null }
  | { kind: 'owner'; owner: string | null }
  | { kind: 'due'; due: string | null }
  | { kind: 'target'; target: Target | null }
  /** Adds one to the current question's. */
  | { kind: 'evidence'; evidence: GivenEvidence }
  /** Takes the answer of the current question away (its note and evidence stay), and stay there. */
  | { kind: 'clear' }
  /** Adds an own pair, from anywhere, and stays there: at the offer of own pairs the next thing is to offer another one. */
  | { kind: 'own_pair'; labels: { closed: string; open: string }; position?: Position | null; id?: string }
  /** Goes on, and leaves an answer that is there as it is (Enter). Of an unanswered question: as skip. */
  | { kind: 'keep' }
  | { kind: 'skip' }
  /** To the question before: the one seen before it in this session, else the one before it in the order. */
  | { kind: 'back' }
  /** To a question by its id, or to a section: its first unanswered question, else through all of it again. */
  | { kind: 'jump'; to: string }
  /** Takes back the last thing written in this session, and goes to its question. */
  | { kind: 'undo' }
  /** Save and leave: everything is on disk already. */
  | { kind: 'leave' }

export type Step =
  | { kind: 'moved'; session: PlanSession }
  /** To be written; when it is on disk, `then` goes on with the scheme as it was read again. */
  | { kind: 'write'; changes: readonly Change[]; then: (scheme: Scheme, undo: Undo) => PlanSession }
  /** To be taken back (`revert` of edit/edit.ts); `then` goes on with the scheme as it was read again. */
  | { kind: 'undo'; undo: Undo; then: (scheme: Scheme) => PlanSession }
  /** It does not fit; nothing has changed. */
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'left'; session: PlanSession }

/** Why an answer was not taken. The words: `questionnaire/words`. */
export interface Refusal {
  code: /** The value is none of `expected`; `suggestion`: the nearest. */
    | 'wrong_value'
    /** Not a number, not whole, or outside `least`-`most` of args. */
    | 'wrong_number'
    /** No day, month or year; `suggestion`: what was probably meant. */
    | 'wrong_date'
    /** A text with nothing in it. */
    | 'empty_text'
    /** A yes or no was expected. */
    | 'yes_no'
    /** not_applicable is not allowed here. */
    | 'not_applicable'
    /** not_applicable asks for a note, and so the note cannot be taken away either. */
    | 'needs_note'
    /** The smallest is larger than the largest. */
    | 'range_reversed'
    /** The id of an own pair is taken, or is not made of small letters, digits and _. */
    | 'own_pair_id'
    /** The event makes no sense at this question (a due date on a pair). */
    | 'not_here'
    /** Jump to something that is not among the questions. */
    | 'unknown_place'
    | 'nothing_to_undo'
    /** Back at the very first question. */
    | 'nothing_before'
  /** The part of a fact with several, where one is to blame. */
  field?: string
  found?: string
  expected?: readonly string[]
  suggestion?: string
  args?: Readonly<Record<string, number | string>>
}
