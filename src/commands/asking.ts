/** What `new` and `fill` share: how to ask here, with which tools, and how the files are opened and written. */
import { builtInCatalogue, type Knowledge } from '../io/knowledge.ts'
import { schemeFile } from '../io/scheme-file.ts'
import { type OpenedFile, openFile, openText } from '../open/one-file.ts'
import { readerBy, type SchemeText } from '../open/scheme-text.ts'
import type { Options } from '../questionnaire/plan/types.ts'
import type { Asked, Setting } from '../questionnaire/run.ts'
import { ASKING } from '../questionnaire/words/commands.ts'
import { nearest } from '../scheme/meant/nearest.ts'
import { problemLine } from './opened.ts'
import type { Outcome } from './outcome.ts'
import { type Session, UsageError, writeMessage } from './session.ts'
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

/** The tools for asking. @param knowledge what the file is read by */
export async function settingFor(mode: Mode, session: Session, knowledge: Knowledge): Promise<Setting> {
  const { io, lang } = session
  const { colour, unicode } = await terminalOptions(session, mode === 'screen')
  const { catalogue, texts } = knowledge
  const { explainSyntax } = await import('../yaml/syntax.ts')
  return {
    display: { lang, texts: texts(lang), catalogue, width: 80, height: 24, unicode, colour },
    plain: mode === 'plain',
    say: (line) => io.stdout.write(`${line}\n`),
    lines: io.lines,
    today: io.today(),
    read: await readerBy(knowledge),
    syntax: explainSyntax,
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

/** A file to be filled in. @throws UsageError when it cannot be opened */
export async function openToFill(file: string, session: Session): Promise<OpenedFile> {
  const opened = await openFile(file, session.io, builtInCatalogue())
  if (!('kind' in opened)) return opened
  if (opened.kind === 'not-found') throw new UsageError(ASKING.notFound[session.lang](file))
  throw new UsageError(await problemLine(opened, session))
}

/** A text that is read besides the file: `--answers`, `--from`. @throws UsageError when it cannot be opened */
export async function openBesides(file: string, session: Session): Promise<SchemeText> {
  const opened = await openText(file, session.io, builtInCatalogue())
  if ('kind' in opened) throw new UsageError(await problemLine(opened, session))
  return opened
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
  const say = (line: string): void => (interrupted ? writeMessage(session, line) : session.io.stdout.write(`${line}\n`))
  say(ASKING.saved[lang](file, answered, of))
  if (!interrupted) for (const line of headline) say(line)
  say(of > 0 ? ASKING.goOnLater[lang](`peerscheme ${again}`) : ASKING.report[lang](`peerscheme audit ${quoted(file)}`))
  return interrupted ? 'interrupted' : 'done'
}

/** A file name as one types it. */
export function quoted(file: string): string {
  return /[^\w./\\:æøåÆØÅ-]/.test(file) ? `"${file}"` : file
}
