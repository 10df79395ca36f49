/** `audit`: score and gap report for one file, or for many with an overview. */
import { assess } from '../assess/assess.ts'
import { whole } from '../assess/score.ts'
import type { Assessment } from '../assess/types.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { builtInCatalogue, builtInTexts } from '../io/knowledge.ts'
import { MESSAGES } from '../language/help.ts'
import { reportLanguage } from '../language/language.ts'
import { auditJson } from '../report/json.ts'
import type { AuditedFile, AuditOptions } from '../report/types.ts'
import { exitCode } from './exit-code.ts'
import { dayOf, numberWithin, oneOf, partId } from './options.ts'
import { put, refuseInput } from './output.ts'
import { readFiles } from './read-files.ts'
import { hintsOf, type Session, tell, UsageError } from './session.ts'
import { terminalOptions } from './terminal.ts'

export const AUDIT_FORMATS = ['pretty', 'json', 'markdown'] as const
type Format = (typeof AUDIT_FORMATS)[number]

/** The options as commander gives them. */
export interface AuditFlags {
  format: string
  output?: string
  minScore?: string
  minElement?: string[]
  explainScore?: boolean
  asOf?: string
  all?: boolean
  only?: string
  case?: string[]
  assume?: string[]
  targets?: boolean
}

interface Thresholds {
  score: number | null
  parts: { id: string; least: number }[]
}

/** Audits what was typed as FILES and cases. @returns the exit code */
export async function audit(files: string[], flags: AuditFlags, session: Session): Promise<number> {
  const { lang } = session
  const catalogue = builtInCatalogue()
  const format = oneOf('--format', flags.format, AUDIT_FORMATS, lang)
  const asOf = dayOf('--as-of', flags.asOf, session)
  const thresholds = thresholdsOf(flags, catalogue, session)
  const only = flags.only === undefined ? null : partId('--only', flags.only, catalogue, lang)
  const cases = (flags.case ?? []).map((id) => `case:${id}`)
  const { documents, trouble, paths } = await readFiles([...files, ...cases], session, catalogue, asOf)
  refuseInput(flags.output, paths, session)
  const audited = documents.map(
    (document): AuditedFile => ({
      document,
      assessment: document.scheme && assess(document.scheme, catalogue, asOf),
    }),
  )
  if (flags.assume || flags.targets) await addWhatIfs(audited, flags, catalogue, session)
  if (audited.length > 0 || format === 'json') {
    const options = { catalogue, all: flags.all ?? false, only, explainScore: flags.explainScore ?? false }
    put(await render(audited, format, options, asOf, flags.output === undefined, session), flags.output, session)
  }
  const missed = audited.flatMap(({ assessment }) =>
    assessment ? missedThresholds(assessment, thresholds, session) : [],
  )
  for (const line of missed) tell(session, line)
  return exitCode({ trouble, objection: missed.length > 0 || documents.some(({ scheme }) => scheme === null) })
}

/** Each scheme as it is assumed to be, beside what it is. */
async function addWhatIfs(audited: AuditedFile[], flags: AuditFlags, catalogue: Catalogue, session: Session) {
  const { whatIfs } = await import('./what-if.ts')
  const judged = audited.map(({ document: { scheme }, assessment }) =>
    scheme && assessment ? { scheme, assessment, catalogue } : null,
  )
  const asked = { assume: flags.assume ?? [], targets: flags.targets ?? false }
  for (const [index, whatIf] of whatIfs(judged, asked, catalogue, session).entries()) {
    const file = audited[index]
    if (file) file.whatIf = whatIf
  }
}

function thresholdsOf(flags: AuditFlags, catalogue: Catalogue, { lang }: Session): Thresholds {
  const score = flags.minScore === undefined ? null : numberWithin('--min-score', flags.minScore, 0, 100, lang)
  const parts = (flags.minElement ?? []).map((text) => {
    const [id = '', least, ...more] = text.split('=')
    if (least === undefined || more.length > 0) {
      throw new UsageError(MESSAGES.notOneOf[lang]('--min-element', text, 'ID=N'))
    }
    const option = `--min-element ${id}`
    return { id: partId('--min-element', id, catalogue, lang), least: numberWithin(option, least, 0, 100, lang) }
  })
  return { score, parts }
}

/** What falls short, a sentence each. A reference case is not graded; where nothing applies there is nothing to miss. */
function missedThresholds(assessment: Assessment, { score, parts }: Thresholds, { lang }: Session): string[] {
  if (assessment.reference) return []
  const { headline, view } = assessment.score
  const missed: string[] = []
  if (score !== null && headline !== null && whole(headline) < score) {
    missed.push(MESSAGES.underScore[lang](assessment.name, String(whole(headline)), score))
  }
  for (const { id, least } of parts) {
    const part = [...assessment.elements, ...assessment.lenses].find((one) => one.id === id)
    const figure = part?.[view] ?? null
    if (figure !== null && whole(figure) < least) {
      const title = builtInTexts(lang).parts[id]?.title ?? id
      missed.push(MESSAGES.underPart[lang](assessment.name, title, String(whole(figure)), least))
    }
  }
  return missed
}

type RenderOptions = Omit<AuditOptions, 'lang' | 'texts'>

async function render(
  audited: AuditedFile[],
  format: Format,
  options: RenderOptions,
  asOf: string,
  toScreen: boolean,
  session: Session,
): Promise<string> {
  const { lang, asked, io } = session
  const hints = hintsOf(io, asked)
  const one = audited.length === 1 ? audited[0] : undefined
  const whole = one ? reportLanguage(hints, one.document.language) : lang
  const inLanguage = (language: typeof lang): AuditOptions => ({
    ...options,
    lang: language,
    texts: builtInTexts(language),
  })
  if (format === 'json') return auditJson(audited, { ...inLanguage(whole), asOf })
  const reports = audited.map((file) => ({ file, options: inLanguage(reportLanguage(hints, file.document.language)) }))
  if (format === 'markdown') {
    const { markdownReports } = await import('../report/markdown.ts')
    return markdownReports(reports, inLanguage(whole))
  }
  const { prettyReports } = await import('../report/pretty.ts')
  return prettyReports(reports, inLanguage(whole), await terminalOptions(session, toScreen))
}
