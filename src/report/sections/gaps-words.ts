import { count } from '../../language/format.ts'
import type { Words } from '../../language/words.ts'

export const WORDS = {
  heading: { da: 'Det kan I arbejde videre med', en: 'What you can work on' },
  none: {
    da: 'Alt, hvad I har besvaret, er på plads.',
    en: 'Everything you have answered is in place.',
  },
  first: {
    da: (shown: number, all: number) => `De ${shown} første af ${all} punkter, det vigtigste først.`,
    en: (shown: number, all: number) => `The first ${shown} of ${all} criteria, the most important first.`,
  },
  every: {
    da: (all: number) => (all === 1 ? '1 punkt.' : `${all} punkter, det vigtigste først.`),
    en: (all: number) => (all === 1 ? '1 criterion.' : `${all} criteria, the most important first.`),
  },
  rest: { da: 'Resten kort', en: 'The rest in short' },
  more: { da: 'Se dem alle i fuld længde med', en: 'See them all in full with' },
  moreOf: { da: 'eller et enkelt kerneelement med', en: 'or a single element with' },
  priority: { da: (name: string) => `${name} prioritet`, en: (name: string) => `${name} priority` },
  gain: {
    da: (points: string) => `giver ${points} point mere`,
    en: (points: string) => `adds ${points} points`,
  },
  noGain: { da: 'tæller ikke med i scoren', en: 'does not count in the score' },
  gate: { da: 'skal være på plads først', en: 'must be in place first' },
  why: { da: 'Hvorfor', en: 'Why' },
  action: { da: 'Første skridt', en: 'First step' },
  question: { da: 'Spørgsmål', en: 'Question' },
  who: { da: 'Hvem og hvornår', en: 'Who and when' },
  whoUnknown: { da: 'ikke aftalt endnu', en: 'not agreed yet' },
  due: { da: (day: string) => `inden ${day}`, en: (day: string) => `by ${day}` },
  overdue: { da: 'fristen er overskredet', en: 'overdue' },
  note: { da: 'Jeres note', en: 'Your note' },
  source: { da: 'Kilde', en: 'Source' },
  cases: { da: 'Set hos', en: 'Seen at' },
  title: { da: 'Punkt', en: 'Criterion' },
  part: { da: 'Område', en: 'Area' },
  status: { da: 'I dag', en: 'Today' },
  rank: { da: 'Prioritet', en: 'Priority' },
  points: { da: 'Point mere', en: 'Points more' },
  unanswered: { da: 'Ikke besvaret endnu', en: 'Not answered yet' },
  unansweredAbout: {
    da: (n: number) => `${count(n, 'punkt', 'punkter')}. Ubesvaret er ikke et nej: spørg hinanden, når det passer.`,
    en: (n: number) => `${count(n, 'criterion', 'criteria')}. Unanswered is not a no: ask each other when it suits.`,
  },
  together: {
    da: (points: string) => `Tilsammen kan de give ${points} point mere.`,
    en: (points: string) => `Together they can add ${points} points.`,
  },
  closedHeading: { da: 'Det kom ikke på plads', en: 'What did not get in place' },
  closedAbout: {
    da: 'Ordningen er afsluttet. Det her er ikke opgaver, men noget, de næste kan lære af.',
    en: 'The scheme is closed. These are not tasks, but something the next ones can learn from.',
  },
} satisfies Words
