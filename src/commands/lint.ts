/** `lint`: what is wrong or worth a thought in scheme files, place by place. */
import { dirname, resolve } from 'node:path'
import { dilemmasOf } from '../assess/assess.ts'
import type { Finding } from '../findings/types.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import type { ReadDocument } from '../open/scheme-text.ts'
import { readFiles } from '../open/schemes.ts'
import { readTexts } from '../open/texts.ts'
import { dilemmaFindings } from '../report/dilemma-findings.ts'
import { withWords } from '../report/finding-words.ts'
import type { LintedFile } from '../report/linted.ts'
import { Opened } from './opened.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { ResultOutput } from './output.ts'
import { type Session, tell, UsageError } from './session.ts'
import { MESSAGES } from './words/help.ts'
import { OWN_CATALOGUE_MESSAGES } from './words/own-catalogue.ts'
import { type LintFlags, lintChoices, writeFindings } from './write-findings.ts'

/** Lints what was typed as FILES. @returns how it ended */
export async function lint(files: string[], flags: LintFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const choices = lintChoices(flags, session)
  const { asOf } = choices
  const own = await ownCatalogues(files, flags, session)
  const { schemes } = own
  if (own.linted.length + schemes.length === 0) throw new UsageError(MESSAGES.noFiles[lang]('lint'))
  const knowledge = own.knowledge ?? builtInKnowledge()
  if (!own.knowledge && schemes.length > 0) tell(session, OWN_CATALOGUE_MESSAGES.notLooked[lang]())
  const read = own.knowledge && schemes.length > 0 ? await readFiles(schemes, io, knowledge, asOf) : null
  const output = new ResultOutput(flags.output, session)
  const opened = new Opened(session)
  await opened.tellAll(read?.problems ?? [])
  const options = {
    catalogue: knowledge.catalogue,
    lang,
    // Most files raise nothing that the catalogue has words for.
    get texts() {
      return knowledge.texts(lang)
    },
  }
  async function* all(): AsyncGenerator<LintedFile> {
    yield* own.linted
    const looked = new Set(own.linted.map(({ file }) => file))
    if (read) yield* lintEach(opened.only(read.documents), knowledge, asOf, looked, session)
  }
  const objection = await writeFindings(all(), choices, options, output, session)
  return outcomeOf({ failed: opened.trouble, objects: objection })
}

interface OwnCatalogues {
  /** The catalogues themselves, looked through. */
  linted: LintedFile[]
  /** What is known with those of `--catalogue`; null where something is wrong with one of them. */
  knowledge: Knowledge | null
  /** The files that are no catalogues. */
  schemes: string[]
}

const CATALOGUE_FILE = /\.catalogue\.ya?ml$/i

/** The catalogues of `--catalogue`, and those among the files, each of which is looked through by itself. */
async function ownCatalogues(files: string[], flags: LintFlags, session: Session): Promise<OwnCatalogues> {
  const alone = files.filter((file) => CATALOGUE_FILE.test(file))
  const schemes = files.filter((file) => !CATALOGUE_FILE.test(file))
  const given = flags.catalogue ?? []
  if (given.length + alone.length === 0) return { linted: [], knowledge: builtInKnowledge(), schemes }
  const { addAll } = await import('../open/catalogues.ts')
  const { cannotOpen, lintedCatalogue } = await import('./own-catalogues.ts')
  const all = await addAll(given, session.io)
  const each = [all, ...(await Promise.all(alone.map((file) => addAll([file], session.io))))]
  for (const problem of each.flatMap(({ problems }) => problems)) throw cannotOpen(problem, session.lang)
  return {
    linted: each.flatMap(({ documents }) => documents).map((document) => lintedCatalogue(document, session.lang)),
    knowledge: all.knowledge,
    schemes,
  }
}

/**
 * Adds what the answers raise together and what is to be said about words; the texts of a scheme follow it.
 * @param looked the catalogues that were looked through already
 */
async function* lintEach(
  documents: AsyncIterable<ReadDocument>,
  base: Knowledge,
  asOf: string,
  looked: Set<string>,
  session: Session,
): AsyncGenerator<LintedFile> {
  const { io } = session
  const words = await import('./words-in-files.ts')
  for await (const { knowledge, ownCatalogue, ...document } of documents) {
    if (ownCatalogue && !looked.has(ownCatalogue.file)) {
      looked.add(ownCatalogue.file)
      const { lintedCatalogue } = await import('./own-catalogues.ts')
      yield lintedCatalogue(ownCatalogue, session.lang)
    }
    if (document.scheme) {
      const { catalogue, wording } = knowledge ?? base
      const groups = catalogue.own ? wording() : undefined
      const raised = dilemmaFindings(document, dilemmasOf(document.scheme, catalogue, asOf))
      const findings = [...document.findings, ...raised, ...words.ownWords(document, asOf, groups)]
      const say = (list: Finding[]) => (knowledge ? withWords(list, knowledge.texts(session.lang), session.lang) : list)
      yield { ...document, findings: say(findings) }
      const texts = readTexts(document, dirname(resolve(io.cwd, document.file)), dirname(document.file), io.reads)
      for await (const text of words.textsLookedAt(texts, document, asOf, groups)) {
        yield { ...text, findings: say(text.findings) }
      }
    } else yield document
  }
}
