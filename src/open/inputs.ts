/** From what was typed as FILES to the texts: files, folders, globs, standard input, reference cases. */
import { lstatSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Catalogue } from '../catalogue/types.ts'
import type { Io } from '../io/io.ts'
import { caseText } from '../io/knowledge.ts'
import { onDisk } from '../io/on-disk.ts'
import { readBeginning } from '../io/read.ts'
import type { Reads } from '../io/reads.ts'
import { textOf } from '../io/text.ts'
import { type InputProblem, isRemark } from './input-problem.ts'
import type { Wanted } from './walk.ts'

/** A text to read, with the name it is shown by. */
export interface Input {
  file: string
  text: string
  /** Whether it is only the beginning: the file is too long to be read. */
  cut: boolean
}

/** What is looked for in folders. */
export interface FolderFiles extends Pick<Wanted, 'takes' | 'mentions'> {
  /** What is said of a folder without any. */
  none: 'no-schemes' | 'no-texts'
}

/** In any letter case; hidden ones too. */
const SCHEME = /\.scheme\.ya?ml$/i
const TEXT = /\.(md|markdown|txt|text|html?)$/i
const DOCUMENT = /\.(docx?|odt|rtf|pdf|pages)$/i

export const SCHEME_FILES: FolderFiles = { takes: (path) => SCHEME.test(path), none: 'no-schemes' }

/** Texts for people, scheme files among them: their names and what they say about themselves go out too. */
export const TEXT_FILES: FolderFiles = {
  takes: (path) => TEXT.test(path) || SCHEME.test(path),
  mentions: (path) => DOCUMENT.test(path),
  none: 'no-texts',
}

/** What stands before the id of a reference case, wherever a file is expected. */
export const CASE = 'case:'

/** Where to find each input: a path on disk, standard input, or a reference case. */
export type Place = { file: string; path: string } | { file: string; stdin: true } | { file: string; caseId: string }

interface Found {
  places: Place[]
  problems: InputProblem[]
}

/**
 * The places that some arguments name, in the order given, each once.
 * @param patterns what was typed: a file, a folder, a glob, `-`, `case:ID` or `case:all`
 * @param inFolders which files of a folder are meant
 */
export async function findInputs(
  patterns: readonly string[],
  io: Pick<Io, 'cwd' | 'reads'>,
  catalogue: Catalogue,
  inFolders: FolderFiles = SCHEME_FILES,
): Promise<Found> {
  const places = new Map<string, Place>()
  const problems: InputProblem[] = []
  for (const pattern of patterns) {
    const found = await placesOf(pattern, io, catalogue, inFolders)
    problems.push(...found.problems)
    for (const place of found.places) {
      const key = 'path' in place ? place.path : place.file
      if (places.has(key)) continue
      places.set(key, place)
      if ('path' in place) io.reads.expect(place.path)
    }
  }
  return { places: [...places.values()], problems }
}

const found = (places: Place[]): Found => ({ places, problems: [] })
const problem = (file: string, kind: InputProblem['kind'], detail = ''): Found => ({
  places: [],
  problems: [{ file, kind, detail }],
})

async function placesOf(
  typed: string,
  { cwd, reads }: Pick<Io, 'cwd' | 'reads'>,
  catalogue: Catalogue,
  inFolders: FolderFiles,
): Promise<Found> {
  // An empty word, such as a variable that is not set, is no folder.
  if (typed.trim() === '') return problem(`"${typed}"`, 'not-found')
  if (typed === '-') return found([{ file: '<stdin>', stdin: true }])
  if (typed.startsWith(CASE)) return casePlaces(typed, catalogue)
  const path = onDisk(resolve(cwd, typed))
  const kind = kindOf(path)
  if (kind === 'file') return found([{ file: typed, path }])
  if (kind === 'folder') return inFolder(typed, path, inFolders, reads)
  if (kind !== 'none') return problem(typed, kind === 'ELOOP' ? 'link-loop' : problemOf(kind), kind)
  const { filesOfGlob, isGlob } = await import('./glob.ts')
  if (lstatSync(path, { throwIfNoEntry: false })) return problem(typed, 'dangling-link')
  if (!isGlob(typed)) return problem(typed, 'not-found')
  const { base, files, problems, ignored } = filesOfGlob(typed, cwd, reads)
  const named = (file: string): string =>
    isAbsolute(typed) ? resolve(base, file) : relative(cwd, resolve(base, file)) || '.'
  const places = files.map((file) => ({ file: named(file), path: join(base, file) }))
  const inFull = problems.map((one) => ({ ...one, file: named(one.file) }))
  return withNone({ places, problems: inFull }, typed, 'nothing-matches', ignored)
}

/** The files of a folder that are meant. */
async function inFolder(typed: string, path: string, inFolders: FolderFiles, reads: Reads): Promise<Found> {
  const { walk } = await import('./walk.ts')
  const { files, problems, ignored } = walk(path, { ...inFolders, enters: () => true }, reads)
  const places = files.map((file) => ({ file: join(typed, file), path: join(path, file) }))
  const inFull = problems.map((one) => ({ ...one, file: join(typed, one.file) }))
  return withNone({ places, problems: inFull }, typed, inFolders.none, ignored)
}

/** What names nothing at all is a problem of its own. */
function withNone(all: Found, typed: string, kind: InputProblem['kind'], ignored: boolean): Found {
  if (all.places.length > 0 || !all.problems.every(isRemark)) return all
  const none: InputProblem = { file: typed, kind, detail: ignored ? 'git-ignored' : '' }
  return { ...all, problems: [...all.problems, none] }
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
export function problemOf(code: string): InputProblem['kind'] {
  if (code === 'ENOENT') return 'not-found'
  if (code === 'EISDIR') return 'a-folder'
  return code === 'EACCES' || code === 'EPERM' ? 'no-access' : 'unreadable'
}

/** Opens one place and decodes it. */
export async function openInput(place: Place, io: Io, catalogue: Catalogue): Promise<Input | InputProblem> {
  const { file } = place
  if ('caseId' in place) return { file, text: caseText(place.caseId, catalogue) ?? '', cut: false }
  try {
    const beginning = 'stdin' in place ? await io.readInput() : readBeginning(place.path, io.reads)
    const read = textOf(beginning)
    if ('text' in read) return { file, text: read.text, cut: beginning.cut }
    return { file, kind: read.no, detail: 'kind' in read ? read.kind : '' }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return { file, kind: problemOf(code), detail: code }
  }
}
