import type { Words } from '../../language/words.ts'

export const WORDS = {
  assessed: { da: 'vurderet', en: 'assessed' },
  by: { da: (who: string) => `af ${who}`, en: (who: string) => `by ${who}` },
  asOf: { da: (day: string) => `opgjort ${day}`, en: (day: string) => `as of ${day}` },
  reference: {
    da: 'Referencecase: kendt fra det, kilderne fortæller. Den får ingen score, og det, kilderne ikke nævner, står åbent.',
    en: 'A reference case: known from what the sources tell. It gets no score, and what they do not mention is left open.',
  },
} satisfies Words
