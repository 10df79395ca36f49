/** The front door: what needs no command is answered here, everything else by the program behind it. */
import { version } from '../package.json'
import { type PlainLine, readPlainly } from './command-options.ts'
import type { AuditFlags } from './commands/audit.ts'
import { type Session, sessionFor } from './commands/session.ts'
import type { LintFlags } from './commands/write-findings.ts'
import type { Io } from './io/io.ts'
import { nodeIo } from './io/node.ts'

/**
 * Runs the program.
 * @param argv What was typed after its name.
 * @returns The exit code: 0 done, 1 something to object to, 2 wrong use or trouble, 130 interrupted.
 */
export async function run(argv: string[], io: Io = nodeIo()): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V') && isWritten(`${version}\n`, io)) return 0
  const plain = readPlainly(argv)
  if (plain) return runPlainly(plain, sessionFor(argv, io))
  const { runProgram } = await import('./commands/program.ts')
  return runProgram(argv, io, version)
}

async function runPlainly({ command, files, flags }: PlainLine, session: Session): Promise<number> {
  try {
    if (command === 'lint') {
      const { lint } = await import('./commands/lint.ts')
      return await lint(files, flags as unknown as LintFlags, session)
    }
    const { audit } = await import('./commands/audit.ts')
    return await audit(files, flags as unknown as AuditFlags, session)
  } catch (error) {
    const { troubleCode } = await import('./commands/failure.ts')
    return troubleCode(error, session)
  }
}

/** Where it cannot be written, such as on a full disk, the program behind this door says so. */
function isWritten(text: string, io: Io): boolean {
  try {
    io.stdout.write(text)
    return true
  } catch {
    return false
  }
}
