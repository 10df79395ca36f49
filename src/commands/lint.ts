/** `lint`: what is wrong or worth a thought in scheme files, place by place. */
import { dirname, resolve } from 'node:path'
import { dilemmasOf } from '../assess/assess.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { builtInCatalogue, builtInTexts } from '../io/knowledge.ts'
import type { LintedFile } from '../report/linted.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { exitCode } from './exit-code.ts'
import { refuseInput } from './output.ts'
import { readFiles } from './read-files.ts'
import { readTexts } from './read-texts.ts'
import { ruleFindings } from './rule-findings.ts'
import type { Session } from './session.ts'
import { type LintFlags, lintChoices, writeFindings } from './write-findings.ts'

/** Lints what was typed as FILES. @returns the exit code */
export async function lint(files: string[], flags: LintFlags, session: Session): Promise<number> {
  const { lang, io } = session
  const catalogue = builtInCatalogue()
  const choices = lintChoices(flags, session)
  const asOf = io.today()
  const read = await readFiles(files, session, catalogue, asOf)
  refuseInput(choices.output, read.paths, session)
  const options = {
    catalogue,
    lang,
    // Most files raise nothing that the catalogue has words for.
    get texts() {
      return builtInTexts(lang)
    },
  }
  const objection = await writeFindings(lintEach(read.documents, catalogue, asOf, io.cwd), choices, options, session)
  return exitCode({ trouble: read.trouble, objection })
}

/** Adds what the answers raise together and what is to be said about words; the texts of a scheme follow it. */
async function* lintEach(
  documents: AsyncIterable<SchemeDocument>,
  catalogue: Catalogue,
  asOf: string,
  cwd: string,
): AsyncGenerator<LintedFile> {
  const words = await import('./look-at-words.ts')
  for await (const document of documents) {
    if (document.scheme) {
      const raised = ruleFindings(document, dilemmasOf(document.scheme, catalogue, asOf))
      yield { ...document, findings: [...document.findings, ...raised, ...words.ownWords(document, asOf)] }
      const texts = readTexts(document, dirname(resolve(cwd, document.file)), dirname(document.file))
      yield* words.textsLookedAt(texts, document, asOf)
    } else yield document
  }
}
