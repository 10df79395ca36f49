/** `fill`: goes on with a scheme file where one was, or goes through it again. */
import { basename, dirname, join } from 'node:path'
import type { Change } from '../edit/types.ts'
import { keepBeside, latestKept } from '../io/kept.ts'
import { builtInKnowledge } from '../io/knowledge.ts'
import { cannotBeWritten, clearLeftovers, schemeFile } from '../io/scheme-file.ts'
import type { OpenedFile } from '../open/one-file.ts'
import { readSchemeText } from '../open/scheme-text.ts'
import type { Options } from '../questionnaire/plan/types.ts'
import type { Setting } from '../questionnaire/run.ts'
import { ASKING } from '../questionnaire/words/commands.ts'
import type { Scheme } from '../scheme/types.ts'
import { answersFor, changesIn, type GivenAnswers, schemeAsLinted } from './answers.ts'
import { type AskingFlags, farewell, modeOf, openToFill, optionsOf, put, quoted, settingFor } from './asking.ts'
import { schemeOrTold } from './mistakes.ts'
import type { Outcome } from './outcome.ts'
import { type Session, UsageError, writeMessage } from './session.ts'

export interface FillFlags extends AskingFlags {
  reassess?: boolean
}

type Questionnaire = typeof import('../questionnaire/run.ts')

/** A file in hand: its text and the scheme that it holds. */
interface InHand extends OpenedFile {
  scheme: Scheme
}

/** Fills in a file. @returns how it ended */
export async function fill(file: string, flags: FillFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const mode = modeOf(flags, session)
  if (mode === 'not' && flags.answers === undefined && !flags.reassess) throw new UsageError(ASKING.nothingToDo[lang]())
  const opened = await openToFill(file, session)
  const barred = cannotBeWritten(opened.path)
  if (barred !== null) throw new UsageError(ASKING.readOnly[lang](opened.file, barred))
  const base = builtInKnowledge()
  const document = await readSchemeText(opened, { base, asOf: io.today(), reads: io.reads })
  const scheme = await schemeOrTold(document, document.knowledge ?? base, session)
  if (!scheme) return 'objection'
  if (scheme.reference) throw new UsageError(ASKING.reference[lang](opened.file))
  const answers = await answersFor(flags.answers, opened.folder, document.knowledge ?? base, session)
  if (!answers) return 'failure'
  const setting = await settingFor(mode, session, answers.knowledge)
  const questionnaire = await import('../questionnaire/run.ts')
  const options = optionsOf(flags, questionnaire.sectionIds(setting.display.catalogue), session)
  clearLeftovers(opened.path)
  return fillIn({ ...opened, scheme }, answers, options, flags, { questionnaire, setting, mode, session })
}

interface Means {
  questionnaire: Questionnaire
  setting: Setting
  mode: ReturnType<typeof modeOf>
  session: Session
}

async function fillIn(
  inHand: InHand,
  given: GivenAnswers,
  options: Options,
  flags: FillFlags,
  means: Means,
): Promise<Outcome> {
  const { questionnaire, setting, mode, session } = means
  const { lang } = session
  const answers = await changesIn(given, inHand.scheme, setting, session)
  if (!answers) return 'failure'
  const again = flags.reassess ? reassessing(inHand, means) : null
  const changes = [...(again?.changes ?? []), ...answers]
  const made = changes.length === 0 ? inHand : questionnaire.changed(inHand.text, changes, setting)
  const scheme = await schemeAsLinted(made, inHand, given.knowledge, session)
  if (!scheme) return 'failure'
  const greeting = again && keep(inHand, again, session)
  if (made.text !== inHand.text) put(inHand, made.text, session)
  if (mode === 'not') {
    if (greeting !== null) writeMessage(session, greeting)
    if (flags.answers !== undefined) writeMessage(session, ASKING.answered[lang](inHand.file))
    return 'done'
  }
  const file = quoted(inHand.file)
  const target = { path: inHand.path, file, text: made.text, scheme, isNew: false, greeting }
  const reassess = again ? { reassess: { before: again.before } } : {}
  const asked = await questionnaire.askQuestions(target, { ...options, ...reassess }, setting)
  session.io.lines.close()
  const typed = ['fill', file, ...(flags.quick ? ['--quick'] : []), ...(flags.reassess ? ['--reassess'] : [])]
  return farewell(asked, file, typed.join(' '), session)
}

interface Again {
  /** The scheme as it was last time. */
  before: Scheme
  /** Its file, where it has been kept already. */
  kept: string | null
  changes: Change[]
}

/** A re-assessment that was begun so many days ago is gone on with; later, it is a new one. */
const DAYS_TO_GO_ON = 31
const DAY = 24 * 60 * 60 * 1000

/** Begins a re-assessment, or goes on with the one that was begun: then the version of last time lies beside. */
function reassessing({ path, scheme }: InHand, { questionnaire, setting }: Means): Again {
  const on = scheme.assessed?.on ?? null
  const kept = latestKept(path)
  const days = on === null ? Number.POSITIVE_INFINITY : (Date.parse(setting.today) - Date.parse(on)) / DAY
  if (kept && on !== null && kept.date < on && days <= DAYS_TO_GO_ON) {
    const before = setting.read(schemeFile(kept.path).read() ?? '').scheme
    if (before) return { before, kept: kept.path, changes: [] }
  }
  return { before: scheme, kept: null, changes: questionnaire.reassessment(scheme, setting.today, null) }
}

/** Keeps the version of last time beside the file. @returns what is said about it */
function keep({ path, file, text, scheme }: InHand, { kept }: Again, { lang }: Session): string {
  const shown = (kept: string): string => quoted(join(dirname(file), basename(kept)))
  if (kept !== null) return ASKING.keptBefore[lang](shown(kept))
  try {
    return ASKING.kept[lang](shown(keepBeside(path, text, scheme.assessed?.on ?? null)))
  } catch (error) {
    throw new UsageError(ASKING.cannotWrite[lang](file, (error as NodeJS.ErrnoException).code ?? 'unknown'))
  }
}
