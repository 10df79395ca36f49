/** The whole window for a state. */

import { hang } from '../../report/pretty/wrap.ts'
import type { Scheme } from '../../scheme/types.ts'
import type { Question } from '../plan/question.ts'
import { choicesOf, isPair, isWritten, type PairQuestion } from '../state/choices.ts'
import { type Display, pageFor } from '../state/display.ts'
import { resultBlocks } from '../state/result.ts'
import { safetyOf } from '../state/safety.ts'
import type { Doing, State } from '../state/state.ts'
import { PANEL } from '../words/screens.ts'
import { formBody, ownPairAbove } from './form.ts'
import { footLines, placeLines } from './frame.ts'
import { keysOf } from './keys.ts'
import { type Body, compose, type Drawn, type Parts } from './layout.ts'
import { pairBody, pairTop, sumsLines } from './pair.ts'
import { listBody, resultBody, whyBody } from './panels.ts'
import { answerLines, askedLines, choiceBody } from './question.ts'
import { tickBody } from './ticks.ts'

/**
 * The lines of the window.
 * @param file the file's name, as one types it
 */
export function drawWindow(state: State, display: Display, file: string): Drawn {
  return compose(partsOf(state, display, file), state.scroll, display, safetyOf(state))
}

function partsOf(state: State, display: Display, file: string): Parts {
  const { question, doing, message, place } = state
  const { lang } = display
  const bottom = footLines(message, keysOf(state, display), display)
  if (doing.kind === 'reading' && doing.what === 'result') {
    const top = placeLines(place, PANEL.result[lang], display)
    return { top, bodies: [() => resultBody(doing.blocks, display)], bottom }
  }
  if (doing.kind === 'picking') {
    const top = placeLines(place, PANEL[doing.what][lang], display)
    return { top, bodies: [() => listBody(doing, display)], bottom }
  }
  if (!question) {
    const top = placeLines(null, PANEL.result[lang], display, true)
    return { top, bodies: [() => resultBody(resultBlocks(state, display, file), display)], bottom }
  }
  const top = placeLines(place, '', display)
  if (!isPair(question) || doing.kind !== 'choosing') return { top, bodies: bodiesOf(question, doing, display), bottom }
  const { above, body, below } = pairParts(question, state.progress.session.scheme, doing.at, display)
  return { top: [...top, ...above], bodies: [body], bottom: [...below, ...bottom] }
}

/** A pair: its slider above, its sides between, its sums below. */
function pairParts(
  question: PairQuestion,
  scheme: Scheme,
  at: number | null,
  display: Display,
): { above: string[]; body: () => Body; below: string[] } {
  const choices = choicesOf(question, display)
  const does = at === null ? undefined : choices[at]?.does
  const given = does && 'given' in does ? does.given : null
  const marked = given?.kind === 'pair' ? given.position : given?.kind === 'target' ? given.target : null
  return {
    above: pairTop(question, choices, at, display),
    body: () => pairBody(question, display),
    below: sumsLines(question, scheme, marked, display),
  }
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
