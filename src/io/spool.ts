/** What must wait to be written, and is too much to be kept: in memory first, then in a file that nobody else sees. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'

/** As many letters are kept in memory. */
const IN_MEMORY = 1_000_000
/** As many bytes are read at a time. */
const CHUNK = 1 << 20

/** Who opens it closes it, whatever happens. */
export class FileSpool {
  private waiting: string[] = []
  private length = 0
  private file: OpenFile | null = null
  private readonly inMemory: number

  /** @param inMemory As many letters are kept before a file is made. */
  constructor(inMemory = IN_MEMORY) {
    this.inMemory = inMemory
  }

  /** @throws The system's error (ENOSPC, …). */
  readonly write = (text: string): void => {
    this.waiting.push(text)
    this.length += text.length
    if (this.length <= this.inMemory) return
    this.file ??= openHidden()
    writeAll(this.file.descriptor, Buffer.from(this.waiting.join(''), 'utf8'))
    this.waiting = []
    this.length = 0
  }

  /** Hands on all of it, in the order it came. @throws The system's error. */
  copyTo(write: (text: string) => void): void {
    if (this.file) {
      const decoder = new StringDecoder('utf8')
      const bytes = Buffer.alloc(CHUNK)
      for (let at = 0, read = CHUNK; read > 0; at += read) {
        read = readSync(this.file.descriptor, bytes, 0, CHUNK, at)
        write(decoder.write(bytes.subarray(0, read)))
      }
    }
    for (const text of this.waiting) write(text)
  }

  /** Leaves nothing behind. */
  close(): void {
    this.file?.remove()
    this.file = null
    this.waiting = []
  }
}

interface OpenFile {
  descriptor: number
  remove: () => void
}

/** A file in a folder of its own, which only its owner may open; where the system allows it, it has no name any more. */
function openHidden(): OpenFile {
  const folder = mkdtempSync(join(tmpdir(), 'peerscheme-'))
  const descriptor = openSync(join(folder, 'pages'), 'wx+', 0o600)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    remove()
  } catch {
    // Windows keeps an open file; it goes when it is closed.
  }
  return {
    descriptor,
    remove: () => {
      closeSync(descriptor)
      remove()
    },
  }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}
