/** The one reading of a scheme: its text -> the document, by the catalogue that it names, whatever the command. */

import { RULE_PREFIX } from '../catalogue/words.ts'
import type { Knowledge } from '../io/knowledge.ts'
import type { OwnCatalogueDocument } from '../own-catalogue/types.ts'
import { indexOf } from '../scheme/catalogue-index.ts'
import { oldEvidence, textFindings } from '../scheme/check/notes.ts'
import { exceptionFor } from '../scheme/exceptions.ts'
import { documentOf, type Looked, type LookTools, look, readyFindings } from '../scheme/look.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { readTree, type Tree } from '../yaml/tree.ts'
import type { SchemeCatalogue } from './catalogues.ts'
import { textProblem } from './texts.ts'

/** A scheme file as it was read. */
export interface ReadDocument extends SchemeDocument {
  /** What it was read and is judged by, where it names a catalogue of its own. */
  knowledge?: Knowledge
  /** That catalogue as it was read. */
  ownCatalogue?: OwnCatalogueDocument
  /** Where it is, as the file has it. */
  cataloguePath?: string
}

/** A text to be read as a scheme. */
export interface SchemeText {
  /** The name to show. */
  file: string
  text: string
  /** Where what it names is looked for: the folder of the file on disk; null for a reference case, which names nothing. */
  folder: string | null
}

/** Most files name no catalogue of their own, and load nothing of what reads one. */
const MAY_NAME_ONE = /\bcatalogue["']?\s*:/

/** What cannot be said of a file whose own catalogue cannot be used: its ids may be in there. */
const BY_CATALOGUE = /^(unknown-(element|lens|criterion|pair|purpose|source|exception)|not-applicable-not-allowed)$/

/**
 * Reads a scheme by the catalogue that it names.
 * @param base what is known besides: the built-in catalogue, or that with those of `--catalogue`
 * @param asOf the day by which the age of evidence is judged
 * @returns never throws: what is wrong is a finding; a scheme only when none of them is an error
 */
export async function readSchemeText(given: SchemeText, base: Knowledge, asOf: string): Promise<ReadDocument> {
  const { folder } = given
  const own = await catalogueNamedIn(given, base)
  const knowledge = own?.knowledge ?? base
  const document = withNotes(await readOne(given, knowledge), folder, asOf, knowledge)
  if (!own) return document
  const named = { cataloguePath: own.path, ...(own.document ? { ownCatalogue: own.document } : {}) }
  if (own.knowledge) return { ...document, ...(own.knowledge === base ? {} : { knowledge }), ...named }
  const rest = document.findings.filter(({ rule }) => !BY_CATALOGUE.test(rule))
  return { ...document, scheme: null, findings: [...own.findings, ...rest], ...named }
}

/** The catalogue that a scheme, or a file of answers for one, names; null where it names none. */
export async function catalogueNamedIn(
  { file, text, folder }: SchemeText,
  base: Knowledge,
): Promise<SchemeCatalogue | null> {
  if (folder === null || !MAY_NAME_ONE.test(text)) return null
  const { catalogueOf } = await import('./catalogues.ts')
  return catalogueOf(text, file, folder, base)
}

/**
 * What reads the versions of a file that is being filled in, one after the other and without waiting.
 * @param knowledge what the file is read by: see {@link readSchemeText}
 */
export async function readerBy(knowledge: Knowledge): Promise<(text: string) => SchemeDocument> {
  const closely = await closeReader(knowledge, true)
  return (text) => {
    const tree = readTree(text)
    return closely(look(text, '', toolsFor(knowledge), tree), tree)
  }
}

/** What is to be said of a file that has been looked through. */
type CloseReader = (looked: Looked, tree: Tree) => SchemeDocument

/** What works out what somebody meant is loaded with the first file that has a mistake. */
async function readOne({ text, file }: SchemeText, knowledge: Knowledge): Promise<SchemeDocument> {
  const tree = readTree(text)
  const looked = look(text, file, toolsFor(knowledge), tree)
  const ready = tree.failure ? null : readyFindings(looked)
  if (ready) return documentOf(looked, ready)
  const closely = await closeReader(knowledge, tree.failure !== null)
  return closely(looked, tree)
}

/** @param explains whether it can say why a text is not YAML, which is heavy to load */
async function closeReader(knowledge: Knowledge, explains: boolean): Promise<CloseReader> {
  const { completed } = await import('../scheme/read.ts')
  const syntax = explains ? { syntax: (await import('../yaml/syntax.ts')).explainSyntax } : {}
  const tools = { ...toolsFor(knowledge), ...syntax }
  return (looked, tree) => completed(looked, tools, tree)
}

const toolsMade = new WeakMap<Knowledge, LookTools>()

function toolsFor(knowledge: Knowledge): LookTools {
  const known = toolsMade.get(knowledge)
  if (known) return known
  const { catalogue } = knowledge
  // The rules about wording, which `exceptions` may name too.
  const moreRules = new Set(catalogue.words.map(({ id }) => RULE_PREFIX + id))
  const tools: LookTools = { catalogue, moreRules }
  toolsMade.set(knowledge, tools)
  return tools
}

/** Adds what only the disk and the calendar can tell, and leaves out what the scheme has decided to live with. */
function withNotes(
  document: SchemeDocument,
  folder: string | null,
  asOf: string,
  { catalogue }: Knowledge,
): SchemeDocument {
  const { scheme } = document
  if (!scheme) return document
  const onDisk = folder === null ? [] : textFindings(document, (path) => textProblem(folder, path))
  const kept = [...document.findings, ...onDisk, ...oldEvidence(document, asOf, indexOf(catalogue).ownLenses)].filter(
    ({ rule, severity }) => severity === 'error' || !exceptionFor(rule, scheme, asOf),
  )
  return { ...document, findings: kept }
}
