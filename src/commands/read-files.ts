/**
 * FILES -> documents: found, opened, read, one after the other, so that of thousands no more than one is kept. What
 * could not be opened is said, and the rest goes on.
 */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Catalogue } from '../catalogue/types.ts'
import { findInputs, type Input, type InputProblem, openInput, type Place } from '../io/inputs.ts'
import { shapeValidator } from '../io/knowledge.ts'
import { INPUT_PROBLEMS, MESSAGES } from '../language/help.ts'
import { exceptionFor } from '../scheme/exceptions.ts'
import { nearest } from '../scheme/nearest.ts'
import { missingTextFiles, oldEvidence } from '../scheme/notes.ts'
import { readScheme, type SchemeTools } from '../scheme/read.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { RULE_PREFIX } from '../wording/findings.ts'
import { type Session, tell, UsageError } from './session.ts'

export interface ReadFiles {
  /** Each file as it is asked for, in the order given. */
  documents: AsyncIterable<SchemeDocument>
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
  catalogue: Catalogue,
  asOf: string,
): Promise<ReadFiles> {
  const { io, lang } = session
  if (patterns.length === 0) throw new UsageError(MESSAGES.noFiles[lang]())
  const { places, problems } = await findInputs(patterns, io.cwd, catalogue)
  for (const problem of problems) tellProblem(session, problem)
  const tools: SchemeTools = { validate: shapeValidator(), catalogue, moreRules: wordRules(catalogue) }
  async function* documents(): AsyncGenerator<SchemeDocument> {
    for (const [index, place] of places.entries()) {
      if (index % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate()
      const input = await openInput(place, io, catalogue)
      if ('kind' in input) {
        read.trouble = true
        tellProblem(session, input)
      } else yield withNotes(await readOne(input, tools), folderOf(place, io.cwd), asOf)
    }
  }
  const paths = places.flatMap((place) => ('path' in place ? [resolve(place.path)] : []))
  const read: ReadFiles = { documents: documents(), trouble: problems.length > 0, paths }
  return read
}

/** The rules about wording, which `exceptions` may name too. */
function wordRules({ words }: Catalogue): Set<string> {
  return new Set(words.map(({ id }) => RULE_PREFIX + id))
}

/** The first file that is not YAML loads what explains it, for the others too. */
async function readOne({ text, file }: Input, tools: SchemeTools): Promise<SchemeDocument> {
  const document = readScheme(text, file, tools)
  if (tools.syntax || !document.findings.some(({ rule }) => rule === 'yaml-syntax')) return document
  tools.syntax = (await import('../scheme/syntax.ts')).explainSyntax
  return readScheme(text, file, tools)
}

function folderOf(place: Place, cwd: string): string {
  return 'path' in place ? dirname(place.path) : cwd
}

function tellProblem(session: Session, { file, kind, detail }: InputProblem): void {
  const near = kind === 'unknown-case' ? nearest(file.replace(/^case:/, ''), detail.split(', ')) : null
  tell(session, INPUT_PROBLEMS[kind]?.[session.lang](file, detail, near) ?? `${file}: ${kind}`)
}

/** Adds what only the disk and the calendar can tell, and leaves out what the scheme has decided to live with. */
function withNotes(document: SchemeDocument, folder: string, asOf: string): SchemeDocument {
  const { scheme } = document
  if (!scheme) return document
  const notes = [
    ...missingTextFiles(document, (path) => existsSync(join(folder, path))),
    ...oldEvidence(document, asOf),
  ]
  const kept = [...document.findings, ...notes].filter(
    ({ rule, severity }) => severity === 'error' || !exceptionFor(rule, scheme, asOf),
  )
  return { ...document, findings: kept }
}
