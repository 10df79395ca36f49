/** What `lint` and `wording` share: their options, and writing what was found as it is found. */

import type { Severity } from '../findings/types.ts'
import { LINT_FORMATS, type LintFormat } from '../report/formats.ts'
import { type LintedFile, type Summary, Tally } from '../report/linted.ts'
import type { ReportOptions } from '../report/types.ts'
import { dayOf, numberWithin } from './options.ts'
import type { ResultOutput } from './output.ts'
import type { Session } from './session.ts'
import { terminalOptions } from './terminal.ts'

/** The options as commander gives them. */
export interface LintFlags {
  format: LintFormat
  output?: string
  failOn: Severity
  maxWarnings?: string
  asOf?: string
  catalogue?: string[]
}

/** The same, checked. */
export interface LintChoices {
  format: LintFormat
  failOn: Severity
  /** How many warnings are fine; null where any number is. */
  most: number | null
  /** The day by which evidence and exceptions are judged. */
  asOf: string
}

/** @throws UsageError */
export function lintChoices({ format, failOn, maxWarnings, asOf }: LintFlags, session: Session): LintChoices {
  const warnings = (value: string): number =>
    numberWithin('--max-warnings', value, 0, Number.POSITIVE_INFINITY, session.lang)
  return {
    format,
    failOn,
    most: maxWarnings === undefined ? null : warnings(maxWarnings),
    asOf: dayOf('--as-of', asOf, session),
  }
}

/**
 * Writes what was found in each file.
 * @returns Whether something found is as serious as asked, or there are more warnings than allowed.
 */
export async function writeFindings(
  files: AsyncIterable<LintedFile>,
  choices: LintChoices,
  options: ReportOptions,
  output: ResultOutput,
  session: Session,
): Promise<boolean> {
  const render = await LINT_FORMATS[choices.format]()
  const terminal = () => terminalOptions(session, output.isScreen)
  const pieces = await render({ options, terminal }, output.write)
  const tally = new Tally()
  try {
    for await (const file of files) {
      tally.add(file)
      pieces.add(file)
    }
    pieces.end()
    output.finish()
  } finally {
    output.close()
  }
  return objects(tally.summary, choices)
}

function objects({ errors, warnings, infos }: Summary, { failOn, most }: LintChoices): boolean {
  if (errors > 0 || (most !== null && warnings > most)) return true
  return failOn === 'error' ? false : warnings > 0 || (failOn === 'info' && infos > 0)
}
