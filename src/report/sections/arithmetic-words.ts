import type { Words } from '../../language/words.ts'

export const WORDS = {
  heading: { da: 'Sådan er scoren regnet ud', en: 'How the score is worked out' },
  points: {
    da: 'Point: på plads = 1, delvist = ½, ikke på plads og ubesvaret = 0. Vægt: afgørende = 3, vigtigt = 2, nyttigt = 1.',
    en: 'Points: in place = 1, partly = ½, not in place and unanswered = 0. Weight: essential = 3, important = 2, supportive = 1.',
  },
  pointsIdea: {
    da: 'Point på idéstadiet: planlagt, delvist og på plads = 1, ikke på plads og ubesvaret = 0. Vægt: afgørende = 3, vigtigt = 2, nyttigt = 1.',
    en: 'Points at the idea stage: planned, partly and in place = 1, not in place and unanswered = 0. Weight: essential = 3, important = 2, supportive = 1.',
  },
  element: {
    da: 'Et kerneelement = 100 × summen af point × vægt / summen af vægt. Kun de punkter, der gælder for jer nu, er med.',
    en: 'An element = 100 × the sum of points × weight / the sum of weights. Only the criteria that apply to you now are in.',
  },
  ceiling: {
    da: 'Kan blive: det samme, hvis alle ubesvarede punkter var på plads.',
    en: 'Could be: the same if all unanswered criteria were in place.',
  },
  scheme: {
    da: 'Scoren = gennemsnittet af kerneelementerne. De afrundes først til sidst, til seks decimaler.',
    en: 'The score = the mean of the elements. Figures are rounded only at the end, to six decimals.',
  },
  pool: {
    da: 'Scoren på idéstadiet = alle punkter af de ni under ét. Tallene afrundes først til sidst, til seks decimaler.',
    en: 'The score at the idea stage = all criteria of the nine in one pool. Figures are rounded only at the end, to six decimals.',
  },
  criterion: { da: 'Punkt', en: 'Criterion' },
  status: { da: 'Svar', en: 'Answer' },
  weight: { da: 'Vægt', en: 'Weight' },
  point: { da: 'Point', en: 'Points' },
  product: { da: 'Produkt', en: 'Product' },
  sum: { da: 'I alt', en: 'Sum' },
  could: { da: 'kan blive', en: 'could be' },
  headline: { da: 'Score', en: 'Score' },
  nothing: { da: 'ingen punkter gælder', en: 'no criteria apply' },
  whole: { da: 'Helt tal til niveau og grænser', en: 'Whole number for level and thresholds' },
  fewest: {
    da: 'Et kerneelement med færre end tre punkter tæller ikke imod et niveau.',
    en: 'An element with fewer than three criteria does not count against a level.',
  },
} satisfies Words
