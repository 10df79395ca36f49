/** `audit`: score and gap report for one file, or for many with an overview. */

import { assess } from '../assess/assess.ts'
import type { Assessment } from '../assess/types.ts'
import { partsOf } from '../catalogue/parts.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { RULE_PREFIX } from '../catalogue/words.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import { FileSpool } from '../io/spool.ts'
import { whole } from '../language/format.ts'
import { reportLanguage } from '../language/language.ts'
import type { Language } from '../language/types.ts'
import { lookAhead } from '../open/look-ahead.ts'
import type { ReadDocument } from '../open/scheme-text.ts'
import { readFiles } from '../open/schemes.ts'
import { AUDIT_FORMATS, type AuditFormat, isForPeople } from '../report/formats.ts'
import type { AuditedFile, AuditOptions } from '../report/types.ts'
import { Exceptions } from '../scheme/exceptions.ts'
import { BEGINNING } from '../yaml/locate.ts'
import { Opened, type UnreadFile } from './opened.ts'
import { dayOf, numberWithin, partId } from './options.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { ResultOutput } from './output.ts'
import type { Known } from './own-catalogues.ts'
import { hintsOf, type Session, UsageError, writeMessage } from './session.ts'
import { terminalOptions } from './terminal.ts'
import { MESSAGES } from './words/help.ts'

/** The options as commander gives them. */
export interface AuditFlags {
  format: AuditFormat
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
  catalogue?: string[]
}

interface Thresholds {
  score: number | null
  parts: { id: string; least: number }[]
}

/** Audits what was typed as FILES and cases. @returns how it ended */
export async function audit(files: string[], flags: AuditFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const own = flags.catalogue ? await withOwn(flags.catalogue, session) : null
  if (own?.ended) return nothingJudged(own.ended, flags, session)
  const knowledge = own?.knowledge ?? builtInKnowledge()
  const { catalogue } = knowledge
  const asOf = dayOf('--as-of', flags.asOf, session)
  const thresholds = await thresholdsOf(flags, catalogue, session)
  const only = flags.only === undefined ? null : await partId('--only', flags.only, catalogue, lang)
  const cases = (flags.case ?? []).map((id) => `case:${id}`)
  if (files.length + cases.length === 0) throw new UsageError(MESSAGES.noFiles[lang]('audit'))
  const read = await readFiles([...files, ...cases], io, knowledge, asOf)
  const output = new ResultOutput(flags.output, session)
  const opened = new Opened(session)
  const unread = isForPeople(flags.format) ? null : unreadDocument
  const judged = auditEach(opened.rest(read.problems, read.documents, unread), catalogue, asOf)
  const supposing = flags.assume !== undefined || flags.targets === true
  const { only: one, items } = await lookAhead(supposing ? withWhatIfs(judged, flags, catalogue, session) : judged)
  const reportFlags = { all: flags.all ?? false, only, explainScore: flags.explainScore ?? false }
  const { whole: options, optionsOf } = languages(reportFlags, knowledge, one, session)
  const waiting = new FileSpool()
  const terminal = () => terminalOptions(session, output.isScreen)
  const render = await AUDIT_FORMATS[flags.format]()
  const pieces = await render({ options, asOf, terminal, spool: () => waiting }, output.write)
  const missed: string[] = []
  let invalid = false
  try {
    for await (const file of items) {
      pieces.add({ file, options: optionsOf(file) })
      if (file.assessment) missed.push(...missedThresholds(file.assessment, thresholds, knowledge, session))
      else invalid = true
    }
    pieces.end()
    output.finish()
  } finally {
    output.close()
    waiting.close()
  }
  for (const line of missed) writeMessage(session, line)
  return outcomeOf({ failed: opened.failed, objects: missed.length > 0 || invalid })
}

/** What is known with catalogues of one's own. */
async function withOwn(files: string[], session: Session): Promise<Known> {
  const { knowledgeWith } = await import('./own-catalogues.ts')
  return knowledgeWith(files, session)
}

/** Where a catalogue of `--catalogue` cannot be used nothing is judged by it; for machines that is a result too. */
async function nothingJudged(ended: Outcome, flags: AuditFlags, session: Session): Promise<Outcome> {
  if (isForPeople(flags.format)) return ended
  const { lang } = session
  const { catalogue, texts } = builtInKnowledge()
  const options = { all: false, only: null, explainScore: false, lang, catalogue, texts: texts(lang) }
  const output = new ResultOutput(flags.output, session)
  const spool = new FileSpool()
  const terminal = () => terminalOptions(session, output.isScreen)
  const render = await AUDIT_FORMATS[flags.format]()
  const asOf = dayOf('--as-of', flags.asOf, session)
  try {
    const pieces = await render({ options, asOf, terminal, spool: () => spool }, output.write)
    pieces.end()
    output.finish()
  } finally {
    output.close()
    spool.close()
  }
  return ended
}

