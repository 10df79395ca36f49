/** What a change of the state needs from outside: the tools for the file, how it is shown, the file's name. */

import { act, type Tools } from '../disk.ts'
import type { Event } from '../plan/event.ts'
import type { Display } from './display.ts'
import { afterOutcome, type State } from './state.ts'

export interface Context extends Tools {
  display: Display
  /** The file's name, as one types it. */
  file: string
}

/** The state after an event, which is done on disk first. */
export function dispatch(state: State, event: Event, context: Context): State {
  const { progress, outcome } = act(state.progress, event, context)
  return afterOutcome(state, progress, outcome, context.file, context.display)
}
