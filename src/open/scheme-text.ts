/** The one reading of a scheme: its text -> the document, by the catalogue that it names, whatever the command. */

import { resolve } from 'node:path'
import { RULE_PREFIX } from '../catalogue/words.ts'
import type { Knowledge } from '../io/knowledge.ts'
import { onDisk } from '../io/on-disk.ts'
import type { Reads } from '../io/reads.ts'
import type { OwnCatalogueDocument } from '../own-catalogue/types.ts'
import { indexOf } from '../scheme/catalogue-index.ts'
import { futureDates, oldEvidence, textFindings } from '../scheme/check/notes.ts'
import { documentOf, type Looked, type LookTools, look, readyFindings } from '../scheme/look.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { childOf } from '../yaml/nodes.ts'
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

/** What a scheme is read by. */
export interface ReadBy {
  /** What is known besides what it names: the built-in catalogue, or that with those of `--catalogue`. */
  base: Knowledge
  /** The day by which the age of evidence is judged. */
  asOf: string
  /** Where it is noted which files are read. */
  reads: Reads
}

/** Most files name no catalogue of their own, and load nothing of what reads one. */
const MAY_NAME_ONE = /\bcatalogue["']?\s*:/

/** What cannot be said of a file whose own catalogue cannot be used: its ids may be in there. */
const BY_CATALOGUE = /^(unknown-(element|lens|criterion|pair|purpose|source|exception)|not-applicable-not-allowed)$/

/**
 * Reads a scheme by the catalogue that it names.
 * @returns never throws: what is wrong is a finding, also what the scheme has decided to live with; a scheme only when
 * none of them is an error
 */
export async function readSchemeText(given: SchemeText, by: ReadBy): Promise<ReadDocument> {
  const { base, reads } = by
  const { folder } = given
  const own = await catalogueNamedIn(given, by)
  const knowledge = own?.knowledge ?? base
  const tree = readTree(given.text)
  if (folder !== null) expectTexts(tree, folder, reads)
  const document = withNotes(await readOne(given, tree, knowledge), folder, knowledge, by)
  if (!own) return document
  const named = { cataloguePath: own.path, ...(own.document ? { ownCatalogue: own.document } : {}) }
  if (own.knowledge) return { ...document, ...(own.knowledge === base ? {} : { knowledge }), ...named }
  const rest = document.findings.filter(({ rule }) => !BY_CATALOGUE.test(rule))
  return { ...document, scheme: null, findings: [...own.findings, ...rest], ...named }
}

/** The catalogue that a scheme, or a file of answers for one, names; null where it names none. */
export async function catalogueNamedIn(
  { file, text, folder }: SchemeText,
  { base, reads }: Omit<ReadBy, 'asOf'>,
): Promise<SchemeCatalogue | null> {
  if (folder === null || !MAY_NAME_ONE.test(text)) return null
  const { catalogueOf } = await import('./catalogues.ts')
  return catalogueOf(text, file, folder, base, reads)
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

/** The texts that a file names are kept from being overwritten, be they read or not: a file with mistakes names them too. */
function expectTexts({ root }: Tree, folder: string, reads: Reads): void {
  const texts = childOf(root, 'texts')
  if (texts?.kind !== 'list') return
  for (const item of texts.items) {
    const path = childOf(item, 'path')?.value
    if (typeof path === 'string') reads.expect(onDisk(resolve(folder, path)))
  }
}

/** What is to be said of a file that has been looked through. */
type CloseReader = (looked: Looked, tree: Tree) => SchemeDocument

/** What works out what somebody meant is loaded with the first file that has a mistake. */
async function readOne({ text, file }: SchemeText, tree: Tree, knowledge: Knowledge): Promise<SchemeDocument> {
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

/** Adds what only the disk and the calendar know. */
function withNotes(
  document: SchemeDocument,
  folder: string | null,
  { catalogue }: Knowledge,
  { asOf, reads }: ReadBy,
): SchemeDocument {
  const { scheme } = document
  if (!scheme) return document
  const { ownLenses } = indexOf(catalogue)
  const missing = folder === null ? [] : textFindings(document, (path) => textProblem(folder, path, reads))
  const ofDates = [...futureDates(document, asOf, ownLenses), ...oldEvidence(document, asOf, ownLenses)]
  return { ...document, findings: [...document.findings, ...missing, ...ofDates] }
}
