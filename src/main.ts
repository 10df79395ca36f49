/** The commander program; the only place that chooses an exit code for what goes wrong. */
import { Command, CommanderError, Option } from 'commander'
import { version } from '../package.json'
import type { Language } from './catalogue/types.ts'
import { AUDIT_FORMATS, type AuditFlags, audit } from './commands/audit.ts'
import { catalogue } from './commands/catalogue.ts'
import { DONE, TROUBLE } from './commands/exit-code.ts'
import { EXPLAIN_FORMATS, type ExplainFlags, explain } from './commands/explain.ts'
import { LINT_FORMATS, type LintFlags, lint } from './commands/lint.ts'
import { SCHEMAS, schema } from './commands/schema.ts'
import { type Session, UsageError } from './commands/session.ts'
import type { Io } from './io/io.ts'
import { nodeIo } from './io/node.ts'
import { HELP, heading, MESSAGES, usageError } from './language/help.ts'
import { chooseLanguage, parseLanguage } from './language/language.ts'

/**
 * Runs the program.
 * @param argv What was typed after its name.
 * @returns The exit code: 0 done, 1 something to object to, 2 wrong use or trouble, 130 interrupted.
 */
export async function run(argv: string[], io: Io = nodeIo()): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`)
    return DONE
  }
  const asked = askedLanguage(argv)
  const session: Session = { io, lang: chooseLanguage({ option: asked, env: io.env, locale: io.locale }), asked }
  let code: number = DONE
  const program = buildProgram(session, (result) => {
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
    if (error.code !== 'commander.help')
      io.stderr.write(`${usageError(error.code, error.message, 'peerscheme --help', lang)}\n`)
    return TROUBLE
  }
  if (error instanceof UsageError) {
    io.stderr.write(`${error.message}\n`)
    return TROUBLE
  }
  if (io.env.PEERSCHEME_DEBUG) throw error
  io.stderr.write(`${MESSAGES.broken[lang](error instanceof Error ? error.message : String(error))}\n`)
  return TROUBLE
}

/** The program with its commands, options and help in the session's language. */
function buildProgram(session: Session, finish: (code: number) => void): Command {
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
      getOutHelpWidth: () => (io.stdout.isTerminal ? Math.min(100, io.stdout.columns ?? 80) : 80),
      getErrHelpWidth: () => 80,
    })
    .configureHelp({ styleTitle: (title) => heading(title, lang) })
  const command = (signature: string, description: keyof typeof HELP): Command =>
    program
      .command(signature)
      .description(say(description))
      .helpOption('-h, --help', say('help'))
      .addOption(new Option('--lang <da|en>', say('lang')))
  program.addOption(new Option('--lang <da|en>', say('lang')))
  const repeated = (value: string, before: string[] = []): string[] => [...before, value]

  command('audit', 'audit')
    .argument('[files...]', say('files'))
    .option('-f, --format <format>', say('auditFormat'), AUDIT_FORMATS[0])
    .option('-o, --output <file>', say('output'))
    .option('--min-score <n>', say('minScore'))
    .option('--min-element <id=n>', say('minElement'), repeated)
    .option('--explain-score', say('explainScore'))
    .option('--as-of <date>', say('asOf'))
    .option('--all', say('all'))
    .option('--only <id>', say('only'))
    .option('--case <id>', say('case'), repeated)
    .action(async (files: string[], flags: AuditFlags) => finish(await audit(files, flags, session)))
  command('lint', 'lint')
    .argument('[files...]', say('files'))
    .option('-f, --format <format>', say('lintFormat'), LINT_FORMATS[0])
    .option('-o, --output <file>', say('output'))
    .option('--fail-on <severity>', say('failOn'), 'error')
    .option('--max-warnings <n>', say('maxWarnings'))
    .action(async (files: string[], flags: LintFlags) => finish(await lint(files, flags, session)))
  command('explain', 'explain')
    .argument('[ids...]', say('explainIds'))
    .option('-f, --format <format>', say('explainFormat'), EXPLAIN_FORMATS[0])
    .option('-o, --output <file>', say('output'))
    .action(async (ids: string[], flags: ExplainFlags) => finish(await explain(ids, flags, session)))
  command('catalogue', 'catalogue')
    .option('-f, --format <format>', say('catalogueFormat'), 'json')
    .option('-o, --output <file>', say('output'))
    .action((flags: { format: string; output?: string }) => finish(catalogue(flags, session)))
  command('schema', 'schema')
    .argument('[name]', say('schemaName'), SCHEMAS[0])
    .option('--template', say('template'))
    .option('-o, --output <file>', say('output'))
    .action(async (name: string, flags: { template?: boolean; output?: string }) =>
      finish(await schema(name, flags, session)),
    )
  return program
}
