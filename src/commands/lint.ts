/** `lint`: what is wrong or worth a thought in scheme files, place by place. */
import { dirname, resolve } from 'node:path'
import { cannotBeTold, dilemmasOf } from '../assess/assess.ts'
import { RULE_PREFIX } from '../catalogue/words.ts'
import type { Finding } from '../findings/types.ts'
import { builtInKnowledge, type Knowledge } from '../io/knowledge.ts'
import { findInputs, type Place } from '../open/inputs.ts'
import type { ReadDocument } from '../open/scheme-text.ts'
import { readPlaces } from '../open/schemes.ts'
import { readTexts } from '../open/texts.ts'
import { dilemmaFindings } from '../report/dilemma-findings.ts'
import { withWords } from '../report/finding-words.ts'
import { isForPeople } from '../report/formats.ts'
import type { LintedFile } from '../report/linted.ts'
import { Exceptions } from '../scheme/exceptions.ts'
import { Opened, type UnreadFile } from './opened.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { ResultOutput } from './output.ts'
import type { LookedThrough } from './own-catalogues.ts'
import { type Session, UsageError, writeMessage } from './session.ts'
import { MESSAGES } from './words/help.ts'
import { OWN_CATALOGUE_MESSAGES } from './words/own-catalogue.ts'
import { type LintFlags, lintChoices, writeFindings } from './write-findings.ts'

/** Lints what was typed as FILES. @returns how it ended */
export async function lint(files: string[], flags: LintFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const choices = lintChoices(flags, session)
  const { asOf } = choices
  const given = flags.catalogue ?? []
  if (files.length + given.length === 0) throw new UsageError(MESSAGES.noFiles[lang]('lint'))
  const own = given.length > 0 ? await (await ownCatalogues()).lookedThrough(given, session) : null
  const knowledge = own?.knowledge ?? builtInKnowledge()
  const { places, problems } = await findInputs(files, io, knowledge.catalogue)
  const catalogues = places.filter(isCatalogue)
  const schemes = places.filter((place) => !isCatalogue(place))
  const output = new ResultOutput(flags.output, session)
  const opened = new Opened(session)
  const unread = isForPeople(flags.format) ? null : (file: UnreadFile) => file
  const options = {
    catalogue: knowledge.catalogue,
    lang,
    // Most files raise nothing that the catalogue has words for.
    get texts() {
      return knowledge.texts(lang)
    },
  }
  async function* all(): AsyncGenerator<LintedFile> {
    const each = [...(own ? [own] : []), ...(await cataloguesAlone(catalogues, session))]
    const looked = new Set<string>()
    for (const { linted, unread: notRead, failed } of each) {
      opened.failed ||= failed
      if (unread) yield* notRead
      yield* linted
      for (const { file } of linted) looked.add(file)
    }
    if (!own || own.knowledge) {
      const documents = readPlaces(schemes, io, { base: knowledge, asOf, reads: io.reads })
      yield* lintEach(
        opened.rest<ReadDocument | UnreadFile>(problems, documents, unread),
        knowledge,
        asOf,
        looked,
        session,
      )
    } else if (files.length > catalogues.length) writeMessage(session, OWN_CATALOGUE_MESSAGES.notLooked[lang]())
  }
  const objection = await writeFindings(all(), choices, options, output, session)
  return outcomeOf({ failed: opened.failed, objects: objection })
}

const CATALOGUE_FILE = /\.catalogue\.ya?ml$/i
const isCatalogue = ({ file }: Place): boolean => CATALOGUE_FILE.test(file)

const ownCatalogues = () => import('./own-catalogues.ts')

/** The catalogues among the files: each is looked through by itself. */
async function cataloguesAlone(places: readonly Place[], session: Session): Promise<LookedThrough[]> {
  if (places.length === 0) return []
  const { lookedThrough } = await ownCatalogues()
  const all: LookedThrough[] = []
  for (const { file } of places) all.push(await lookedThrough([file], session, ''))
  return all
}

/**
 * Adds what the answers raise together and what is to be said about words; the texts of a scheme follow it.
 * @param looked the catalogues that were looked through already
 */
async function* lintEach(
  documents: AsyncIterable<ReadDocument | UnreadFile>,
  base: Knowledge,
  asOf: string,
  looked: Set<string>,
  session: Session,
): AsyncGenerator<LintedFile> {
  const { io } = session
  const words = await import('./words-in-files.ts')
  for await (const read of documents) {
    if (!('locate' in read)) {
      yield read
      continue
    }
    const { knowledge, ownCatalogue, ...document } = read
    if (ownCatalogue && !looked.has(ownCatalogue.file)) {
      looked.add(ownCatalogue.file)
      const { lintedCatalogue } = await import('./own-catalogues.ts')
      yield lintedCatalogue(ownCatalogue, session.lang)
    }
    if (document.scheme) {
      const { catalogue, wording } = knowledge ?? base
      const groups = catalogue.own ? wording() : undefined
      const say = (list: Finding[]) => (knowledge ? withWords(list, knowledge.texts(session.lang), session.lang) : list)
      const exceptions = new Exceptions(document, asOf)
      const texts = readTexts(document, dirname(resolve(io.cwd, document.file)), dirname(document.file), io.reads)
      const looked: LintedFile[] = []
      for await (const text of words.textsLookedAt(texts, document, groups)) {
        looked.push({ ...text, findings: say(exceptions.kept(text.findings)) })
      }
      const raised = dilemmaFindings(document, dilemmasOf(document.scheme, catalogue, asOf))
      const kept = exceptions.kept([...document.findings, ...raised, ...words.ownWords(document, groups)])
      // A text that could not be read may have the words that an exception is for.
      const readAll = texts.length === document.scheme.texts.length
      const { scheme } = document
      const remarks = exceptions.remarks((rule) =>
        rule.startsWith(RULE_PREFIX) ? readAll : !cannotBeTold(rule, scheme, catalogue, asOf),
      )
      yield { ...document, findings: say([...kept, ...remarks]) }
      yield* looked
    } else yield document
  }
}
