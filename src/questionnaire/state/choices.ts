/** The choices under a question: what each is called, and what it answers. */

import { POSITIONS, type Position, TARGETS } from '../../catalogue/vocabulary.ts'
import { STATUSES } from '../../format/vocabulary.ts'
import { sentence } from '../../language/format.ts'
import type { Language } from '../../language/types.ts'
import { POSITION, STATUS } from '../../report/terms.ts'
import type { Given } from '../plan/event.ts'
import type { Question } from '../plan/question.ts'
import { GRID, QUESTION, STATUS_ABOUT, YES_NO } from '../words/screens.ts'
import type { DisplayTexts } from './display.ts'
import { sidesOf, valueName } from './naming.ts'

/** What is written in a form: the answer itself, why it does not apply, what stands beside it, a pair of one's own. */
export type Writing = 'answer' | 'reason' | 'note' | 'evidence' | 'owner' | 'due' | 'wish' | 'own_pair'

export interface Choice {
  label: string
  /** What it looks like, or what it means. */
  about: string | null
  /** Whether it is the answer that stands in the file. */
  yours: boolean
  /** What it answers, or what is to be written first. */
  does: { given: Given } | { write: Writing }
}

/** The choices of a question, in order; none where one ticks several. */
export function choicesOf(question: Question, words: DisplayTexts): Choice[] {
  switch (question.kind) {
    case 'criterion':
      return criterionChoices(question, words)
    case 'pair':
      return positions(question, POSITIONS, question.answer?.position ?? null, words)
    case 'own_pair':
      return positions(question, POSITIONS, question.pair.position, words)
    case 'target':
      return positions(question, TARGETS, question.answer.target, words)
    case 'fact':
      return factChoices(question, words)
    case 'purpose':
      return [toWrite(question.answered, words)]
    case 'offer':
      return yesOrNo(null, (wanted) =>
        wanted && question.offer === 'own_pairs' ? { write: 'own_pair' } : { given: { kind: 'offer', wanted } },
      )(words)
  }
}

/** Whether the question is answered by ticking any number of choices. */
export function isTicked(question: Question): question is Question & { kind: 'fact' } {
  return question.kind === 'fact' && question.form.kind === 'several'
}

/** Whether the question is answered by writing. */
export function isWritten(question: Question): boolean {
  if (question.kind === 'purpose') return true
  return question.kind === 'fact' && ['text', 'number', 'date', 'fields'].includes(question.form.kind)
}

/** A question with the two sides of a pair: where it stands, or where it is wished to stand. */
export type PairQuestion = Question & { kind: 'pair' | 'own_pair' | 'target' }

export function isPair(question: Question): question is PairQuestion {
  return question.kind === 'pair' || question.kind === 'own_pair' || question.kind === 'target'
}

/**
 * The choice that a letter stands for: yes and no by their first one.
 * @param text what was typed
 * @param choices those of the question
 */
export function choiceOfLetter(
  text: string,
  question: Question,
  choices: readonly Choice[],
  lang: Language,
): Choice | undefined {
  const asksYesNo = question.kind === 'offer' || (question.kind === 'fact' && question.form.kind === 'yes_no')
  if (!asksYesNo) return undefined
  const letter = text.toLowerCase()
  return letter === (lang === 'da' ? 'j' : 'y') ? choices[0] : letter === 'n' ? choices[1] : undefined
}

function criterionChoices(question: Question & { kind: 'criterion' }, { lang, texts }: DisplayTexts): Choice[] {
  const { path, allowsNotApplicable, answer } = question
  return STATUSES.filter((status) => status !== 'not_applicable' || allowsNotApplicable).map((status) => {
    const own = status === 'in_place' || status === 'partly'
    const needsReason = status === 'not_applicable' && (answer?.note ?? null) === null
    return {
      label: sentence(STATUS[status][lang]),
      about: own ? (texts.criteria[path]?.[status] ?? null) : STATUS_ABOUT[status][lang],
      yours: answer?.status === status,
      does: needsReason ? { write: 'reason' } : { given: { kind: 'criterion', status } },
    }
  })
}

function positions(
  question: Question,
  offered: readonly Position[],
  now: Position | null,
  words: DisplayTexts,
): Choice[] {
  const sides = sidesOf(question, words)
  return offered.map((position) => ({
    label: position === 'skip' ? GRID.skip[words.lang] : POSITION[position][words.lang],
    about: position === 'closed' || position === 'open' ? sides[position] : null,
    yours: now === position,
    does: {
      given:
        question.kind === 'target' && position !== 'skip'
          ? { kind: 'target', target: position }
          : { kind: 'pair', position },
    },
  }))
}

function factChoices(question: Question & { kind: 'fact' }, words: DisplayTexts): Choice[] {
  const { form, key, value } = question
  if (form.kind === 'choice') {
    return form.values.map((one) => ({
      label: sentence(valueName(one, key, words)),
      about: null,
      yours: value === one,
      does: { given: { kind: 'fact', value: one } },
    }))
  }
  if (form.kind === 'yes_no') {
    return yesOrNo(value, (answer) => ({ given: { kind: 'fact', value: answer } }))(words)
  }
  return form.kind === 'several' ? [] : [toWrite(question.answered, words)]
}

function yesOrNo(value: unknown, does: (answer: boolean) => Choice['does']): (words: DisplayTexts) => Choice[] {
  return ({ lang }) =>
    [true, false].map((answer) => ({
      label: sentence(YES_NO[answer ? 'yes' : 'no'][lang]),
      about: null,
      yours: value === answer,
      does: does(answer),
    }))
}

function toWrite(answered: boolean, { lang }: DisplayTexts): Choice {
  const label = sentence(QUESTION[answered ? 'rewrite' : 'write'][lang])
  return { label, about: null, yours: false, does: { write: 'answer' } }
}
