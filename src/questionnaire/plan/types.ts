/**
 * The questionnaire without a screen: which question comes next, what an event does, what is to be written. Pure: no
 * file, no terminal, no clock, no texts. Ids only; the words come from `CatalogueTexts` by id (and from
 * `questionnaire/words` for sections, offers and refusals).
 *
 * How a screen uses it:
 *
 *     let session = start(catalogue, scheme, today, options)            // plan/session.ts
 *     for (;;) {
 *       const question = questionOf(session)                            // null: nothing more to ask, show the finish
 *       const step = send(session, event)                               // plan/send.ts
 *       if (step.kind === 'write') {
 *         const edited = edit(text, step.changes, keyOrder(catalogue))  // edit/edit.ts: a new text or a problem
 *         // write it to disk, read it again as a scheme; when anything fails keep the old session and say so
 *         session = step.then(schemeReadAgain, edited.undo)
 *       } else if (step.kind === 'undo') {
 *         const undone = revert(text, step.undo)                        // edit/edit.ts: the old text, byte for byte
 *         session = step.then(schemeReadAgain)
 *       } else if (step.kind !== 'refused') session = step.session      // moved, left
 *     }
 *
 * The file is the only state. What a session knows besides (where one is, the way back, what was skipped, what was
 * offered and declined) may be lost at any time. Where one was is read from the file: see `start`.
 */

import type { Catalogue } from '../../catalogue/types.ts'
import type { Position, Target } from '../../catalogue/vocabulary.ts'
import type { Change, Undo } from '../../edit/types.ts'
import type { FactForm } from '../../format/fact-form.ts'
import type { GivenEvidenceKind, PurposeStatus, Status } from '../../format/vocabulary.ts'
import type { Answer, CustomPair, PairAnswer, PurposeAnswer, Scheme } from '../../scheme/types.ts'

/**
 * `promises` (only when reassessing: last time's gaps and promises), `purpose`, `facts`, `grid`, the ids of the nine
 * elements, the ids of the two lenses.
 */
export type SectionId = string

export interface Options {
  /** Purpose, the facts and pairs that decide what applies, and the essential criteria. */
  quick?: boolean
  /** Only these sections (ids of `sectionIds`), in the usual order; empty or absent: all. */
  only?: readonly SectionId[]
  /**
   * Reassess: begins with last time's gaps and promises, then the facts (what has changed), then the purpose questions
   * marked `reassess`, then what is unanswered.
   */
  reassess?: {
    /** The scheme as it was (the file kept beside). What differs from it has been gone through already. */
    before: Scheme
  }
}

interface Common {
  /**
   * Unique, and stable between sessions: `purpose.need`, `stage`, `profile.minors`, `grid.roles`, `grid.roles.target`,
   * `grid.custom.payment`, `grid.custom.payment.target`, `target_group.criteria_review`, `offer.more_facts`.
   */
  id: string
  section: SectionId
  /** Whether the file holds an answer. */
  answered: boolean
  /** Reassessing: whether it is asked again although it is answered, until it is gone through. */
  again: boolean
  /** The keys a screen shows: which of the events besides moving about make sense here. */
  takes: readonly ('note' | 'evidence' | 'owner' | 'due' | 'target')[]
}

export type Question =
  /** Texts: `texts.purpose[key]`. Answered by `{ text, status }`. */
  | (Common & { kind: 'purpose'; key: string; answer: PurposeAnswer | null })
  /** Texts: `texts.facts[key]`; key `stage` too. `value` as in `Scheme.profile`; null where not given. */
  | (Common & { kind: 'fact'; key: string; form: FactForm; value: unknown; decides: boolean })
  /** Texts: `texts.pairs[key]`. */
  | (Common & { kind: 'pair'; key: string; answer: PairAnswer | null })
  /** One of the scheme's own pairs; texts: its labels. */
  | (Common & { kind: 'own_pair'; key: string; pair: CustomPair })
  /** What a pair is wished to become; `key` as in `pair` or `own_pair`; `pair` is set for the scheme's own. */
  | (Common & { kind: 'target'; key: string; answer: PairAnswer; pair: CustomPair | null })
  /** Texts: `texts.criteria[path]`. `before`: last time's answer, when reassessing. */
  | (Common & {
      kind: 'criterion'
      path: string
      gate: boolean
      allowsNotApplicable: boolean
      answer: Answer | null
      before: Answer | null
    })
  /** Whether one wants more: not a part of the file. `more_facts`: the facts that decide nothing; `targets`; `own_pairs`: another one (again after each). */
  | (Common & { kind: 'offer'; offer: Offer })

export type Offer = 'more_facts' | 'targets' | 'own_pairs'

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

/** Where one is among the questions, as the screens show it. Offers are not counted. */
export interface QuestionPlace {
  section: SectionId
  /** Of the section: question n of m, from 1. */
  n: number
  of: number
  /** Of all questions that apply now. */
  overall: { n: number; of: number; answered: number }
  /** About how long the unanswered questions take that have not been skipped, in seconds. */
  secondsLeft: number
}

export interface SectionView {
  id: SectionId
  kind: 'promises' | 'purpose' | 'facts' | 'grid' | 'element' | 'lens'
  /** Questions that apply now; 0: nothing to ask here (yet). */
  questions: number
  answered: number
  /** Whether the current question lies here. */
  current: boolean
}

export interface Unanswered {
  /** In order, offers left out. */
  questions: Question[]
  /** Facts not given that criteria depend on: `profile.partnership`, and how many questions wait for it. */
  undecided: { fact: string; criteria: string[] }[]
}

/** A session: plain data, never changed in place. Screens read `scheme`, `resumed` and `catalogue`, and leave the rest. */
export interface PlanSession {
  readonly catalogue: Catalogue
  readonly scheme: Scheme
  /** YYYY-MM-DD. */
  readonly today: string
  readonly options: Options
  /** Whether something was answered before this session: say where one was. */
  readonly resumed: boolean
  /** Id of the current question; null at the finish. */
  readonly at: string | null
  /** Ids of the questions seen before it, the latest last. */
  readonly trail: readonly string[]
  /** Ids to go through on the way forward, the next one last: after going back, or through a whole section again. */
  readonly ahead: readonly string[]
  /** Ids of the questions answered, skipped or kept in this session: not asked again by themselves. */
  readonly passed: ReadonlySet<string>
  readonly wanted: Readonly<Partial<Record<Offer, boolean>>>
  /** Reassessing: the criteria of last time's promises and gaps, by path. */
  readonly promises: readonly string[]
  /** What was written in this session, the latest last. */
  readonly written: readonly Written[]
}

export interface Written {
  undo: Undo
  /** Where one was before it was written. */
  before: Pick<PlanSession, 'at' | 'trail' | 'ahead' | 'passed' | 'wanted'>
}

/** What is asked before there is a file. */
export interface FirstAnswers {
  name: string
  stage: Scheme['stage']
  language: 'da' | 'en'
  organisation?: string | null
  /** The role of the one who fills it in; with `--rater`, `rater` is set to it as well. */
  role?: string | null
  rater?: boolean
}
