/** What `new` and `fill` share: how to ask here, with which tools, and how a file that cannot be used is told of. */
import { existsSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Catalogue } from '../catalogue/types.ts'
import type { Finding } from '../findings/types.ts'
import { findingMessage } from '../findings/words.ts'
import { builtInCatalogue, builtInTexts, shapeValidator } from '../io/knowledge.ts'
import { NotUtf8, schemeFile } from '../io/scheme-file.ts'
import type { Language } from '../language/types.ts'
import { openInput } from '../open/inputs.ts'
import type { Options } from '../questionnaire/plan/types.ts'
import type { Asked, Setting } from '../questionnaire/run.ts'
import { ASKING } from '../questionnaire/words/commands.ts'
import { nearest } from '../scheme/meant/nearest.ts'
import { readScheme } from '../scheme/read.ts'
import type { Scheme, SchemeDocument } from '../scheme/types.ts'
import type { Outcome } from './outcome.ts'
import { type Session, tell, UsageError } from './session.ts'
import { terminalOptions } from './terminal.ts'

/** The options that `new` and `fill` share. */
export interface AskingFlags {
  quick?: boolean
  only?: string[]
  answers?: string
  input?: boolean
  plain?: boolean
}

/** How one can be asked here. */
export type Mode = 'screen' | 'plain' | 'not'

/**
 * Whole windows in a terminal; line by line where it was asked for, or where nothing else can be shown.
 * @throws UsageError where nobody can be asked, and nobody said not to ask
 */
export function modeOf({ input, plain }: AskingFlags, { io, lang }: Session): Mode {
  if (input === false) return 'not'
  const { ACCESSIBLE = '', TERM, MSYSTEM } = io.env
  const gitBash = MSYSTEM !== undefined && !io.inputIsTerminal
  if (plain || !['', '0', 'false'].includes(ACCESSIBLE) || TERM === 'dumb' || gitBash) return 'plain'
  if (io.inputIsTerminal) return io.stdout.isTerminal ? 'screen' : 'plain'
  throw new UsageError(ASKING.noTerminal[lang]())
}

/** The tools for asking. */
export async function settingFor(
  mode: Mode,
  session: Session,
  catalogue: Catalogue = builtInCatalogue(),
): Promise<Setting> {
  const { io, lang } = session
  const { colour, unicode } = await terminalOptions(session, mode === 'screen')
  const validate = shapeValidator()
  return {
    display: { lang, texts: builtInTexts(lang), catalogue, width: 80, height: 24, unicode, colour },
    plain: mode === 'plain',
    say: (line) => io.stdout.write(`${line}\n`),
    lines: io.lines,
    today: io.today(),
    read: (text) => readScheme(text, '', { validate, catalogue }),
    validate,
  }
}

/** @throws UsageError when a section of `--only` is unknown */
export function optionsOf({ quick, only = [] }: AskingFlags, sections: readonly string[], { lang }: Session): Options {
  const wanted = only.flatMap((value) => value.split(',')).map((value) => value.trim())
  for (const value of wanted) {
    if (!sections.includes(value)) {
      throw new UsageError(ASKING.unknownSection[lang](value, nearest(value, sections) ?? sections.join(', ')))
    }
  }
  return { ...(quick ? { quick } : {}), ...(wanted.length > 0 ? { only: wanted } : {}) }
}

/** A file to be filled in, as it stands on disk. */
export interface OpenedFile {
  path: string
  file: string
  text: string
}

/** @throws UsageError when it cannot be opened */
export function openFile(file: string, { io, lang }: Session): OpenedFile {
  if (file.startsWith('case:')) throw new UsageError(ASKING.aCase[lang](file))
  const typed = resolve(io.cwd, file)
  const path = existsSync(typed)
    ? typed
    : ([`${typed}.scheme.yaml`, `${typed}.yaml`].find((one) => existsSync(one)) ?? typed)
  const shown = path === typed ? file : relative(io.cwd, path)
  if (existsSync(path) && statSync(path).isDirectory()) throw new UsageError(ASKING.aFolder[lang](file))
  let text: string | null
  try {
    text = schemeFile(path).read()
  } catch (error) {
    if (error instanceof NotUtf8) throw new UsageError(ASKING.notUtf8[lang](shown))
    throw new UsageError(ASKING.cannotOpen[lang](shown, (error as NodeJS.ErrnoException).code ?? 'unknown'))
  }
  if (text === null) throw new UsageError(ASKING.notFound[lang](file))
  return { path, file: shown, text }
}

