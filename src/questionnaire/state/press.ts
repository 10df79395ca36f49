/** What a key does to the desk. Pure but for the disk, which is written before the next question lies there. */

import { scrolled } from '../screens/draw.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { MESSAGE } from '../words/messages.ts'
import { type Choice, choicesOf } from './choices.ts'
import { commandFor, does } from './commands.ts'
import { type Room, tell } from './context.ts'
import type { Look } from './display.ts'
import { pressInForm, submitted } from './form-input.ts'
import type { Key } from './key.ts'
import { beginning, choosing, type Desk, type Doing, formOf, isUntouched, withDraft } from './state.ts'

/** The desk after a key. A key that means nothing here changes nothing. */
export function press(desk: Desk, key: Key, room: Room): Desk {
  const quiet: Desk = desk.message ? { ...desk, message: null } : desk
  const { doing } = quiet
  if (key.ctrl && key.text === 'z' && doing.kind !== 'typing') return tell(quiet, { kind: 'undo' }, room)
  if (doing.kind === 'typing') return pressTyping(quiet, doing, key, room)
  if (key.pasted) return quiet
  const turned = turnPage(quiet, key, room.look)
  if (turned) return turned
  if (doing.kind === 'reading') return pressReading(quiet, key, room)
  if (doing.kind === 'picking') return pressPicking(quiet, doing, key, room)
  if (!quiet.question) return pressAtFinish(quiet, key, room)
  const pressed =
    doing.kind === 'ticking' ? pressTicking(quiet, doing, key, room) : pressChoosing(quiet, doing, key, room)
  return pressed ?? pressCommand(quiet, key, room)
}

function warn(desk: Desk, text: string): Desk {
  return { ...desk, message: { tone: 'warn', text } }
}

function turnPage(desk: Desk, key: Key, look: Look): Desk | null {
  const step = key.name === 'pagedown' ? 1 : key.name === 'pageup' ? -1 : 0
  if (step !== 0) return { ...desk, scroll: scrolled(desk, step, look) }
  if (key.name === 'space' && desk.doing.kind !== 'ticking') {
    // At the end the blank begins again, so that one key is enough.
    const next = scrolled(desk, 1, look)
    return { ...desk, scroll: next === scrolled(desk, 0, look) ? 0 : next }
  }
  return null
}

function pressCommand(desk: Desk, key: Key, room: Room): Desk {
  const { lang } = room.look
  if (key.ctrl || key.text === '') return desk
  const command = commandFor(key.text, desk, lang)
  if (command) return does(command, desk, room)
  return key.text.trim() === '' ? desk : warn(desk, MESSAGE.notHere[lang])
}

function pressReading(desk: Desk, key: Key, room: Room): Desk {
  if (!desk.question) return pressAtFinish(desk, key, room)
  if (key.name === 'up' || key.name === 'down')
    return { ...desk, scroll: scrolled(desk, key.name === 'up' ? -0.1 : 0.1, room.look) }
  if (['return', 'escape', 'left', 'backspace'].includes(key.name)) return back(desk, room)
  return pressCommand(desk, key, room)
}

/** Back from a page to the question. */
function back(desk: Desk, { look }: Room): Desk {
  const { question, doing } = desk
  const under = doing.kind === 'reading' || doing.kind === 'picking' ? doing.under : null
  const first: Doing = question ? beginning(question, look, desk.drafts) : { kind: 'choosing', at: null }
  return { ...desk, scroll: 0, doing: under ?? first }
}

function pressAtFinish(desk: Desk, key: Key, room: Room): Desk {
  if (key.name === 'up' || key.name === 'down')
    return { ...desk, scroll: scrolled(desk, key.name === 'up' ? -0.1 : 0.1, room.look) }
  if (key.name === 'return') return tell(desk, { kind: 'leave' }, room)
  return pressCommand(desk, key, room)
}

type Picking = Doing & { kind: 'picking' }

function pressPicking(desk: Desk, doing: Picking, key: Key, room: Room): Desk {
  const last = doing.items.length - 1
  const at = (place: number, typed = ''): Desk => ({
    ...desk,
    doing: { ...doing, at: Math.max(0, Math.min(last, place)), typed },
  })
  if (key.name === 'up') return at(doing.at === 0 ? last : doing.at - 1)
  if (key.name === 'down') return at(doing.at === last ? 0 : doing.at + 1)
  if (key.name === 'home') return at(0)
  if (key.name === 'end') return at(last)
  if (key.name === 'escape' || key.name === 'left') return back(desk, room)
  if (key.name === 'return') {
    const item = doing.items[doing.at]
    return item ? tell(desk, { kind: 'jump', to: item.id }, room) : back(desk, room)
  }
  if (/^\d$/.test(key.text)) {
    const more = `${doing.typed}${key.text}`
    const typed = Number(more) - 1 > last ? key.text : more
    return Number(typed) < 1 ? desk : at(Number(typed) - 1, typed)
  }
  return pressCommand(desk, key, room)
}

