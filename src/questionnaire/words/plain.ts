/** What plain mode says besides the questions themselves: line by line, for screen readers and for pipes. */

import { whole } from '../../language/format.ts'
import type { Language } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'

export const PLAIN = {
  welcome: {
    da: 'Svar med et tal eller en tekst, og tryk Enter. Skriv h for at se, hvad I ellers kan.',
    en: 'Answer with a number or a text, and press Enter. Type h to see what else you can do.',
  },
  question: {
    da: (n: number, of: number, section: string, m: number, all: number, left: string) =>
      `Spørgsmål ${n} af ${of}. ${section}, ${m} af ${all}. ${left}.`,
    en: (n: number, of: number, section: string, m: number, all: number, left: string) =>
      `Question ${n} of ${of}. ${section}, ${m} of ${all}. ${left}.`,
  },
  answer: { da: (keys: string) => `Svar ${keys}.`, en: (keys: string) => `Answer ${keys}.` },
  ticks: {
    da: (n: number) => `Skriv tallene med komma imellem, 1-${n}, eller 0 for ingen af dem.`,
    en: (n: number) => `Type the numbers with commas between, 1-${n}, or 0 for none of them.`,
  },
  write: { da: 'Skriv svaret.', en: 'Type the answer.' },
  writePurpose: {
    da: 'Skriv svaret. Er I ikke afklarede, så skriv ”i tvivl” eller ”nej”, gerne med en forklaring efter et kolon.',
    en: 'Type the answer. If it is not settled, type "in doubt" or "no", with an explanation after a colon if you like.',
  },
  keep: { da: 'Enter: behold svaret.', en: 'Enter: keep the answer.' },
  yours: { da: (answer: string) => `Jeres svar: ${answer}.`, en: (answer: string) => `Your answer: ${answer}.` },
  help: { da: 'h hjælp', en: 'h help' },
  helpTitle: { da: 'Skriv ét bogstav og tryk Enter:', en: 'Type one letter and press Enter:' },
  field: {
    da: (label: string, hint: string) => `${label}${hint === '' ? '' : ` (${hint})`}`,
    en: (label: string, hint: string) => `${label}${hint === '' ? '' : ` (${hint})`}`,
  },
  fieldKeep: { da: (value: string) => `Enter: behold ${value}`, en: (value: string) => `Enter: keep ${value}` },
  fieldKeepOrClear: {
    da: (value: string) => `Enter: behold ${value}. -: fjern`,
    en: (value: string) => `Enter: keep ${value}. -: take away`,
  },
  fieldOptional: { da: 'Enter: spring over', en: 'Enter: leave out' },
  cancel: { da: (key: string) => `${key}: fortryd`, en: (key: string) => `${key}: cancel` },
  cancelled: { da: 'Fortrudt.', en: 'Cancelled.' },
  chooseNumber: {
    da: (n: number) => `Skriv et tal fra 1 til ${n}, eller Enter for at gå tilbage til spørgsmålet.`,
    en: (n: number) => `Type a number from 1 to ${n}, or Enter to go back to the question.`,
  },
  notUnderstood: {
    da: (line: string) => `”${line}” er ikke et af svarene. Skriv h for hjælp.`,
    en: (line: string) => `"${line}" is none of the answers. Type h for help.`,
  },
  finish: {
    da: 'Enter: luk. t: tilbage. u: ubesvaret. g: gå til et afsnit.',
    en: 'Enter: leave. b: back. u: unanswered. g: go to a section.',
  },
  notANumber: {
    da: (n: number) => `Skriv et tal fra 1 til ${n}.`,
    en: (n: number) => `Type a number from 1 to ${n}.`,
  },
} satisfies Words

/** An element with its figure, in a sentence. */
export const ELEMENT_FIGURE: Record<Language, (title: string, figure: number | null, answered: string) => string> = {
  da: (title, figure, answered) =>
    figure === null
      ? `${title}: ingen punkter gælder endnu.`
      : `${title}: ${whole(figure)} af 100, ${answered} besvaret.`,
  en: (title, figure, answered) =>
    figure === null ? `${title}: no points apply yet.` : `${title}: ${whole(figure)} out of 100, ${answered} answered.`,
}
