import type { Words } from '../../language/words.ts'

export const WORDS = {
  heading: { da: 'Skema: lukket og åbent', en: 'The grid: closed and open' },
  about: {
    da: 'En side er et valg med sin egen pris, ikke en karakter. Skemaet tæller ikke med i scoren.',
    en: 'A side is a choice with a price of its own, not a mark. The grid does not count in the score.',
  },
  closed: { da: 'Lukket', en: 'Closed' },
  open: { da: 'Åbent', en: 'Open' },
  here: { da: 'i dag', en: 'today' },
  wanted: { da: 'ønsket', en: 'wanted' },
  both: { da: 'i dag og ønsket', en: 'today and wanted' },
  empty: {
    da: (n: number) =>
      `Skemaets ${n} par er ikke udfyldt endnu. De hjælper jer med at se, hvilke valg ordningen bygger på.`,
    en: (n: number) =>
      `The ${n} pairs of the grid are not filled in yet. They help you see which choices the scheme rests on.`,
  },
  note: { da: 'Note', en: 'Note' },
  sums: { da: 'Samlet antal', en: 'Sums' },
  wantedSums: { da: 'Som I vil have det', en: 'As you want it' },
  counted: {
    da: (answered: number, skipped: number, open: number) =>
      [
        `${answered} besvaret`,
        ...(skipped ? [`${skipped} sprunget over`] : []),
        ...(open ? [`${open} ubesvaret`] : []),
      ].join(', '),
    en: (answered: number, skipped: number, open: number) =>
      [
        `${answered} answered`,
        ...(skipped ? [`${skipped} skipped`] : []),
        ...(open ? [`${open} unanswered`] : []),
      ].join(', '),
  },
  untold: {
    da: (n: number) => `Kilden siger ikke noget om ${n === 1 ? 'et af parrene' : `${n} af parrene`}.`,
    en: (n: number) => `The source does not mention ${n === 1 ? 'one of the pairs' : `${n} of the pairs`}.`,
  },
} satisfies Words
