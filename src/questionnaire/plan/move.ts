/** From question to question: on, back, to a section. */

import type { Refusal } from './event.ts'
import type { Question } from './question.ts'
import { route } from './route.ts'
import type { PlanSession } from './types.ts'

/** Whether a question is still to be asked by itself. */
export function isOpen(question: Question, passed: ReadonlySet<string>): boolean {
  return (!question.answered || question.again) && !passed.has(question.id)
}

/** Where one is and how one got there, without what was written. */
export function whereabouts({ at, trail, ahead, passed, wanted }: PlanSession) {
  return { at, trail, ahead, passed, wanted }
}

/**
 * On to the next question: after going back, the way one came, but never past an open one; else the next open one; at
 * the end from the beginning, for what was not seen; else the finish.
 * @param before the session as it was when the current question was asked: an answer may have taken it away
 */
export function goOn(session: PlanSession, before: PlanSession = session): PlanSession {
  if (session.at === null) return session
  const questions = route(session)
  const from = placeAfter(questions, route(before), session.at)
  const later = questions.slice(from)
  const open = later.findIndex((question) => isOpen(question, session.passed))
  const ahead = session.ahead.filter((id) => id !== session.at && later.some((question) => question.id === id))
  const retraced = later.findIndex(({ id }) => id === ahead.at(-1))
  const trail = [...session.trail, session.at]
  if (retraced >= 0 && (open < 0 || retraced <= open)) {
    return { ...session, at: later[retraced]?.id ?? null, trail, ahead: ahead.slice(0, -1) }
  }
  const next =
    later[open] ?? questions.find((question) => isOpen(question, session.passed) && question.id !== session.at)
  return { ...session, at: next?.id ?? null, trail, ahead: ahead.filter((id) => id !== next?.id) }
}

/** The index of the first question that comes after another, which may no longer apply. */
function placeAfter(questions: Question[], before: Question[], id: string): number {
  const places = new Map(questions.map((question, index) => [question.id, index]))
  for (let at = before.findIndex((question) => question.id === id); at >= 0; at--) {
    const place = places.get(before[at]?.id ?? '')
    if (place !== undefined) return place + 1
  }
  return 0
}

/** To the question seen before this one in this session, else to the one before it in the order. */
export function goBack(session: PlanSession): PlanSession | Refusal {
  const questions = route(session)
  const ids = questions.map(({ id }) => id)
  const ahead = session.at === null ? [...session.ahead] : [...session.ahead, session.at]
  const trail = session.trail.filter((id) => ids.includes(id))
  const seen = trail.at(-1)
  if (seen !== undefined) return { ...session, at: seen, trail: trail.slice(0, -1), ahead }
  const place = session.at === null ? ids.length : ids.indexOf(session.at)
  const before = ids[place - 1]
  if (before === undefined) return { code: 'nothing_before' }
  return { ...session, at: before, trail: [], ahead }
}

/**
 * To a question, or to a section: its first unanswered question, also when it was skipped; else its first, and then
 * through all of it.
 */
export function jump(session: PlanSession, to: string): PlanSession | Refusal {
  const questions = route(session)
  const section = questions.filter((question) => question.section === to)
  const trail = session.at === null ? session.trail : [...session.trail, session.at]
  const question = questions.find(({ id }) => id === to)
  if (question) return { ...session, at: to, trail, ahead: [], passed: without(session.passed, [to]) }
  const asked = section.filter(({ kind }) => kind !== 'offer')
  const [first, ...rest] = asked
  if (!first) return { code: 'unknown_place', found: to }
  const passed = without(
    session.passed,
    section.map(({ id }) => id),
  )
  const open = asked.find(({ answered }) => !answered)
  if (open) return { ...session, at: open.id, trail, ahead: [], passed }
  const ahead = rest.map(({ id }) => id).reverse()
  return { ...session, at: first.id, trail, ahead, passed }
}

function without(ids: ReadonlySet<string>, taken: readonly string[]): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !taken.includes(id)))
}
