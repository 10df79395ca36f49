/** Writing a file so that it is never half there: beside, synced, renamed. */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Replaces a file's content, or makes the file. Readers see the old content or the new one, nothing between; when
 * anything fails the old file is as it was.
 * @param path The file; a link is followed, so that the file it names is replaced and the link kept.
 * @throws The system's error (ENOSPC, EACCES, ENOENT for a missing folder, …).
 */
export function writeFileSafely(path: string, content: string | Uint8Array): void {
  const target = existing(path) ? realpathSync(path) : path
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const mode = existing(target) ? statSync(target).mode & 0o777 : 0o666
  let descriptor: number | undefined
  try {
    descriptor = openSync(beside, 'w', mode)
    let written = 0
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
    fsyncSync(descriptor)
    closeSync(descriptor)
    descriptor = undefined
    renameSync(beside, target)
    syncFolder(dirname(target))
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor)
    if (existing(beside)) unlinkSync(beside)
    throw error
  }
}

function existing(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
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
