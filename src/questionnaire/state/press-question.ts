/** What a key does at a question: where one ticks, where one chooses, where one writes. */

import type { Question } from '../plan/question.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { MESSAGE } from '../words/messages.ts'
import { type Choice, choiceOfLetter, choicesOf, isPair } from './choices.ts'
import { type Context, dispatch } from './context.ts'
import type { Display } from './display.ts'
import { formOf, isUntouched } from './form.ts'
import { pressInForm, submitted } from './form-input.ts'
import type { Key } from './key.ts'
import { choosing, type Doing, type State, warned, withDraft } from './state.ts'
import { turnLines, turnPage } from './turn-page.ts'

/** @returns null for a key that means nothing here, as in the others below */
export function pressTicking(
  state: State,
  doing: Doing & { kind: 'ticking' },
  key: Key,
  context: Context,
): State | null {
  const { question } = state
  if (question?.kind !== 'fact' || question.form.kind !== 'several') return null
  const { values } = question.form
  const last = values.length - 1
  const set = (change: Partial<typeof doing>): State => ({ ...state, doing: { ...doing, ...change } })
  const toggle = (at: number): State => {
    const value = values[at]
    if (value === undefined) return state
    const has = doing.ticked.includes(value)
    return set({ at, ticked: has ? doing.ticked.filter((one) => one !== value) : [...doing.ticked, value] })
  }
  const answer = (value: readonly string[]): State =>
    dispatch(state, { kind: 'answer', given: { kind: 'fact', value } }, context)
  if (key.name === 'up') return set({ at: doing.at === 0 ? last : doing.at - 1 })
  if (key.name === 'down') return set({ at: doing.at === last ? 0 : doing.at + 1 })
  if (key.name === 'space') return toggle(doing.at)
  if (key.text === '0') return answer([])
  if (/^[1-9]$/.test(key.text)) return toggle(Number(key.text) - 1)
  if (key.name !== 'return') return null
  if (doing.ticked.length === 0 && !question.answered) return warned(state, MESSAGE.tickFirst[context.display.lang])
  return answer(doing.ticked)
}

/** Where the open side stands among the choices of a pair. */
const OPEN = 2

export function pressChoosing(state: State, doing: Doing, key: Key, context: Context): State | null {
  const { question } = state
  if (!question || doing.kind !== 'choosing') return null
  const choices = choicesOf(question, context.display)
  const last = choices.length - 1
  const mark = (at: number): State => ({ ...state, scroll: state.scroll, doing: { kind: 'choosing', at } })
  const sideways = isPair(question)
  if (key.name === (sideways ? 'left' : 'up')) return mark(doing.at === null ? 0 : Math.max(0, doing.at - 1))
  if (key.name === (sideways ? 'right' : 'down')) {
    return mark(doing.at === null ? (sideways ? OPEN : 0) : Math.min(last, doing.at + 1))
  }
  const turned = sideways ? turnLines(state, key) : null
  if (turned) return turned
  if (key.name === 'return') return enter(state, choices, doing.at, context)
  const chosen = choiceOfKey(key, question, choices, context)
  return chosen ? choose(state, chosen, context) : null
}

function choiceOfKey(key: Key, question: Question, choices: readonly Choice[], context: Context): Choice | undefined {
  if (/^[1-9]$/.test(key.text)) return choices[Number(key.text) - 1]
  return choiceOfLetter(key.text, question, choices, context.display.lang)
}

function enter(state: State, choices: readonly Choice[], at: number | null, context: Context): State {
  const marked = at === null ? undefined : choices[at]
  const only = choices.length === 1 ? choices[0] : undefined
  if (marked?.yours || (state.question?.answered && !marked && state.question.kind !== 'offer')) {
    return dispatch(state, { kind: 'keep' }, context)
  }
  if (marked ?? only) return choose(state, (marked ?? only) as Choice, context)
  return warned(
    state,
    MESSAGE.chooseFirst[context.display.lang](OTHER_KEYS.answer[context.display.lang](choices.length)),
  )
}

function choose(state: State, { does: doing }: Choice, context: Context): State {
  if ('given' in doing) return dispatch(state, { kind: 'answer', given: doing.given }, context)
  if (!state.question) return state
  const draft = doing.write === 'answer' ? state.drafts[state.question.id] : undefined
  const form = draft ?? formOf(doing.write, state.question, context.display)
  return { ...state, scroll: 0, doing: { kind: 'typing', form } }
}

export function pressTyping(state: State, doing: Doing & { kind: 'typing' }, key: Key, context: Context): State {
  const { question } = state
  if (!question) return state
  const { display } = context
  if (key.name === 'pageup' || key.name === 'pagedown') return turnPage(state, key) ?? state
  if (key.text === '?' && isUntouched(doing.form))
    return { ...state, scroll: 0, doing: { kind: 'reading', what: 'why', under: doing } }
  const pressed = pressInForm(doing.form, key)
  if (pressed === 'close') {
    return { ...state, scroll: 0, doing: choosingOrTicking(state, display), drafts: withDraft(state, doing.form) }
  }
  if (pressed !== 'submit') return { ...state, doing: { kind: 'typing', form: pressed } }
  const made = submitted(doing.form, question, display)
  if (made) return dispatch(state, made, context)
  if (doing.form.writing === 'answer') return warned(state, MESSAGE.writeFirst[display.lang])
  return { ...state, doing: choosingOrTicking(state, display) }
}

function choosingOrTicking({ question }: State, display: Display): Doing {
  return question ? choosing(question, display) : { kind: 'choosing', at: null }
}
