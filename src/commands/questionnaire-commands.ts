/** The commands that ask: `new`, `fill`, and the menu of `peerscheme` alone. */
import { type Command, Option } from 'commander'
import { QUESTIONNAIRE_HELP } from '../questionnaire/words/commands.ts'
import { DONE } from './exit-code.ts'
import type { FillFlags } from './fill.ts'
import type { NewFlags } from './new.ts'
import type { Session } from './session.ts'
import { HELP } from './words/help.ts'

/** Adds them to the program. @param finish takes the exit code */
export function addQuestionnaireCommands(program: Command, session: Session, finish: (code: number) => void): void {
  const { lang, io } = session
  const say = (key: keyof typeof QUESTIONNAIRE_HELP): string => QUESTIONNAIRE_HELP[key][lang]
  const repeated = (value: string, before: string[] = []): string[] => [...before, value]
  const asking = (signature: string, description: string): Command =>
    program
      .command(signature)
      .description(description)
      .helpOption('-h, --help', HELP.help[lang])
      .addOption(new Option('--lang <da|en>', HELP.lang[lang]))
      .option('--quick', say('quick'))
      .option('--only <section>', say('only'), repeated)
      .option('--answers <file>', say('answers'))
      .option('--no-input', say('noInput'))
      .option('--plain', say('plain'))

  asking('new', say('new'))
    .argument(lang === 'da' ? '[fil]' : '[file]', say('newFile'))
    .option('--from <file|case:id>', say('from'))
    .option('--rater <role>', say('rater'))
    .action(async (file: string | undefined, flags: NewFlags) => {
      const { newFile } = await import('./new.ts')
      finish(await newFile(file, flags, session))
    })
  asking('fill', say('fill'))
    .argument(lang === 'da' ? '<fil>' : '<file>', say('fillFile'))
    .option('--reassess', say('reassess'))
    .action(async (file: string, flags: FillFlags) => {
      const { fill } = await import('./fill.ts')
      finish(await fill(file, flags, session))
    })
  // With an action of its own the program would take a mistyped command for an argument.
  program.allowExcessArguments().action(async () => {
    if (program.args.length > 0) return (program as unknown as { unknownCommand: () => void }).unknownCommand()
    if (!io.inputIsTerminal || !io.stdout.isTerminal) {
      program.outputHelp()
      return finish(DONE)
    }
    const { startMenu } = await import('./menu.ts')
    const chosen = await startMenu(session)
    if (chosen) await program.parseAsync([...chosen, '--lang', lang], { from: 'user' })
  })
}
