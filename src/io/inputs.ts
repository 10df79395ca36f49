/** From what was typed as FILES to the texts: files, folders, globs, standard input, reference cases. */
import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Catalogue } from '../catalogue/types.ts'
import type { Io } from './io.ts'
import { caseText } from './knowledge.ts'

/** A text to read, with the name it is shown by. */
export interface Input {
  file: string
  text: string
}

/** Something that could not be opened; the rest goes on. */
export interface InputProblem {
  file: string
  kind: 'nothing-matches' | 'not-found' | 'no-access' | 'a-folder-of-none' | 'not-utf-8' | 'unknown-case' | 'unreadable'
  /** The system's own word, where the kind is not enough. */
  detail: string
}

const SCHEME_FILES = '**/*.scheme.yaml'
const SKIPPED = ['**/node_modules/**', '**/.git/**']
const CASE = 'case:'

/** Where to find each input: a path on disk, standard input, or a reference case. */
export type Place = { file: string; path: string } | { file: string; stdin: true } | { file: string; caseId: string }

/**
 * The places that some arguments name, in the order given, each once.
 * @param inFolders Which files of a folder are meant.
 * @param patterns What was typed: a file, a folder (its scheme files), a glob, `-`, `case:ID` or `case:all`.
 */
export async function findInputs(
  patterns: string[],
  cwd: string,
  catalogue: Catalogue,
  inFolders = SCHEME_FILES,
): Promise<{ places: Place[]; problems: InputProblem[] }> {
  const places = new Map<string, Place>()
  const problems: InputProblem[] = []
  for (const pattern of patterns) {
    const found = await placesOf(pattern, cwd, catalogue, inFolders)
    if ('kind' in found) problems.push(found)
    else for (const place of found.places) places.set(keyOf(place), place)
  }
  return { places: [...places.values()], problems }
}

function keyOf(place: Place): string {
  return 'path' in place ? place.path : place.file
}

async function placesOf(
  pattern: string,
  cwd: string,
  catalogue: Catalogue,
  inFolders: string,
): Promise<{ places: Place[] } | InputProblem> {
  if (pattern === '-') return { places: [{ file: '<stdin>', stdin: true }] }
  if (pattern.startsWith(CASE)) return casePlaces(pattern.slice(CASE.length), catalogue)
  const path = resolve(cwd, pattern)
  const kind = kindOf(path)
  if (kind === 'file') return { places: [{ file: pattern, path }] }
  if (kind === 'folder') {
    const files = await glob(inFolders, path)
    if (files.length === 0) return { file: pattern, kind: 'a-folder-of-none', detail: inFolders }
    return { places: files.map((file) => ({ file: join(pattern, file), path: join(path, file) })) }
  }
  if (kind !== 'none') return { file: pattern, kind: 'no-access', detail: kind }
  if (!/[*?[{!]/.test(pattern)) return { file: pattern, kind: 'not-found', detail: '' }
  const files = await glob(pattern.replaceAll('\\', '/'), cwd)
  if (files.length === 0) return { file: pattern, kind: 'nothing-matches', detail: '' }
  return { places: files.map((file) => ({ file, path: resolve(cwd, file) })) }
}

function casePlaces(id: string, catalogue: Catalogue): { places: Place[] } | InputProblem {
  if (id === 'all') return { places: catalogue.cases.map((one) => ({ file: `${CASE}${one.id}`, caseId: one.id })) }
  const known = catalogue.cases.some((one) => one.id === id)
  if (!known)
    return { file: `${CASE}${id}`, kind: 'unknown-case', detail: catalogue.cases.map((one) => one.id).join(', ') }
  return { places: [{ file: `${CASE}${id}`, caseId: id }] }
}

/** A pipe or a device counts as a file: `audit <(make-scheme)` works. */
function kindOf(path: string): 'file' | 'folder' | 'none' | string {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'none' : (code ?? 'unknown')
  }
}

async function glob(pattern: string, cwd: string): Promise<string[]> {
  const { glob: search } = await import('./glob.ts')
  const files = await search(pattern, {
    cwd,
    ignore: SKIPPED,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  const shown = isAbsolute(pattern)
    ? files.map((file) => resolve(cwd, file))
    : files.map((file) => relative(cwd, resolve(cwd, file)))
  return shown.sort()
}

/** Opens one place and decodes it as UTF-8. */
export async function openInput(place: Place, io: Io, catalogue: Catalogue): Promise<Input | InputProblem> {
  const { file } = place
  if ('caseId' in place) return { file, text: caseText(place.caseId, catalogue) ?? '' }
  let bytes: Uint8Array
  try {
    bytes = 'stdin' in place ? await io.readInput() : readFileSync(place.path)
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return {
      file,
      kind: code === 'ENOENT' ? 'not-found' : code === 'EACCES' ? 'no-access' : 'unreadable',
      detail: code,
    }
  }
  const text = decode(bytes)
  return text === null ? { file, kind: 'not-utf-8', detail: '' } : { file, text }
}

/** UTF-8 as it is, UTF-16 where a byte order mark says so; null for anything else, such as Windows-1252. */
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes)
  } catch {
    return null
  }
}
