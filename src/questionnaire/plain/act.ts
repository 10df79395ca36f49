/** What a line leads to: an event, something to write field by field, a list to choose from, a page to say. */

import { act } from '../disk.ts'
import type { Event } from '../plan/event.ts'
import type { Question } from '../plan/question.ts'
import type { Writing } from '../state/choices.ts'
import { perform } from '../state/commands.ts'
import type { Context } from '../state/context.ts'
import { eventOf } from '../state/form-event.ts'
import { fieldsOf } from '../state/form-fields.ts'
import { afterOutcome, type Doing, type State } from '../state/state.ts'
import type { Command } from '../words/keys.ts'
import { PLAIN } from '../words/plain.ts'
import { PANEL } from '../words/screens.ts'
import { CANCELLED, ENDED, fillIn } from './fields.ts'
import type { Talk } from './keyboard.ts'
import { spokenResult } from './result.ts'
import { spokenWhy } from './spoken.ts'

/** The state after a line; `repeat`: whether the question is to be said again. */
export type Next = { state: State; repeat: boolean } | typeof ENDED

/** Sends an event; the question is said again unless it was refused. */
export function sent(state: State, event: Event, context: Context): Next {
  const { progress, outcome } = act(state.progress, event, context)
  const next = afterOutcome({ ...state, message: null }, progress, outcome, context.file, context.display)
  return { state: next, repeat: outcome.kind !== 'refused' && !next.left }
}

/** Asks for what is to be written, field by field. */
export async function write(
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

/** Does a command; what it opens on a screen is said here, or asked for. */
export async function doCommand(command: Command, state: State, context: Context, talk: Talk): Promise<Next> {
  const performed = perform(command, state, context)
  if ('event' in performed) return sent(state, performed.event, context)
  const { open } = performed
  if (open.kind === 'typing' && state.question) {
    return write(open.form.writing, null, state, state.question, context, talk)
  }
  if (open.kind === 'picking') return pick(open, state, context, talk)
  if (open.kind !== 'reading') return { state, repeat: true }
  const lines =
    open.what === 'result'
      ? spokenResult(open.blocks, context.display)
      : state.question
        ? spokenWhy(state.question, context.display)
        : []
  for (const line of lines) talk.say(line)
  return { state, repeat: open.what === 'result' }
}

/** Says a list, and goes to the place that is chosen by its number. */
async function pick(list: Doing & { kind: 'picking' }, state: State, context: Context, talk: Talk): Promise<Next> {
  const { lang } = context.display
  const { items, about } = list
  talk.say(PANEL[list.what][lang])
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
