/** `new`: makes a scheme file by asking, from another scheme, from a file of answers; never overwrites one. */

import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Change } from '../edit/types.ts'
import { SAFE_PATH } from '../format/shapes-answers.ts'
import { schemaFor, schemaLine } from '../io/editor-schema.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import { onDisk } from '../io/on-disk.ts'
import { cannotBeWritten } from '../io/scheme-file.ts'
import { readSchemeText } from '../open/scheme-text.ts'
import { cleanLine } from '../questionnaire/plan/clean.ts'
import type { FirstAnswers, Options } from '../questionnaire/plan/types.ts'
import type { FirstKnown, Setting } from '../questionnaire/run.ts'
import { ASKING } from '../questionnaire/words/commands.ts'
import { FIRST } from '../questionnaire/words/screens.ts'
import type { Scheme } from '../scheme/types.ts'
import { answersFor, changesIn, type GivenAnswers, schemeAsLinted } from './answers.ts'
import {
  type AskingFlags,
  farewell,
  type Mode,
  modeOf,
  openBesides,
  optionsOf,
  put,
  quoted,
  settingFor,
} from './asking.ts'
import { fill } from './fill.ts'
import { schemeOrTold } from './mistakes.ts'
import type { Outcome } from './outcome.ts'
import { type Session, UsageError, writeMessage } from './session.ts'

export interface NewFlags extends AskingFlags {
  from?: string
  rater?: string
}

type Questionnaire = typeof import('../questionnaire/run.ts')

interface Means {
  questionnaire: Questionnaire
  setting: Setting
  mode: Mode
  session: Session
}

/** Makes a file and fills it in. @returns how it ended */
export async function newFile(typed: string | undefined, flags: NewFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const mode = modeOf(flags, session)
  if (mode === 'not' && typed === undefined) throw new UsageError(ASKING.needsFile[lang]())
  if (flags.rater !== undefined && flags.rater.trim() === '') throw new UsageError(ASKING.emptyRole[lang]())
  const questionnaire = await import('../questionnaire/run.ts')
  const file = typed === undefined ? null : questionnaire.withEnding(typed)
  const path = file === null ? null : onDisk(resolve(io.cwd, file))
  if (file !== null && path !== null && existsSync(path)) return alreadyThere(file, mode, flags, session)
  const refused = file === null ? null : refusal(file, session)
  if (refused !== null) throw new UsageError(refused)

  const folder = path === null ? io.cwd : dirname(path)
  const source = await sourceOf(flags.from, folder, session)
  if (source === 'invalid') return 'objection'
  const given = await answersFor(flags.answers, folder, source?.knowledge ?? builtInKnowledge(), session)
  if (!given) return 'failure'
  const setting = await settingFor(mode, session, given.knowledge)
  const means: Means = { questionnaire, setting, mode, session }
  const options = optionsOf(flags, questionnaire.sectionIds(setting.display.catalogue), session)
  const answers = await changesIn(given, questionnaire.blankScheme(lang, setting), setting, session)
  if (!answers) return 'failure'
  const first = await firstOf(file, flags, source, answers, means)
  return first
    ? begin(first, [...(source?.changes(setting) ?? []), ...answers], { source, given, options, flags, means })
    : stopped(means)
}

interface Beginning {
  source: Source | null
  given: GivenAnswers
  options: Options
  flags: NewFlags
  means: Means
}

/** Makes the file, and asks what is still to be asked. */
async function begin(
  { first, file }: { first: FirstAnswers; file: string },
  changes: readonly Change[],
  { source, given, options, flags, means }: Beginning,
): Promise<Outcome> {
  const { questionnaire, setting, mode, session } = means
  const { lang, io } = session
  const path = onDisk(resolve(io.cwd, file))
  const blank = questionnaire.makeNew(first, changes, setting)
  const made = { ...blank, text: schemaLine(schemaFor(dirname(path))) + blank.text }
  const scheme = await schemeAsLinted(made, { file, folder: dirname(path) }, given.knowledge, session)
  if (!scheme) return 'failure'
  put({ path, file }, made.text, session)
  if (mode === 'not') {
    writeMessage(session, ASKING.made[lang](file))
    return 'done'
  }
  const shown = quoted(file)
  const greeting = source ? FIRST.taken[lang](source.scheme.name) : null
  const target = { path, file: shown, text: made.text, scheme, isNew: true, greeting }
  const asked = await questionnaire.askQuestions(target, options, setting)
  session.io.lines.close()
  return farewell(asked, shown, ['fill', shown, ...(flags.quick ? ['--quick'] : [])].join(' '), session)
}

