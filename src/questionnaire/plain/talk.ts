/** The questionnaire line by line: says a question, hears a line, and so on, until one leaves or the input ends. */

import { shown } from '../../language/plain-text.ts'
import type { Progress } from '../disk.ts'
import type { Question } from '../plan/question.ts'
import { choicesOf, isTicked, isWritten } from '../state/choices.ts'
import { commandFor, offered } from '../state/commands.ts'
import type { Context } from '../state/context.ts'
import { resultBlocks } from '../state/result.ts'
import { type State, stateOf } from '../state/state.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { MESSAGE } from '../words/messages.ts'
import { PLAIN } from '../words/plain.ts'
import { doCommand, type Next, sent, write } from './act.ts'
import { ENDED } from './fields.ts'
import { heard } from './heard.ts'
import type { Talk } from './keyboard.ts'
import { spokenResult } from './result.ts'
import { spokenHelp, spokenQuestion } from './spoken.ts'

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
  for (const line of spokenResult(resultBlocks(state, display, file), display)) talk.say(line)
  talk.say(PLAIN.finish[display.lang])
}

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
      return doCommand(meant.command, state, context, talk)
  }
}

function nothing(state: State, question: Question, context: Context, talk: Talk): Next {
  const { lang } = context.display
  if (question.answered && question.kind !== 'offer') return sent(state, { kind: 'keep' }, context)
  if (isWritten(question)) talk.say(PLAIN.write[lang])
  else if (isTicked(question)) talk.say(MESSAGE.tickFirst[lang])
  else talk.say(MESSAGE.chooseFirst[lang](OTHER_KEYS.answer[lang](choicesOf(question, context.display).length)))
  return { state, repeat: false }
}

/** A line after the last question: an empty one leaves. */
async function atFinish(line: string, state: State, context: Context, talk: Talk): Promise<Next> {
  const { lang } = context.display
  const letter = line.trim().toLowerCase()
  if (letter === '') return sent(state, { kind: 'leave' }, context)
  const command = commandFor(letter, state, lang)
  if (command) return doCommand(command, state, context, talk)
  talk.say(PLAIN.finish[lang])
  return { state, repeat: false }
}
