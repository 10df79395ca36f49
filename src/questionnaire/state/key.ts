/** A key as the questionnaire knows it, whatever library reads the keyboard. */
export interface Key {
  /** `return`, `escape`, `up`, `down`, `left`, `right`, `tab`, `space`, `backspace`, `delete`, `home`, `end`, `pageup`, `pagedown`; empty for others. */
  name: string
  /** What it writes; empty for keys that write nothing. A paste is one key with the whole text. */
  text: string
  ctrl: boolean
  pasted: boolean
}

export const NAMED_KEYS = new Set(
  'return escape up down left right tab space backspace delete home end pageup pagedown'.split(' '),
)

/** A key that writes a character, or does something by its name. */
export function key(nameOrText: string, details: Partial<Key> = {}): Key {
  const named = NAMED_KEYS.has(nameOrText)
  return {
    name: named ? nameOrText : '',
    text: named ? (nameOrText === 'space' ? ' ' : '') : nameOrText,
    ctrl: false,
    pasted: false,
    ...details,
  }
}
