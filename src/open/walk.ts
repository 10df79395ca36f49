/** Looking through folders: which files are meant, and what is left out and why. Loaded only for folders and globs. */
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Reads } from '../io/reads.ts'
import { GitIgnored } from './git-ignored.ts'
import type { InputProblem } from './input-problem.ts'

/** What is looked for below a folder; paths are seen from it and have slashes. */
export interface Wanted {
  /** Whether a file is meant. */
  takes(path: string): boolean
  /** Whether there may be such files in a folder. */
  enters(path: string): boolean
  /** Whether a file that is not taken is worth a word. */
  mentions?(path: string): boolean
}

export interface Walked {
  /** The files that are meant, in the order of their paths. */
  files: string[]
  /** What could not be looked at, or was left out for a reason that is worth a word. */
  problems: InputProblem[]
  /** Whether git ignores something that was left out without a word. */
  ignored: boolean
}

/** Folders of programs, never of people. */
const NEVER = new Set(['node_modules', '.git'])

/** Looks through a folder. @param root absolute @param reads where it is noted which rules of git were read */
export function walk(root: string, wanted: Wanted, reads: Reads): Walked {
  const walked: Walked = { files: [], problems: [], ignored: false }
  walkIn(root, '', GitIgnored.in(root, reads), wanted, walked)
  walked.files.sort()
  walked.problems.sort((a, b) => (a.file < b.file ? -1 : 1))
  return walked
}

function walkIn(root: string, folder: string, rules: GitIgnored | null, wanted: Wanted, walked: Walked): void {
  for (const entry of entriesOf(root, folder, walked)) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const isFolder = entry.isDirectory()
    if (isFolder && NEVER.has(entry.name)) continue
    if (rules?.ignores(entry.name, isFolder)) {
      walked.ignored = true
    } else if (!isFolder) {
      takeOrTell(root, path, entry, wanted, walked)
    } else if (wanted.enters(path)) {
      walkIn(root, path, rules?.inside(entry.name) ?? null, wanted, walked)
    }
  }
}

function entriesOf(root: string, folder: string, { problems }: Walked): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    // What has gone meanwhile, or was never there, holds no files.
    if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.push({ file: folder, kind: 'closed-folder', detail: code })
    return []
  }
}

function takeOrTell(root: string, path: string, entry: Dirent, wanted: Wanted, { files, problems }: Walked): void {
  const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? linkedTo(join(root, path)) : 'not-a-file'
  if (kind === 'linked-folder') {
    if (wanted.enters(path)) problems.push({ file: path, kind, detail: '' })
  } else if (!wanted.takes(path)) {
    if (kind === 'file' && wanted.mentions?.(path)) problems.push({ file: path, kind: 'not-plain-text', detail: '' })
  } else if (kind === 'file') files.push(path)
  // An editor that has a file open may say so by a link to nowhere beside it.
  else if (!entry.name.startsWith('.#')) problems.push({ file: path, kind, detail: '' })
}

/** What stands at the end of a link. */
function linkedTo(path: string): 'file' | 'linked-folder' | 'not-a-file' | 'dangling-link' | 'no-access' | 'link-loop' {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'linked-folder'
    return stats.isFile() ? 'file' : 'not-a-file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ELOOP') return 'link-loop'
    return code === 'EACCES' || code === 'EPERM' ? 'no-access' : 'dangling-link'
  }
}
