/** What a key does to the state. Pure but for the disk, which is written before the next question comes up. */

import { scrolled } from '../screens/draw.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { MESSAGE } from '../words/messages.ts'
import { type Choice, choicesOf } from './choices.ts'
import { commandFor, does } from './commands.ts'
import { type Context, dispatch } from './context.ts'
import type { Display } from './display.ts'
import { pressInForm, submitted } from './form-input.ts'
import type { Key } from './key.ts'
import { beginning, choosing, type Doing, formOf, isUntouched, type State, withDraft } from './state.ts'

/** The state after a key. A key that means nothing here changes nothing. */
export function press(state: State, key: Key, context: Context): State {
  const quiet: State = state.message ? { ...state, message: null } : state
  const { doing } = quiet
  if (key.ctrl && key.text === 'z' && doing.kind !== 'typing') return dispatch(quiet, { kind: 'undo' }, context)
  if (doing.kind === 'typing') return pressTyping(quiet, doing, key, context)
  if (key.pasted) return quiet
  const turned = turnPage(quiet, key, context.display)
  if (turned) return turned
  if (doing.kind === 'reading') return pressReading(quiet, key, context)
  if (doing.kind === 'picking') return pressPicking(quiet, doing, key, context)
  if (!quiet.question) return pressAtFinish(quiet, key, context)
  const pressed =
    doing.kind === 'ticking' ? pressTicking(quiet, doing, key, context) : pressChoosing(quiet, doing, key, context)
  return pressed ?? pressCommand(quiet, key, context)
}

function warn(state: State, text: string): State {
  return { ...state, message: { tone: 'warn', text } }
}

function turnPage(state: State, key: Key, display: Display): State | null {
  const step = key.name === 'pagedown' ? 1 : key.name === 'pageup' ? -1 : 0
  if (step !== 0) return { ...state, scroll: scrolled(state, step, display) }
  if (key.name === 'space' && state.doing.kind !== 'ticking') {
    // At the end the blank begins again, so that one key is enough.
    const next = scrolled(state, 1, display)
    return { ...state, scroll: next === scrolled(state, 0, display) ? 0 : next }
  }
  return null
}

function pressCommand(state: State, key: Key, context: Context): State {
  const { lang } = context.display
  if (key.ctrl || key.text === '') return state
  const command = commandFor(key.text, state, lang)
  if (command) return does(command, state, context)
  return key.text.trim() === '' ? state : warn(state, MESSAGE.notHere[lang])
}

function pressReading(state: State, key: Key, context: Context): State {
  if (!state.question) return pressAtFinish(state, key, context)
  if (key.name === 'up' || key.name === 'down')
    return { ...state, scroll: scrolled(state, key.name === 'up' ? -0.1 : 0.1, context.display) }
  if (['return', 'escape', 'left', 'backspace'].includes(key.name)) return back(state, context)
  return pressCommand(state, key, context)
}

/** Back from a page to the question. */
function back(state: State, { display }: Context): State {
  const { question, doing } = state
  const under = doing.kind === 'reading' || doing.kind === 'picking' ? doing.under : null
  const first: Doing = question ? beginning(question, display, state.drafts) : { kind: 'choosing', at: null }
  return { ...state, scroll: 0, doing: under ?? first }
}

function pressAtFinish(state: State, key: Key, context: Context): State {
  if (key.name === 'up' || key.name === 'down')
    return { ...state, scroll: scrolled(state, key.name === 'up' ? -0.1 : 0.1, context.display) }
  if (key.name === 'return') return dispatch(state, { kind: 'leave' }, context)
  return pressCommand(state, key, context)
}

type Picking = Doing & { kind: 'picking' }

function pressPicking(state: State, doing: Picking, key: Key, context: Context): State {
  const last = doing.items.length - 1
  const at = (place: number, typed = ''): State => ({
    ...state,
    doing: { ...doing, at: Math.max(0, Math.min(last, place)), typed },
  })
  if (key.name === 'up') return at(doing.at === 0 ? last : doing.at - 1)
  if (key.name === 'down') return at(doing.at === last ? 0 : doing.at + 1)
  if (key.name === 'home') return at(0)
  if (key.name === 'end') return at(last)
  if (key.name === 'escape' || key.name === 'left') return back(state, context)
  if (key.name === 'return') {
    const item = doing.items[doing.at]
    return item ? dispatch(state, { kind: 'jump', to: item.id }, context) : back(state, context)
  }
  if (/^\d$/.test(key.text)) {
    const more = `${doing.typed}${key.text}`
    const typed = Number(more) - 1 > last ? key.text : more
    return Number(typed) < 1 ? state : at(Number(typed) - 1, typed)
  }
  return pressCommand(state, key, context)
}

