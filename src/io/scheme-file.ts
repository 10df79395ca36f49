/** A scheme file that is being filled in: read whole, replaced whole, and what an interrupted writing left cleared up. */
import { accessSync, constants, existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { writeFileSafely } from './write.ts'

/** A file that is not text as UTF-8; its code is what the system's errors have too. */
export class NotUtf8 extends Error {
  readonly code = 'not-utf-8'
}

export interface SchemeFile {
  /** @returns null when there is no file. @throws the system's error, or NotUtf8 */
  read: () => string | null
  /** @throws the system's error; the file is then as it was */
  write: (text: string) => void
}

/** @param path the file's real path */
export function schemeFile(path: string): SchemeFile {
  return {
    read: () => {
      let bytes: Uint8Array
      try {
        bytes = readFileSync(path)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
      try {
        // A byte order mark is kept, so that it is written back.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      } catch {
        throw new NotUtf8(path)
      }
    },
    write: (text) => writeFileSafely(path, text),
  }
}

/**
 * Whether a file can be filled in: it may be written, and so may its folder, where the new text is made ready.
 * @returns the system's word for why not; null when it can
 */
export function cannotBeWritten(path: string): string | null {
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}

/** Takes away what `writeFileSafely` had made ready beside the file when its process was killed. */
export function clearLeftovers(path: string): void {
  const folder = dirname(path)
  const start = `.${basename(path)}.`
  try {
    for (const name of readdirSync(folder)) {
      const pid = name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined
      if (pid !== undefined && !isRunning(Number(pid))) unlinkSync(join(folder, name))
    }
  } catch {
    // Nothing hangs on it: the file itself is whole.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
