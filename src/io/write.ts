/** Writing a file so that it is never half there: beside, synced, renamed. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Replaces a file's content, or makes the file. Readers see the old content or the new one, nothing between; when
 * anything fails the old file is as it was. A device or a pipe, such as /dev/null, is written into, never replaced.
 * @param path The file; a link is followed, so that the file it names is replaced and the link kept.
 * @throws The system's error (ENOSPC, EACCES, EISDIR, ENOENT for a missing folder, …).
 */
export function writeFileSafely(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const old = statOf(path)
  if (old && !old.isFile()) writeInto(path, bytes)
  else replace(isThere(path) ? realpathSync(path) : path, bytes, old ? old.mode & 0o777 : null)
}

/** @throws EISDIR for a folder */
function writeInto(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'w')
  try {
    writeAll(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
}

/** @param mode The permissions of the old file, which the new one keeps; null where there is none. */
function replace(target: string, bytes: Uint8Array, mode: number | null): void {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  let descriptor: number | undefined
  try {
    // Made anew: what lies there under that name, perhaps as a link to elsewhere, is not written into.
    rmSync(beside, { force: true })
    descriptor = openSync(beside, 'wx')
    if (mode !== null) fchmodSync(descriptor, mode)
    writeAll(descriptor, bytes)
    fsyncSync(descriptor)
    closeSync(descriptor)
    descriptor = undefined
    renameSync(beside, target)
    syncFolder(dirname(target))
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor)
    rmSync(beside, { force: true })
    throw error
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
}

/** What a path names at the end of its links; null where it names nothing. */
function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

/** Whether there is anything of that name, be it a link to nothing. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Makes the rename itself last; not every system lets a folder be opened, and then there is nothing to do. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch {
    // Windows cannot open folders; the rename is done all the same.
  }
}
