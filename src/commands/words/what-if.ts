/** What the options of "what if" are called, and what is said when one of them cannot be read. */

import { choices } from '../../findings/words/sentences.ts'
import { shown } from '../../language/plain-text.ts'
import type { Language, Text } from '../../language/types.ts'
import type { AssumptionProblem } from '../../scheme/assumption.ts'

export const WHAT_IF_HELP = {
  assume: {
    da: 'vis, hvad der sker, hvis et svar var et andet: grid.roles=open, training_supervision.supervision=in_place, profile.vulnerable=true, stage=running; kan gentages',
    en: 'show what happens if an answer were another: grid.roles=open, training_supervision.supervision=in_place, profile.vulnerable=true, stage=running; repeatable',
  },
  targets: {
    da: 'det samme med ordningens egne mål, og med det på plads, der er planlagt eller delvist og har en frist',
    en: 'the same with the scheme’s own targets, and with what is planned or partly and has a date in place',
  },
} as const satisfies Record<string, Text>

const OPTION = '--assume'

type Say = (problem: AssumptionProblem) => string

/** What a value must look like, of the kinds that have no list of words. */
const FORM: Record<string, Text> = {
  number: { da: 'et helt tal', en: 'a whole number' },
  date: { da: 'en dato som 2027-12-31, 2027-12 eller 2027', en: 'a date such as 2027-12-31, 2027-12 or 2027' },
}

const SAY: Record<AssumptionProblem['problem'], Record<Language, Say>> = {
  form: {
    da: ({ path, expected }) =>
      path === ''
        ? `${OPTION} skal have STI=VÆRDI, fx grid.roles=open.`
        : `${OPTION} ${path}: der mangler en værdi, fx ${path}=${expected[0] ?? '…'}.${list(expected, 'da')}`,
    en: ({ path, expected }) =>
      path === ''
        ? `${OPTION} takes PATH=VALUE, for example grid.roles=open.`
        : `${OPTION} ${path}: a value is missing, for example ${path}=${expected[0] ?? '…'}.${list(expected, 'en')}`,
  },
  path: {
    da: ({ path, meant, expected }) =>
      `${OPTION}: ingen ordning har et svar, der hedder ${path}.${
        meant.length > 0 ? ` Mente I ${choices(meant, 'da')}?` : ` Skriv ${choices(expected, 'da')}.`
      }`,
    en: ({ path, meant, expected }) =>
      `${OPTION}: no scheme has an answer called ${path}.${
        meant.length > 0 ? ` Did you mean ${choices(meant, 'en')}?` : ` Write ${choices(expected, 'en')}.`
      }`,
  },
  value: {
    da: ({ path, value, meant, expected, holds }) =>
      `${OPTION}: ${path} kan ikke være ${value}.${meant.length > 0 ? ` Mente I ${choices(meant, 'da')}?` : ''}${form(holds, 'da')}${list(expected, 'da', holds)}`,
    en: ({ path, value, meant, expected, holds }) =>
      `${OPTION}: ${path} cannot be ${value}.${meant.length > 0 ? ` Did you mean ${choices(meant, 'en')}?` : ''}${form(holds, 'en')}${list(expected, 'en', holds)}`,
  },
}

function form(holds: AssumptionProblem['holds'], lang: Language): string {
  const words = FORM[holds ?? '']?.[lang]
  if (!words) return ''
  return lang === 'da' ? ` Det skal være ${words}.` : ` It must be ${words}.`
}

function list(expected: readonly string[], lang: Language, holds: AssumptionProblem['holds'] = null): string {
  if (expected.length === 0) return ''
  if (holds === 'several') {
    return lang === 'da' ? ` Vælg et eller flere af ${expected.join(', ')}.` : ` Choose any of ${expected.join(', ')}.`
  }
  return lang === 'da' ? ` Vælg mellem ${choices(expected, 'da')}.` : ` Choose from ${choices(expected, 'en')}.`
}

/** What is wrong with an assumption, in one line that holds the nearest right word and the right values. */
export function assumptionMessage(problem: AssumptionProblem, lang: Language): string {
  const clean = { ...problem, path: shown(problem.path), value: shown(problem.value) }
  return SAY[problem.problem][lang](clean)
}
