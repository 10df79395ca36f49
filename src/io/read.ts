/** Reading files that others made: never more than could be of use, so that an endless one ends too. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Reads } from './reads.ts'

/** The most bytes that are read of a file: in no encoding does a text that is accepted take as many. */
export const MOST_BYTES = 5_000_000

/** The beginning of a file, or all of it. */
export interface Beginning {
  bytes: Uint8Array
  /** Whether there is more than was read. */
  cut: boolean
}

/**
 * Reads a file, a pipe or a device.
 * @param reads where it is noted that it is read; null for a file that is read to be replaced
 * @throws The system's error (ENOENT, EACCES, EISDIR, …).
 */
export function readBeginning(path: string, reads: Reads | null): Beginning {
  const descriptor = openSync(path, 'r')
  try {
    reads?.opened(descriptor)
    const stats = fstatSync(descriptor)
    // What is no file, or has no size, as those of /proc, is read until it ends.
    const size = stats.isFile() && stats.size > 0 ? Math.min(stats.size, MOST_BYTES + 1) : MOST_BYTES + 1
    return beginning([...chunks(descriptor, size)])
  } finally {
    closeSync(descriptor)
  }
}

/** What a descriptor gives, piece by piece, until it ends or there is as much as was asked for. */
function* chunks(descriptor: number, most: number): Generator<Uint8Array> {
  for (let left = most; left > 0; ) {
    const chunk = Buffer.allocUnsafe(Math.min(left, 1 << 16))
    const read = readSync(descriptor, chunk)
    if (read === 0) return
    yield chunk.subarray(0, read)
    left -= read
  }
}

/** Reads a stream, such as standard input, and leaves what is too much. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Beginning> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    pieces.push(piece)
    length += piece.length
    if (length > MOST_BYTES) break
  }
  return beginning(pieces)
}

function beginning(pieces: Uint8Array[]): Beginning {
  const all = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
  return { bytes: all.subarray(0, MOST_BYTES), cut: all.length > MOST_BYTES }
}
