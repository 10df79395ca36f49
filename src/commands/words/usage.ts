/** What is said when the command line itself is wrong. */
import type { Language } from '../../language/types.ts'
import type { Words } from '../../language/words.ts'

export const USAGE_ERRORS = {
  unknownOption: {
    da: (option: string) => `Valgmuligheden ${option} findes ikke.`,
    en: (option: string) => `There is no option ${option}.`,
  },
  beforeCommand: {
    da: (option: string) => `${option} hører til en kommando og skal stå efter den.`,
    en: (option: string) => `${option} belongs to a command and stands after it.`,
  },
  unknownCommand: {
    da: (command: string) => `Kommandoen ${command} findes ikke.`,
    en: (command: string) => `There is no command ${command}.`,
  },
  optionMissingArgument: {
    da: (option: string) => `${option} mangler en værdi.`,
    en: (option: string) => `${option} needs a value.`,
  },
  missingArgument: {
    da: (name: string) => `Der mangler noget: ${name}.`,
    en: (name: string) => `Something is missing: ${name}.`,
  },
  excessArguments: {
    da: (words: string) => `Der er skrevet for meget på linjen: ${words}.`,
    en: (words: string) => `There is too much on the line: ${words}.`,
  },
  invalidArgument: {
    da: (option: string, value: string) => `${value} kan ikke bruges i ${option}.`,
    en: (option: string, value: string) => `${value} cannot be used in ${option}.`,
  },
  other: {
    da: (code: string) => `Linjen kunne ikke læses (${code}).`,
    en: (code: string) => `The line could not be read (${code}).`,
  },
} satisfies Words

/** A whole complaint. @param meant the word that was probably meant */
export function wrongUse(sentence: string, meant: string | null, lang: Language): string {
  const did = { da: 'Mente I', en: 'Did you mean' }[lang]
  const see = { da: 'Se', en: 'See' }[lang]
  return `${sentence}${meant === null ? '' : ` ${did} ${meant}?`} ${see}: peerscheme --help`
}
