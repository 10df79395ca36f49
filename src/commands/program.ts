/**
 * The commander program; the only place that chooses an exit code for what goes wrong. Each command is a door: a
 * bundle of its own, loaded when the command runs.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { COMMAND_OPTIONS, type CommandOption, type PlainCommand } from '../command-options.ts'
import type { Io } from '../io/io.ts'
import { parseLanguage } from '../language/language.ts'
import type { Language } from '../language/types.ts'
import type { AuditFlags } from './audit.ts'
import type { CatalogueFlags } from './catalogue.ts'
import { DONE, TROUBLE } from './exit-code.ts'
import type { ExplainFlags } from './explain.ts'
import { troubleCode } from './failure.ts'
import { addQuestionnaireCommands } from './questionnaire-commands.ts'
import { type Session, sessionFor, tell } from './session.ts'
import type { WordingFlags } from './wording.ts'
import { HELP, heading, usageError, usageWords, withDefault } from './words/help.ts'
import { OWN_CATALOGUE_HELP } from './words/own-catalogue.ts'
import { WHAT_IF_HELP } from './words/what-if.ts'
import type { LintFlags } from './write-findings.ts'

/**
 * Runs the program.
 * @param argv What was typed after its name.
 * @returns The exit code: 0 done, 1 something to object to, 2 wrong use or trouble, 130 interrupted.
 */
export async function runProgram(argv: string[], io: Io, version: string): Promise<number> {
  const session = sessionFor(argv, io)
  let code: number = DONE
  const program = buildProgram(session, version, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return error instanceof CommanderError ? usageCode(error, session) : troubleCode(error, session)
  }
}

function usageCode({ exitCode, code, message }: CommanderError, { io, lang }: Session): number {
  if (exitCode === 0) return DONE
  if (code !== 'commander.help') tell({ io }, usageError(code, message, 'peerscheme --help', lang))
  return TROUBLE
}

/** What it says is looked at before the rest is parsed; here it is only refused when it names no language. */
function langOption(description: string): Option {
  return new Option('--lang <da|en>', description).argParser((value) => {
    if (parseLanguage(value) === null) throw new InvalidArgumentError('')
    return value
  })
}

const OPTION_HELP = {
  ...HELP,
  assume: WHAT_IF_HELP.assume,
  targets: WHAT_IF_HELP.targets,
  ownCatalogue: OWN_CATALOGUE_HELP.catalogue,
}

const repeated = (value: string, before: string[] = []): string[] => [...before, value]

/** Tells commander of the options of a command. */
export function addOptions(command: Command, name: PlainCommand, lang: Language): Command {
  const options: readonly CommandOption[] = COMMAND_OPTIONS[name]
  for (const { signature, help, preset, repeated: isRepeated } of options) {
    const text = OPTION_HELP[help][lang]
    if (isRepeated) command.option(signature, text, repeated)
    else command.option(signature, text, preset)
  }
  return command
}

/** The program with its commands, options and help in the session's language. */
function buildProgram(session: Session, version: string, finish: (code: number) => void): Command {
  const { io, lang } = session
  const say = (key: keyof typeof HELP): string => HELP[key][lang]
  const program = new Command('peerscheme')
    .description(say('program'))
    .version(version, '-V, --version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('helpCommand'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => (io.stdout.isTerminal ? Math.min(100, io.stdout.columns || 80) : 80),
      getErrHelpWidth: () => 80,
    })
    .configureHelp({
      styleTitle: (title) => heading(title, lang),
      styleUsage: (usage) => usageWords(usage, lang),
      subcommandTerm: (sub) => usageWords(`${sub.name()} ${sub.usage()}`.trim(), lang),
      optionDescription: (option) => withDefault(option.description, option.defaultValue, lang),
    })
  const command = (signature: string, description: keyof typeof HELP, language: keyof typeof HELP = 'lang'): Command =>
    program
      .command(signature)
      .description(say(description))
      .helpOption('-h, --help', say('help'))
      .addOption(langOption(say(language)))
  program.addOption(langOption(say('lang')))

  addOptions(command('audit', 'audit'), 'audit', lang)
    .argument('[files...]', say('files'))
    .action(async (files: string[], flags: AuditFlags) => {
      const { audit } = await import('./audit.ts')
      finish(await audit(files, flags, session))
    })
  addOptions(command('lint', 'lint'), 'lint', lang)
    .argument('[files...]', say('files'))
    .action(async (files: string[], flags: LintFlags) => {
      const { lint } = await import('./lint.ts')
      finish(await lint(files, flags, session))
    })
  command('wording', 'wording', 'textLang')
    .argument('[files...]', say('textFiles'))
    .option('-f, --format <format>', say('lintFormat'), 'pretty')
    .option('-o, --output <file>', say('output'))
    .option('--fail-on <severity>', say('failOn'), 'error')
    .option('--max-warnings <n>', say('maxWarnings'))
    .option('--audience <who>', say('audience'), 'external')
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (files: string[], flags: WordingFlags) => {
      const { wording } = await import('./wording.ts')
      finish(await wording(files, flags, session))
    })
  command('explain', 'explain')
    .argument('[ids...]', say('explainIds'))
    .option('-f, --format <format>', say('explainFormat'), 'pretty')
    .option('-o, --output <file>', say('output'))
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (ids: string[], flags: ExplainFlags) => {
      const { explain } = await import('./explain.ts')
      finish(await explain(ids, flags, session))
    })
  command('catalogue', 'catalogue')
    .option('-f, --format <format>', say('catalogueFormat'), 'json')
    .option('-o, --output <file>', say('output'))
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (flags: CatalogueFlags) => {
      const { catalogue } = await import('./catalogue.ts')
      finish(await catalogue(flags, session))
    })
  command('schema', 'schema')
    .argument('[name]', say('schemaName'), 'scheme')
    .option('--template', say('template'))
    .option('-o, --output <file>', say('output'))
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (name: string, flags: { template?: boolean; output?: string; catalogue?: string[] }) => {
      const { schema } = await import('./schema.ts')
      finish(await schema(name, flags, session))
    })
  addQuestionnaireCommands(program, session, finish)
  return program
}
