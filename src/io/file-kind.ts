/** What a file is that is no plain text, by its first bytes, so that a person reads what to do with it. */

import type { FileKind } from '../findings/unreadable.ts'

/** The first bytes of files of a kind, as text in Latin-1. */
const BEGINNINGS: readonly (readonly [string, FileKind])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rich-text'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'old-office'],
  ['\u0089PNG\r\n', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\u001f\u008b', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['Rar!\u001a', 'archive'],
]

/** What the names of the files within a zip say of it. */
const WITHIN_ZIP: readonly (readonly [string, FileKind])[] = [
  ['word/document', 'word'],
  ['xl/workbook', 'spreadsheet'],
  ['ppt/presentation', 'presentation'],
  ['application/vnd.oasis.opendocument', 'open-document'],
]

/** What kind of file it is; null where nothing speaks against a text. */
export function kindByBeginning(bytes: Uint8Array): FileKind | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (start.startsWith('PK\u0003\u0004')) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return WITHIN_ZIP.find(([name]) => whole.includes(name, 0, 'latin1'))?.[1] ?? 'archive'
  }
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'image'
  const known = BEGINNINGS.find(([signs]) => start.startsWith(signs))?.[1]
  if (known) return known
  // Without a byte order mark UTF-16 may pass for UTF-8 that is full of NULs.
  return (bytes[0] === 0 || bytes[1] === 0) && kindOfUndecoded(bytes) === 'utf-16' ? 'utf-16' : null
}

/** What kind of file it is that could not be decoded; null where it is a text of another encoding. */
export function kindOfUndecoded(bytes: Uint8Array): FileKind | null {
  const some = bytes.subarray(0, 4000)
  const zeros = [0, 0]
  some.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return null
  // Latin letters in UTF-16 have a zero as every other byte.
  const half = some.length / 2
  return (odd > half * 0.7 && even < half * 0.1) || (even > half * 0.7 && odd < half * 0.1) ? 'utf-16' : 'binary'
}
