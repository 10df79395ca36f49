/** `new`: makes a scheme file by asking, from another scheme, from a file of answers; never overwrites one. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Change } from '../edit/types.ts'
import { builtInCatalogue } from '../io/knowledge.ts'
import { cannotBeWritten } from '../io/scheme-file.ts'
import type { FirstAnswers } from '../questionnaire/plan/types.ts'
import type { FirstKnown, Setting } from '../questionnaire/run.ts'
import { ASKING } from '../questionnaire/words/commands.ts'
import { FIRST } from '../questionnaire/words/screens.ts'
import type { Scheme } from '../scheme/types.ts'
import {
  type AskingFlags,
  cannotPutIn,
  farewell,
  modeOf,
  openText,
  optionsOf,
  put,
  quoted,
  schemeOrTold,
  settingFor,
  tellMistakes,
} from './asking.ts'
import { fill } from './fill.ts'
import type { Outcome } from './outcome.ts'
import { type Session, tell, UsageError } from './session.ts'

export interface NewFlags extends AskingFlags {
  from?: string
  rater?: string
}

type Door = typeof import('../questionnaire/run.ts')

interface Means {
  door: Door
  setting: Setting
  mode: ReturnType<typeof modeOf>
  session: Session
}

/** Makes a file and fills it in. @returns how it ended */
export async function newFile(typed: string | undefined, flags: NewFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const mode = modeOf(flags, session)
  if (mode === 'not' && typed === undefined) throw new UsageError(ASKING.needsFile[lang]())
  if (flags.rater !== undefined && flags.rater.trim() === '') throw new UsageError(ASKING.emptyRole[lang]())
  const setting = await settingFor(mode, session, builtInCatalogue())
  const door = await import('../questionnaire/run.ts')
  const means: Means = { door, setting, mode, session }
  const options = optionsOf(flags, door.sectionIds(setting.display.catalogue), session)
  const file = typed === undefined ? null : door.withEnding(typed)
  if (file !== null && existsSync(resolve(io.cwd, file))) return alreadyThere(file, flags, means)
  const refused = file === null ? null : refusal(file, session)
  if (refused !== null) throw new UsageError(refused)

  const source = await sourceOf(flags, means)
  if (source === 'invalid') return 'objection'
  const answers = await answersOf(flags, means)
  if (!answers) return 'failure'
  const first = await firstOf(file, flags, source, answers, means)
  if (!first) return stopped(means)
  const changes = [...(source ? door.designOf(source.scheme, setting.display.catalogue, lang) : []), ...answers]
  const made = door.makeNew(first.first, changes, setting)
  if (!('scheme' in made)) return cannotPutIn(first.file, made.findings, made.text, session)
  const path = resolve(io.cwd, first.file)
  put({ path, file: first.file }, made.text, session)
  if (mode === 'not') {
    tell(session, ASKING.made[lang](first.file))
    return 'done'
  }
  const shown = quoted(first.file)
  const greeting = source ? FIRST.taken[lang](source.scheme.name) : null
  const target = { path, file: shown, text: made.text, scheme: made.scheme, isNew: true, greeting }
  const asked = await door.askQuestions(target, options, setting)
  session.io.lines.close()
  return farewell(asked, shown, ['fill', shown, ...(flags.quick ? ['--quick'] : [])].join(' '), session)
}

function stopped({ session }: Means): Outcome {
  session.io.lines.close()
  tell(session, ASKING.nothingSaved[session.lang]())
  return 'interrupted'
}

/** Why a file of that name cannot be made; null when it can. */
function refusal(file: string, { io, lang }: Session): string | null {
  const path = resolve(io.cwd, file)
  if (existsSync(path)) return ASKING.existsShort[lang](file)
  if (!existsSync(dirname(path))) return ASKING.noFolder[lang](dirname(file))
  const barred = cannotBeWritten(path)
  return barred === null ? null : ASKING.readOnly[lang](dirname(file), barred)
}

/** A file of that name is there: in a terminal one may want to go on in it. */
async function alreadyThere(file: string, flags: NewFlags, { door, setting, mode, session }: Means): Promise<Outcome> {
  const { lang } = session
  if (mode !== 'screen' || flags.from !== undefined || flags.answers !== undefined) {
    throw new UsageError(ASKING.exists[lang](quoted(file)))
  }
  const items = [
    { id: 'fill', title: ASKING.goOn[lang], about: '' },
    { id: 'leave', title: ASKING.leave[lang], about: '' },
  ]
  const chosen = await door.choose(quoted(file), [ASKING.goOnInIt[lang](file)], items, setting)
  return chosen === 'fill' ? fill(file, flags, session) : 'done'
}

interface Source {
  scheme: Scheme
}

/** The scheme of `--from`; `invalid` when it is none, which is told. */
async function sourceOf({ from }: NewFlags, { setting, session }: Means): Promise<Source | null | 'invalid'> {
  if (from === undefined) return null
  const text = await openText(from, session, setting.display.catalogue)
  const scheme = schemeOrTold({ ...setting.read(text), text }, from, session)
  return scheme ? { scheme } : 'invalid'
}

/** The changes of `--answers`; null when they have mistakes, which are told. */
async function answersOf({ answers }: NewFlags, { door, setting, session }: Means): Promise<Change[] | null> {
  if (answers === undefined) return []
  const text = await openText(answers, session, setting.display.catalogue)
  const found = door.answersIn(text, door.blankScheme(session.lang, setting), setting)
  if ('changes' in found) return found.changes
  tellMistakes(found.findings, answers, text, session)
  return null
}

/** What must be known before there is a file: from the answers, or asked. */
async function firstOf(
  file: string | null,
  flags: NewFlags,
  source: Source | null,
  answers: readonly Change[],
  { door, setting, mode, session }: Means,
): Promise<{ first: FirstAnswers; file: string } | null> {
  const { lang } = session
  const rater = flags.rater?.trim() ?? null
  const given = (key: string): string | null => {
    const found = answers.find((change) => change.path.length === 1 && change.path[0] === key)
    return found?.do === 'set' && typeof found.value === 'string' ? found.value : null
  }
  // A rater looks at the same scheme; anybody else begins one of their own.
  const same = rater === null ? null : (source?.scheme ?? null)
  const known: FirstKnown = {
    name: given('name') ?? same?.name ?? null,
    organisation: given('organisation') ?? same?.organisation ?? null,
    stage: (given('stage') as Scheme['stage'] | null) ?? same?.stage ?? null,
    rater,
    file,
  }
  const { name, stage, organisation } = known
  if (name !== null && stage !== null && file !== null) {
    return { first: { name, stage, organisation, language: lang, role: known.rater, rater: rater !== null }, file }
  }
  if (mode === 'not') {
    const missing = [...(name === null ? ['name'] : []), ...(stage === null ? ['stage'] : [])]
    throw new UsageError(ASKING.needsFirst[lang](missing.join(', ')))
  }
  const about = [
    ...(rater === null ? [] : [FIRST.rater[lang](rater)]),
    ...(source ? [FIRST.taken[lang](source.scheme.name)] : []),
  ]
  return door.askFirst(known, about, (name) => refusal(name, session), setting)
}
