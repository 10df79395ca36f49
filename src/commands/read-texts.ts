/** The texts that a scheme names: opened, unless the way leads out of the scheme's own folder. */
import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { decode, readBeginning } from '../io/read.ts'
import type { SchemeDocument } from '../scheme/types.ts'

export interface SchemeText {
  /** The path as the scheme has it, seen from the scheme's folder as it was typed. */
  file: string
  text: string
  audience: 'external' | 'internal'
}

/**
 * Reads the texts of a scheme. What is missing is told elsewhere; what is no UTF-8 text or lies outside is left out.
 * @param folder The folder of the scheme file on disk.
 * @param shown The same folder as it was typed, for the names to show.
 */
export function readTexts({ scheme }: SchemeDocument, folder: string, shown: string): SchemeText[] {
  return (scheme?.texts ?? []).flatMap(({ path, audience }) => {
    const text = textInside(folder, path)
    return text === null ? [] : [{ file: join(shown, path), text, audience }]
  })
}

/** A link on disk may lead out of the folder: what counts is where it ends. A pipe is no text, and might never end. */
function textInside(folder: string, path: string): string | null {
  try {
    const home = realpathSync(folder)
    const real = realpathSync(join(home, path))
    if (!real.startsWith(home.endsWith(sep) ? home : home + sep) || !statSync(real).isFile()) return null
    const beginning = readBeginning(real)
    return beginning.cut ? null : decode(beginning)
  } catch {
    return null
  }
}
