/** Keys that turn the page, at every question and on every page beside it. */

import type { Key } from './key.ts'
import type { State } from './state.ts'

/** So much of a page are the lines that one key moves by, on pages that are read. */
const SOME_LINES = 0.1

/** The state with the page that was asked for, of which the screen turns what there is; null for other keys. */
export function turnPage(state: State, key: Key): State | null {
  if (key.name === 'pagedown') return { ...state, turn: 1 }
  if (key.name === 'pageup') return { ...state, turn: -1 }
  // At the end the blank begins again, so that one key is enough.
  return key.name === 'space' && state.doing.kind !== 'ticking' ? { ...state, turn: 'round' } : null
}

/** The same by a few lines, where the arrows have nothing else to do. */
export function turnLines(state: State, key: Key): State | null {
  if (key.name === 'up') return { ...state, turn: -SOME_LINES }
  return key.name === 'down' ? { ...state, turn: SOME_LINES } : null
}
