/** `--answers`: a file of answers, read by the catalogue that it names, else by that of the scheme it is for. */
import type { Change } from '../edit/types.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import { catalogueNamedIn, readSchemeText, type SchemeText } from '../open/scheme-text.ts'
import type { Setting } from '../questionnaire/run.ts'
import type { WholeFile } from '../questionnaire/whole-file.ts'
import type { Scheme } from '../scheme/types.ts'
import { openBesides } from './asking.ts'
import { tellCannotPutIn, tellMistakes } from './mistakes.ts'
import type { Session } from './session.ts'

/** Answers that were opened, and what they and the scheme with them are read by. */
export interface GivenAnswers {
  /** Null when there are none. */
  opened: SchemeText | null
  knowledge: Knowledge
}

/**
 * Opens a file of answers.
 * @param file the value of `--answers`
 * @param folder of the scheme's file, in which a catalogue that the answers name is looked for
 * @param knowledge what the scheme is read by without them
 * @returns null when the catalogue that they name cannot be used, which is said
 * @throws UsageError when the file cannot be opened
 */
export async function answersFor(
  file: string | undefined,
  folder: string,
  knowledge: Knowledge,
  session: Session,
): Promise<GivenAnswers | null> {
  if (file === undefined) return { opened: null, knowledge }
  const opened = await openBesides(file, session)
  const named = await catalogueNamedIn({ ...opened, folder }, { base: builtInKnowledge(), reads: session.io.reads })
  if (!named) return { opened, knowledge }
  if (named.knowledge) return { opened, knowledge: named.knowledge }
  await tellMistakes({ ...opened, findings: named.findings }, knowledge, session)
  return null
}

/** The changes that answers make in a scheme; null when they have mistakes, which are said. */
export async function changesIn(
  { opened, knowledge }: GivenAnswers,
  scheme: Scheme,
  setting: Setting,
  session: Session,
): Promise<Change[] | null> {
  if (!opened) return []
  const { answersIn } = await import('../questionnaire/run.ts')
  const found = answersIn(opened.text, scheme, setting)
  if ('changes' in found) return found.changes
  await tellMistakes({ ...opened, findings: found.findings }, knowledge, session)
  return null
}

/**
 * A text that was put together is read as `lint` will read it, before it is written.
 * @param place the file and the folder it is going to stand in
 * @returns null when it would not be valid, which is said
 */
export async function schemeAsLinted(
  made: WholeFile,
  { file, folder }: Omit<SchemeText, 'text'>,
  knowledge: Knowledge,
  session: Session,
): Promise<Scheme | null> {
  const { text } = made
  const { io } = session
  const by = { base: builtInKnowledge(), asOf: io.today(), reads: io.reads }
  const { scheme, findings } =
    'scheme' in made ? await readSchemeText({ file, folder, text }, by) : { scheme: null, findings: made.findings }
  if (!scheme) await tellCannotPutIn({ file, text, findings }, knowledge, session)
  return scheme
}
