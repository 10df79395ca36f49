/** Beginning, and what is asked now. */

import { assess } from '../../assess/assess.ts'
import { partsOf } from '../../catalogue/parts.ts'
import type { Catalogue } from '../../catalogue/types.ts'
import type { Scheme } from '../../scheme/types.ts'
import { isOpen } from './move.ts'
import type { Offer, Question } from './question.ts'
import { route } from './route.ts'
import type { Options, PlanSession } from './types.ts'

const EVERYTHING: Record<Offer, boolean> = { more_facts: true, targets: true, own_pairs: true }

/**
 * Begins, or goes on where one was, which is read from the file alone:
 * - behind the last answered question in the order of the questions, when it is a criterion and most before it is
 *   answered: so far one had come;
 * - else (a file that was typed here and there, or begun with `--from`) at the first question that has no answered one
 *   after it in its section;
 * - reassessing, behind the last answer that differs from last time's.
 * Unanswered questions before that were skipped: they come again when the end is reached. So there is nothing to
 * remember besides the file, and an interruption costs at most to skip some questions again. What was offered counts
 * as wanted when one was in the middle of it.
 * @param today YYYY-MM-DD
 */
export function start(catalogue: Catalogue, scheme: Scheme, today: string, options: Options = {}): PlanSession {
  const session: PlanSession = {
    catalogue,
    scheme,
    today,
    options,
    resumed: false,
    at: null,
    trail: [],
    ahead: [],
    passed: new Set(),
    wanted: {},
    promises: options.reassess ? promisesOf(options.reassess.before, catalogue, today) : [],
    written: [],
  }
  const done = goneThrough(session)
  const questions = route({ ...session, wanted: EVERYTHING })
  // Every file has a stage from the beginning: it alone tells nothing about how far one has come.
  const told = questions.filter(({ id }) => id !== 'stage' || options.reassess !== undefined)
  const last = told.findLast((question) => done(question)) ?? null
  const resumed = last !== null
  const begun = { ...session, resumed, wanted: offersTaken(last) }
  return { ...begun, at: resumed ? whereOneWas(begun, done, last) : (firstOpen(begun)?.id ?? null) }
}

/** Goes on with a file that someone else has changed: at the same question where it still applies. */
export function adopt(session: PlanSession, scheme: Scheme): PlanSession {
  const adopted: PlanSession = { ...session, scheme, written: [] }
  if (session.at === null || route(adopted).some(({ id }) => id === session.at)) return adopted
  return { ...adopted, at: firstOpen(adopted)?.id ?? null }
}

/** The current question; null at the finish. */
export function questionOf(session: PlanSession): Question | null {
  return session.at === null ? null : (route(session).find(({ id }) => id === session.at) ?? null)
}

function firstOpen(session: PlanSession): Question | undefined {
  return route(session).find((question) => isOpen(question, session.passed))
}

type Done = (question: Question) => boolean

function whereOneWas(session: PlanSession, done: Done, last: Question): string | null {
  const questions = route(session)
  const open = (question: Question): boolean => isOpen(question, session.passed)
  const inOrder = session.options.reassess !== undefined || (last.kind === 'criterion' && isMost(questions, last, done))
  const unseen = questions.find((question, index) => {
    const later = questions.slice(index + 1)
    const own = inOrder || question.kind === 'offer' ? later : later.filter((one) => one.section === question.section)
    return open(question) && !own.some(done)
  })
  return (unseen ?? questions.find(open))?.id ?? null
}

/** Whether at least half of the questions up to one are done. */
function isMost(questions: Question[], last: Question, done: Done): boolean {
  const upTo = questions.slice(0, questions.findIndex(({ id }) => id === last.id) + 1)
  const asked = upTo.filter(({ kind }) => kind !== 'offer')
  return asked.filter(done).length * 2 >= asked.length
}

/**
 * Tells whether a question was gone through, by the files: it is answered. Reassessing: it is answered otherwise than
 * last time.
 */
function goneThrough(session: PlanSession): Done {
  const { reassess } = session.options
  if (!reassess) return ({ kind, answered }) => answered && kind !== 'offer'
  const then = route({ ...session, scheme: reassess.before, wanted: EVERYTHING })
  const before = new Map(then.map((question) => [question.id, answerIn(question)]))
  return (question) => question.answered && question.kind !== 'offer' && before.get(question.id) !== answerIn(question)
}

function answerIn(question: Question): string {
  if (question.kind === 'fact') return JSON.stringify(question.value)
  if (question.kind === 'own_pair') return JSON.stringify(question.pair)
  return question.kind === 'offer' ? '' : JSON.stringify(question.answer)
}

function offersTaken(last: Question | null): Partial<Record<Offer, boolean>> {
  if (last?.kind === 'target') return { targets: true }
  return last?.kind === 'fact' && !last.decides ? { more_facts: true } : {}
}

/**
 * The criteria of last time's promises and gaps: first those with an owner or a date, the earliest date first; then
 * what was answered and not in place, in the order of the gaps.
 */
function promisesOf(before: Scheme, catalogue: Catalogue, today: string): string[] {
  const paths = partsOf(catalogue).flatMap(({ criteria }) => criteria.map(({ path }) => path))
  const due = (path: string): string => before.answers[path]?.due ?? '9999'
  const promised = paths
    .filter((path) => before.answers[path]?.owner != null || before.answers[path]?.due != null)
    .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0))
  const gaps = assess(before, catalogue, today).gaps.filter(({ status }) => status !== null)
  return [...new Set([...promised, ...gaps.map(({ path }) => path)])]
}
