/** Catalogues of one's own as the commands meet them: what is known with those of `--catalogue`, and what is said of them. */

import type { Finding } from '../findings/types.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import type { Language } from '../language/types.ts'
import type { InputProblem } from '../open/input-problem.ts'
import type { OwnCatalogueDocument } from '../own-catalogue/types.ts'
import { ownWordsOf } from '../own-catalogue/words.ts'
import { prettyLint } from '../report/lint.ts'
import type { LintedFile } from '../report/linted.ts'
import { type Session, UsageError } from './session.ts'
import { terminalOptions } from './terminal.ts'
import { OWN_CATALOGUE_MESSAGES } from './words/own-catalogue.ts'

/**
 * What is known with the catalogues of `--catalogue`.
 * @throws UsageError, with every finding, when one cannot be opened or something is wrong with it
 */
export async function knowledgeWith(files: readonly string[], session: Session): Promise<Knowledge> {
  // Loaded as every other caller loads it: what it has put together is remembered there.
  const { addAll } = await import('../open/catalogues.ts')
  const { documents, knowledge, problems } = await addAll(files, session.io)
  const { lang } = session
  for (const problem of problems) throw cannotOpen(problem, lang)
  if (knowledge) return knowledge
  const wrong = documents.filter(({ raw }) => raw === null).map((document) => lintedCatalogue(document, lang))
  const terminal = { ...(await terminalOptions(session, false)), width: null }
  const options = { catalogue: builtInKnowledge().catalogue, texts: builtInKnowledge().texts(lang), lang }
  const shown = prettyLint(wrong, options, terminal).trimEnd()
  throw new UsageError(`${shown}\n${OWN_CATALOGUE_MESSAGES.invalid[lang](wrong.map(({ file }) => file).join(', '))}`)
}

/** A catalogue that cannot be opened, as a usage error. */
export function cannotOpen({ file, kind }: InputProblem, lang: Language): UsageError {
  return new UsageError(OWN_CATALOGUE_MESSAGES[kind === 'not-found' ? 'notFound' : 'unreadable'][lang](file))
}

/** A catalogue as a file that was looked through: its own findings carry their words. */
export function lintedCatalogue({ file, text, raw, findings }: OwnCatalogueDocument, lang: Language): LintedFile {
  const worded = findings.map((one): Finding => {
    const said = ownWordsOf(one, lang)
    return said ? { ...one, said } : one
  })
  return raw ? { file, text, findings: worded } : { file, text, findings: worded, scheme: null }
}
