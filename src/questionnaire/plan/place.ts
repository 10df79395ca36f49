/** Where one is among the questions, and what is left. */
import { assess } from '../../assess/assess.ts'
import { isOpen } from './move.ts'
import type { Question } from './question.ts'
import { route } from './route.ts'
import { secondsFor } from './seconds.ts'
import { sectionsFor } from './sections.ts'
import type { PlanSession, QuestionPlace, SectionView, Unanswered } from './types.ts'

/** Of an offer, the place of the question before it. Null at the finish. */
export function placeOf(session: PlanSession): QuestionPlace | null {
  const questions = route(session)
  const current = questions.findIndex(({ id }) => id === session.at)
  const question = questions[current]
  if (!question) return null
  const seen = questions.slice(0, current + 1)
  const inSection = (all: Question[]): number => count(all.filter(({ section }) => section === question.section))
  return {
    section: question.section,
    n: Math.max(inSection(seen), 1),
    of: inSection(questions),
    overall: {
      n: Math.max(count(seen), 1),
      of: count(questions),
      answered: count(questions.filter(({ answered }) => answered)),
    },
    secondsLeft: questions
      .filter((one) => isOpen(one, session.passed))
      .reduce((seconds, one) => seconds + secondsFor(one), 0),
  }
}

/** Every section of the session, to jump to. */
export function sectionsOf(session: PlanSession): SectionView[] {
  const questions = route(session)
  const current = questions.find(({ id }) => id === session.at)?.section
  return sectionsFor(session.catalogue, session.options).map(({ id, kind }) => {
    const own = questions.filter(({ section }) => section === id)
    const answered = own.filter((question) => question.answered && !question.again)
    return { id, kind, questions: count(own), answered: count(answered), current: current === id }
  })
}

/** What is unanswered of what applies, and the facts not given that more questions wait for. */
export function unansweredOf(session: PlanSession): Unanswered {
  const { scheme, catalogue, today } = session
  return {
    questions: route(session).filter(({ kind, answered }) => kind !== 'offer' && !answered),
    undecided: assess(scheme, catalogue, today).undecided,
  }
}

function count(questions: readonly Question[]): number {
  return questions.filter(({ kind }) => kind !== 'offer').length
}
