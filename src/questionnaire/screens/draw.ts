/** The whole window for a state. */

import { hang } from '../../report/pretty/wrap.ts'
import type { Question } from '../plan/types.ts'
import { choicesOf, isPair, isWritten, type PairQuestion } from '../state/choices.ts'
import { offered } from '../state/commands.ts'
import { type Display, pageFor } from '../state/display.ts'
import { resultBlocks } from '../state/result.ts'
import { type Doing, isUntouched, type State } from '../state/state.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { PANEL } from '../words/screens.ts'
import { choiceKeys, formBody, ownPairAbove } from './form.ts'
import { commandKey, footLines, type KeyWord, placeLines } from './frame.ts'
import { type Body, compose, type Drawn } from './layout.ts'
import { pairBody, pairTop, sumsLines } from './pair.ts'
import { listBody, resultBody, whyBody } from './panels.ts'
import { answerLines, askedLines, choiceBody } from './question.ts'
import { tickBody } from './ticks.ts'

/**
 * The lines of the window.
 * @param file the file's name, as one types it
 */
export function drawWindow(state: State, display: Display, file: string): Drawn {
  const { question, doing, message, place } = state
  const bottom = footLines(message, keysOf(state, display), display)
  if (doing.kind === 'reading' && doing.what === 'result') {
    const top = placeLines(place, PANEL.result[display.lang], display)
    return compose({ top, bodies: [() => resultBody(doing.blocks, display)], bottom }, state.scroll, display)
  }
  if (doing.kind === 'picking') {
    const title = PANEL[doing.what][display.lang]
    return compose(
      { top: placeLines(place, title, display), bodies: [() => listBody(doing, display)], bottom },
      state.scroll,
      display,
    )
  }
  if (!question) {
    const top = placeLines(null, PANEL.result[display.lang], display, true)
    return compose(
      { top, bodies: [() => resultBody(resultBlocks(state, display, file), display)], bottom },
      state.scroll,
      display,
    )
  }
  const top = placeLines(place, '', display)
  if (isPair(question) && doing.kind === 'choosing') return drawPair(state, question, doing.at, top, bottom, display)
  return compose({ top, bodies: bodiesOf(question, doing, display), bottom }, state.scroll, display)
}

function drawPair(
  state: State,
  question: PairQuestion,
  at: number | null,
  top: string[],
  bottom: string[],
  display: Display,
): Drawn {
  const choices = choicesOf(question, display)
  const does = at === null ? undefined : choices[at]?.does
  const given = does && 'given' in does ? does.given : null
  const marked = given?.kind === 'pair' ? given.position : given?.kind === 'target' ? given.target : null
  const sums = sumsLines(question, state.progress.session.scheme, marked, display)
  return compose(
    {
      top: [...top, ...pairTop(question, choices, at, display)],
      bodies: [() => pairBody(question, display)],
      bottom: [...sums, ...bottom],
    },
    state.scroll,
    display,
  )
}

const AIRY = ['airy', 'plain', 'tight'] as const
const PLAIN = ['plain', 'tight'] as const

/** From the roomiest to the tightest. */
function bodiesOf(question: Question, doing: Doing, display: Display): (() => Body)[] {
  const tight = [false, true]
  if (doing.kind === 'reading') return [() => whyBody(question, display)]
  if (doing.kind === 'ticking' && question.kind === 'fact') {
    return tight.map((one) => () => tickBody(question, doing.at, doing.ticked, one, display))
  }
  if (doing.kind === 'typing') {
    const { form } = doing
    const asked = form.writing === 'own_pair' ? ownPairAbove(display) : askedLines(question, display)
    const help = form.writing === 'answer' && question.kind === 'purpose' ? helpLines(question.key, display) : []
    return [
      () => formBody([...asked, ...(help.length > 0 ? ['', ...help] : [])], form, false, display),
      () => formBody([...asked, ...help], form, true, display),
      () => formBody(asked, form, false, display),
      () => formBody(asked, form, true, display),
    ]
  }
  const at = doing.kind === 'choosing' ? doing.at : null
  return (question.kind === 'criterion' ? AIRY : PLAIN).map((one) => () => {
    const body = choiceBody(question, choicesOf(question, display), at, one, display)
    return isWritten(question) ? { ...body, lines: [...body.lines, ...answerLines(question, display)] } : body
  })
}

function helpLines(key: string, display: Display): string[] {
  return hang(pageFor(display), '', display.texts.purpose[key]?.help ?? '')
}

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
