/** The questionnaire line by line: says a question, hears a line, and so on, until one leaves or the input ends. */

import { shown } from '../../language/plain-text.ts'
import { type Page, pageOf } from '../../report/pretty/page.ts'
import { act, type Interview } from '../disk.ts'
import type { Event, Question } from '../plan/types.ts'
import { whyLines } from '../screens/panels.ts'
import { choicesOf, isTicked, isWritten, type Writing } from '../state/choices.ts'
import { commandFor, offered } from '../state/commands.ts'
import type { Room } from '../state/context.ts'
import type { Look } from '../state/display.ts'
import { eventOf, fieldsOf } from '../state/forms.ts'
import { pickSections, pickUnanswered } from '../state/lists.ts'
import { resultBlocks } from '../state/result.ts'
import { type Desk, settle, sit } from '../state/state.ts'
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
  interview: Interview
  how: 'left' | 'ended'
}

/** Talks until one leaves, or the input ends. */
export async function talkThrough(
  interview: Interview,
  room: Room,
  talk: Talk,
  greeting: string | null,
): Promise<Talked> {
  talk.say(PLAIN.welcome[room.look.lang])
  if (greeting !== null) talk.say(greeting)
  let desk = sit(interview, room.look)
  let repeat = true
  while (!desk.left) {
    if (repeat) sayDesk(desk, room, talk)
    const line = await talk.ask()
    if (line === null) return { interview: desk.interview, how: 'ended' }
    const before = desk
    const next = await hear(line, desk, room, talk)
    if (next === ENDED) return { interview: desk.interview, how: 'ended' }
    desk = next.desk
    if (desk.message && desk.message !== before.message) talk.say(desk.message.text)
    repeat = next.repeat
  }
  return { interview: desk.interview, how: 'left' }
}

function sayDesk(desk: Desk, { look, file }: Room, talk: Talk): void {
  if (desk.question) {
    for (const line of spokenQuestion(desk.question, desk.place, desk.interview.session.scheme, offered(desk), look)) {
      talk.say(line)
    }
    return
  }
  sayResult(desk, look, file, talk)
  talk.say(PLAIN.finish[look.lang])
}

function sayResult(desk: Desk, look: Look, file: string, talk: Talk): void {
  for (const line of spokenResult(resultBlocks(desk, look, file), look)) talk.say(line)
}

/** Whole lines: the terminal or the screen reader breaks them. */
function unwrapped({ colour, unicode }: Look): Page {
  return pageOf({ width: null, colour, unicode })
}

/** The desk after a line; `repeat`: whether the question is to be said again. */
type Heeded = { desk: Desk; repeat: boolean } | typeof ENDED

async function hear(line: string, desk: Desk, room: Room, talk: Talk): Promise<Heeded> {
  const { question } = desk
  const { look } = room
  if (!question) return atFinish(line, desk, room, talk)
  const meant = heard(line, question, offered(desk), look)
  switch (meant.kind) {
    case 'help':
      for (const row of spokenHelp(offered(desk), look)) talk.say(row)
      return { desk, repeat: false }
    case 'unknown':
      talk.say(PLAIN.notUnderstood[look.lang](shown(line, 40)))
      return { desk, repeat: false }
    case 'nothing':
      return nothing(desk, question, room, talk)
    case 'given':
      return sent(desk, { kind: 'answer', given: meant.given }, room)
    case 'choice':
      if ('given' in meant.choice.does) return sent(desk, { kind: 'answer', given: meant.choice.does.given }, room)
      return write(meant.choice.does.write, null, desk, question, room, talk)
    case 'text':
      return write('answer', meant.text, desk, question, room, talk)
    case 'command':
      return obey(meant, desk, question, room, talk)
  }
}

/** Sends an event; the question is said again unless it was refused. */
function sent(desk: Desk, event: Event, room: Room): Heeded {
  const { interview, outcome } = act(desk.interview, event, room)
  const next = settle({ ...desk, message: null }, interview, outcome, room.file, room.look)
  return { desk: next, repeat: outcome.kind !== 'refused' && !next.left }
}

function nothing(desk: Desk, question: Question, room: Room, talk: Talk): Heeded {
  const { lang } = room.look
  if (question.answered && question.kind !== 'offer') return sent(desk, { kind: 'keep' }, room)
  if (isWritten(question)) talk.say(PLAIN.write[lang])
  else if (isTicked(question)) talk.say(MESSAGE.tickFirst[lang])
  else talk.say(MESSAGE.chooseFirst[lang](OTHER_KEYS.answer[lang](choicesOf(question, room.look).length)))
  return { desk, repeat: false }
}

async function write(
  writing: Writing,
  first: string | null,
  desk: Desk,
  question: Question,
  room: Room,
  talk: Talk,
): Promise<Heeded> {
  const { look } = room
  const values = await fillIn(fieldsOf(writing, question, look), first, look, talk)
  if (values === ENDED) return ENDED
  if (values === CANCELLED) {
    talk.say(PLAIN.cancelled[look.lang])
    return { desk, repeat: true }
  }
  const event = eventOf(writing, question, values, look)
  return event ? sent(desk, event, room) : { desk, repeat: true }
}

async function obey(
  { command }: Heard & { kind: 'command' },
  desk: Desk,
  question: Question,
  room: Room,
  talk: Talk,
): Promise<Heeded> {
  const { look, file } = room
  switch (command) {
    case 'back':
    case 'undo':
    case 'clear':
    case 'leave':
      return sent(desk, { kind: command }, room)
    case 'later':
      return sent(desk, { kind: 'skip' }, room)
    case 'note':
    case 'evidence':
    case 'owner':
    case 'due':
    case 'wish':
      return write(command, null, desk, question, room, talk)
    case 'go':
    case 'unanswered':
      return pick(command, desk, room, talk)
    case 'result':
      sayResult(desk, look, file, talk)
      return { desk, repeat: true }
    case 'why':
      for (const line of whyLines(question, unwrapped(look), look)) if (line !== '') talk.say(line)
      return { desk, repeat: false }
  }
}

async function pick(what: 'go' | 'unanswered', desk: Desk, room: Room, talk: Talk): Promise<Heeded> {
  const { look } = room
  const { lang } = look
  const { items, about } = what === 'go' ? pickSections(desk, look) : pickUnanswered(desk, look)
  talk.say(what === 'go' ? PANEL.sections[lang] : PANEL.unanswered[lang])
  for (const line of about) talk.say(line)
  items.forEach(({ title, aside, group }, index) => {
    const where = [group, aside].filter((text) => text !== '').join(', ')
    talk.say(`${index + 1}. ${title}${where === '' ? '' : ` (${where})`}`)
  })
  if (items.length === 0) return { desk, repeat: true }
  talk.say(PLAIN.chooseNumber[lang](items.length))
  const line = await talk.ask()
  if (line === null) return ENDED
  const item = /^\d+$/.test(line.trim()) ? items[Number(line) - 1] : undefined
  return item ? sent(desk, { kind: 'jump', to: item.id }, room) : { desk, repeat: true }
}

async function atFinish(line: string, desk: Desk, room: Room, talk: Talk): Promise<Heeded> {
  const { lang } = room.look
  const letter = line.trim().toLowerCase()
  if (letter === '') return sent(desk, { kind: 'leave' }, room)
  const command = commandFor(letter, desk, lang)
  if (command === 'go' || command === 'unanswered') return pick(command, desk, room, talk)
  if (command === 'back' || command === 'undo' || command === 'leave') return sent(desk, { kind: command }, room)
  talk.say(PLAIN.finish[lang])
  return { desk, repeat: false }
}
