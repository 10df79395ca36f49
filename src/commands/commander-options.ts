/** The options and arguments of the table, handed to commander. */
import { Argument, Option } from 'commander'
import { parseLanguage } from '../language/language.ts'
import type { Language, Text } from '../language/types.ts'
import { oneOf } from './options.ts'
import type { ArgumentEntry, OptionEntry } from './program.ts'
import { UsageError } from './session.ts'
import { USAGE_ERRORS, wrongUse } from './words/usage.ts'

/** An option as commander knows it. */
export function optionFor({ signature, about, preset, choices, repeated }: OptionEntry, lang: Language): Option {
  const option = new Option(signature, about[lang]).default(preset)
  if (!option.required) return option
  if (choices) option.choices(choices)
  return option.argParser<string | string[]>((value, before) => {
    if (isOption(value)) throw new UsageError(wrongUse(USAGE_ERRORS.optionMissingArgument[lang](signature), null, lang))
    if (option.argChoices) oneOf(option.long ?? signature, value, option.argChoices, lang)
    return repeated ? [...(before ?? []), value] : value
  })
}

/** In `-o --format json` a value is missing; commander takes the next option for it. */
const isOption = (value: string): boolean => /^--[a-z]/.test(value)

/** An argument as commander knows it. @param command Whose argument it is: a wrong one is reported by that name */
export function argumentFor(entry: ArgumentEntry, command: string, lang: Language): Argument {
  const { signature, about, preset, choices } = entry
  const argument = new Argument(signature[lang], about[lang]).default(preset)
  return choices ? argument.choices(choices).argParser((value) => oneOf(command, value, choices, lang)) : argument
}

/** `--lang`. What it says is looked at before the rest is read; here it is only refused when it names no language. */
export function languageOption(about: Text, lang: Language): Option {
  const signature = '--lang <da|en>'
  return new Option(signature, about[lang]).argParser((value) => {
    if (parseLanguage(value) !== null) return value
    throw new UsageError(wrongUse(USAGE_ERRORS.invalidArgument[lang](signature, value), null, lang))
  })
}
