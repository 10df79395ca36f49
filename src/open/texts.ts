/** The texts that a scheme names: opened, unless the way leads out of the scheme's own folder. */

import { join } from 'node:path'
import type { Audience } from '../format/vocabulary.ts'
import { realInside } from '../io/inside.ts'
import { readBeginning } from '../io/read.ts'
import type { Reads } from '../io/reads.ts'
import { textOf } from '../io/text.ts'
import type { TextProblem } from '../scheme/check/notes.ts'
import type { SchemeDocument } from '../scheme/types.ts'

export interface TextOfScheme {
  /** The path as the scheme has it, seen from the scheme's folder as it was typed. */
  file: string
  text: string
  audience: Audience
}

/**
 * Reads the texts of a scheme. What is missing is reported elsewhere; what is no UTF-8 text or lies outside is left out.
 * @param folder The folder of the scheme file on disk.
 * @param shown The same folder as it was typed, for the names to show.
 */
export function readTexts({ scheme }: SchemeDocument, folder: string, shown: string, reads: Reads): TextOfScheme[] {
  return (scheme?.texts ?? []).flatMap(({ path, audience }) => {
    const read = readText(folder, path, reads)
    return 'problem' in read ? [] : [{ file: join(shown, path), text: read.text, audience }]
  })
}

/** Why a text of a scheme cannot be looked through; null when it can. */
export function textProblem(folder: string, path: string, reads: Reads): TextProblem | null {
  const read = readText(folder, path, reads)
  return 'problem' in read ? read.problem : null
}

function readText(folder: string, path: string, reads: Reads): { text: string } | { problem: TextProblem } {
  const place = realInside(folder, path)
  if (typeof place === 'string') return { problem: place }
  try {
    const beginning = readBeginning(place.real, reads)
    const read = textOf(beginning)
    return beginning.cut || 'no' in read ? { problem: 'unreadable' } : read
  } catch {
    return { problem: 'unreadable' }
  }
}
