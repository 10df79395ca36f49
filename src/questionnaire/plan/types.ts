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
import type { Undo } from '../../edit/types.ts'
import type { Scheme } from '../../scheme/types.ts'
import type { Offer, Question, SectionId } from './question.ts'

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
