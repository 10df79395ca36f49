import type { Words } from '../../language/words.ts'

export const WORDS = {
  assessed: { da: 'vurderet', en: 'assessed' },
  by: { da: (who: string) => `af ${who}`, en: (who: string) => `by ${who}` },
  asOf: { da: (day: string) => `opgjort ${day}`, en: (day: string) => `as of ${day}` },
  named: {
    da: (title: string, version: string) => `”${title}”${version ? `, udgave ${version}` : ''}`,
    en: (title: string, version: string) => `“${title}”${version ? `, version ${version}` : ''}`,
  },
  catalogue: {
    da: (titles: string, name: string, hash: string) =>
      `Vurderet efter det indbyggede katalog og ${titles} (${name}, ${hash}). Sammenlign kun med andre, der er vurderet sådan.`,
    en: (titles: string, name: string, hash: string) =>
      `Judged by the built-in catalogue and ${titles} (${name}, ${hash}). Compare only with others judged so.`,
  },
  oneLanguage: {
    da: 'Nogle af teksterne dér findes kun på engelsk.',
    en: 'Some of its texts are in Danish only.',
  },
  reference: {
    da: 'Referencecase: kendt fra det, kilderne fortæller. Den får ingen score, og det, kilderne ikke nævner, står åbent.',
    en: 'A reference case: known from what the sources say. It gets no score, and what they do not mention is left open.',
  },
} satisfies Words
