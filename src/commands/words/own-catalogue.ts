/** What the option for catalogues of one's own is called, and what is said when one cannot be used. */
import type { Language, Text } from '../../language/types.ts'

export const OWN_CATALOGUE_HELP = {
  catalogue: {
    da: 'læg et katalog med jeres egne punkter, par, regler og ord til det indbyggede; kan gentages',
    en: 'add a catalogue with your own criteria, pairs, rules and words to the built-in one; repeatable',
  },
} as const satisfies Record<string, Text>

type Say = Record<Language, (file: string) => string>

/** What is said where nothing can be judged by a catalogue. */
export const OWN_CATALOGUE_MESSAGES = {
  invalid: {
    da: (file) => `${file}: der er fejl i kataloget, så intet kan vurderes efter det.`,
    en: (file) => `${file}: there are errors in the catalogue, so nothing can be judged by it.`,
  },
  notLooked: {
    da: () => 'Filerne er ikke set igennem: først skal kataloget være i orden.',
    en: () => 'The files were not looked through: first the catalogue must be in order.',
  },
} as const satisfies Record<string, Say | Record<Language, () => string>>
