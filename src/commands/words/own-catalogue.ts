/** What the option for catalogues of one's own is called, and what is said when one cannot be used. */
import type { Language, Text } from '../../language/types.ts'

export const OWN_CATALOGUE_HELP = {
  catalogue: {
    da: 'læg et katalog med jeres egne punkter, par, regler og ord til det indbyggede; kan gentages',
    en: 'add a catalogue with your own criteria, pairs, rules and words to the built-in one; repeatable',
  },
} as const satisfies Record<string, Text>

type Say = Record<Language, (file: string) => string>

/** Usage errors about catalogues of one's own. */
export const OWN_CATALOGUE_MESSAGES = {
  notFound: {
    da: (file) => `--catalogue ${file}: filen findes ikke. Tjek stavningen og mappen.`,
    en: (file) => `--catalogue ${file}: there is no such file. Check the spelling and the folder.`,
  },
  unreadable: {
    da: (file) => `--catalogue ${file}: filen kan ikke læses som tekst.`,
    en: (file) => `--catalogue ${file}: the file cannot be read as text.`,
  },
  invalid: {
    da: (file) => `${file}: der er fejl i kataloget, så intet kan vurderes efter det.`,
    en: (file) => `${file}: there are errors in the catalogue, so nothing can be judged by it.`,
  },
  notLooked: {
    da: () => 'Ordningerne er ikke set igennem: først skal fejlene i kataloget rettes.',
    en: () => 'The schemes were not looked through: the errors in the catalogue must be mended first.',
  },
} as const satisfies Record<string, Say | Record<Language, () => string>>
