/**
 * The state of a questionnaire: how far one has come, the question in hand, and what one is in the middle of.
 * Plain data: `press.ts` says what a key does to it, `screens/` how it looks.
 */

import type { Block } from '../../report/blocks.ts'
import type { Outcome, Progress } from '../disk.ts'
import type { Event } from '../plan/event.ts'
import { placeOf } from '../plan/place.ts'
import type { Question } from '../plan/question.ts'
import { questionOf } from '../plan/session.ts'
import type { QuestionPlace } from '../plan/types.ts'
import { MESSAGE } from '../words/messages.ts'
import { choicesOf, isTicked, isWritten } from './choices.ts'
import type { DisplayTexts } from './display.ts'
import { type Form, formOf, isTouched } from './form.ts'
import { type Message, messageOf, moreQuestions } from './messages.ts'

export interface ListItem {
  /** Where it leads: a question or a section. */
  id: string
  title: string
  aside: string
  /** The heading above it, where it differs from the one before. */
  group: string
}

/** What one is in the middle of; `under` a page lies what it is to go back to. */
export type Doing =
  /** `at`: the choice that is marked. */
  | { kind: 'choosing'; at: number | null }
  | { kind: 'ticking'; at: number; ticked: readonly string[] }
  | { kind: 'typing'; form: Form }
  | { kind: 'reading'; what: 'why'; under: Doing | null }
  | { kind: 'reading'; what: 'result'; blocks: readonly Block[]; under: Doing | null }
  /** `typed`: the number being typed. */
  | {
      kind: 'picking'
      what: 'sections' | 'unanswered'
      items: readonly ListItem[]
      about: readonly string[]
      at: number
      typed: string
      under: Doing | null
    }

export interface State {
  readonly progress: Progress
  /** Null at the finish. */
  readonly question: Question | null
  readonly place: QuestionPlace | null
  readonly doing: Doing
  /** The first line of the body that is shown, where it does not fit. */
  readonly scroll: number
  /** So many pages on, or back, are asked for; `round`: one on, and from the end to the beginning. The screen turns. */
  readonly turn: number | 'round' | null
  readonly message: Message | null
  /** What was typed and not handed in yet, by question: it is there again when one comes back. */
  readonly drafts: Readonly<Record<string, Form>>
  /** Whether one has said to save and leave. */
  readonly left: boolean
}

/** The state at the beginning, or with another question in hand. */
export function stateOf(
  progress: Progress,
  words: DisplayTexts,
  message: Message | null = null,
  drafts: State['drafts'] = {},
): State {
  const question = questionOf(progress.session)
  const doing = question ? beginning(question, words, drafts) : { kind: 'choosing' as const, at: null }
  return {
    progress,
    question,
    place: placeOf(progress.session),
    doing,
    scroll: 0,
    turn: null,
    message,
    drafts,
    left: false,
  }
}

/** A question that is answered by writing begins in its field; one that has an answer begins at it. */
export function beginning(question: Question, words: DisplayTexts, drafts: State['drafts'] = {}): Doing {
  if (isTicked(question)) return { kind: 'ticking', at: 0, ticked: (question.value as string[] | null) ?? [] }
  if (isWritten(question) && (!question.answered || drafts[question.id])) {
    return { kind: 'typing', form: drafts[question.id] ?? formOf('answer', question, words) }
  }
  return choosing(question, words)
}

/** The choices, with the one marked that is the answer so far. */
export function choosing(question: Question, words: DisplayTexts): Doing {
  const at = choicesOf(question, words).findIndex(({ yours }) => yours)
  return { kind: 'choosing', at: at < 0 ? null : at }
}

/**
 * The state after an event: the next question where it was taken; else all as it was, so that nothing typed is lost.
 * @param file the file's name, as it is shown
 */
export function afterOutcome(
  state: State,
  progress: Progress,
  outcome: Outcome,
  file: string,
  words: DisplayTexts,
): State {
  const message = messageOf(outcome, file, words)
  if (outcome.kind === 'left') return { ...state, progress, left: true }
  if (outcome.kind === 'refused')
    return { ...state, progress, message, doing: atField(state.doing, outcome.refusal.field) }
  if (!['moved', 'saved', 'undone', 'adopted'].includes(outcome.kind)) return { ...state, progress, message }
  const next = stateOf(progress, words, message, outcome.kind === 'saved' ? withoutDraft(state) : state.drafts)
  if (outcome.kind !== 'saved' || message?.tone !== 'good') return next
  const extra = [
    state.place && next.place ? moreQuestions(state.place.overall.of, next.place.overall.of, words) : null,
    isBarePromise(outcome.event, state.question) ? MESSAGE.promise[words.lang] : null,
  ].flatMap((text) => text ?? [])
  return { ...next, message: { ...message, text: [message.text, ...extra].join(' · ') } }
}

/** The drafts without that of the question in hand. */
function withoutDraft({ drafts, question }: State): State['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== question?.id))
}

/** The drafts with a form that is laid aside, where something has been typed in it. */
export function withDraft({ drafts, question }: State, form: Form): State['drafts'] {
  return question && form.writing === 'answer' && isTouched(form) ? { ...drafts, [question.id]: form } : drafts
}

/** The state with a hint about what was pressed or typed. */
export function warned(state: State, text: string): State {
  return { ...state, message: { tone: 'warn', text } }
}

/** Planned, but nobody is named and no date given. */
function isBarePromise(event: Event, question: Question | null): boolean {
  if (event.kind !== 'answer' || event.given.kind !== 'criterion' || event.given.status !== 'planned') return false
  return question?.kind === 'criterion' && !question.answer?.owner && !question.answer?.due
}

/** What lies under a page that is opened now: never another page. */
export function underneath({ doing }: State): Doing | null {
  return doing.kind === 'reading' || doing.kind === 'picking' ? doing.under : doing
}

/** The form with the field that is to blame in hand. */
function atField(doing: Doing, field: string | undefined): Doing {
  if (doing.kind !== 'typing' || field === undefined) return doing
  const at = doing.form.fields.findIndex(({ id }) => id === field)
  return at < 0 ? doing : { kind: 'typing', form: { ...doing.form, at } }
}
