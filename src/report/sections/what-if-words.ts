import type { Words } from '../../language/words.ts'

export const WORDS = {
  heading: { da: 'Hvad nu hvis', en: 'What if' },
  about: {
    da: 'I dag, som filen siger, og som det ville se ud med det, der er antaget her. Filen er ikke ændret.',
    en: 'Today, as the file says, and as it would look with what is assumed here. The file is unchanged.',
  },
  nothing: {
    da: 'Der er ikke noget at antage: filen har ingen mål i skemaet, og intet planlagt eller delvist har en frist.',
    en: 'There is nothing to assume: the file has no targets in the grid, and nothing planned or partly has a date.',
  },
  noChange: {
    da: 'Det er sådan, det allerede er: ingen af svarene ville være anderledes.',
    en: 'That is how it already is: none of the answers would be different.',
  },
  assumed: { da: 'Antaget', en: 'Assumed' },
  already: { da: 'det er det allerede', en: 'as it already is' },
  figure: { da: 'Tal', en: 'Figure' },
  today: { da: 'I dag', en: 'Today' },
  assumedThen: { da: 'Så', en: 'Then' },
  change: { da: 'Forskel', en: 'Change' },
  stage: { da: 'Stadie', en: 'Stage' },
  score: { da: 'Score', en: 'Score' },
  view: { da: 'Det, der tæller', en: 'What counts' },
  ceiling: { da: 'Kan blive op til', en: 'Could reach' },
  level: { da: 'Niveau', en: 'Level' },
  none: { da: 'intet', en: 'none' },
  gates: { da: 'Mangler af det, der skal være på plads først', en: 'Still missing of what must be in place first' },
  essentials: { da: 'Afgørende punkter på plads', en: 'Essentials in place' },
  counting: { da: 'Punkter, der gælder (med sideblik)', en: 'Criteria that apply (with the lenses)' },
  answered: { da: 'Besvaret af dem', en: 'Answered of them' },
  dilemmas: { da: 'Dilemmaer', en: 'Dilemmas' },
  cannotTell: { da: 'Dilemmaer, der ikke kan siges endnu', en: 'Dilemmas that cannot be told yet' },
  closed: { da: 'Skemaet: lukket', en: 'The grid: closed' },
  open: { da: 'Skemaet: åbent', en: 'The grid: open' },
  elements: { da: 'De ni kerneelementer', en: 'The nine core elements' },
  lenses: { da: 'Sideblik', en: 'Lenses' },
  area: { da: 'Område', en: 'Area' },
  gatesOpened: { da: 'Skal så også på plads først', en: 'Would also have to be in place first' },
  gatesClosed: { da: 'Mangler ikke længere', en: 'No longer missing' },
  rulesAppear: { da: 'Dilemmaer, der kommer til', en: 'Dilemmas that appear' },
  rulesDisappear: { da: 'Dilemmaer, der falder væk', en: 'Dilemmas that disappear' },
  criteriaAppear: { da: 'Punkter, der kommer til', en: 'Criteria that appear' },
  criteriaDisappear: { da: 'Punkter, der falder væk', en: 'Criteria that disappear' },
  criteriaAppearAbout: {
    da: (n: number, notYet: number) =>
      n === 1
        ? `Et punkt mere ville gælde for jer, og det er ${notYet === 0 ? '' : 'ikke '}på plads.`
        : `${n} punkter mere ville gælde for jer, og ${notYet === n ? 'ingen' : n - notYet} af dem er på plads.`,
    en: (n: number, notYet: number) =>
      n === 1
        ? `One more criterion would apply to you, and it is ${notYet === 0 ? '' : 'not '}in place.`
        : `${n} more criteria would apply to you, ${notYet === n ? 'none' : n - notYet} of them in place.`,
  },
  same: {
    da: 'Ingen dilemmaer og ingen punkter kommer til eller falder væk.',
    en: 'No dilemmas and no criteria appear or disappear.',
  },
  whole: { da: 'Hele rapporten om i dag: kør igen uden', en: 'The whole report on today: run again without' },
  or: { da: 'og', en: 'and' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  empty: { da: 'ingen', en: 'none' },
} satisfies Words
