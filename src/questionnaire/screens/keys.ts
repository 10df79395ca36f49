/** The keys that the last lines of a window show. */

import { choicesOf, isWritten } from '../state/choices.ts'
import { offered } from '../state/commands.ts'
import type { Display } from '../state/display.ts'
import { isUntouched } from '../state/form.ts'
import type { Doing, State } from '../state/state.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { choiceKeys } from './form.ts'
import { commandKey, type KeyWord } from './frame.ts'

/** The keys that the last lines show, in their order. */
export function keysOf(state: State, display: Display): KeyWord[] {
  const { lang } = display
  const { doing, question } = state
  const key = (
    name: 'enter' | 'escape' | 'space' | 'arrows' | 'arrowsUpDown',
    word: keyof typeof OTHER_KEYS,
  ): KeyWord => [OTHER_KEYS[name][lang], OTHER_KEYS[word][lang] as string]
  const commands = offered(state).map((command) => commandKey(command, display))
  if (doing.kind === 'typing') return typingKeys(doing, display)
  if (doing.kind === 'picking')
    return [key('arrowsUpDown', 'choose'), key('enter', 'goThere'), key('escape', 'toQuestion')]
  if (doing.kind === 'reading' && question) return [key('enter', 'toQuestion'), ...commands]
  if (!question) return [['Enter', commandKey('leave', display)[1]], ...commands]
  if (doing.kind === 'ticking') {
    return [
      key('arrowsUpDown', 'move'),
      key('space', 'tick'),
      key('enter', 'saveAndNext'),
      ['0', OTHER_KEYS.none[lang]],
      ...commands,
    ]
  }
  const n = choicesOf(question, display).length
  const enter =
    doing.kind === 'choosing' && doing.at !== null ? 'choose' : question.answered ? 'keep' : n === 1 ? 'write' : null
  const marked = enter === 'choose' && question.answered ? 'next' : enter
  return [
    ...(isWritten(question) ? [] : [[OTHER_KEYS.answer[lang](n), OTHER_KEYS.answerWord[lang]] as const]),
    ...(marked ? [key('enter', marked)] : []),
    ...commands,
  ]
}

/** Where the long words for what is behind Esc fit. */
const WORDY = 60

function typingKeys({ form }: Doing & { kind: 'typing' }, { lang, width }: Display): KeyWord[] {
  const last = form.at === form.fields.length - 1
  const many = form.fields.length > 1
  return [
    ['Enter', last ? OTHER_KEYS.saveAndNext[lang] : OTHER_KEYS.nextField[lang]],
    ...choiceKeys(form, { lang }),
    ...(many ? [[OTHER_KEYS.arrowsUpDown[lang], OTHER_KEYS.move[lang]] as const] : []),
    ...(isUntouched(form) ? [commandKey('why', { lang })] : []),
    ['Esc', OTHER_KEYS[form.writing !== 'answer' ? 'cancel' : width < WORDY ? 'otherKeysShort' : 'otherKeys'][lang]],
  ]
}
