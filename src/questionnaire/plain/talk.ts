/** The questionnaire line by line: says a question, hears a line, and so on, until one leaves or the input ends. */

import { shown } from '../../language/plain-text.ts'
import { type Page, pageOf } from '../../report/pretty/page.ts'
import { act, type Progress } from '../disk.ts'
import type { Event, Question } from '../plan/types.ts'
import { whyLines } from '../screens/panels.ts'
import { choicesOf, isTicked, isWritten, type Writing } from '../state/choices.ts'
import { commandFor, offered } from '../state/commands.ts'
import type { Context } from '../state/context.ts'
import type { Display } from '../state/display.ts'
import { eventOf, fieldsOf } from '../state/forms.ts'
import { listSections, listUnanswered } from '../state/lists.ts'
import { resultBlocks } from '../state/result.ts'
import { afterOutcome, type State, stateOf } from '../state/state.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { MESSAGE } from '../words/messages.ts'
import { PLAIN } from '../words/plain.ts'
import { PANEL } from '../words/screens.ts'
import { CANCELLED, ENDED, fillIn } from './fields.ts'
import { type Heard, heard } from './heard.ts'
import { spokenResult } from './result.ts'
import { spokenHelp, spokenQuestion } from './spoken.ts'

/** Someone to talk with: a person at a keyboard, or a pipe. */
export interface Talk {
  say: (line: string) => void
  /** The next line; null when the input has ended. */
  ask: () => Promise<string | null>
}

export interface Talked {
  progress: Progress
  how: 'left' | 'ended'
}

/** Talks until one leaves, or the input ends. */
export async function talkThrough(
  progress: Progress,
  context: Context,
  talk: Talk,
  greeting: string | null,
): Promise<Talked> {
  talk.say(PLAIN.welcome[context.display.lang])
  if (greeting !== null) talk.say(greeting)
  let state = stateOf(progress, context.display)
  let repeat = true
  while (!state.left) {
    if (repeat) sayQuestion(state, context, talk)
    const line = await talk.ask()
    if (line === null) return { progress: state.progress, how: 'ended' }
    const before = state
    const next = await hear(line, state, context, talk)
    if (next === ENDED) return { progress: state.progress, how: 'ended' }
    state = next.state
    if (state.message && state.message !== before.message) talk.say(state.message.text)
    repeat = next.repeat
  }
  return { progress: state.progress, how: 'left' }
}

function sayQuestion(state: State, { display, file }: Context, talk: Talk): void {
  if (state.question) {
    for (const line of spokenQuestion(
      state.question,
      state.place,
      state.progress.session.scheme,
      offered(state),
      display,
    )) {
      talk.say(line)
    }
    return
  }
  sayResult(state, display, file, talk)
  talk.say(PLAIN.finish[display.lang])
}

function sayResult(state: State, display: Display, file: string, talk: Talk): void {
  for (const line of spokenResult(resultBlocks(state, display, file), display)) talk.say(line)
}

/** Whole lines: the terminal or the screen reader breaks them. */
function unwrapped({ colour, unicode }: Display): Page {
  return pageOf({ width: null, colour, unicode })
}

/** The state after a line; `repeat`: whether the question is to be said again. */
type Next = { state: State; repeat: boolean } | typeof ENDED

async function hear(line: string, state: State, context: Context, talk: Talk): Promise<Next> {
  const { question } = state
  const { display } = context
  if (!question) return atFinish(line, state, context, talk)
  const meant = heard(line, question, offered(state), display)
  switch (meant.kind) {
    case 'help':
      for (const row of spokenHelp(offered(state), display)) talk.say(row)
      return { state, repeat: false }
    case 'unknown':
      talk.say(PLAIN.notUnderstood[display.lang](shown(line, 40)))
      return { state, repeat: false }
    case 'nothing':
      return nothing(state, question, context, talk)
    case 'given':
      return sent(state, { kind: 'answer', given: meant.given }, context)
    case 'choice':
      if ('given' in meant.choice.does) return sent(state, { kind: 'answer', given: meant.choice.does.given }, context)
      return write(meant.choice.does.write, null, state, question, context, talk)
    case 'text':
      return write('answer', meant.text, state, question, context, talk)
    case 'command':
      return obey(meant, state, question, context, talk)
  }
}

