/** Catalogues of one's own: opened, checked, and put into what is known. Loaded only where there is one. */
import { dirname, join, resolve } from 'node:path'
import { finding, isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { SAFE_PATH } from '../format/shapes-answers.ts'
import type { Io } from '../io/io.ts'
import type { Knowledge } from '../io/knowledge.ts'
import { builtInKnowledge } from '../io/knowledge.ts'
import { onDisk } from '../io/on-disk.ts'
import type { Reads } from '../io/reads.ts'
import { jsonText } from '../language/plain-text.ts'
import type { Language } from '../language/types.ts'
import { mergedCatalogue, mergedJson, mergedTexts, mergedWording } from '../own-catalogue/merge.ts'
import { packOf } from '../own-catalogue/pack.ts'
import { readOwnCatalogue } from '../own-catalogue/read.ts'
import type { OwnCatalogueDocument, RawOwnCatalogue } from '../own-catalogue/types.ts'
import { follow, valueSpan } from '../yaml/locate.ts'
import { positions } from '../yaml/positions.ts'
import { readTree } from '../yaml/tree.ts'
import { hashOf, type OpenedCatalogue, type OwnBase, openCatalogue, openInside, ownBase } from './catalogue-file.ts'
import type { InputProblem } from './input-problem.ts'

/** What is known, with what further catalogues are checked by. */
interface Grown {
  knowledge: Knowledge
  base: OwnBase
  /** Where the catalogues in it really lie. */
  files: readonly string[]
}

/** A catalogue as it was read, and what is known with it; null where something is wrong with it. */
interface Added {
  document: OwnCatalogueDocument
  grown: Grown | null
}

const NOTHING = new WeakMap<Knowledge, Grown>()

/** What is known before any catalogue of one's own is added to it. */
function grownOf(knowledge: Knowledge): Grown {
  const known = NOTHING.get(knowledge) ?? { knowledge, base: ownBase(), files: [] }
  NOTHING.set(knowledge, known)
  return known
}

/** Adds one catalogue to what is known. */
async function add(grown: Grown, file: string, { real, text, sha256 }: OpenedCatalogue): Promise<Added> {
  const { knowledge, base } = grown
  const { catalogue } = knowledge
  const conditions = Object.fromEntries(Object.entries(base.conditions).map(([name, { when }]) => [name, when]))
  const words = catalogue.words.map(({ id }) => id)
  const tools = { ...base, catalogue, conditions, words }
  let document = readOwnCatalogue(text, file, tools)
  if (document.findings.some(({ rule }) => rule === 'yaml-syntax')) {
    const { explainSyntax } = await import('../yaml/syntax.ts')
    document = readOwnCatalogue(text, file, { ...tools, syntax: explainSyntax })
  }
  if (!document.raw) return { document, grown: null }
  return { document, grown: { ...withPack(grown, document.raw, sha256), files: [...grown.files, real] } }
}

/** Whether a catalogue is there already: the same file, or another with the same content. */
function isIn({ files, knowledge }: Grown, { real, sha256 }: OpenedCatalogue): boolean {
  return files.includes(real) || (knowledge.catalogue.own ?? []).some((one) => one.sha256 === sha256)
}

function withPack({ knowledge, base, files }: Grown, raw: RawOwnCatalogue, sha256: string): Grown {
  const pack = packOf(raw, knowledge.catalogue, base, sha256)
  // What it was before and the catalogue that was added say what it is; nothing of it has to be written out for that.
  const hash = hashOf(`${knowledge.catalogue.hash} ${sha256}`)
  const texts = new Map<Language, ReturnType<Knowledge['texts']>>()
  let wording: ReturnType<Knowledge['wording']> | undefined
  const made: Knowledge = {
    catalogue: { ...mergedCatalogue(knowledge.catalogue, pack), hash },
    texts: (language) => {
      const known = texts.get(language) ?? mergedTexts(knowledge.texts(language), pack, language)
      texts.set(language, known)
      return known
    },
    wording: () => {
      wording ??= mergedWording(knowledge.wording(), pack)
      return wording
    },
    json: () => {
      const { version, hash: _, ...before } = JSON.parse(knowledge.json()) as Record<string, unknown>
      return `${jsonText({ version, hash, ...mergedJson(before, pack) })}\n`
    },
  }
  const grown = { knowledge: made, base: { ...base, conditions: pack.raw.conditions }, files }
  NOTHING.set(made, grown)
  return grown
}

/** What came of some catalogues. */
export interface AddedCatalogues {
  /** Each as it was read, with what is wrong with it. */
  documents: OwnCatalogueDocument[]
  /** What is known with all of them; null where one could not be opened or something is wrong with it. */
  knowledge: Knowledge | null
  problems: InputProblem[]
}

/**
 * The catalogues of `--catalogue`, added one after the other to what is built in.
 * @param files as they were typed, seen from where one stands
 */
export async function addAll(
  files: readonly string[],
  { cwd, reads }: Pick<Io, 'cwd' | 'reads'>,
): Promise<AddedCatalogues> {
  let grown = grownOf(builtInKnowledge())
  let isWhole = true
  const documents: OwnCatalogueDocument[] = []
  const problems: InputProblem[] = []
  for (const file of files) {
    const opened = openCatalogue(onDisk(resolve(cwd, file)), reads)
    if ('kind' in opened) {
      problems.push({ file, ...opened })
      continue
    }
    if (isIn(grown, opened)) continue
    const added = await add(grown, file, opened)
    documents.push(added.document)
    isWhole &&= added.grown !== null
    grown = added.grown ?? grown
  }
  const knowledge = isWhole && problems.length === 0 ? grown.knowledge : null
  return { documents, knowledge, problems }
}

/** What a scheme's own catalogue comes to. */
export interface SchemeCatalogue {
  /** Where it is, as the scheme has it: seen from the scheme's folder. */
  path: string
  /** What is known with it; null where it cannot be used, and then `findings` says why. */
  knowledge: Knowledge | null
  findings: Finding[]
  /** The catalogue as it was read, where it could be opened. */
  document: OwnCatalogueDocument | null
}

const added = new Map<string, Added>()

/**
 * The catalogue that a scheme names.
 * @param file the scheme's file as it is shown
 * @param folder of the scheme's file
 * @returns null where it names none that can be looked for: the reader of schemes says so then
 */
export async function catalogueOf(
  text: string,
  file: string,
  folder: string,
  base: Knowledge,
  reads: Reads,
): Promise<SchemeCatalogue | null> {
  const { root } = readTree(text)
  const path = root?.kind === 'mapping' ? root.value.catalogue : null
  if (typeof path !== 'string' || !new RegExp(SAFE_PATH).test(path)) return null
  const span = valueSpan(follow(root, ['catalogue']))
  const shown = join(dirname(file), path)
  const unusable = (kind: string, where: string | null = null): SchemeCatalogue => ({
    path,
    knowledge: null,
    findings: [
      finding('unusable-catalogue', span, { path: 'catalogue', found: path, args: { kind, where, file: shown } }),
    ],
    document: null,
  })
  const opened = openInside(folder, path, reads)
  if (typeof opened === 'string') return unusable(opened)
  const grown = grownOf(base)
  if (isIn(grown, opened)) return { path, knowledge: base, findings: [], document: null }
  const key = `${opened.real}\n${base.catalogue.hash}`
  const one = added.get(key) ?? (await add(grown, shown, opened))
  added.set(key, one)
  if (one.grown) return { path, knowledge: one.grown.knowledge, findings: [], document: one.document }
  return { ...unusable('invalid', firstError(one.document)), document: one.document }
}

/** Where the first error of a catalogue stands: `file:line:column`. */
function firstError({ file, text, findings }: OwnCatalogueDocument): string {
  const error = findings.find(isError)
  const { line, column } = positions(text)(error?.span.start ?? 0)
  return `${file}:${line}:${column}`
}
