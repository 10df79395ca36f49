/** Catalogues of one's own as the commands meet them: what is known with those of `--catalogue`, and what is said of them. */

import type { Finding } from '../findings/types.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import type { Language } from '../language/types.ts'
import type { OwnCatalogueDocument } from '../own-catalogue/types.ts'
import { ownWordsOf } from '../own-catalogue/words.ts'
import { fileLines } from '../report/lint.ts'
import type { LintedFile } from '../report/linted.ts'
import { pageOf } from '../report/pretty/page.ts'
import { Opened, type UnreadFile } from './opened.ts'
import { type Session, writeMessage } from './session.ts'
import { terminalOptions } from './terminal.ts'
import { OWN_CATALOGUE_MESSAGES } from './words/own-catalogue.ts'

/** What came of the catalogues of `--catalogue`. */
export interface Known {
  /** What is known with them; null where nothing can be judged by them, which has been said. */
  knowledge: Knowledge | null
  /** How the command ends then: one could not be opened, or something is wrong with it. */
  ended: 'failure' | 'objection' | null
}

/** What is known with the catalogues of `--catalogue`; why nothing is, with every finding, is said beside the results. */
export async function knowledgeWith(files: readonly string[], session: Session): Promise<Known> {
  const { lang } = session
  const { linted, knowledge, failed } = await lookedThrough(files, session)
  if (knowledge) return { knowledge, ended: null }
  const wrong = linted.filter(({ scheme }) => scheme === null)
  if (wrong.length > 0) {
    const page = pageOf({ ...(await terminalOptions(session, false)), width: null })
    const { texts } = builtInKnowledge()
    const lines = wrong.flatMap((file) => fileLines(page, file, { lang, texts: texts(lang) }))
    session.io.stderr.write(lines.map((line) => `${line}\n`).join(''))
    writeMessage(session, OWN_CATALOGUE_MESSAGES.invalid[lang](wrong.map(({ file }) => file).join(', ')))
  }
  return { knowledge: null, ended: failed ? 'failure' : 'objection' }
}

/** Catalogues that were looked through one after the other, each added to the ones before. */
export interface LookedThrough {
  linted: LintedFile[]
  /** What is known with all of them; null where one could not be opened or something is wrong with it. */
  knowledge: Knowledge | null
  /** Those that could not be opened or read, and whether there are any, which has been said. */
  unread: UnreadFile[]
  failed: boolean
}

/** Looks through catalogues. @param option what stands before their names where one cannot be opened */
export async function lookedThrough(
  files: readonly string[],
  session: Session,
  option = '--catalogue ',
): Promise<LookedThrough> {
  // Loaded as every other caller loads it: what it has put together is remembered there.
  const { addAll } = await import('../open/catalogues.ts')
  const { documents, knowledge, problems } = await addAll(files, session.io)
  const opened = new Opened(session)
  const unread: UnreadFile[] = []
  for (const problem of problems) unread.push(...(await opened.report(problem, option)))
  const linted = documents.map((document) => lintedCatalogue(document, session.lang))
  return { linted, knowledge, unread, failed: opened.failed }
}

/** A catalogue as a file that was looked through: its own findings carry their words. */
export function lintedCatalogue({ file, text, raw, findings }: OwnCatalogueDocument, lang: Language): LintedFile {
  const worded = findings.map((one): Finding => {
    const words = ownWordsOf(one, lang)
    return words ? { ...one, words } : one
  })
  return raw ? { file, text, findings: worded } : { file, text, findings: worded, scheme: null }
}
