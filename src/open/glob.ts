/** Globs such as `texts/*.md` in quotation marks, for shells that leave them to the program. Loaded only for them. */
import { resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { onDisk } from '../io/on-disk.ts'
import type { Reads } from '../io/reads.ts'
import { type Walked, type Wanted, walk } from './walk.ts'

/** A sign that is more than itself in a glob, unless a backslash stands before it. */
const MAGIC = /(?<!\\)(?:[*?[{]|[@!+]\()/

/** What matches, whatever the case of its letters and be it hidden; a leading `!` is no more than a sign. */
const OPTIONS = { dot: true, nocase: true, nonegate: true, windows: false }

/** Whether a word may be a glob. */
export function isGlob(word: string): boolean {
  return MAGIC.test(word)
}

/**
 * The files that a glob names.
 * @param typed as it was typed, seen from `cwd`
 * @returns paths seen from `base`, the folder before the first sign that is more than itself
 */
export function filesOfGlob(typed: string, cwd: string, reads: Reads): Walked & { base: string } {
  // On Windows a backslash parts folders; elsewhere it says that the sign behind it is meant as it stands.
  const segments = (sep === '\\' ? typed.replaceAll('\\', '/') : typed).split('/')
  const first = segments.findIndex((segment) => MAGIC.test(segment))
  const before = segments.slice(0, first).map((segment) => segment.replace(/\\(.)/g, '$1'))
  const folder = before.join('/')
  const base = onDisk(resolve(cwd, folder === '' && first > 0 ? '/' : folder))
  return { base, ...walk(base, wantedBy(segments.slice(first)), reads) }
}

function wantedBy(segments: string[]): Wanted {
  const pattern = withPlainBrackets(segments.join('/'))
  const takes = matcher(pattern)
  // Within braces a slash does not part segments: then every folder may hold what is meant.
  const isPlain = !/\{[^}]*\//.test(pattern)
  const deep = segments.findIndex((segment) => segment.includes('**'))
  const depth = isPlain ? (deep < 0 ? segments.length - 1 : deep) : 0
  const folders = segments.slice(0, depth).map((segment) => matcher(withPlainBrackets(segment)))
  const endless = !isPlain || deep >= 0
  return {
    takes,
    enters(path) {
      const names = path.split('/')
      return (endless || names.length <= depth) && names.every((name, index) => folders[index]?.(name) ?? true)
    },
  }
}

/** However the letters of the name are written: å is one sign, or an a and a ring. */
function matcher(pattern: string): (name: string) => boolean {
  const matches = picomatch(pattern.normalize('NFC'), OPTIONS)
  return (name) => matches(name.normalize('NFC'))
}

/** Round brackets are part of names, such as `plan (1).md`, unless the sign before them says otherwise. */
function withPlainBrackets(pattern: string): string {
  return /[@!+*?]\(/.test(pattern) ? pattern : pattern.replace(/(?<!\\)[()]/g, '\\$&')
}
