import type { Level } from '../../assess/types.ts'
import type { Language } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'

/** The rule of each level in a few words. */
export const RULE: Record<Level, Record<Language, string>> = {
  foundation: { da: 'indtil scoren er 40', en: 'until the score is 40' },
  developing: { da: 'mindst 40', en: '40 or more' },
  solid: {
    da: 'mindst 70, alt det, der skal være på plads først, og højst ét kerneelement under 50',
    en: '70 or more, all that must be in place first, and at most one element under 50',
  },
  exemplary: {
    da: 'mindst 85, alt det, der skal være på plads først, intet kerneelement under 70 og mindst 60 dokumenteret',
    en: '85 or more, all that must be in place first, no element under 70 and at least 60 documented',
  },
}

export const WORDS = {
  nextLabel: { da: 'Næste niveau', en: 'Next level' },
  score: {
    da: (needed: number, now: number) => `mindst ${needed} (nu ${now})`,
    en: (needed: number, now: number) => `${needed} or more (now ${now})`,
  },
  gates: {
    da: (n: number) => `alt det, der skal være på plads først (nu mangler ${n})`,
    en: (n: number) => `all that must be in place first (${n} missing now)`,
  },
  under: {
    da: (limit: number, allowed: number, now: number) =>
      `${allowed === 0 ? 'intet kerneelement' : 'højst ét kerneelement'} under ${limit} (nu ${now})`,
    en: (limit: number, allowed: number, now: number) =>
      `${allowed === 0 ? 'no element' : 'at most one element'} under ${limit} (now ${now})`,
  },
  documented: {
    da: (needed: number, now: number) => `mindst ${needed} dokumenteret (nu ${now})`,
    en: (needed: number, now: number) => `at least ${needed} documented (now ${now})`,
  },
  takes: {
    da: (level: string, what: string) => `”${level}” kræver ${what}`,
    en: (level: string, what: string) => `“${level}” takes ${what}`,
  },
} satisfies Words
