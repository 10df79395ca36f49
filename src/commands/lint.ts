/** `lint`: what is wrong or worth a thought in scheme files, place by place. */
import { dirname, resolve } from 'node:path'
import { dilemmasOf } from '../assess/assess.ts'
import { builtInCatalogue, builtInTexts } from '../io/knowledge.ts'
import { lintJson } from '../report/json.ts'
import type { LintedFile } from '../report/linted.ts'
import type { Severity } from '../scheme/types.ts'
import { exitCode } from './exit-code.ts'
import { numberWithin, oneOf } from './options.ts'
import { put, refuseInput } from './output.ts'
import { readFiles } from './read-files.ts'
import { readTexts } from './read-texts.ts'
import { ruleFindings } from './rule-findings.ts'
import type { Session } from './session.ts'
import { terminalOptions } from './terminal.ts'

export const LINT_FORMATS = ['pretty', 'json'] as const
export const FAIL_ON = ['error', 'warning', 'info'] as const

export interface LintFlags {
  format: string
  output?: string
  failOn: string
  maxWarnings?: string
}

/** Lints what was typed as FILES. @returns the exit code */
export async function lint(files: string[], flags: LintFlags, session: Session): Promise<number> {
  const { lang, io } = session
  const catalogue = builtInCatalogue()
  const format = oneOf('--format', flags.format, LINT_FORMATS, lang)
  const failOn = oneOf('--fail-on', flags.failOn, FAIL_ON, lang)
  const most =
    flags.maxWarnings === undefined
      ? null
      : numberWithin('--max-warnings', flags.maxWarnings, 0, Number.POSITIVE_INFINITY, lang)
  const asOf = io.today()
  const read = await readFiles(files, session, catalogue, asOf)
  refuseInput(flags.output, read.paths, session)
  const words = await import('./look-at-words.ts')
  const documents = read.documents.flatMap((document): LintedFile[] => {
    if (!document.scheme) return [document]
    const raised = ruleFindings(document, dilemmasOf(document.scheme, catalogue, asOf))
    const findings = [...document.findings, ...raised, ...words.ownWords(document, asOf)]
    const texts = readTexts(document, dirname(resolve(io.cwd, document.file)), dirname(document.file))
    return [{ ...document, findings }, ...words.textsLookedAt(texts, document, asOf)]
  })
  const options = {
    catalogue,
    lang,
    // Most files raise nothing that the catalogue has words for.
    get texts() {
      return builtInTexts(lang)
    },
  }
  if (format === 'json') put(lintJson(documents, options), flags.output, session)
  else {
    const { prettyLint } = await import('../report/lint.ts')
    put(
      prettyLint(documents, options, await terminalOptions(session, flags.output === undefined)),
      flags.output,
      session,
    )
  }
  const severities = documents.flatMap(({ findings }) => findings.map(({ severity }) => severity))
  return exitCode({ trouble: read.trouble, objection: objects(severities, failOn, most) })
}

/** Whether something found is as serious as asked, or there are more warnings than allowed. */
export function objects(severities: Severity[], failOn: Severity, most: number | null): boolean {
  const counting = FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1)
  const warnings = severities.filter((severity) => severity === 'warning').length
  return severities.some((severity) => counting.includes(severity)) || (most !== null && warnings > most)
}
