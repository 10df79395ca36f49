/** The body of a question that is answered by a choice: what it asks, what the answers look like, what stands beside. */
import { date, sentence } from '../../language/format.ts'
import { type Line, quiet, strong } from '../../report/blocks.ts'
import { oneLine } from '../../report/clean.ts'
import type { Page } from '../../report/pretty/page.ts'
import { hang } from '../../report/pretty/wrap.ts'
import { EVIDENCE, POSITION, STATUS, WEIGHT } from '../../report/terms.ts'
import type { Answer, Evidence } from '../../scheme/types.ts'
import type { Question } from '../plan/types.ts'
import type { Choice } from '../state/choices.ts'
import { type Display, pageFor } from '../state/display.ts'
import { answerInWords, own, questionText, titleOf } from '../state/naming.ts'
import { GRID, OFFER, QUESTION } from '../words/screens.ts'
import type { Body } from './layout.ts'

/** The title of a question with what is to be known of it, and the question itself. */
export function askedLines(question: Question, display: Display): string[] {
  const page = pageFor(display)
  const aside = asides(question, display)
  const title: Line = [titleOf(question, display), ...(aside.length > 0 ? [quiet(` · ${aside.join(' · ')}`)] : [])]
  return [...hang(page, '', title), ...hang(page, '', strong(questionText(question, display)))]
}

/** What is to be known of a question besides its title, in a few words each. */
export function asides(question: Question, { lang, catalogue }: Display): string[] {
  if (question.kind === 'fact') return question.decides ? [QUESTION.decides[lang]] : []
  if (question.kind !== 'criterion') return []
  const part = [...catalogue.elements, ...catalogue.lenses].find(({ id }) => question.path.startsWith(`${id}.`))
  const weight = part?.criteria.find(({ path }) => path === question.path)?.weight
  return [...(weight ? [WEIGHT[weight][lang]] : []), ...(question.gate ? [QUESTION.gate[lang]] : [])]
}

/** The choices; the one at `at` is marked. */
export type Spacing = 'airy' | 'plain' | 'tight'

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
    ...beforeText(question, display).flatMap((text) => hang(page, '', text)),
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

/** Reassessing: what was answered last time, and what was promised. */
export function beforeText(question: Question, { lang }: Display): string[] {
  if (question.kind !== 'criterion' || !question.before) return []
  const { status, owner, due } = question.before
  const said = [
    ...(status === null ? [] : [STATUS[status][lang]]),
    ...(owner === null ? [] : [`${QUESTION.owner[lang].toLowerCase()}: ${oneLine(owner)}`]),
    ...(due === null ? [] : [`${QUESTION.due[lang].toLowerCase()}: ${date(due, lang)}`]),
  ]
  return said.length === 0 ? [] : [`${QUESTION.before[lang]}: ${said.join(' · ')}`]
}

/** What stands beside the answer in the file: note, evidence, owner, due date, wish. */
export function besideLines(question: Question, display: Display): string[] {
  const page = pageFor(display)
  const rows = besideRows(question, display)
  return rows.flatMap(([label, text]) => hang(page, '  ', [quiet(`${label}: `), text])).slice(0, MOST_BESIDE)
}

/** A long note is cut here; the file has it all. */
const MOST_BESIDE = 8

/** The same as labels and texts. */
export function besideRows(question: Question, display: Display): [label: string, text: string][] {
  const { lang } = display
  const answer = question.kind === 'own_pair' ? question.pair : 'answer' in question ? question.answer : null
  if (!answer) return []
  const { note = null, owner = null, due = null } = answer as Partial<Answer>
  const wish = 'target' in answer && question.kind !== 'target' ? answer.target : null
  const today = question.kind === 'target' ? question.answer.position : null
  const pairAnswer = question.kind === 'pair' || question.kind === 'own_pair' || question.kind === 'target'
  const yours = pairAnswer ? answerInWords(question, display) : null
  return [
    ...(yours === null ? [] : [[sentence(QUESTION.yours[lang]), yours] as [string, string]]),
    ...(today === null ? [] : [[GRID.today[lang], POSITION[today][lang]] as [string, string]]),
    ...(wish === null ? [] : [[QUESTION.wish[lang], POSITION[wish][lang]] as [string, string]]),
    ...(note === null ? [] : [[QUESTION.note[lang], own(note, display)] as [string, string]]),
    ...(answer.evidence.length === 0
      ? []
      : [
          [QUESTION.evidence[lang], answer.evidence.map((item) => evidenceInWords(item, display)).join(' · ')] as [
            string,
            string,
          ],
        ]),
    ...(owner === null ? [] : [[QUESTION.owner[lang], oneLine(owner)] as [string, string]]),
    ...(due === null ? [] : [[QUESTION.due[lang], date(due, lang)] as [string, string]]),
  ]
}

function evidenceInWords({ kind, what, on }: Evidence, { lang }: Display): string {
  return `${EVIDENCE[kind][lang]} ${oneLine(what)}${on === null ? '' : ` (${date(on, lang)})`}`
}

/** A question answered by writing, when nothing is being written: the answer so far. */
export function answerLines(question: Question, display: Display): string[] {
  const page = pageFor(display)
  const answer = answerInWords(question, display)
  return answer === null ? [] : hang(page, '  ', [quiet(`${sentence(QUESTION.yours[display.lang])}: `), answer])
}
