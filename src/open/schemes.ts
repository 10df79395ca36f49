/**
 * FILES -> documents: found, opened, read, one after the other, so that of thousands no more than one is kept. What
 * could not be opened is said, and the rest goes on.
 */
import { dirname, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Catalogue } from '../catalogue/types.ts'
import { RULE_PREFIX } from '../catalogue/words.ts'
import { type Session, tell, UsageError } from '../commands/session.ts'
import { INPUT_PROBLEMS, MESSAGES } from '../commands/words/help.ts'
import { type Knowledge, shapeTests, shapeValidator } from '../io/knowledge.ts'
import type { OwnCatalogueDocument } from '../own-catalogue/types.ts'
import { oldEvidence, textFindings } from '../scheme/check/notes.ts'
import { exceptionFor } from '../scheme/exceptions.ts'
import { type FitTools, readFit } from '../scheme/read-fit.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { readTree } from '../yaml/tree.ts'
import { findInputs, type Input, type InputProblem, openInput, type Place } from './inputs.ts'
import { textProblem } from './texts.ts'

/** A scheme file as it was read. */
export interface ReadDocument extends SchemeDocument {
  /** What it was read and is judged by, where it names a catalogue of its own. */
  knowledge?: Knowledge
  /** That catalogue as it was read. */
  ownCatalogue?: OwnCatalogueDocument
}

export interface ReadFiles {
  /** Each file as it is asked for, in the order given. */
  documents: AsyncIterable<ReadDocument>
  /** Whether something could not be found, opened or decoded so far. */
  trouble: boolean
  /** The real paths that are read, so that no output overwrites an input. */
  paths: string[]
}

/** How many files are read before a signal such as Ctrl-C is listened for again. */
const AT_A_STRETCH = 50

/**
 * Finds what was typed as FILES.
 * @param asOf The day by which the age of evidence is judged.
 * @throws UsageError when nothing was typed.
 */
export async function readFiles(
  patterns: string[],
  session: Session,
  knowledge: Knowledge,
  asOf: string,
): Promise<ReadFiles> {
  const { io, lang } = session
  const { catalogue } = knowledge
  if (patterns.length === 0) throw new UsageError(MESSAGES.noFiles[lang]())
  const { places, problems } = await findInputs(patterns, io.cwd, catalogue)
  for (const problem of problems) await tellProblem(session, problem)
  const tools = toolsFor(catalogue)
  async function* documents(): AsyncGenerator<ReadDocument> {
    for (const [index, place] of places.entries()) {
      if (index % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate()
      const input = await openInput(place, io, catalogue)
      if ('kind' in input) {
        read.trouble = true
        await tellProblem(session, input)
      } else {
        const folder = folderOf(place, io.cwd)
        const isOwn = MAY_NAME_ONE.test(input.text) && !('caseId' in place)
        yield isOwn
          ? await readByOwn(input, folder, knowledge, asOf)
          : withNotes(await readOne(input, tools), folder, asOf)
      }
    }
  }
  const paths = places.flatMap((place) => ('path' in place ? [resolve(place.path)] : []))
  const read: ReadFiles = { documents: documents(), trouble: problems.length > 0, paths }
  return read
}

/** Most files name no catalogue of their own, and load nothing of what reads one. */
const MAY_NAME_ONE = /\bcatalogue["']?\s*:/

/** What cannot be said of a file whose own catalogue cannot be used: its ids may be in there. */
const BY_CATALOGUE = /^(unknown-(element|lens|criterion|pair|purpose|source|exception)|not-applicable-not-allowed)$/

/** Reads a file by the catalogue that it names. */
async function readByOwn(input: Input, folder: string, base: Knowledge, asOf: string): Promise<ReadDocument> {
  const { catalogueOf } = await import('./catalogues.ts')
  const own = await catalogueOf(input.text, input.file, folder, base)
  const knowledge = own?.knowledge ?? base
  const document = withNotes(await readOne(input, toolsFor(knowledge.catalogue)), folder, asOf)
  if (!own) return document
  const ownCatalogue = own.document ? { ownCatalogue: own.document } : {}
  if (own.knowledge) return { ...document, ...(own.knowledge === base ? {} : { knowledge }), ...ownCatalogue }
  const told = document.findings.filter(({ rule }) => !BY_CATALOGUE.test(rule))
  return { ...document, scheme: null, findings: [...own.findings, ...told], ...ownCatalogue }
}

const toolsMade = new WeakMap<Catalogue, FitTools>()

function toolsFor(catalogue: Catalogue): FitTools {
  const known = toolsMade.get(catalogue)
  if (known) return known
  const tools: FitTools = { catalogue, shapeTests: shapeTests(), moreRules: wordRules(catalogue) }
  toolsMade.set(catalogue, tools)
  return tools
}

/** The rules about wording, which `exceptions` may name too. */
function wordRules({ words }: Catalogue): Set<string> {
  return new Set(words.map(({ id }) => RULE_PREFIX + id))
}

/** What finds and words mistakes is loaded with the first file that has one. */
async function readOne({ text, file }: Input, tools: FitTools): Promise<SchemeDocument> {
  const tree = readTree(text)
  const fit = readFit(text, file, tools, tree)
  if (fit) return fit
  const { readClosely } = await import('../scheme/read.ts')
  const validate = shapeValidator()
  if (!tree.failure) return readClosely(text, file, { ...tools, validate }, tree)
  const { explainSyntax } = await import('../yaml/syntax.ts')
  return readClosely(text, file, { ...tools, validate, syntax: explainSyntax }, tree)
}

function folderOf(place: Place, cwd: string): string {
  return 'path' in place ? dirname(place.path) : cwd
}

async function tellProblem(session: Session, { file, kind, detail }: InputProblem): Promise<void> {
  let near: string | null = null
  if (kind === 'unknown-case') {
    const { nearest } = await import('../scheme/meant/nearest.ts')
    near = nearest(file.replace(/^case:/, ''), detail.split(', '))
  }
  tell(session, INPUT_PROBLEMS[kind]?.[session.lang](file, detail, near) ?? `${file}: ${kind}`)
}

/** Adds what only the disk and the calendar can tell, and leaves out what the scheme has decided to live with. */
function withNotes(document: SchemeDocument, folder: string, asOf: string): SchemeDocument {
  const { scheme } = document
  if (!scheme) return document
  const notes = [...textFindings(document, (path) => textProblem(folder, path)), ...oldEvidence(document, asOf)]
  const kept = [...document.findings, ...notes].filter(
    ({ rule, severity }) => severity === 'error' || !exceptionFor(rule, scheme, asOf),
  )
  return { ...document, findings: kept }
}