/** A file that could not be read, as a scheme that is not valid. */
function unreadDocument(file: UnreadFile): ReadDocument {
  return { ...file, name: null, language: null, locate: () => BEGINNING }
}

async function* auditEach(
  documents: AsyncIterable<ReadDocument>,
  catalogue: Catalogue,
  asOf: string,
): AsyncGenerator<AuditedFile> {
  for await (const { knowledge, ownCatalogue: _, ...document } of documents) {
    const assessment = document.scheme && assess(document.scheme, knowledge?.catalogue ?? catalogue, asOf)
    const exceptions = new Exceptions(document, asOf)
    const kept = exceptions.kept(document.findings)
    for (const { id } of assessment?.accepted ?? []) exceptions.use(id)
    const open = new Set(assessment?.cannot_tell.map(({ id }) => id))
    // Words are not looked at here.
    const remarks = exceptions.remarks((rule) => !rule.startsWith(RULE_PREFIX) && !open.has(rule))
    yield {
      document: { ...document, findings: [...kept, ...remarks] },
      assessment,
      ...(knowledge ? { knowledge } : {}),
    }
  }
}

/** Each scheme as it is assumed to be, beside what it is: all are asked before any is reported. */
async function* withWhatIfs(
  files: AsyncIterable<AuditedFile>,
  flags: AuditFlags,
  catalogue: Catalogue,
  session: Session,
): AsyncGenerator<AuditedFile> {
  const { whatIfs } = await import('./what-if.ts')
  const audited: AuditedFile[] = []
  for await (const file of files) audited.push(file)
  const judged = audited.map(({ document: { scheme }, assessment, knowledge }) =>
    scheme && assessment ? { scheme, assessment, catalogue: knowledge?.catalogue ?? catalogue } : null,
  )
  const asked = { assume: flags.assume ?? [], targets: flags.targets ?? false }
  const results = whatIfs(judged, asked, catalogue, session)
  for (const [index, file] of audited.entries()) yield { ...file, whatIf: results[index] ?? null }
}

async function thresholdsOf(flags: AuditFlags, catalogue: Catalogue, { lang }: Session): Promise<Thresholds> {
  const score = flags.minScore === undefined ? null : numberWithin('--min-score', flags.minScore, 0, 100, lang)
  const parts: Thresholds['parts'] = []
  for (const text of flags.minElement ?? []) {
    const [id = '', least, ...more] = text.split('=')
    if (least === undefined || more.length > 0) {
      throw new UsageError(MESSAGES.notOneOf[lang]('--min-element', text, 'ID=N'))
    }
    const option = `--min-element ${id}`
    const part = await partId('--min-element', id, catalogue, lang)
    parts.push({ id: part, least: numberWithin(option, least, 0, 100, lang) })
  }
  return { score, parts }
}

/** What falls short, a sentence each. A reference case is not graded; where nothing applies there is nothing to miss. */
function missedThresholds(
  assessment: Assessment,
  { score, parts }: Thresholds,
  { texts }: Knowledge,
  { lang }: Session,
): string[] {
  if (assessment.reference) return []
  const { headline, view } = assessment.score
  const missed: string[] = []
  if (score !== null && headline !== null && whole(headline) < score) {
    missed.push(MESSAGES.underScore[lang](assessment.name, String(whole(headline)), score))
  }
  for (const { id, least } of parts) {
    const part = partsOf(assessment).find((one) => one.id === id)
    const figure = part?.[view] ?? null
    if (figure !== null && whole(figure) < least) {
      const title = texts(lang).parts[id]?.title ?? id
      missed.push(MESSAGES.underPart[lang](assessment.name, title, String(whole(figure)), least))
    }
  }
  return missed
}

/** The options as a report on one file takes them. */
type ReportFlags = Omit<AuditOptions, 'lang' | 'texts' | 'catalogue'>

/**
 * Which language each file is reported in.
 * @param one The only file, which is reported in its own language throughout; null where there are several.
 */
function languages(flags: ReportFlags, knowledge: Knowledge, one: AuditedFile | null, { io, asked, lang }: Session) {
  const hints = hintsOf(io, asked)
  const optionsIn = (language: Language, file: AuditedFile | null): AuditOptions => {
    const { catalogue, texts } = file?.knowledge ?? knowledge
    return { ...flags, lang: language, catalogue, texts: texts(language) }
  }
  return {
    whole: optionsIn(one ? reportLanguage(hints, one.document.language) : lang, one),
    optionsOf: (file: AuditedFile) => optionsIn(reportLanguage(hints, file.document.language), file),
  }
}
