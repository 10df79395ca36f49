import { count } from '../../language/format.ts'
import type { Words } from '../../language/words.ts'

export const WORDS = {
  ahead: { da: 'Før tid', en: 'Ahead of its time' },
  aheadAbout: {
    da: 'Det har I allerede på plads, selv om det først ventes senere.',
    en: 'You already have this in place, although it is only expected later.',
  },
  notApplicable: { da: 'Ikke relevant for jer', en: 'Not applicable to you' },
  leftOut: { da: 'Besvaret, men tæller ikke med', en: 'Answered, but not counted' },
  askedWhen: { da: (when: string) => `spørges, når ${when}`, en: (when: string) => `asked when ${when}` },
  waits: { da: (fact: string) => `afventer ${fact}`, en: (fact: string) => `waits for ${fact}` },
  later: { da: 'ventes først senere', en: 'expected later' },
  dilemmas: { da: 'Dilemmaer mellem jeres valg', en: 'Dilemmas between your choices' },
  serious: { da: 'alvorligt', en: 'serious' },
  wayOne: { da: 'En vej', en: 'One way' },
  wayTwo: { da: 'En anden vej', en: 'Another way' },
  why: { da: 'Hvorfor', en: 'Why' },
  source: { da: 'Kilde', en: 'Source' },
  cannotTell: { da: 'Kan ikke siges endnu', en: 'Cannot be told yet' },
  cannotTellAbout: {
    da: (n: number) => `${count(n, 'muligt dilemma', 'mulige dilemmaer')} afventer svar.`,
    en: (n: number) => `${count(n, 'possible dilemma waits', 'possible dilemmas wait')} for answers.`,
  },
  waiting: {
    da: (n: number) => `${count(n, 'dilemma afventer', 'dilemmaer afventer')} det.`,
    en: (n: number) => `${count(n, 'dilemma waits', 'dilemmas wait')} for it.`,
  },
  otherAnswers: {
    da: (n: number) => `Og ${count(n, 'svar', 'svar')} mere.`,
    en: (n: number) => `And ${count(n, 'more answer', 'more answers')}.`,
  },
  about: { da: 'Om filen', en: 'About the file' },
  line: { da: (line: number) => `linje ${line}`, en: (line: number) => `line ${line}` },
  lessons: { da: 'Erfaringer', en: 'Lessons' },
  noLessons: {
    da: 'Der står ingen erfaringer i filen. Skriv dem gerne under',
    en: 'The file holds no lessons. You are welcome to write them under',
  },
  accepted: { da: 'Bevidste fravalg', en: 'What you have decided to live with' },
  until: { da: (day: string) => `til og med ${day}`, en: (day: string) => `until ${day}` },
  sources: { da: 'Kilder', en: 'Sources' },
  page: { da: 's.', en: 'p.' },
  known: { da: 'Det fortæller kilden', en: 'What the source tells' },
  untold: {
    da: (n: number) =>
      `Resten ved vi ikke: det, vi har læst af kilden, fortæller ikke om ${count(n, 'punkt', 'punkter')}.`,
    en: (n: number) =>
      `We do not know the rest: what we have read of the source does not mention ${count(n, 'criterion', 'criteria')}.`,
  },
  nothingKnown: { da: 'Kilden siger ikke noget om punkterne.', en: 'The source does not tell about the criteria.' },
} satisfies Words