function pressTicking(state: State, doing: Doing & { kind: 'ticking' }, key: Key, context: Context): State | null {
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
  if (doing.ticked.length === 0 && !question.answered) return warn(state, MESSAGE.tickFirst[context.display.lang])
  return answer(doing.ticked)
}

/** Where the open side stands among the choices of a pair. */
const OPEN = 2

function pressChoosing(state: State, doing: Doing, key: Key, context: Context): State | null {
  const { question } = state
  if (!question || doing.kind !== 'choosing') return null
  const choices = choicesOf(question, context.display)
  const last = choices.length - 1
  const mark = (at: number): State => ({ ...state, scroll: state.scroll, doing: { kind: 'choosing', at } })
  const sideways = question.kind === 'pair' || question.kind === 'own_pair' || question.kind === 'target'
  if (key.name === (sideways ? 'left' : 'up')) return mark(doing.at === null ? 0 : Math.max(0, doing.at - 1))
  if (key.name === (sideways ? 'right' : 'down')) {
    return mark(doing.at === null ? (sideways ? OPEN : 0) : Math.min(last, doing.at + 1))
  }
  if (sideways && (key.name === 'up' || key.name === 'down')) {
    return { ...state, scroll: scrolled(state, key.name === 'up' ? -0.1 : 0.1, context.display) }
  }
  if (key.name === 'return') return enter(state, choices, doing.at, context)
  const chosen = choiceOfKey(key, choices, state, context.display)
  return chosen ? choose(state, chosen, context) : null
}

/** A digit, or the first letter of yes and no. */
function choiceOfKey(key: Key, choices: readonly Choice[], { question }: State, { lang }: Display): Choice | undefined {
  if (/^[1-9]$/.test(key.text)) return choices[Number(key.text) - 1]
  const yesNo = question?.kind === 'offer' || (question?.kind === 'fact' && question.form.kind === 'yes_no')
  if (!yesNo) return undefined
  const letter = key.text.toLowerCase()
  return letter === (lang === 'da' ? 'j' : 'y') ? choices[0] : letter === 'n' ? choices[1] : undefined
}

function enter(state: State, choices: readonly Choice[], at: number | null, context: Context): State {
  const marked = at === null ? undefined : choices[at]
  const only = choices.length === 1 ? choices[0] : undefined
  if (marked?.yours || (state.question?.answered && !marked && state.question.kind !== 'offer')) {
    return dispatch(state, { kind: 'keep' }, context)
  }
  if (marked ?? only) return choose(state, (marked ?? only) as Choice, context)
  return warn(state, MESSAGE.chooseFirst[context.display.lang](OTHER_KEYS.answer[context.display.lang](choices.length)))
}

function choose(state: State, { does: doing }: Choice, context: Context): State {
  if ('given' in doing) return dispatch(state, { kind: 'answer', given: doing.given }, context)
  if (!state.question) return state
  const draft = doing.write === 'answer' ? state.drafts[state.question.id] : undefined
  const form = draft ?? formOf(doing.write, state.question, context.display)
  return { ...state, scroll: 0, doing: { kind: 'typing', form } }
}

function pressTyping(state: State, doing: Doing & { kind: 'typing' }, key: Key, context: Context): State {
  const { question } = state
  if (!question) return state
  const { display } = context
  if (key.name === 'pageup' || key.name === 'pagedown') return turnPage(state, key, display) ?? state
  if (key.text === '?' && isUntouched(doing.form))
    return { ...state, scroll: 0, doing: { kind: 'reading', what: 'why', under: doing } }
  const pressed = pressInForm(doing.form, key)
  if (pressed === 'close') {
    return { ...state, scroll: 0, doing: choosingOrTicking(state, display), drafts: withDraft(state, doing.form) }
  }
  if (pressed !== 'submit') return { ...state, doing: { kind: 'typing', form: pressed } }
  const made = submitted(doing.form, question, display)
  if (made) return dispatch(state, made, context)
  if (doing.form.writing === 'answer') return warn(state, MESSAGE.writeFirst[display.lang])
  return { ...state, doing: choosingOrTicking(state, display) }
}

function choosingOrTicking({ question }: State, display: Display): Doing {
  return question ? choosing(question, display) : { kind: 'choosing', at: null }
}
