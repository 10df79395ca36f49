/** What the desk stands in: the tools for the file, the window, the file's name. */

import { act, type Tools } from '../disk.ts'
import type { Event } from '../plan/types.ts'
import type { Look } from './display.ts'
import { type Desk, settle } from './state.ts'

export interface Room extends Tools {
  look: Look
  /** The file's name, as one types it. */
  file: string
}

/** Sends an event, and puts what comes of it on the desk. */
export function tell(desk: Desk, event: Event, room: Room): Desk {
  const { interview, outcome } = act(desk.interview, event, room)
  return settle(desk, interview, outcome, room.file, room.look)
}
