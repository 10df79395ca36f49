/** The whole window for what lies on the desk. */

import { hang } from '../../report/pretty/wrap.ts'
import type { Question } from '../plan/types.ts'
import { choicesOf, isWritten } from '../state/choices.ts'
import { offered } from '../state/commands.ts'
import { type Look, pageFor } from '../state/display.ts'
import { resultBlocks } from '../state/result.ts'
import { type Desk, type Doing, isUntouched } from '../state/state.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { PANEL } from '../words/screens.ts'
import { choiceKeys, formBody, ownPairAbove } from './form.ts'
import { commandKey, footLines, type KeyWord, placeLines } from './frame.ts'
import { type Body, compose, type Drawn } from './layout.ts'
import { type PairQuestion, pairBody, pairTop, sumsLines } from './pair.ts'
import { pickBody, resultBody, whyBody } from './panels.ts'
import { answerLines, askedLines, choiceBody } from './question.ts'
import { tickBody } from './ticks.ts'

/**
 * The lines of the window.
 * @param file the file's name, as one types it
 */
export function drawDesk(desk: Desk, look: Look, file: string): Drawn {
  const { question, doing, message, place } = desk
  const bottom = footLines(message, keysOf(desk, look), look)
  if (doing.kind === 'reading' && doing.what === 'result') {
    const top = placeLines(place, PANEL.result[look.lang], look)
    return compose({ top, bodies: [() => resultBody(doing.blocks, look)], bottom }, desk.scroll, look)
  }
  if (doing.kind === 'picking') {
    const title = PANEL[doing.what][look.lang]
    return compose(
      { top: placeLines(place, title, look), bodies: [() => pickBody(doing, look)], bottom },
      desk.scroll,
      look,
    )
  }
  if (!question) {
    const top = placeLines(null, PANEL.result[look.lang], look, true)
    return compose({ top, bodies: [() => resultBody(resultBlocks(desk, look, file), look)], bottom }, desk.scroll, look)
  }
  const top = placeLines(place, '', look)
  if (isPair(question) && doing.kind === 'choosing') return drawPair(desk, question, doing.at, top, bottom, look)
  return compose({ top, bodies: bodiesOf(question, doing, look), bottom }, desk.scroll, look)
}

function isPair(question: Question): question is PairQuestion {
  return question.kind === 'pair' || question.kind === 'own_pair' || question.kind === 'target'
}

function drawPair(
  desk: Desk,
  question: PairQuestion,
  at: number | null,
  top: string[],
  bottom: string[],
  look: Look,
): Drawn {
  const choices = choicesOf(question, look)
  const does = at === null ? undefined : choices[at]?.does
  const given = does && 'given' in does ? does.given : null
  const marked = given?.kind === 'pair' ? given.position : given?.kind === 'target' ? given.target : null
  const sums = sumsLines(question, desk.interview.session.scheme, marked, look)
  return compose(
    {
      top: [...top, ...pairTop(question, choices, at, look)],
      bodies: [() => pairBody(question, look)],
      bottom: [...sums, ...bottom],
    },
    desk.scroll,
    look,
  )
}

const AIRY = ['airy', 'plain', 'tight'] as const
const PLAIN = ['plain', 'tight'] as const

/** From the roomiest to the tightest. */
function bodiesOf(question: Question, doing: Doing, look: Look): (() => Body)[] {
  const tight = [false, true]
  if (doing.kind === 'reading') return [() => whyBody(question, look)]
  if (doing.kind === 'ticking' && question.kind === 'fact') {
    return tight.map((one) => () => tickBody(question, doing.at, doing.ticked, one, look))
  }
  if (doing.kind === 'typing') {
    const { form } = doing
    const asked = form.writing === 'own_pair' ? ownPairAbove(look) : askedLines(question, look)
    const help = form.writing === 'answer' && question.kind === 'purpose' ? helpLines(question.key, look) : []
    return [
      () => formBody([...asked, ...(help.length > 0 ? ['', ...help] : [])], form, false, look),
      () => formBody([...asked, ...help], form, true, look),
      () => formBody(asked, form, false, look),
      () => formBody(asked, form, true, look),
    ]
  }
  const at = doing.kind === 'choosing' ? doing.at : null
  return (question.kind === 'criterion' ? AIRY : PLAIN).map((one) => () => {
    const body = choiceBody(question, choicesOf(question, look), at, one, look)
    return isWritten(question) ? { ...body, lines: [...body.lines, ...answerLines(question, look)] } : body
  })
}

function helpLines(key: string, look: Look): string[] {
  return hang(pageFor(look), '', look.texts.purpose[key]?.help ?? '')
}

/** How far the body is scrolled after some pages more, where the window lets it. */
export function scrolled(desk: Desk, pages: number, look: Look): number {
  const { at, most, page } = drawDesk(desk, look, '').scroll
  const step = pages === 0 ? 0 : Math.sign(pages) * Math.max(1, Math.round(Math.abs(pages) * page))
  return Math.max(0, Math.min(most, at + step))
}

/** The keys that the last lines show, in their order. */
export function keysOf(desk: Desk, look: Look): KeyWord[] {
  const { lang } = look
  const { doing, question } = desk
  const key = (
    name: 'enter' | 'escape' | 'space' | 'arrows' | 'arrowsUpDown',
    word: keyof typeof OTHER_KEYS,
  ): KeyWord => [OTHER_KEYS[name][lang], OTHER_KEYS[word][lang] as string]
  const commands = offered(desk).map((command) => commandKey(command, look))
  if (doing.kind === 'typing') return typingKeys(doing, look)
  if (doing.kind === 'picking')
    return [key('arrowsUpDown', 'choose'), key('enter', 'goThere'), key('escape', 'toQuestion')]
  if (doing.kind === 'reading' && question) return [key('enter', 'toQuestion'), ...commands]
  if (!question) return [['Enter', commandKey('leave', look)[1]], ...commands]
  if (doing.kind === 'ticking') {
    return [
      key('arrowsUpDown', 'move'),
      key('space', 'tick'),
      key('enter', 'saveAndNext'),
      ['0', OTHER_KEYS.none[lang]],
      ...commands,
    ]
  }
  const n = choicesOf(question, look).length
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

function typingKeys({ form }: Doing & { kind: 'typing' }, { lang, width }: Look): KeyWord[] {
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
