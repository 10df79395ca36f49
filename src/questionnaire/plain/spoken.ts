/** A question as plain mode says it: whole sentences, one thing a line, nothing that has to be seen. */
import { gridOf } from '../../assess/grid.ts'
import type { SideTexts } from '../../catalogue/types.ts'
import { halves, sentence } from '../../language/format.ts'
import { POSITION } from '../../report/terms.ts'
import type { Scheme } from '../../scheme/types.ts'
import type { Place, Question } from '../plan/types.ts'
import { timeLeft } from '../screens/frame.ts'
import type { PairQuestion } from '../screens/pair.ts'
import { asides, beforeText, besideRows } from '../screens/question.ts'
import { choicesOf, isTicked, isWritten } from '../state/choices.ts'
import type { Look } from '../state/display.ts'
import { answerInWords, questionText, sectionTitle, titleOf, valueName } from '../state/naming.ts'
import { COMMAND_KEYS, type Command, OTHER_KEYS } from '../words/keys.ts'
import { PLAIN } from '../words/plain.ts'
import { GRID, OFFER, QUESTION } from '../words/screens.ts'

/** Where one is, what is asked, what can be answered, and the keys. */
export function spokenQuestion(
  question: Question,
  place: Place | null,
  scheme: Scheme,
  commands: readonly Command[],
  look: Look,
): string[] {
  return [
    '',
    ...(place ? [placeLine(place, look)] : []),
    `${[titleOf(question, look), ...asides(question, look)].join(', ')}.`,
    questionText(question, look),
    ...(question.kind === 'offer' ? [OFFER[question.offer].about[look.lang]] : []),
    ...beforeText(question, look),
    ...sides(question, scheme, look),
    ...choices(question, look),
    ...beside(question, look),
    ...howToAnswer(question, commands, look),
  ]
}

function placeLine({ section, n, of, overall, secondsLeft }: Place, look: Look): string {
  const left = sentence(timeLeft(secondsLeft, look)).replace(/\.$/, '')
  return PLAIN.question[look.lang](overall.n, overall.of, sectionTitle(section, look), n, of, left)
}

function choices(question: Question, look: Look): string[] {
  if (isTicked(question)) {
    const values = question.form.kind === 'several' ? question.form.values : []
    return values.map((value, index) => `${index + 1}. ${sentence(valueName(value, question.key, look))}`)
  }
  if (isWritten(question)) return []
  return choicesOf(question, look).map(({ label, about, yours }, index) => {
    const own = yours ? ` (${QUESTION.yours[look.lang]})` : ''
    return `${index + 1}. ${sentence(label)}${own}${about === null ? '' : `: ${about}`}`
  })
}

/** What stands in the file: the answer, where the choices do not show it, and what is noted beside it. */
function beside(question: Question, look: Look): string[] {
  const shown = !isTicked(question) && !isWritten(question)
  const answer = shown ? null : answerInWords(question, look)
  const rows = besideRows(question, look).map(([label, text]) => `${label}: ${text}`)
  return [...(answer === null ? [] : [PLAIN.yours[look.lang](answer)]), ...rows]
}

function howToAnswer(question: Question, commands: readonly Command[], look: Look): string[] {
  const { lang } = look
  const how = isTicked(question)
    ? PLAIN.ticks[lang](question.form.kind === 'several' ? question.form.values.length : 0)
    : isWritten(question)
      ? PLAIN[question.kind === 'purpose' ? 'writePurpose' : 'write'][lang]
      : PLAIN.answer[lang](OTHER_KEYS.answer[lang](choicesOf(question, look).length))
  const keep = question.answered && question.kind !== 'offer' ? ` ${PLAIN.keep[lang]}` : ''
  const first = (['back', 'later', 'why', 'leave'] as const).filter((command) => commands.includes(command))
  const keys = first.map((command) => `${COMMAND_KEYS[command].key[lang]} ${COMMAND_KEYS[command].word[lang]}`)
  return [`${how}${keep} ${[...keys, PLAIN.help[lang]].join(', ')}.`]
}

/** All that can be typed at this question. */
export function spokenHelp(commands: readonly Command[], { lang }: Look): string[] {
  const rows = commands.map((command) => {
    const { key, word, about } = COMMAND_KEYS[command]
    return `${key[lang]}: ${word[lang]}, ${about[lang]}.`
  })
  return [PLAIN.helpTitle[lang], ...rows]
}

function isPair(question: Question): question is PairQuestion {
  return question.kind === 'pair' || question.kind === 'own_pair' || question.kind === 'target'
}

function sides(question: Question, scheme: Scheme, look: Look): string[] {
  if (!isPair(question)) return []
  const { lang, texts, catalogue } = look
  const { closed, open, skipped } = gridOf(scheme, catalogue)
  const aside = skipped > 0 ? `, ${GRID.skipped[lang](skipped)}` : ''
  const sums = `${GRID.sums[lang](halves(closed), halves(open)).replace(' · ', ', ')}${aside}.`
  const known = texts.pairs[question.key]
  if (question.kind !== 'pair' || !known) return [sums]
  const chosen = catalogue.pairs.find(({ id }) => id === question.key)?.chosen
  return [
    ...sideLines(GRID.closed[lang], known.closed, look),
    ...sideLines(GRID.open[lang], known.open, look),
    ...known.warnings.map((text) => `${GRID.warning[lang]}: ${text}`),
    ...(chosen ? [`${GRID.chose[lang]}: ${POSITION[chosen][lang]}. ${known.chosen}`] : []),
    sums,
  ]
}

function sideLines(name: string, side: SideTexts, { lang }: Look): string[] {
  return [
    `${name}: ${side.label}. ${side.meaning}`,
    `${GRID.advantages[lang]}: ${side.advantages.join(' ')}`,
    `${GRID.drawbacks[lang]}: ${side.drawbacks.join(' ')}`,
    `${GRID.cost[lang]}: ${side.cost}`,
  ]
}
