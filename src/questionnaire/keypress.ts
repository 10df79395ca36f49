/** From the keys that Node reads to those that the questionnaire knows; a paste is one of them. */
import { type Key, NAMED_KEYS } from './state/key.ts'

/** A key as Node reads it. */
export interface Keypress {
  name?: string
  sequence?: string
  ctrl?: boolean
  meta?: boolean
}

const NAMES: Record<string, string> = { enter: 'return' }

/** What has been pasted so far; null where nothing is being pasted. */
export interface Paste {
  current: string | null
}

/** A key as the questionnaire knows it; null while a paste goes on, and for keys that mean nothing. */
export function keyOf({ name, sequence = '', ctrl = false, meta = false }: Keypress, paste: Paste): Key | null {
  if (name === 'paste-start') {
    paste.current = ''
    return null
  }
  if (name === 'paste-end') {
    const text = paste.current ?? ''
    paste.current = null
    return text === '' ? null : { name: '', text, ctrl: false, pasted: true }
  }
  if (paste.current !== null) {
    paste.current += sequence
    return null
  }
  const known = NAMES[name ?? ''] ?? name ?? ''
  if (NAMED_KEYS.has(known)) return { name: known, text: known === 'space' ? ' ' : '', ctrl, pasted: false }
  if (ctrl) return name === undefined ? null : { name: '', text: name, ctrl, pasted: false }
  const writes = !meta && sequence !== '' && !sequence.startsWith('\x1b')
  return writes ? { name: '', text: sequence, ctrl: false, pasted: false } : null
}
