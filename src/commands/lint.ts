/** `lint`: what is wrong or worth a thought in scheme files, place by place. */
import { dirname, resolve } from 'node:path'
import { dilemmasOf } from '../assess/assess.ts'
import type { Finding } from '../findings/types.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import { type ReadDocument, readFiles } from '../open/schemes.ts'
import { readTexts } from '../open/texts.ts'
import { ruleFindings } from '../report/dilemma-findings.ts'
import { findingWords } from '../report/finding-words.ts'
import type { LintedFile } from '../report/linted.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { refuseInput } from './output.ts'
import { type Session, tell } from './session.ts'
import { OWN_CATALOGUE_MESSAGES } from './words/own-catalogue.ts'
import { type LintFlags, lintChoices, writeFindings } from './write-findings.ts'

/** Lints what was typed as FILES. @returns how it ended */
export async function lint(files: string[], flags: LintFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const choices = lintChoices(flags, session)
  const asOf = io.today()
  const own = await ownCatalogues(files, flags, session)
  const knowledge = own.knowledge ?? builtInKnowledge()
  const { schemes } = own
  if (!own.knowledge && schemes.length > 0) tell(session, OWN_CATALOGUE_MESSAGES.notLooked[lang]())
  const looked = own.knowledge !== null && (schemes.length > 0 || own.linted.length === 0)
  const read = looked ? await readFiles(schemes, session, knowledge, asOf) : null
  refuseInput(choices.output, [...own.paths, ...(read?.paths ?? [])], session)
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
    const told = new Set(own.linted.map(({ file }) => file))
    if (read) yield* lintEach(read.documents, knowledge, asOf, told, session)
  }
  const objection = await writeFindings(all(), choices, options, session)
  return outcomeOf({ failed: read?.trouble ?? false, objects: objection })
}

interface OwnCatalogues {
  /** The catalogues themselves, looked through. */
  linted: LintedFile[]
  /** What is known with those of `--catalogue`; null where something is wrong with one of them. */
  knowledge: Knowledge | null
  paths: string[]
  /** The files that are no catalogues. */
  schemes: string[]
}

const CATALOGUE_FILE = /\.catalogue\.ya?ml$/

/** The catalogues of `--catalogue`, and those among the files, each of which is looked through by itself. */
async function ownCatalogues(files: string[], flags: LintFlags, session: Session): Promise<OwnCatalogues> {
  const alone = files.filter((file) => CATALOGUE_FILE.test(file))
  const schemes = files.filter((file) => !CATALOGUE_FILE.test(file))
  const given = flags.catalogue ?? []
  if (given.length + alone.length === 0) return { linted: [], knowledge: builtInKnowledge(), paths: [], schemes }
  const { addAll } = await import('../open/catalogues.ts')
  const all = await addAll(given, session)
  const each = await Promise.all(alone.map((file) => addAll([file], session)))
  return {
    linted: [all, ...each].flatMap(({ linted }) => linted),
    knowledge: all.knowledge,
    paths: [all, ...each].flatMap(({ paths }) => paths),
    schemes,
  }
}

/**
 * Adds what the answers raise together and what is to be said about words; the texts of a scheme follow it.
 * @param told The catalogues that were looked through already.
 */
async function* lintEach(
  documents: AsyncIterable<ReadDocument>,
  base: Knowledge,
  asOf: string,
  told: Set<string>,
  session: Session,
): AsyncGenerator<LintedFile> {
  const words = await import('./words-in-files.ts')
  for await (const { knowledge, ownCatalogue, ...document } of documents) {
    if (ownCatalogue && !told.has(ownCatalogue.file)) {
      told.add(ownCatalogue.file)
      const { lintedCatalogue } = await import('../open/catalogues.ts')
      yield lintedCatalogue(ownCatalogue, session.lang)
    }
    if (document.scheme) {
      const { catalogue, wording } = knowledge ?? base
      const groups = catalogue.own ? wording() : undefined
      const raised = ruleFindings(document, dilemmasOf(document.scheme, catalogue, asOf))
      const findings = [...document.findings, ...raised, ...words.ownWords(document, asOf, groups)]
      const say = (list: Finding[]) => (knowledge ? inWords(list, knowledge, session) : list)
      yield { ...document, findings: say(findings) }
      const texts = readTexts(document, dirname(resolve(session.io.cwd, document.file)), dirname(document.file))
      for (const text of words.textsLookedAt(texts, document, asOf, groups)) {
        yield { ...text, findings: say(text.findings) }
      }
    } else yield document
  }
}

/** Findings that say what the scheme's own catalogue says: the words of the others are not there. */
function inWords(findings: Finding[], knowledge: Knowledge, { lang }: Session): Finding[] {
  return findings.map((finding) => ({ ...finding, said: findingWords(finding, knowledge.texts(lang), lang) }))
}