function pressTicking(desk: Desk, doing: Doing & { kind: 'ticking' }, key: Key, room: Room): Desk | null {
  const { question } = desk
  if (question?.kind !== 'fact' || question.form.kind !== 'several') return null
  const { values } = question.form
  const last = values.length - 1
  const set = (change: Partial<typeof doing>): Desk => ({ ...desk, doing: { ...doing, ...change } })
  const toggle = (at: number): Desk => {
    const value = values[at]
    if (value === undefined) return desk
    const has = doing.ticked.includes(value)
    return set({ at, ticked: has ? doing.ticked.filter((one) => one !== value) : [...doing.ticked, value] })
  }
  const answer = (value: readonly string[]): Desk =>
    tell(desk, { kind: 'answer', given: { kind: 'fact', value } }, room)
  if (key.name === 'up') return set({ at: doing.at === 0 ? last : doing.at - 1 })
  if (key.name === 'down') return set({ at: doing.at === last ? 0 : doing.at + 1 })
  if (key.name === 'space') return toggle(doing.at)
  if (key.text === '0') return answer([])
  if (/^[1-9]$/.test(key.text)) return toggle(Number(key.text) - 1)
  if (key.name !== 'return') return null
  if (doing.ticked.length === 0 && !question.answered) return warn(desk, MESSAGE.tickFirst[room.look.lang])
  return answer(doing.ticked)
}

/** Where the open side stands among the choices of a pair. */
const OPEN = 2

function pressChoosing(desk: Desk, doing: Doing, key: Key, room: Room): Desk | null {
  const { question } = desk
  if (!question || doing.kind !== 'choosing') return null
  const choices = choicesOf(question, room.look)
  const last = choices.length - 1
  const mark = (at: number): Desk => ({ ...desk, scroll: desk.scroll, doing: { kind: 'choosing', at } })
  const sideways = question.kind === 'pair' || question.kind === 'own_pair' || question.kind === 'target'
  if (key.name === (sideways ? 'left' : 'up')) return mark(doing.at === null ? 0 : Math.max(0, doing.at - 1))
  if (key.name === (sideways ? 'right' : 'down')) {
    return mark(doing.at === null ? (sideways ? OPEN : 0) : Math.min(last, doing.at + 1))
  }
  if (sideways && (key.name === 'up' || key.name === 'down')) {
    return { ...desk, scroll: scrolled(desk, key.name === 'up' ? -0.1 : 0.1, room.look) }
  }
  if (key.name === 'return') return enter(desk, choices, doing.at, room)
  const chosen = choiceOfKey(key, choices, desk, room.look)
  return chosen ? choose(desk, chosen, room) : null
}

/** A digit, or the first letter of yes and no. */
function choiceOfKey(key: Key, choices: readonly Choice[], { question }: Desk, { lang }: Look): Choice | undefined {
  if (/^[1-9]$/.test(key.text)) return choices[Number(key.text) - 1]
  const yesNo = question?.kind === 'offer' || (question?.kind === 'fact' && question.form.kind === 'yes_no')
  if (!yesNo) return undefined
  const letter = key.text.toLowerCase()
  return letter === (lang === 'da' ? 'j' : 'y') ? choices[0] : letter === 'n' ? choices[1] : undefined
}

function enter(desk: Desk, choices: readonly Choice[], at: number | null, room: Room): Desk {
  const marked = at === null ? undefined : choices[at]
  const only = choices.length === 1 ? choices[0] : undefined
  if (marked?.yours || (desk.question?.answered && !marked && desk.question.kind !== 'offer')) {
    return tell(desk, { kind: 'keep' }, room)
  }
  if (marked ?? only) return choose(desk, (marked ?? only) as Choice, room)
  return warn(desk, MESSAGE.chooseFirst[room.look.lang](OTHER_KEYS.answer[room.look.lang](choices.length)))
}

function choose(desk: Desk, { does: doing }: Choice, room: Room): Desk {
  if ('given' in doing) return tell(desk, { kind: 'answer', given: doing.given }, room)
  if (!desk.question) return desk
  const draft = doing.write === 'answer' ? desk.drafts[desk.question.id] : undefined
  const form = draft ?? formOf(doing.write, desk.question, room.look)
  return { ...desk, scroll: 0, doing: { kind: 'typing', form } }
}

function pressTyping(desk: Desk, doing: Doing & { kind: 'typing' }, key: Key, room: Room): Desk {
  const { question } = desk
  if (!question) return desk
  const { look } = room
  if (key.name === 'pageup' || key.name === 'pagedown') return turnPage(desk, key, look) ?? desk
  if (key.text === '?' && isUntouched(doing.form))
    return { ...desk, scroll: 0, doing: { kind: 'reading', what: 'why', under: doing } }
  const pressed = pressInForm(doing.form, key)
  if (pressed === 'close') {
    return { ...desk, scroll: 0, doing: choosingOrTicking(desk, look), drafts: withDraft(desk, doing.form) }
  }
  if (pressed !== 'submit') return { ...desk, doing: { kind: 'typing', form: pressed } }
  const made = submitted(doing.form, question, look)
  if (made) return tell(desk, made, room)
  if (doing.form.writing === 'answer') return warn(desk, MESSAGE.writeFirst[look.lang])
  return { ...desk, doing: choosingOrTicking(desk, look) }
}

function choosingOrTicking({ question }: Desk, look: Look): Doing {
  return question ? choosing(question, look) : { kind: 'choosing', at: null }
}