/** Sends an event; the question is said again unless it was refused. */
function sent(state: State, event: Event, context: Context): Next {
  const { progress, outcome } = act(state.progress, event, context)
  const next = afterOutcome({ ...state, message: null }, progress, outcome, context.file, context.display)
  return { state: next, repeat: outcome.kind !== 'refused' && !next.left }
}

function nothing(state: State, question: Question, context: Context, talk: Talk): Next {
  const { lang } = context.display
  if (question.answered && question.kind !== 'offer') return sent(state, { kind: 'keep' }, context)
  if (isWritten(question)) talk.say(PLAIN.write[lang])
  else if (isTicked(question)) talk.say(MESSAGE.tickFirst[lang])
  else talk.say(MESSAGE.chooseFirst[lang](OTHER_KEYS.answer[lang](choicesOf(question, context.display).length)))
  return { state, repeat: false }
}

async function write(
  writing: Writing,
  first: string | null,
  state: State,
  question: Question,
  context: Context,
  talk: Talk,
): Promise<Next> {
  const { display } = context
  const values = await fillIn(fieldsOf(writing, question, display), first, display, talk)
  if (values === ENDED) return ENDED
  if (values === CANCELLED) {
    talk.say(PLAIN.cancelled[display.lang])
    return { state, repeat: true }
  }
  const event = eventOf(writing, question, values, display)
  return event ? sent(state, event, context) : { state, repeat: true }
}

async function obey(
  { command }: Heard & { kind: 'command' },
  state: State,
  question: Question,
  context: Context,
  talk: Talk,
): Promise<Next> {
  const { display, file } = context
  switch (command) {
    case 'back':
    case 'undo':
    case 'clear':
    case 'leave':
      return sent(state, { kind: command }, context)
    case 'later':
      return sent(state, { kind: 'skip' }, context)
    case 'note':
    case 'evidence':
    case 'owner':
    case 'due':
    case 'wish':
      return write(command, null, state, question, context, talk)
    case 'go':
    case 'unanswered':
      return pick(command, state, context, talk)
    case 'result':
      sayResult(state, display, file, talk)
      return { state, repeat: true }
    case 'why':
      for (const line of whyLines(question, unwrapped(display), display)) if (line !== '') talk.say(line)
      return { state, repeat: false }
  }
}

async function pick(what: 'go' | 'unanswered', state: State, context: Context, talk: Talk): Promise<Next> {
  const { display } = context
  const { lang } = display
  const { items, about } = what === 'go' ? listSections(state, display) : listUnanswered(state, display)
  talk.say(what === 'go' ? PANEL.sections[lang] : PANEL.unanswered[lang])
  for (const line of about) talk.say(line)
  items.forEach(({ title, aside, group }, index) => {
    const where = [group, aside].filter((text) => text !== '').join(', ')
    talk.say(`${index + 1}. ${title}${where === '' ? '' : ` (${where})`}`)
  })
  if (items.length === 0) return { state, repeat: true }
  talk.say(PLAIN.chooseNumber[lang](items.length))
  const line = await talk.ask()
  if (line === null) return ENDED
  const item = /^\d+$/.test(line.trim()) ? items[Number(line) - 1] : undefined
  return item ? sent(state, { kind: 'jump', to: item.id }, context) : { state, repeat: true }
}

async function atFinish(line: string, state: State, context: Context, talk: Talk): Promise<Next> {
  const { lang } = context.display
  const letter = line.trim().toLowerCase()
  if (letter === '') return sent(state, { kind: 'leave' }, context)
  const command = commandFor(letter, state, lang)
  if (command === 'go' || command === 'unanswered') return pick(command, state, context, talk)
  if (command === 'back' || command === 'undo' || command === 'leave') return sent(state, { kind: command }, context)
  talk.say(PLAIN.finish[lang])
  return { state, repeat: false }
}
