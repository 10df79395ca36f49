/**
 * FILES -> documents: found, opened, read, one after the other, so that of thousands no more than one is kept. What
 * could not be opened is handed on as a problem, and the rest goes on.
 */
import { setImmediate } from 'node:timers/promises'
import type { Io } from '../io/io.ts'
import type { Knowledge } from '../io/knowledge.ts'
import type { InputProblem } from './input-problem.ts'
import { findInputs, folderOf, openInput } from './inputs.ts'
import { type ReadDocument, readSchemeText } from './scheme-text.ts'

export interface ReadFiles {
  /** Each file as it is asked for, in the order given: a document, or why there is none. */
  documents: AsyncIterable<ReadDocument | InputProblem>
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
  const { catalogue } = knowledge
  const by = { base: knowledge, asOf, reads: io.reads }
  const { places, problems } = await findInputs(patterns, io, catalogue)
  async function* documents(): ReadFiles['documents'] {
    for (const [index, place] of places.entries()) {
      if (index % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate()
      const input = await openInput(place, io, catalogue)
      yield 'kind' in input ? input : await readSchemeText({ ...input, folder: folderOf(place, io.cwd) }, by)
    }
  }
  return { documents: documents(), problems }
}
