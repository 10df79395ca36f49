/** The front door: what needs no command is answered here, everything else by the program behind it. */
import { version } from '../package.json'
import type { Io } from './io/io.ts'
import { nodeIo } from './io/node.ts'

/**
 * Runs the program.
 * @param argv What was typed after its name.
 * @returns The exit code: 0 done, 1 something to object to, 2 wrong use or trouble, 130 interrupted.
 */
export async function run(argv: string[], io: Io = nodeIo()): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V') && isWritten(`${version}\n`, io)) return 0
  const { runProgram } = await import('./program.ts')
  return runProgram(argv, io, version)
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
