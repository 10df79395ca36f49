/** Loaded when the command line is wrong: what commander objects to, in our words and by our names. */
import type { Command } from 'commander'
import type { Language } from '../language/types.ts'
import { nearest } from '../scheme/meant/nearest.ts'
import { COMMANDS, type CommandEntry } from './program.ts'
import { UsageError } from './session.ts'
import { USAGE_ERRORS, wrongUse } from './words/usage.ts'

/** What stands on the line that is no option of the program's own. */
export interface Line {
  argv: readonly string[]
  /** The words before the first option of a command: its name, and arguments. */
  operands: readonly string[]
  /** The first option of a command, and all that follows it. */
  rest: readonly string[]
  /** What `--lang` says, wherever it stands: help and mistakes on the line are worded in it. */
  language: Language | null
}

/**
 * A usage error of commander's.
 * @param code Its code, such as `commander.unknownOption`.
 * @param entry The command that was asked for; null where none was.
 */
export function usageError(
  code: string,
  line: Line,
  program: Command,
  entry: CommandEntry | null,
  lang: Language,
): UsageError {
  const command = program.commands.find((one) => one.name() === entry?.name) ?? program
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(line, command, program, lang)
    case 'commander.optionMissingArgument':
      // A value can only be missing at the end of the line.
      return wrong(
        USAGE_ERRORS.optionMissingArgument[lang](signatureOf(line.argv.at(-1) ?? '', [command, program])),
        null,
        lang,
      )
    case 'commander.missingArgument': {
      const missing = command.registeredArguments.find(({ required }, at) => required && command.args[at] === undefined)
      return wrong(USAGE_ERRORS.missingArgument[lang](missing?.name() ?? ''), null, lang)
    }
    case 'commander.excessArguments': {
      const more = command.args.slice(command.registeredArguments.length)
      return wrong(USAGE_ERRORS.excessArguments[lang](more.join(' ')), null, lang)
    }
    default:
      return wrong(USAGE_ERRORS.other[lang](code), null, lang)
  }
}

/** A command that is none. */
export function unknownCommand(name: string, lang: Language): UsageError {
  const names = [...COMMANDS.map((entry) => entry.name), 'help']
  return wrong(USAGE_ERRORS.unknownCommand[lang](name), nearest(name, names), lang)
}

function unknownOption(line: Line, command: Command, program: Command, lang: Language): UsageError {
  const [typed = ''] = command === program ? line.rest : command.parseOptions([...line.rest]).unknown
  const [flag = ''] = typed.split('=')
  if (command === program && COMMANDS.some(({ options }) => options.some(({ signature }) => spells(signature, flag)))) {
    return wrong(USAGE_ERRORS.beforeCommand[lang](flag), null, lang)
  }
  const known = [command, program].flatMap(({ options }) => options.flatMap(({ long }) => long?.slice(2) ?? []))
  const meant = nearest(flag.replace(/^-+/, ''), [...known, 'help'])
  return wrong(USAGE_ERRORS.unknownOption[lang](flag), meant && `--${meant}`, lang)
}

/** Whether an option is called so: `-f` and `--format` are `-f, --format <format>`. */
function spells(signature: string, flag: string): boolean {
  return signature.split(/,? /).includes(flag)
}

function signatureOf(typed: string, commands: readonly Command[]): string {
  const found = commands.flatMap(({ options }) => options).find(({ short, long }) => [short, long].includes(typed))
  return found?.flags ?? typed
}

function wrong(sentence: string, meant: string | null, lang: Language): UsageError {
  return new UsageError(wrongUse(sentence, meant, lang))
}
