import { count } from '../language/format.ts'
import type { Words } from '../language/words.ts'

export const WORDS = {
  heading: { da: 'Overblik', en: 'Overview' },
  about: {
    da: (n: number) => `${count(n, 'fil', 'filer')} efter navn. Tallene er til samtalen, ikke til at rangordne.`,
    en: (n: number) => `${count(n, 'file', 'files')} by name. The figures are to talk over, not to rank by.`,
  },
  name: { da: 'Ordning', en: 'Scheme' },
  stage: { da: 'Stadie', en: 'Stage' },
  score: { da: 'Score', en: 'Score' },
  level: { da: 'Niveau', en: 'Level' },
  essentials: { da: 'Afgørende', en: 'Essentials' },
  gates: { da: 'Først', en: 'Gates' },
  grid: { da: 'Skema', en: 'Grid' },
  reference: { da: 'referencecase', en: 'reference' },
  invalid: { da: 'ugyldig', en: 'invalid' },
  key: {
    da: 'To tal i Score: hvad den er, og hvad den kan blive, fordi der mangler svar. Afgørende: på plads af dem, der gælder. Først: så mange mangler af dem, der skal være på plads, før scoren er værd at læse. Skema: lukket/åbent.',
    en: 'Two figures under Score: what it is and what it could become, since answers are lacking. Essentials: in place of those that apply. Gates: how many are missing of those that must be in place before the score is worth reading. Grid: closed/open.',
  },
  catalogues: {
    da: 'Ordningerne er vurderet efter forskellige kataloger. Stil dem ikke op mod hinanden.',
    en: 'The schemes were judged by different catalogues. Do not hold them up against each other.',
  },
} satisfies Words
