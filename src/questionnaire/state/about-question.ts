/** What is said of a question besides itself, on the screen and in plain mode alike. */

import { citations } from '../../catalogue/citation.ts'
import { criteriaOf, partsOf } from '../../catalogue/parts.ts'
import type { Citation } from '../../catalogue/types.ts'
import { date, list, sentence } from '../../language/format.ts'
import { oneLine } from '../../language/plain-text.ts'
import { type Line, quiet, strong } from '../../report/blocks.ts'
import { EVIDENCE, POSITION, STATUS, WEIGHT } from '../../report/terms.ts'
import type { Answer, Evidence } from '../../scheme/types.ts'
import type { Question } from '../plan/question.ts'
import { GRID, PANEL, QUESTION } from '../words/screens.ts'
import { isPair, type PairQuestion } from './choices.ts'
import type { Display, DisplayTexts } from './display.ts'
import { answerInWords, own } from './naming.ts'

/** What is to be known of a question beside its title, in a few words each. */
export function asides(question: Question, { lang, catalogue }: Display): string[] {
  if (question.kind === 'fact') return question.decides ? [QUESTION.decides[lang]] : []
  if (question.kind !== 'criterion') return []
  const part = partsOf(catalogue).find(({ id }) => question.path.startsWith(`${id}.`))
  const weight = part?.criteria.find(({ path }) => path === question.path)?.weight
  return [...(weight ? [WEIGHT[weight][lang]] : []), ...(question.gate ? [QUESTION.gate[lang]] : [])]
}

/** Reassessing: what was answered last time, and what was promised. */
export function lastTime(question: Question, { lang }: Display): string[] {
  if (question.kind !== 'criterion' || !question.before) return []
  const { status, owner, due } = question.before
  const parts = [
    ...(status === null ? [] : [STATUS[status][lang]]),
    ...(owner === null ? [] : [`${QUESTION.owner[lang].toLowerCase()}: ${oneLine(owner)}`]),
    ...(due === null ? [] : [`${QUESTION.due[lang].toLowerCase()}: ${date(due, lang)}`]),
  ]
  return parts.length === 0 ? [] : [`${QUESTION.before[lang]}: ${parts.join(' · ')}`]
}

/** What stands beside the answer in the file: note, evidence, owner, due date, wish. */
export function besideRows(question: Question, words: DisplayTexts): [label: string, text: string][] {
  const { lang } = words
  const answer = question.kind === 'own_pair' ? question.pair : 'answer' in question ? question.answer : null
  if (!answer) return []
  const { note = null, owner = null, due = null } = answer as Partial<Answer>
  const wish = 'target' in answer && question.kind !== 'target' ? answer.target : null
  const today = question.kind === 'target' ? question.answer.position : null
  const evidence = answer.evidence.map((item) => evidenceInWords(item, words)).join(' · ')
  const rows: [label: string, text: string | null][] = [
    [sentence(QUESTION.yours[lang]), isPair(question) ? answerInWords(question, words) : null],
    [GRID.today[lang], today && POSITION[today][lang]],
    [QUESTION.wish[lang], wish && POSITION[wish][lang]],
    [QUESTION.note[lang], note === null ? null : own(note, words)],
    [QUESTION.evidence[lang], answer.evidence.length === 0 ? null : evidence],
    [QUESTION.owner[lang], owner === null ? null : oneLine(owner)],
    [QUESTION.due[lang], due === null ? null : date(due, lang)],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null)
}

function evidenceInWords({ kind, what, on }: Evidence, { lang }: DisplayTexts): string {
  return `${EVIDENCE[kind][lang]} ${oneLine(what)}${on === null ? '' : ` (${date(on, lang)})`}`
}

/** One line of several; an empty one is a pause. */
export interface AboutLine {
  line: Line
  /** Whether it is an item of a list. */
  listed: boolean
}

const plain = (line: Line): AboutLine => ({ line, listed: false })

/** A text under its label, and a pause; nothing where there is no text. */
function labelled(label: string, text: string): AboutLine[] {
  return text === '' ? [] : [plain(strong(label)), plain(text), plain('')]
}

/** Why a question matters, with the experience behind it and where it is known from. */
export function whyLines(question: Question, display: Display): AboutLine[] {
  const { lang, texts, catalogue } = display
  switch (question.kind) {
    case 'purpose': {
      const sources = catalogue.purpose.find(({ id }) => id === question.key)?.sources ?? []
      return [
        ...labelled(PANEL.goodAnswer[lang], texts.purpose[question.key]?.help ?? ''),
        ...sourceLines(sources, display),
      ]
    }
    case 'criterion':
      return criterionWhy(question.path, display)
    case 'fact':
      return factWhy(question.key, display)
    case 'pair':
    case 'target':
    case 'own_pair':
      return pairWhy(question, display)
    case 'offer':
      return []
  }
}

/** So many cases name a criterion without making a wall of them. */
const MOST_CASES = 5

function criterionWhy(path: string, display: Display): AboutLine[] {
  const { lang, texts, catalogue } = display
  const known = criteriaOf(catalogue).find((criterion) => criterion.path === path)
  const cases = (known?.cases ?? []).map((id) => catalogue.cases.find((one) => one.id === id)?.name ?? id)
  return [
    ...labelled(PANEL.why[lang], texts.criteria[path]?.why ?? ''),
    ...labelled(PANEL.action[lang], texts.criteria[path]?.action ?? ''),
    ...labelled(PANEL.cases[lang], list(cases.slice(0, MOST_CASES), lang)),
    ...sourceLines(known?.sources ?? [], display),
  ]
}

/** Which questions hang on a fact. */
function factWhy(key: string, { lang, texts, catalogue }: Display): AboutLine[] {
  if (key === 'stage') return [plain(PANEL.stageWhy[lang])]
  const criteria = criteriaOf(catalogue).filter(
    ({ condition }) => condition !== null && catalogue.conditions[condition]?.asks.includes(`profile.${key}`),
  )
  if (criteria.length === 0) return [plain(PANEL.factWhy[lang])]
  return [
    plain(strong(PANEL.decides[lang](criteria.length))),
    ...criteria.map(({ path }): AboutLine => ({ line: texts.criteria[path]?.title ?? path, listed: true })),
  ]
}

function pairWhy(question: PairQuestion, display: Display): AboutLine[] {
  const { lang, texts, catalogue } = display
  const chosen = chosenLine(question, display)
  const warnings = texts.pairs[question.key]?.warnings ?? []
  return [
    ...(chosen === null ? [] : [plain(chosen)]),
    plain(''),
    ...warnings.flatMap((text) => labelled(GRID.warning[lang], text)),
    ...labelled(PANEL.why[lang], PANEL.pairWhy[lang]),
    ...sourceLines(catalogue.pairs.find(({ id }) => id === question.key)?.sources ?? [], display),
  ]
}

/** What Høreforeningen chose, with its reason; null where it is not known. */
export function chosenLine({ key }: PairQuestion, { lang, texts, catalogue }: Display): Line | null {
  const chosen = catalogue.pairs.find(({ id }) => id === key)?.chosen
  const why = texts.pairs[key]?.chosen
  return chosen && why ? [strong(`${GRID.chose[lang]}: ${POSITION[chosen][lang]}. `), why] : null
}

function sourceLines(cited: readonly Citation[], { catalogue, lang }: Display): AboutLine[] {
  const named = citations(cited, catalogue.sources, lang)
  return named.length === 0 ? [] : [plain(quiet(`${PANEL.source[lang]}: ${named.join(' · ')}`))]
}
