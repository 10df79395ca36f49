/** The globbing library, loaded only for folders and globs. */
import { readdir } from 'node:fs'
import { glob } from 'tinyglobby'

export interface Search {
  files: string[]
  /** Folders that may not be looked into, as absolute paths, with the system's word for why. */
  closed: { folder: string; code: string }[]
}

/** The files that a pattern names. What is hidden and what links lead to in folders is not looked through. */
export async function search(pattern: string, cwd: string, ignore: string[]): Promise<Search> {
  const closed: Search['closed'] = []
  // The library goes on in silence where a folder may not be opened.
  const watched = (path: string, options: { withFileTypes: true }, done: Parameters<typeof readdir>[2]): void =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') closed.push({ folder: path, code: error.code })
      ;(done as (error: unknown, entries: unknown) => void)(error, entries)
    })
  const files = await glob(pattern, {
    cwd,
    ignore,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir: watched as unknown as typeof readdir },
  })
  return { files, closed }
}
