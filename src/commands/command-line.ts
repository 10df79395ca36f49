/**
 * The command line, read by commander from the table of commands. Only the command that was asked for is told to
 * commander: all of them take longer than the rest of a short run's start.
 */
import { Command, CommanderError } from 'commander'
import type { Io } from '../io/io.ts'
import { parseLanguage } from '../language/language.ts'
import type { Language } from '../language/types.ts'
import { argumentFor, languageOption, optionFor } from './commander-options.ts'
import type { Outcome } from './outcome.ts'
import { COMMANDS, type CommandEntry } from './program.ts'
import { type Session, sessionFor } from './session.ts'
import type { Line } from './usage.ts'
import { HEADINGS, HELP, USAGE_WORDS, withDefault } from './words/help.ts'

/** Reads what was typed and does it. @returns how it ended */
export async function runCommandLine(argv: readonly string[], io: Io, version: string): Promise<Outcome> {
  const line = firstLook(argv)
  const session = sessionFor(line.language, io)
  try {
    return await runLine(line, session, version)
  } catch (error) {
    const { tellFailure } = await import('./failure.ts')
    return tellFailure(error, session)
  }
}

function firstLook(argv: readonly string[]): Line {
  const reader = new Command()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .option('--lang <da|en>')
  let line: Pick<Line, 'operands' | 'rest'> = { operands: [], rest: [] }
  try {
    const { operands, unknown } = reader.parseOptions([...argv])
    line = { operands, rest: unknown }
  } catch {
    // `--lang` without a value: reported when the whole line is read.
  }
  return { argv, ...line, language: parseLanguage(reader.opts<{ lang?: string }>().lang) }
}

async function runLine(line: Line, session: Session, version: string): Promise<Outcome> {
  const isHelp = line.operands[0] === 'help'
  const name = isHelp ? line.operands[1] : line.operands[0]
  const entry = await entryNamed(name, session.lang)
  const argv = isHelp ? [...(entry ? [entry.name] : []), '--help'] : [...line.argv]
  const program = programOf(session, version)
  let outcome: Outcome = 'done'
  const done = async (running: Promise<Outcome>): Promise<void> => {
    outcome = await running
  }
  if (entry) {
    const command = addCommand(program, entry, session.lang)
    command.action(() => done(entry.run(command.processedArgs.flat(), command.opts(), session)))
  } else {
    listCommands(program, session.lang)
    program.allowExcessArguments().action(() => done(withoutCommand(program, session, version)))
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return outcome
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 'done'
    const { usageError } = await import('./usage.ts')
    throw await usageError(error.code, line, program, entry, session.lang)
  }
}

/** The command of a name; null where none was asked for. @throws UsageError where there is no such command */
async function entryNamed(name: string | undefined, lang: Language): Promise<CommandEntry | null> {
  const entry = COMMANDS.find((one) => one.name === name)
  if (entry) return entry
  if (name === undefined || name === 'help') return null
  const { unknownCommand } = await import('./usage.ts')
  throw unknownCommand(name, lang)
}

/** `peerscheme` alone: in a terminal a menu, in a pipe the help. */
async function withoutCommand(program: Command, session: Session, version: string): Promise<Outcome> {
  const { io, lang } = session
  if (!io.inputIsTerminal || !io.stdout.isTerminal) {
    program.outputHelp()
    return 'done'
  }
  const { startMenu } = await import('./menu.ts')
  const chosen = await startMenu(session)
  return chosen ? runCommandLine([...chosen, '--lang', lang], io, version) : 'done'
}

function programOf({ io, lang }: Session, version: string): Command {
  return new Command('peerscheme')
    .description(HELP.program[lang])
    .usage(`[${USAGE_WORDS.options[lang]}] [${USAGE_WORDS.command[lang]}]`)
    .version(version, '-V, --version', HELP.version[lang])
    .addOption(languageOption(HELP.lang, lang))
    .helpOption('-h, --help', HELP.help[lang])
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => (io.stdout.isTerminal ? Math.min(100, io.stdout.columns || 80) : 80),
      getErrHelpWidth: () => 80,
    })
    .configureHelp({
      styleTitle: (title) => (lang === 'da' ? (HEADINGS[title] ?? title) : title),
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`,
      optionDescription: ({ description, defaultValue }) => withDefault(description, defaultValue, lang),
      argumentDescription: ({ description, defaultValue }) => withDefault(description, defaultValue, lang),
    })
}

/** The names of all commands, as the help of the program lists them. */
function listCommands(program: Command, lang: Language): void {
  for (const entry of COMMANDS) program.command(entry.name).description(entry.about[lang]).usage(usageOf(entry, lang))
  program.command('help').description(HELP.helpCommand[lang]).usage(`[${USAGE_WORDS.command[lang]}]`)
}

function addCommand(program: Command, entry: CommandEntry, lang: Language): Command {
  const command = program
    .command(entry.name)
    .description(entry.about[lang])
    .usage(usageOf(entry, lang))
    .helpOption('-h, --help', HELP.help[lang])
    .addOption(languageOption(entry.lang ?? HELP.lang, lang))
    .addHelpText('after', () => examplesOf(entry, lang))
  for (const argument of entry.arguments) command.addArgument(argumentFor(argument, entry.name, lang))
  for (const option of entry.options) command.addOption(optionFor(option, lang))
  return command
}

function usageOf({ arguments: those }: CommandEntry, lang: Language): string {
  return [`[${USAGE_WORDS.options[lang]}]`, ...those.map(({ signature }) => signature[lang])].join(' ')
}

function examplesOf({ examples }: CommandEntry, lang: Language): string {
  return ['', USAGE_WORDS.examples[lang], ...examples.map((one) => `  peerscheme ${one[lang]}`)].join('\n')
}