function stopped({ session }: Means): Outcome {
  session.io.lines.close()
  writeMessage(session, ASKING.nothingSaved[session.lang]())
  return 'interrupted'
}

/** Why a file of that name cannot be made; null when it can. */
function refusal(file: string, { io, lang }: Session): string | null {
  const path = onDisk(resolve(io.cwd, file))
  if (existsSync(path)) return ASKING.existsShort[lang](file)
  if (!existsSync(dirname(path))) return ASKING.noFolder[lang](dirname(file))
  const barred = cannotBeWritten(path)
  return barred === null ? null : ASKING.readOnly[lang](dirname(file), barred)
}

/** A file of that name is there: in a terminal one may want to go on in it. */
async function alreadyThere(file: string, mode: Mode, flags: NewFlags, session: Session): Promise<Outcome> {
  const { lang } = session
  if (mode !== 'screen' || flags.from !== undefined || flags.answers !== undefined) {
    throw new UsageError(ASKING.exists[lang](quoted(file)))
  }
  const { choose } = await import('../questionnaire/run.ts')
  const setting = await settingFor(mode, session, builtInKnowledge())
  const items = [
    { id: 'fill', title: ASKING.goOn[lang], about: '' },
    { id: 'leave', title: ASKING.leave[lang], about: '' },
  ]
  const chosen = await choose(quoted(file), [ASKING.goOnInIt[lang](file)], items, setting)
  return chosen === 'fill' ? fill(file, flags, session) : 'done'
}

/** The scheme whose choices are taken over. */
interface Source {
  scheme: Scheme
  /** What the new file is read by: with the catalogue of the source where the new file can name it too. */
  knowledge: Knowledge
  /** The changes that take the choices over. */
  changes: (setting: Setting) => Change[]
}

/** The scheme of `--from`; `invalid` when it is none, which is said. @param folder of the new file */
async function sourceOf(
  from: string | undefined,
  folder: string,
  session: Session,
): Promise<Source | null | 'invalid'> {
  if (from === undefined) return null
  const base = builtInKnowledge()
  const opened = await openBesides(from, session)
  const document = await readSchemeText(opened, { base, asOf: session.io.today(), reads: session.io.reads })
  const scheme = await schemeOrTold(document, document.knowledge ?? base, session)
  if (!scheme) return 'invalid'
  const { designOf } = await import('../questionnaire/run.ts')
  const { cataloguePath } = document
  const catalogue =
    cataloguePath === undefined || opened.folder === null ? null : pathFrom(folder, join(opened.folder, cataloguePath))
  if (cataloguePath !== undefined && catalogue === null)
    writeMessage(session, ASKING.catalogueLeft[session.lang](cataloguePath))
  const named: Change[] = catalogue === null ? [] : [{ do: 'set', path: ['catalogue'], value: catalogue }]
  return {
    scheme,
    knowledge: catalogue === null ? base : (document.knowledge ?? base),
    changes: ({ display }) => [...named, ...designOf(scheme, display.catalogue, session.lang)],
  }
}

/** How a file in a folder would name a catalogue; null where it lies outside the folder. */
function pathFrom(folder: string, catalogue: string): string | null {
  const path = relative(folder, catalogue).split(sep).join('/')
  return new RegExp(SAFE_PATH).test(path) ? path : null
}

/** What must be known before there is a file: from the answers, or asked. */
async function firstOf(
  file: string | null,
  flags: NewFlags,
  source: Source | null,
  answers: readonly Change[],
  { questionnaire, setting, mode, session }: Means,
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
    // A name of which nothing can be seen is none.
    name: cleanLine(given('name') ?? same?.name ?? '') || null,
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
  return questionnaire.askFirst(known, about, (name) => refusal(name, session), setting)
}
