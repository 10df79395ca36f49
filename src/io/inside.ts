/** What a scheme names on disk: opened only where it lies within the scheme's own folder, and is a file. */
import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { onDisk } from './on-disk.ts'

/**
 * Where a file really lies. A link on disk may lead out of the folder: what counts is where it ends.
 * @param folder The folder of the scheme.
 * @param path As the scheme has it.
 * @returns Its real path, or why it is not to be opened; a pipe is no file, and might never end.
 */
export function realInside(folder: string, path: string): { real: string } | 'not-found' | 'outside' | 'unreadable' {
  try {
    const home = realpathSync(onDisk(folder))
    const real = realpathSync(onDisk(join(home, path)))
    if (!real.startsWith(home.endsWith(sep) ? home : home + sep)) return 'outside'
    return statSync(real).isFile() ? { real } : 'unreadable'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable'
  }
}
