/**
 * The commander program; the only place that chooses an exit code for what goes wrong. Each command is a door: a
 * bundle of its own, loaded when the command runs.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Language } from './catalogue/types.ts'
import type { AuditFlags } from './commands/audit.ts'
import type { CatalogueFlags } from './commands/catalogue.ts'
import { DONE, TROUBLE } from './commands/exit-code.ts'
import type { ExplainFlags } from './commands/explain.ts'
import { addQuestionnaireCommands } from './commands/questionnaire-commands.ts'
import { hintsOf, type Session, tell } from './commands/session.ts'
import type { WordingFlags } from './commands/wording.ts'
import type { LintFlags } from './commands/write-findings.ts'
import type { Io } from './io/io.ts'
import { HELP, heading, MESSAGES, usageError, usageWords, withDefault } from './language/help.ts'
import { chooseLanguage, parseLanguage } from './language/language.ts'
import { OWN_CATALOGUE_HELP } from './language/own-catalogue-help.ts'
import { WHAT_IF_HELP } from './language/what-if.ts'

/**
 * Runs the program.
 * @param argv What was typed after its name.
 * @returns The exit code: 0 done, 1 something to object to, 2 wrong use or trouble, 130 interrupted.
 */
export async function runProgram(argv: string[], io: Io, version: string): Promise<number> {
  const asked = askedLanguage(argv)
  const session: Session = { io, lang: chooseLanguage(hintsOf(io, asked)), asked }
  let code: number = DONE
  const program = buildProgram(session, version, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return troubleCode(error, session)
  }
}

/** What `--lang` says, before the rest is parsed: help and usage errors are in that language too. */
function askedLanguage(argv: string[]): Language | null {
  const joined = argv.find((word) => word.startsWith('--lang='))
  const apart = argv.indexOf('--lang')
  return parseLanguage(joined ? joined.slice('--lang='.length) : apart >= 0 ? argv[apart + 1] : null)
}

function troubleCode(error: unknown, { io, lang }: Session): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE
    if (error.code !== 'commander.help') tell({ io }, usageError(error.code, error.message, 'peerscheme --help', lang))
    return TROUBLE
  }
  if (error instanceof Error && error.name === 'UsageError') {
    for (const line of error.message.split('\n')) tell({ io }, line)
    return TROUBLE
  }
  const { syscall, code = '' } = error as NodeJS.ErrnoException
  if (syscall === 'write') {
    tell({ io }, MESSAGES.cannotPrint[lang](code))
    return TROUBLE
  }
  if (io.env.PEERSCHEME_DEBUG) throw error
  tell({ io }, MESSAGES.broken[lang](error instanceof Error ? error.message : String(error)))
  return TROUBLE
}

/** What it says is looked at before the rest is parsed; here it is only refused when it names no language. */
function langOption(description: string): Option {
  return new Option('--lang <da|en>', description).argParser((value) => {
    if (parseLanguage(value) === null) throw new InvalidArgumentError('')
    return value
  })
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
  const repeated = (value: string, before: string[] = []): string[] => [...before, value]

  command('audit', 'audit')
    .argument('[files...]', say('files'))
    .option('-f, --format <format>', say('auditFormat'), 'pretty')
    .option('-o, --output <file>', say('output'))
    .option('--min-score <n>', say('minScore'))
    .option('--min-element <id=n>', say('minElement'), repeated)
    .option('--explain-score', say('explainScore'))
    .option('--as-of <date>', say('asOf'))
    .option('--all', say('all'))
    .option('--only <id>', say('only'))
    .option('--case <id>', say('case'), repeated)
    .option('--assume <path=value>', WHAT_IF_HELP.assume[lang], repeated)
    .option('--targets', WHAT_IF_HELP.targets[lang])
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (files: string[], flags: AuditFlags) => {
      const { audit } = await import('./commands/audit.ts')
      finish(await audit(files, flags, session))
    })
  command('lint', 'lint')
    .argument('[files...]', say('files'))
    .option('-f, --format <format>', say('lintFormat'), 'pretty')
    .option('-o, --output <file>', say('output'))
    .option('--fail-on <severity>', say('failOn'), 'error')
    .option('--max-warnings <n>', say('maxWarnings'))
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (files: string[], flags: LintFlags) => {
      const { lint } = await import('./commands/lint.ts')
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
      const { wording } = await import('./commands/wording.ts')
      finish(await wording(files, flags, session))
    })
  command('explain', 'explain')
    .argument('[ids...]', say('explainIds'))
    .option('-f, --format <format>', say('explainFormat'), 'pretty')
    .option('-o, --output <file>', say('output'))
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (ids: string[], flags: ExplainFlags) => {
      const { explain } = await import('./commands/explain.ts')
      finish(await explain(ids, flags, session))
    })
  command('catalogue', 'catalogue')
    .option('-f, --format <format>', say('catalogueFormat'), 'json')
    .option('-o, --output <file>', say('output'))
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (flags: CatalogueFlags) => {
      const { catalogue } = await import('./commands/catalogue.ts')
      finish(await catalogue(flags, session))
    })
  command('schema', 'schema')
    .argument('[name]', say('schemaName'), 'scheme')
    .option('--template', say('template'))
    .option('-o, --output <file>', say('output'))
    .option('--catalogue <file>', OWN_CATALOGUE_HELP.catalogue[lang], repeated)
    .action(async (name: string, flags: { template?: boolean; output?: string; catalogue?: string[] }) => {
      const { schema } = await import('./commands/schema.ts')
      finish(await schema(name, flags, session))
    })
  addQuestionnaireCommands(program, session, finish)
  return program
}
