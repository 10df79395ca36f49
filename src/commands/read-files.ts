/** FILES -> documents: found, opened, read; what could not be opened is said, and the rest goes on. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Catalogue } from '../catalogue/types.ts'
import { findInputs, type InputProblem, openInput } from '../io/inputs.ts'
import { shapeValidator } from '../io/knowledge.ts'
import { INPUT_PROBLEMS, MESSAGES } from '../language/help.ts'
import { exceptionFor } from '../scheme/exceptions.ts'
import { nearest } from '../scheme/nearest.ts'
import { missingTextFiles, oldEvidence } from '../scheme/notes.ts'
import { readScheme } from '../scheme/read.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { RULE_PREFIX } from '../wording/findings.ts'
import { type Session, tell, UsageError } from './session.ts'

export interface ReadFiles {
  documents: SchemeDocument[]
  /** Whether something could not be found, opened or decoded. */
  trouble: boolean
  /** The real paths that were read, so that no output overwrites an input. */
  paths: string[]
}

/**
 * Reads what was typed as FILES.
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
  const read: ReadFiles = { documents: [], trouble: problems.length > 0, paths: [] }
  for (const problem of problems) tellProblem(session, problem)
  const tools = { validate: shapeValidator(), catalogue, moreRules: wordRules(catalogue) }
  for (const place of places) {
    const input = await openInput(place, io, catalogue)
    if ('kind' in input) {
      read.trouble = true
      tellProblem(session, input)
      continue
    }
    let document = readScheme(input.text, input.file, tools)
    if (document.findings.some(({ rule }) => rule === 'yaml-syntax')) {
      const { explainSyntax } = await import('../scheme/syntax.ts')
      document = readScheme(input.text, input.file, { ...tools, syntax: explainSyntax })
    }
    if ('path' in place) read.paths.push(resolve(place.path))
    const folder = 'path' in place ? dirname(place.path) : io.cwd
    read.documents.push(withNotes(document, folder, asOf))
  }
  return read
}

/** The rules about wording, which `exceptions` may name too. */
function wordRules({ words }: Catalogue): Set<string> {
  return new Set(words.map(({ id }) => RULE_PREFIX + id))
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
