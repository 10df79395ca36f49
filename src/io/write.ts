/** Writing a file so that it is never half there: beside, synced, renamed. */
import {
  accessSync,
  closeSync,
  constants,
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

/** A file that is being written. Who starts it finishes it, and abandons it whatever happens. */
export interface FileInMaking {
  /** @throws The system's error (ENOSPC, …). */
  write: (content: string | Uint8Array) => void
  /** Puts it in place, whole. @throws The system's error. */
  finish: () => void
  /** Leaves no trace of it; does nothing once it is finished. */
  abandon: () => void
}

/**
 * Replaces a file's content, or makes the file. Readers see the old content or the new one, nothing between; when
 * anything fails the old file is as it was. A device or a pipe, such as /dev/null, is written into, never replaced.
 * @param path The file; a link is followed, so that the file it names is replaced and the link kept.
 * @throws The system's error (ENOSPC, EACCES, EISDIR, ENOENT for a missing folder, …).
 */
export function writeFileSafely(path: string, content: string | Uint8Array): void {
  const file = startFile(path)
  try {
    file.write(content)
    file.finish()
  } finally {
    file.abandon()
  }
}

/** As {@link writeFileSafely}, piece by piece. An interrupted program leaves nothing behind either. */
export function startFile(path: string): FileInMaking {
  const old = statOf(path)
  if (old && !old.isFile()) return intoDevice(path)
  return replacing(isThere(path) ? realpathSync(path) : path, old ? old.mode & 0o777 : null)
}

/** @throws EISDIR for a folder */
function intoDevice(path: string): FileInMaking {
  const descriptor = openSync(path, 'w')
  const close = once(() => closeSync(descriptor))
  return { write: (content) => writeAll(descriptor, content), finish: close, abandon: close }
}

/** @param mode The permissions of the old file, which the new one keeps; null where there is none. */
function replacing(target: string, mode: number | null): FileInMaking {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  // Heard before there is anything to clear up: a signal that nobody hears ends the program on the spot.
  const unhook = onInterrupt(() => abandon())
  let descriptor: number
  try {
    // Made anew: what lies there under that name, perhaps as a link to elsewhere, is not written into.
    rmSync(beside, { force: true })
    descriptor = openSync(beside, 'wx')
  } catch (error) {
    unhook()
    throw error
  }
  const close = once(() => closeSync(descriptor))
  const abandon = once(() => {
    unhook()
    close()
    rmSync(beside, { force: true })
  })
  return {
    write: (content) => writeAll(descriptor, content),
    finish() {
      if (mode !== null) fchmodSync(descriptor, mode)
      fsyncSync(descriptor)
      close()
      renameSync(beside, target)
      syncFolder(dirname(target))
      abandon()
    },
    abandon,
  }
}

/** What ends a program from outside. */
const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Does something before a signal ends the program.
 * @returns what makes the signals go their way again: one that came meanwhile is heard first, or it would be lost
 */
function onInterrupt(step: () => void): () => void {
  const unhook = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupted)
  }
  const interrupted = (signal: NodeJS.Signals): void => {
    unhook()
    step()
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, interrupted)
  // A signal takes two turns of the event loop to be heard.
  return () => {
    setImmediate(() => setImmediate(unhook))
  }
}

function once(step: () => void): () => void {
  let done = false
  return () => {
    if (!done) {
      done = true
      step()
    }
  }
}

function writeAll(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
}

/**
 * Why a file may not be replaced; null when it may, or is not there. Who may do everything, such as root, is told by
 * the file's own permissions: it was protected for a reason.
 * @returns the system's word
 */
export function whyNotWritten(path: string): string | null {
  const stats = statOf(path)
  if (!stats) return null
  if (stats.isFile() && (stats.mode & 0o222) === 0) return 'EACCES'
  try {
    accessSync(path, constants.W_OK)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
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
