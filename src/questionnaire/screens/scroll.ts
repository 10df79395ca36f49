/** How far one can scroll: only the window knows. */

import type { Display } from '../state/display.ts'
import type { State } from '../state/state.ts'
import { drawWindow } from './draw.ts'

/**
 * The state with the page turned that a key has asked for, as far as there is anything to see.
 * @param state `turn` null: nothing was asked for, and it comes back as it is
 */
export function withPageTurned(state: State, display: Display): State {
  const { turn } = state
  if (turn === null) return state
  const { at, most, page } = drawWindow(state, display, '').scroll
  const by = turn === 'round' ? page : Math.sign(turn) * Math.max(1, Math.round(Math.abs(turn) * page))
  const scroll = turn === 'round' && at === most ? 0 : Math.max(0, Math.min(most, at + by))
  return { ...state, scroll, turn: null }
}
