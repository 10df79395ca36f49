/**
 * FILES -> documents: found, opened, read, one after the other, so that of thousands no more than one is kept. What
 * could not be opened is handed on as a problem, and the rest goes on.
 */
import { setImmediate } from 'node:timers/promises'
import type { Io } from '../io/io.ts'
import type { Knowledge } from '../io/knowledge.ts'
import type { InputProblem } from './input-problem.ts'
import { findInputs, folderOf, openInput, type Place } from './inputs.ts'
import { type ReadBy, type ReadDocument, readSchemeText } from './scheme-text.ts'

export interface ReadFiles {
  /** Each file as it is asked for, in the order given: a document, or why there is none. */
  documents: AsyncGenerator<ReadDocument | InputProblem>
  /** What could not be found. */
  problems: InputProblem[]
}

/** How many files are read before a signal such as Ctrl-C is listened for again. */
const AT_A_STRETCH = 50

/**
 * Finds and reads what was typed as FILES.
 * @param asOf the day by which the age of evidence is judged
 */
export async function readFiles(
  patterns: readonly string[],
  io: Io,
  knowledge: Knowledge,
  asOf: string,
): Promise<ReadFiles> {
  const { places, problems } = await findInputs(patterns, io, knowledge.catalogue)
  return { documents: readPlaces(places, io, { base: knowledge, asOf, reads: io.reads }), problems }
}

/** Reads scheme files one after the other. */
export async function* readPlaces(places: readonly Place[], io: Io, by: ReadBy): ReadFiles['documents'] {
  for (const [index, place] of places.entries()) {
    if (index % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate()
    const input = await openInput(place, io, by.base.catalogue)
    yield 'kind' in input ? input : await readSchemeText({ ...input, folder: folderOf(place, io.cwd) }, by)
  }
}
