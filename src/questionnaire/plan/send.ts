/** What an event does: the next state, and what is to be written. */
import type { Undo } from '../../edit/types.ts'
import type { Scheme } from '../../scheme/types.ts'
import { type Answering, answering } from './answering.ts'
import { detailing, ownPair } from './details.ts'
import type { Event, Given, Refusal, Step } from './event.ts'
import { goBack, goOn, jump, whereabouts } from './move.ts'
import type { Question } from './question.ts'
import { questionOf } from './session.ts'
import type { PlanSession } from './types.ts'

/**
 * Sends an event to a session.
 * @returns the session moved; or changes to be written first, and how to go on when they are on disk; or why it does
 * not fit, and then nothing has changed
 */
export function send(session: PlanSession, event: Event): Step {
  switch (event.kind) {
    case 'leave':
      return { kind: 'left', session }
    case 'undo':
      return undo(session)
    case 'back':
      return moved(goBack(session))
    case 'jump':
      return moved(jump(session, event.to))
    case 'own_pair':
      return written(session, ownPair(event, session), stay)
  }
  const question = questionOf(session)
  if (!question) return refused({ code: 'not_here' })
  if (event.kind === 'skip' || event.kind === 'keep') return { kind: 'moved', session: goOn(pass(session, question)) }
  if (event.kind !== 'answer') return written(session, detailing(question, event, session), stay)
  if (question.kind === 'offer') return taken(session, question, event.given)
  return written(pass(session, question), answering(question, event.given, session), goOn, session)
}

function refused(refusal: Refusal): Step {
  return { kind: 'refused', refusal }
}

function moved(made: PlanSession | Refusal): Step {
  return 'code' in made ? refused(made) : { kind: 'moved', session: made }
}

function pass(session: PlanSession, { id }: Question): PlanSession {
  return { ...session, passed: new Set([...session.passed, id]) }
}

/** Where one is, unless the question is gone with its answer, as a wish that nobody asked for is. */
function stay(after: PlanSession, before: PlanSession): PlanSession {
  return after.at === null || questionOf(after) ? after : goOn(after, before)
}

/**
 * @param goingOn where to go when it is written; `before` is the session with the old scheme
 * @param before where undo leads back to
 */
function written(
  session: PlanSession,
  made: Answering,
  goingOn: (after: PlanSession, before: PlanSession) => PlanSession,
  before: PlanSession = session,
): Step {
  if ('refusal' in made) return refused(made.refusal)
  if (made.changes.length === 0) return { kind: 'moved', session: goingOn(session, before) }
  const then = (scheme: Scheme, undone: Undo): PlanSession => {
    const entry = { undo: undone, before: whereabouts(before) }
    return goingOn({ ...session, scheme, written: [...session.written, entry] }, before)
  }
  return { kind: 'write', changes: made.changes, then }
}

/** Takes an offer or declines it: nothing to write. With own pairs one stays, to say the first, until one declines. */
function taken(session: PlanSession, question: Question & { kind: 'offer' }, given: Given): Step {
  if (given.kind !== 'offer') return refused({ code: 'not_here' })
  const wanted = { ...session.wanted, [question.offer]: given.wanted }
  if (question.offer === 'own_pairs' && given.wanted) return { kind: 'moved', session: { ...session, wanted } }
  return { kind: 'moved', session: goOn({ ...pass(session, question), wanted }, session) }
}

function undo(session: PlanSession): Step {
  const last = session.written.at(-1)
  if (!last) return refused({ code: 'nothing_to_undo' })
  const then = (scheme: Scheme): PlanSession => ({
    ...session,
    ...last.before,
    scheme,
    written: session.written.slice(0, -1),
  })
  return { kind: 'undo', undo: last.undo, then }
}
