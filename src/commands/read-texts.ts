/** The texts that a scheme names: opened, unless the way leads out of the scheme's own folder. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { SchemeDocument } from '../scheme/types.ts'

export interface SchemeText {
  /** The path as the scheme has it, seen from the scheme's folder as it was typed. */
  file: string
  text: string
  audience: 'external' | 'internal'
}

/** A longer text is no leaflet. */
const MOST = 5_000_000

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

/** A link on disk may lead out of the folder: what counts is where it ends. */
function textInside(folder: string, path: string): string | null {
  try {
    const home = realpathSync(folder)
    const real = realpathSync(join(home, path))
    const { size } = statSync(real)
    if (!real.startsWith(home.endsWith(sep) ? home : home + sep) || size > MOST) return null
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real))
  } catch {
    return null
  }
}
