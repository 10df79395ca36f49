/** What a key does to the state. Pure but for the disk, which is written before the next question comes up. */

import { MESSAGE } from '../words/messages.ts'
import { commandFor, type Performed, perform } from './commands.ts'
import { type Context, dispatch } from './context.ts'
import type { Key } from './key.ts'
import { pressChoosing, pressTicking, pressTyping } from './press-question.ts'
import { beginning, type Doing, type State, warned } from './state.ts'
import { turnLines, turnPage } from './turn-page.ts'

/** The state after a key. A key that means nothing here changes nothing. */
export function press(state: State, key: Key, context: Context): State {
  const quiet: State = state.message ? { ...state, message: null } : state
  const { doing } = quiet
  if (key.ctrl && key.text === 'z' && doing.kind !== 'typing') return dispatch(quiet, { kind: 'undo' }, context)
  if (doing.kind === 'typing') return pressTyping(quiet, doing, key, context)
  if (key.pasted) return quiet
  const turned = turnPage(quiet, key)
  if (turned) return turned
  if (doing.kind === 'reading') return pressReading(quiet, key, context)
  if (doing.kind === 'picking') return pressPicking(quiet, doing, key, context)
  if (!quiet.question) return pressAtFinish(quiet, key, context)
  const pressed =
    doing.kind === 'ticking' ? pressTicking(quiet, doing, key, context) : pressChoosing(quiet, doing, key, context)
  return pressed ?? pressCommand(quiet, key, context)
}

function pressCommand(state: State, key: Key, context: Context): State {
  const { lang } = context.display
  if (key.ctrl || key.text === '') return state
  const command = commandFor(key.text, state, lang)
  if (command) return shown(perform(command, state, context), state, context)
  return key.text.trim() === '' ? state : warned(state, MESSAGE.notHere[lang])
}

/** What a command opens takes the window. */
function shown(performed: Performed, state: State, context: Context): State {
  if ('event' in performed) return dispatch(state, performed.event, context)
  return { ...state, scroll: 0, doing: performed.open }
}

function pressReading(state: State, key: Key, context: Context): State {
  if (!state.question) return pressAtFinish(state, key, context)
  if (['return', 'escape', 'left', 'backspace'].includes(key.name)) return back(state, context)
  return turnLines(state, key) ?? pressCommand(state, key, context)
}

/** Back from a page to the question. */
function back(state: State, { display }: Context): State {
  const { question, doing } = state
  const under = doing.kind === 'reading' || doing.kind === 'picking' ? doing.under : null
  const first: Doing = question ? beginning(question, display, state.drafts) : { kind: 'choosing', at: null }
  return { ...state, scroll: 0, doing: under ?? first }
}

function pressAtFinish(state: State, key: Key, context: Context): State {
  if (key.name === 'return') return dispatch(state, { kind: 'leave' }, context)
  return turnLines(state, key) ?? pressCommand(state, key, context)
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
