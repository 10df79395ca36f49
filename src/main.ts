/** The program as a function of what was typed and of the world; the one place that chooses the exit code. */
import { version } from '../package.json'
import { runCommandLine } from './commands/command-line.ts'
import type { Outcome } from './commands/outcome.ts'
import type { Io } from './io/io.ts'
import { nodeIo } from './io/node.ts'

const EXIT_CODES: Record<Outcome, number> = { done: 0, objection: 1, failure: 2, interrupted: 130 }

/**
 * Runs the program.
 * @param argv What was typed after its name.
 * @returns The exit code: 0 done, 1 something to object to, 2 wrong use or a failure, 130 interrupted.
 */
export async function run(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  return EXIT_CODES[await runCommandLine(argv, io, version)]
}
