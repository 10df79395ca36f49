/** `fill`: goes on with a scheme file where one was, or goes through it again. */
import { basename, dirname, join } from 'node:path'
import type { Change } from '../edit/types.ts'
import { keepBeside, latestKept } from '../io/kept.ts'
import { cannotBeWritten, clearLeftovers, schemeFile } from '../io/scheme-file.ts'
import type { Options } from '../questionnaire/plan/types.ts'
import type { Setting } from '../questionnaire/run.ts'
import { ASKING } from '../questionnaire/words/commands.ts'
import type { Scheme } from '../scheme/types.ts'
import {
  type AskingFlags,
  cannotPutIn,
  farewell,
  modeOf,
  type OpenedFile,
  openFile,
  openText,
  optionsOf,
  put,
  quoted,
  schemeOrTold,
  settingFor,
  tellMistakes,
} from './asking.ts'
import type { Outcome } from './outcome.ts'
import { type Session, tell, UsageError } from './session.ts'

export interface FillFlags extends AskingFlags {
  reassess?: boolean
}

type Door = typeof import('../questionnaire/run.ts')

/** A file in hand: its text and the scheme that it holds. */
interface InHand extends OpenedFile {
  scheme: Scheme
}

/** Fills in a file. @returns how it ended */
export async function fill(file: string, flags: FillFlags, session: Session): Promise<Outcome> {
  const { lang } = session
  const mode = modeOf(flags, session)
  if (mode === 'not' && flags.answers === undefined && !flags.reassess) throw new UsageError(ASKING.nothingToDo[lang]())
  const opened = openFile(file, session)
  const barred = cannotBeWritten(opened.path)
  if (barred !== null) throw new UsageError(ASKING.readOnly[lang](opened.file, barred))
  const setting = await settingFor(mode, session)
  const door = await import('../questionnaire/run.ts')
  const options = optionsOf(flags, door.sectionIds(setting.display.catalogue), session)
  const scheme = schemeOrTold({ ...setting.read(opened.text), text: opened.text }, opened.file, session)
  if (!scheme) return 'objection'
  if (scheme.reference) throw new UsageError(ASKING.reference[lang](opened.file))
  clearLeftovers(opened.path)
  return fillIn({ ...opened, scheme }, options, flags, { door, setting, mode, session })
}

interface Means {
  door: Door
  setting: Setting
  mode: ReturnType<typeof modeOf>
  session: Session
}

async function fillIn(inHand: InHand, options: Options, flags: FillFlags, means: Means): Promise<Outcome> {
  const { door, setting, mode, session } = means
  const { lang } = session
  const answers = flags.answers === undefined ? [] : await changesIn(flags.answers, inHand.scheme, means)
  if (!answers) return 'failure'
  const again = flags.reassess ? reassessing(inHand, means) : null
  const changes = [...(again?.changes ?? []), ...answers]
  const made = changes.length === 0 ? inHand : door.changed(inHand.text, changes, setting)
  if (!('scheme' in made)) return cannotPutIn(inHand.file, made.findings, made.text, session)
  const greeting = again && keep(inHand, again, session)
  if (made.text !== inHand.text) put(inHand, made.text, session)
  if (mode === 'not') {
    if (greeting !== null) tell(session, greeting)
    if (flags.answers !== undefined) tell(session, ASKING.answered[lang](inHand.file))
    return 'done'
  }
  const file = quoted(inHand.file)
  const target = { path: inHand.path, file, text: made.text, scheme: made.scheme, isNew: false, greeting }
  const reassess = again ? { reassess: { before: again.before } } : {}
  const asked = await door.askQuestions(target, { ...options, ...reassess }, setting)
  session.io.lines.close()
  const typed = ['fill', file, ...(flags.quick ? ['--quick'] : []), ...(flags.reassess ? ['--reassess'] : [])]
  return farewell(asked, file, typed.join(' '), session)
}

/** The changes that a file of answers makes; null when it has mistakes, which are told. */
async function changesIn(answers: string, scheme: Scheme, { door, setting, session }: Means): Promise<Change[] | null> {
  const text = await openText(answers, session, setting.display.catalogue)
  const found = door.answersIn(text, scheme, setting)
  if ('changes' in found) return found.changes
  tellMistakes(found.findings, answers, text, session)
  return null
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
function reassessing({ path, scheme }: InHand, { door, setting }: Means): Again {
  const on = scheme.assessed?.on ?? null
  const kept = latestKept(path)
  const days = on === null ? Number.POSITIVE_INFINITY : (Date.parse(setting.today) - Date.parse(on)) / DAY
  if (kept && on !== null && kept.date < on && days <= DAYS_TO_GO_ON) {
    const before = setting.read(schemeFile(kept.path).read() ?? '').scheme
    if (before) return { before, kept: kept.path, changes: [] }
  }
  return { before: scheme, kept: null, changes: door.reassessment(scheme, setting.today, null) }
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
