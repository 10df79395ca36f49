/** A question as plain mode says it: whole sentences, one thing a line, nothing that has to be seen. */
import { gridOf } from '../../assess/grid.ts'
import type { SideTexts } from '../../catalogue/types.ts'
import { halves, sentence } from '../../language/format.ts'
import { pageOf } from '../../report/pretty/page.ts'
import { hang } from '../../report/pretty/wrap.ts'
import { POSITION } from '../../report/terms.ts'
import type { Scheme } from '../../scheme/types.ts'
import type { Question } from '../plan/question.ts'
import type { QuestionPlace } from '../plan/types.ts'
import { asides, besideRows, lastTime, whyLines } from '../state/about-question.ts'
import { choicesOf, isPair, isTicked, isWritten } from '../state/choices.ts'
import type { Display } from '../state/display.ts'
import { answerInWords, questionText, sectionTitle, timeLeft, titleOf, valueName } from '../state/naming.ts'
import { COMMAND_KEYS, type Command, OTHER_KEYS } from '../words/keys.ts'
import { PLAIN } from '../words/plain.ts'
import { GRID, OFFER, QUESTION } from '../words/screens.ts'

/** Where one is, what is asked, what can be answered, and the keys. */
export function spokenQuestion(
  question: Question,
  place: QuestionPlace | null,
  scheme: Scheme,
  commands: readonly Command[],
  display: Display,
): string[] {
  return [
    '',
    ...(place ? [placeLine(place, display)] : []),
    `${[titleOf(question, display), ...asides(question, display)].join(', ')}.`,
    questionText(question, display),
    ...(question.kind === 'offer' ? [OFFER[question.offer].about[display.lang]] : []),
    ...lastTime(question, display),
    ...sides(question, scheme, display),
    ...choices(question, display),
    ...beside(question, display),
    ...howToAnswer(question, commands, display),
  ]
}

function placeLine({ section, n, of, overall, secondsLeft }: QuestionPlace, display: Display): string {
  const left = sentence(timeLeft(secondsLeft, display)).replace(/\.$/, '')
  return PLAIN.question[display.lang](overall.n, overall.of, sectionTitle(section, display), n, of, left)
}

function choices(question: Question, display: Display): string[] {
  if (isTicked(question)) {
    const values = question.form.kind === 'several' ? question.form.values : []
    return values.map((value, index) => `${index + 1}. ${sentence(valueName(value, question.key, display))}`)
  }
  if (isWritten(question)) return []
  return choicesOf(question, display).map(({ label, about, yours }, index) => {
    const own = yours ? ` (${QUESTION.yours[display.lang]})` : ''
    return `${index + 1}. ${sentence(label)}${own}${about === null ? '' : `: ${about}`}`
  })
}

/** What stands in the file: the answer, where the choices do not show it, and what is noted beside it. */
function beside(question: Question, display: Display): string[] {
  const shown = !isTicked(question) && !isWritten(question)
  const answer = shown ? null : answerInWords(question, display)
  const rows = besideRows(question, display).map(([label, text]) => `${label}: ${text}`)
  return [...(answer === null ? [] : [PLAIN.yours[display.lang](answer)]), ...rows]
}

function howToAnswer(question: Question, commands: readonly Command[], display: Display): string[] {
  const { lang } = display
  const how = isTicked(question)
    ? PLAIN.ticks[lang](question.form.kind === 'several' ? question.form.values.length : 0)
    : isWritten(question)
      ? PLAIN[question.kind === 'purpose' ? 'writePurpose' : 'write'][lang]
      : PLAIN.answer[lang](OTHER_KEYS.answer[lang](choicesOf(question, display).length))
  const keep = question.answered && question.kind !== 'offer' ? ` ${PLAIN.keep[lang]}` : ''
  const first = (['back', 'later', 'why', 'leave'] as const).filter((command) => commands.includes(command))
  const keys = first.map((command) => `${COMMAND_KEYS[command].key[lang]} ${COMMAND_KEYS[command].word[lang]}`)
  return [`${how}${keep} ${[...keys, PLAIN.help[lang]].join(', ')}.`]
}

/** Why a question matters, in whole lines: the terminal or the screen reader breaks them. */
export function spokenWhy(question: Question, display: Display): string[] {
  const page = pageOf({ ...display, width: null })
  return whyLines(question, display)
    .flatMap(({ line, listed }) => hang(page, listed ? `${page.glyphs.bullet} ` : '', line))
    .filter((line) => line !== '')
}

/** All that can be typed at this question. */
export function spokenHelp(commands: readonly Command[], { lang }: Display): string[] {
  const rows = commands.map((command) => {
    const { key, word, about } = COMMAND_KEYS[command]
    return `${key[lang]}: ${word[lang]}, ${about[lang]}.`
  })
  return [PLAIN.helpTitle[lang], ...rows]
}

function sides(question: Question, scheme: Scheme, display: Display): string[] {
  if (!isPair(question)) return []
  const { lang, texts, catalogue } = display
  const { closed, open, skipped } = gridOf(scheme, catalogue)
  const aside = skipped > 0 ? `, ${GRID.skipped[lang](skipped)}` : ''
  const sums = `${GRID.sums[lang](halves(closed), halves(open)).replace(' · ', ', ')}${aside}.`
  const known = texts.pairs[question.key]
  if (question.kind !== 'pair' || !known) return [sums]
  const chosen = catalogue.pairs.find(({ id }) => id === question.key)?.chosen
  return [
    ...sideLines(GRID.closed[lang], known.closed, display),
    ...sideLines(GRID.open[lang], known.open, display),
    ...known.warnings.map((text) => `${GRID.warning[lang]}: ${text}`),
    ...(chosen ? [`${GRID.chose[lang]}: ${POSITION[chosen][lang]}. ${known.chosen}`] : []),
    sums,
  ]
}

function sideLines(name: string, side: SideTexts, { lang }: Display): string[] {
  return [
    `${name}: ${side.label}. ${side.meaning}`,
    `${GRID.advantages[lang]}: ${side.advantages.join(' ')}`,
    `${GRID.drawbacks[lang]}: ${side.drawbacks.join(' ')}`,
    `${GRID.cost[lang]}: ${side.cost}`,
  ]
}