/** A text that is read besides the file: `--answers`, `--from`. @throws UsageError when it cannot be opened */
export async function openText(file: string, session: Session, catalogue: Catalogue): Promise<string> {
  const { io, lang } = session
  const caseId = file.startsWith('case:') ? file.slice('case:'.length) : null
  const place = caseId === null ? { file, path: resolve(io.cwd, file) } : { file, caseId }
  if (caseId !== null && !catalogue.cases.some(({ id }) => id === caseId)) {
    const ids = catalogue.cases.map(({ id }) => id)
    throw new UsageError(ASKING.unknownCase[lang](file, nearest(caseId, ids) ?? ids.join(', ')))
  }
  const input = await openInput(place, io, catalogue)
  if ('text' in input) return input.text
  if (input.kind === 'not-utf-8') throw new UsageError(ASKING.notUtf8[lang](file))
  throw new UsageError(ASKING.cannotOpen[lang](file, input.detail || input.kind))
}

/** What is wrong, each with its place. */
export function findingLines(findings: readonly Finding[], file: string, text: string, lang: Language): string[] {
  return findings.map((finding) => {
    const before = text.slice(0, finding.span.start).split('\n')
    const path = finding.path === null ? '' : ` ${finding.path}:`
    return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}:${path} ${findingMessage(finding, lang)}`
  })
}

/** The scheme of a document; else what is wrong is told. */
export function schemeOrTold(document: SchemeDocument, file: string, session: Session): Scheme | null {
  if (document.scheme) return document.scheme
  const errors = document.findings.filter(({ severity }) => severity === 'error')
  tell(session, ASKING.invalid[session.lang](file, errors.length))
  for (const line of findingLines(errors, file, document.text, session.lang)) tell(session, line)
  return null
}

/** Tells the mistakes in a file of answers. */
export function tellMistakes(findings: readonly Finding[], file: string, text: string, session: Session): void {
  tell(session, ASKING.wrongAnswers[session.lang](findings.length))
  for (const line of findingLines(findings, file, text, session.lang)) tell(session, line)
}

/** Tells that answers cannot be put into a file. @returns how it ended */
export function cannotPutIn(file: string, findings: readonly Finding[], text: string, session: Session): Outcome {
  tell(session, ASKING.cannotPutIn[session.lang](file))
  for (const line of findingLines(findings, file, text, session.lang)) tell(session, line)
  return 'failure'
}

/** Writes a file. @throws UsageError when it cannot be written; it is then as it was */
export function put({ path, file }: Pick<OpenedFile, 'path' | 'file'>, text: string, { lang }: Session): void {
  try {
    schemeFile(path).write(text)
  } catch (error) {
    throw new UsageError(ASKING.cannotWrite[lang](file, (error as NodeJS.ErrnoException).code ?? 'unknown'))
  }
}

/** What is left on the screen after asking, and how it ended. */
export function farewell(
  { how, headline, answered, of }: Asked,
  file: string,
  again: string,
  session: Session,
): Outcome {
  const { lang } = session
  const interrupted = how === 'interrupted'
  const say = (line: string): void => (interrupted ? tell(session, line) : session.io.stdout.write(`${line}\n`))
  say(ASKING.saved[lang](file, answered, of))
  if (!interrupted) for (const line of headline) say(line)
  say(of > 0 ? ASKING.goOnLater[lang](`peerscheme ${again}`) : ASKING.report[lang](`peerscheme audit ${quoted(file)}`))
  return interrupted ? 'interrupted' : 'done'
}

/** A file name as one types it. */
export function quoted(file: string): string {
  return /[^\w./\\:æøåÆØÅ-]/.test(file) ? `"${file}"` : file
}
