/** `wording`: words that stigmatise or confuse in any text; one finding per place. */
import { findInputs, openInput } from '../io/inputs.ts'
import { builtInCatalogue, builtInTexts, shapeValidator } from '../io/knowledge.ts'
import { INPUT_PROBLEMS, MESSAGES } from '../language/help.ts'
import { lintJson } from '../report/json.ts'
import type { LintedFile } from '../report/linted.ts'
import { readScheme } from '../scheme/read.ts'
import { exitCode } from './exit-code.ts'
import { FAIL_ON, LINT_FORMATS, type LintFlags, objects } from './lint.ts'
import { ownWords, textLookedAt } from './look-at-words.ts'
import { numberWithin, oneOf } from './options.ts'
import { put, refuseInput } from './output.ts'
import { type Session, tell, UsageError } from './session.ts'
import { terminalOptions } from './terminal.ts'

/** What is looked through in a folder. */
const TEXT_FILES = '**/*.{md,markdown,txt,text,html,htm}'

export interface WordingFlags extends LintFlags {
  audience: string
}

const AUDIENCES = ['external', 'internal'] as const

/**
 * Looks through what was typed as FILES. `--lang` says the language of the texts; without it each is found out.
 * @returns the exit code
 */
export async function wording(files: string[], flags: WordingFlags, session: Session): Promise<number> {
  const { lang, io, asked } = session
  const format = oneOf('--format', flags.format, LINT_FORMATS, lang)
  const failOn = oneOf('--fail-on', flags.failOn, FAIL_ON, lang)
  const most =
    flags.maxWarnings === undefined
      ? null
      : numberWithin('--max-warnings', flags.maxWarnings, 0, Number.POSITIVE_INFINITY, lang)
  const audience = oneOf('--audience', flags.audience, AUDIENCES, lang)
  if (files.length === 0) throw new UsageError(MESSAGES.noTexts[lang]())
  const catalogue = builtInCatalogue()
  const { places, problems } = await findInputs(files, io.cwd, catalogue, TEXT_FILES)
  refuseInput(
    flags.output,
    places.flatMap((place) => ('path' in place ? [place.path] : [])),
    session,
  )
  for (const { file, kind, detail } of problems) tell(session, INPUT_PROBLEMS[kind]?.[lang](file, detail, null) ?? file)
  const looked: LintedFile[] = []
  let trouble = problems.length > 0
  for (const place of places) {
    const input = await openInput(place, io, catalogue)
    if ('kind' in input) {
      trouble = true
      tell(session, INPUT_PROBLEMS[input.kind]?.[lang](input.file, input.detail, null) ?? input.file)
    } else if (/\.ya?ml$/.test(input.file) || 'caseId' in place) {
      const document = readScheme(input.text, input.file, { validate: shapeValidator(), catalogue })
      looked.push({ file: input.file, text: input.text, findings: ownWords(document, io.today()) })
    } else looked.push(textLookedAt(input.file, input.text, asked, audience))
  }
  const options = { catalogue, texts: builtInTexts(lang), lang }
  if (format === 'json') put(lintJson(looked, options), flags.output, session)
  else if (looked.length > 0) {
    const { prettyLint } = await import('../report/lint.ts')
    put(prettyLint(looked, options, await terminalOptions(session, flags.output === undefined)), flags.output, session)
  }
  const severities = looked.flatMap(({ findings }) => findings.map(({ severity }) => severity))
  return exitCode({ trouble, objection: objects(severities, failOn, most) })
}
