/** Bytes -> text and back: the one place that knows which encodings are taken. */
import type { FileKind } from '../findings/unreadable.ts'
import { kindByBeginning, kindOfUndecoded } from './file-kind.ts'
import type { Beginning } from './read.ts'

/** UTF-16 is taken where a byte order mark says so. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Why bytes are no text: not UTF-8, such as Windows-1252, or not a text at all. */
export type NoText = { no: 'not-utf-8' } | { no: 'not-text'; kind: FileKind }

/** The text of a file; a byte order mark stays at its beginning, so that it is written back. */
export function textOf({ bytes, cut }: Beginning): { text: string } | NoText {
  const kind = kindByBeginning(bytes)
  if (kind) return { no: 'not-text', kind }
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true })
    // Cut in the middle of a character, the rest of it is left out.
    return { text: decoder.decode(bytes, { stream: cut }) }
  } catch {
    const undecoded = kindOfUndecoded(bytes)
    return undecoded ? { no: 'not-text', kind: undecoded } : { no: 'not-utf-8' }
  }
}

/** The bytes of a text in an encoding, with the byte order mark that UTF-16 needs. */
export function bytesOf(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const bytes = Buffer.from(text.startsWith('\ufeff') ? text : `\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

/** The encoding of a file, by its first bytes. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}
