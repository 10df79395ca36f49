/** From what was typed as FILES to the texts: files, folders, globs, standard input, reference cases. */
import { statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Catalogue } from '../catalogue/types.ts'
import type { Io } from '../io/io.ts'
import { caseText } from '../io/knowledge.ts'
import { decode, readBeginning } from '../io/read.ts'

/** A text to read, with the name it is shown by. */
export interface Input {
  file: string
  text: string
  /** Whether it is only the beginning: the file is too long to be read. */
  cut: boolean
}

/** Something that could not be opened; the rest goes on. */
export interface InputProblem {
  file: string
  kind:
    | 'nothing-matches'
    | 'not-found'
    | 'no-access'
    | 'closed-folder'
    | 'a-folder-of-none'
    | 'not-utf-8'
    | 'too-long'
    | 'unknown-case'
    | 'a-case'
    | 'a-folder'
    | 'unreadable'
  /** The system's own word, where the kind is not enough. */
  detail: string
}

const SCHEME_FILES = '**/*.scheme.yaml'
const SKIPPED = ['**/node_modules/**', '**/.git/**']
/** What stands before the id of a reference case, wherever a file is expected. */
export const CASE = 'case:'

/** Where to find each input: a path on disk, standard input, or a reference case. */
export type Place = { file: string; path: string } | { file: string; stdin: true } | { file: string; caseId: string }

/**
 * The places that some arguments name, in the order given, each once.
 * @param inFolders Which files of a folder are meant.
 * @param patterns What was typed: a file, a folder (its scheme files), a glob, `-`, `case:ID` or `case:all`.
 */
export async function findInputs(
  patterns: readonly string[],
  cwd: string,
  catalogue: Catalogue,
  inFolders = SCHEME_FILES,
): Promise<{ places: Place[]; problems: InputProblem[] }> {
  const places = new Map<string, Place>()
  const problems: InputProblem[] = []
  for (const pattern of patterns) {
    const found = await placesOf(pattern, cwd, catalogue, inFolders)
    problems.push(...found.problems)
    for (const place of found.places) if (!places.has(keyOf(place))) places.set(keyOf(place), place)
  }
  return { places: [...places.values()], problems }
}

function keyOf(place: Place): string {
  return 'path' in place ? place.path : place.file
}

interface Found {
  places: Place[]
  problems: InputProblem[]
}

const found = (places: Place[]): Found => ({ places, problems: [] })
const problem = (file: string, kind: InputProblem['kind'], detail = ''): Found => ({
  places: [],
  problems: [{ file, kind, detail }],
})

async function placesOf(pattern: string, cwd: string, catalogue: Catalogue, inFolders: string): Promise<Found> {
  // An empty word, such as a variable that is not set, is no folder.
  if (pattern.trim() === '') return problem(`"${pattern}"`, 'not-found')
  if (pattern === '-') return found([{ file: '<stdin>', stdin: true }])
  if (pattern.startsWith(CASE)) return casePlaces(pattern, catalogue)
  const path = resolve(cwd, pattern)
  const kind = kindOf(path)
  if (kind === 'file') return found([{ file: pattern, path }])
  if (kind === 'folder') {
    const { files, problems } = await glob(inFolders, path, pattern)
    if (files.length + problems.length === 0) return problem(pattern, 'a-folder-of-none', inFolders)
    return { places: files.map((file) => ({ file: join(pattern, file), path: join(path, file) })), problems }
  }
  if (kind !== 'none') return problem(pattern, problemOf(kind), kind)
  if (!/[*?[{!]/.test(pattern)) return problem(pattern, 'not-found')
  // On Windows a backslash parts folders; elsewhere it says that the sign behind it is meant as it stands.
  const { files, problems } = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, cwd, '')
  if (files.length + problems.length === 0) return problem(pattern, 'nothing-matches')
  return { places: files.map((file) => ({ file, path: resolve(cwd, file) })), problems }
}

function casePlaces(typed: string, catalogue: Catalogue): Found {
  if (typed === `${CASE}all`) return found(catalogue.cases.map(({ id }) => ({ file: CASE + id, caseId: id })))
  const place = casePlace(typed, catalogue)
  return 'kind' in place ? { places: [], problems: [place] } : found([place])
}

/** Where a reference case is. @param typed `case:ID` */
export function casePlace(typed: string, catalogue: Catalogue): Place | InputProblem {
  const ids = catalogue.cases.map((one) => one.id)
  const caseId = typed.slice(CASE.length)
  return ids.includes(caseId) ? { file: typed, caseId } : { file: typed, kind: 'unknown-case', detail: ids.join(', ') }
}

/** The folder in which what a scheme names is looked for; null for a reference case, which names nothing on disk. */
export function folderOf(place: Place, cwd: string): string | null {
  if ('caseId' in place) return null
  return 'path' in place ? dirname(place.path) : cwd
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

/** What the system's word for a failure means to a person. */
function problemOf(code: string): InputProblem['kind'] {
  if (code === 'ENOENT') return 'not-found'
  return code === 'EACCES' || code === 'EPERM' ? 'no-access' : 'unreadable'
}

/** @param shown The folder as it was typed, for the names of those within it that may not be opened. */
async function glob(
  pattern: string,
  cwd: string,
  shown: string,
): Promise<{ files: string[]; problems: InputProblem[] }> {
  const { search } = await import('./glob.ts')
  const { files, closed } = await search(pattern, cwd, SKIPPED)
  const named = (file: string): string => (isAbsolute(pattern) ? resolve(cwd, file) : relative(cwd, resolve(cwd, file)))
  const problems = closed.map(({ folder, code }): InputProblem => {
    return { file: join(shown, named(folder)), kind: 'closed-folder', detail: code }
  })
  return { files: files.map(named).sort(), problems }
}

/** Opens one place and decodes it. */
export async function openInput(place: Place, io: Io, catalogue: Catalogue): Promise<Input | InputProblem> {
  const { file } = place
  if ('caseId' in place) return { file, text: caseText(place.caseId, catalogue) ?? '', cut: false }
  try {
    const beginning = 'stdin' in place ? await io.readInput() : readBeginning(place.path)
    const text = decode(beginning)
    return text === null ? { file, kind: 'not-utf-8', detail: '' } : { file, text, cut: beginning.cut }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return { file, kind: problemOf(code), detail: code }
  }
}
