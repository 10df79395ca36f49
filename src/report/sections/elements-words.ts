import type { AssessedCriterion } from '../../assess/types.ts'
import type { Text } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'

/** Why a criterion does not count, in a few words. */
export const LEFT_OUT: Record<NonNullable<AssessedCriterion['left_out']>, Text> = {
  not_applicable: { da: 'tæller ikke med', en: 'does not count' },
  condition: { da: 'gælder ikke for jer', en: 'does not apply to you' },
  undecided: { da: 'afventer en oplysning', en: 'waits for a fact' },
  stage: { da: 'ventes først senere', en: 'expected later' },
}

export const WORDS = {
  heading: { da: 'De ni kerneelementer', en: 'The nine core elements' },
  lenses: { da: 'Sideblik', en: 'Lenses' },
  lensesAbout: {
    da: 'De tæller ikke med i scoren, men er lige så vigtige at se på.',
    en: 'They do not count in the score, but matter just as much.',
  },
  title: { da: 'Område', en: 'Area' },
  figure: { da: 'Score', en: 'Score' },
  ceiling: { da: 'Kan blive', en: 'Could be' },
  documented: { da: 'Dokumenteret', en: 'Documented' },
  answered: { da: 'Besvaret', en: 'Answered' },
  of: {
    da: (n: number, all: number) => (all === 0 ? '–' : `${n} af ${all}`),
    en: (n: number, all: number) => (all === 0 ? '–' : `${n} of ${all}`),
  },
  nothing: {
    da: '– betyder, at ingen punkter gælder for jer på dette stadie.',
    en: '– means that no criteria apply to you at this stage.',
  },
  legendDesigned: { da: 'planlagt eller mere', en: 'planned or more' },
  legendInPlace: { da: 'på plads', en: 'in place' },
  legendOpen: { da: 'ubesvaret', en: 'unanswered' },
  legendMissing: { da: 'mangler', en: 'missing' },
  criteria: { da: 'Punkterne', en: 'The criteria' },
  note: { da: 'Note', en: 'Note' },
  evidence: { da: 'Dokumentation', en: 'Evidence' },
} satisfies Words
