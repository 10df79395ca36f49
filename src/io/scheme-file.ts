/** A scheme file that is being filled in: read whole, replaced whole, and what an interrupted writing left cleared up. */
import { accessSync, constants, existsSync, readdirSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Beginning, readBeginning } from './read.ts'
import { bytesOf, encodingOf, textOf } from './text.ts'
import { writeFileSafely } from './write.ts'

/** A file that is no text that can be read; its code is what the system's errors have too. */
export class NoTextFile extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

export interface SchemeFile {
  /** @returns null when there is no file. @throws the system's error, or NoTextFile */
  read: () => string | null
  /** Replaces it, in the encoding that it has. @throws the system's error; the file is then as it was */
  write: (text: string) => void
}

/** @param path the file's real path */
export function schemeFile(path: string): SchemeFile {
  return {
    read: () => {
      const beginning = bytesAt(path)
      if (!beginning) return null
      if (beginning.cut) throw new NoTextFile('too-long')
      const read = textOf(beginning)
      if ('no' in read) throw new NoTextFile(read.no)
      return read.text
    },
    write: (text) => writeFileSafely(path, inEncodingOf(path, text)),
  }
}

/** The bytes of a text in the encoding of a file; in UTF-8 where there is none. */
export function inEncodingOf(path: string, text: string): Uint8Array {
  return bytesOf(text, encodingOf(bytesAt(path)?.bytes ?? new Uint8Array()))
}

/** @returns null when there is no file. @throws the system's error */
function bytesAt(path: string): Beginning | null {
  try {
    // It is the file that is going to be replaced: nothing that it has to be kept from.
    return readBeginning(path, null)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
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

/** Whether a process is there, be it somebody else's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
