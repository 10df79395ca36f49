/** The body of a question that is answered by a choice: what it asks, what the answers look like, what stands beside. */
import { sentence } from '../../language/format.ts'
import { type Line, quiet, strong } from '../../report/blocks.ts'
import type { Page } from '../../report/pretty/page.ts'
import { hang } from '../../report/pretty/wrap.ts'
import type { Question } from '../plan/question.ts'
import { asides, besideRows, lastTime } from '../state/about-question.ts'
import type { Choice } from '../state/choices.ts'
import { type Display, pageFor } from '../state/display.ts'
import { answerInWords, questionText, titleOf } from '../state/naming.ts'
import { OFFER, QUESTION } from '../words/screens.ts'
import type { Body } from './layout.ts'

/** The title of a question with what is to be known of it, and the question itself. */
export function askedLines(question: Question, display: Display): string[] {
  const page = pageFor(display)
  const aside = asides(question, display)
  const title: Line = [titleOf(question, display), ...(aside.length > 0 ? [quiet(` · ${aside.join(' · ')}`)] : [])]
  return [...hang(page, '', title), ...hang(page, '', strong(questionText(question, display)))]
}

/** How much air a body has. */
export type Spacing = 'airy' | 'plain' | 'tight'

/** The choices; the one at `at` is marked. */
export function choiceBody(
  question: Question,
  choices: readonly Choice[],
  at: number | null,
  spacing: Spacing,
  display: Display,
): Body {
  const page = pageFor(display)
  const gap = spacing === 'tight' ? [] : ['']
  const lines = [
    ...askedLines(question, display),
    ...offerAbout(question, display),
    ...lastTime(question, display).flatMap((text) => hang(page, '', text)),
    ...gap,
  ]
  let keep: readonly [number, number] | undefined
  choices.forEach((choice, index) => {
    const first = lines.length
    const drawn = choiceLines(page, choice, index, index === at, display)
    lines.push(...drawn, ...(spacing === 'airy' && drawn.length > 1 ? [''] : []))
    if (index === at) keep = [first, first + drawn.length - 1]
  })
  const beside = besideLines(question, display)
  if (beside.length > 0) lines.push(...gap, ...beside)
  return keep ? { lines, keep } : { lines }
}

function choiceLines(
  page: Page,
  { label, about, yours }: Choice,
  index: number,
  marked: boolean,
  { lang }: Display,
): string[] {
  const pointer = marked ? (page.unicode ? '›' : '>') : ' '
  const lead = `${page.colour.cyan(pointer)} ${page.colour.bold(String(index + 1))} `
  const name = `${label}${yours ? ` (${QUESTION.yours[lang]})` : ''}`
  const said: Line = [marked || yours || about ? strong(name) : name, ...(about === null ? [] : [`: ${about}`])]
  return hang(page, lead, said)
}

function offerAbout(question: Question, display: Display): string[] {
  return question.kind === 'offer' ? hang(pageFor(display), '', OFFER[question.offer].about[display.lang]) : []
}

/** What stands beside the answer in the file: note, evidence, owner, due date, wish. */
export function besideLines(question: Question, display: Display): string[] {
  const page = pageFor(display)
  const rows = besideRows(question, display)
  return rows.flatMap(([label, text]) => hang(page, '  ', [quiet(`${label}: `), text])).slice(0, MOST_BESIDE)
}

/** A long note is cut here; the file has it all. */
const MOST_BESIDE = 8

/** A question answered by writing, when nothing is being written: the answer so far. */
export function answerLines(question: Question, display: Display): string[] {
  const page = pageFor(display)
  const answer = answerInWords(question, display)
  return answer === null ? [] : hang(page, '  ', [quiet(`${sentence(QUESTION.yours[display.lang])}: `), answer])
}
