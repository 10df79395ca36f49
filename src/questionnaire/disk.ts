/**
 * Each event is done on disk first: a session of the plan and the file it writes to, side by side. The file is the only state: every answer is on disk
 * when `act` returns, and what someone else has changed in it meanwhile is taken in before anything is written.
 */

import { edit, revert } from '../edit/edit.ts'
import type { KeyOrder } from '../edit/types.ts'
import { isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import type { Event, Refusal, Step } from './plan/event.ts'
import { pathOf } from './plan/paths.ts'
import type { Question } from './plan/question.ts'
import { send } from './plan/send.ts'
import { adopt, questionOf } from './plan/session.ts'
import type { PlanSession } from './plan/types.ts'

/** The file on disk. Both throw the system's error, with its `code`. */
export interface Disk {
  /** The text that stands there; null when there is no file. */
  read: () => string | null
  /** Replaces it: beside, synced, renamed. */
  write: (text: string) => void
}

export interface Tools {
  disk: Disk
  read: (text: string) => SchemeDocument
  order: KeyOrder
}

/** How far one has come. */
export interface Progress {
  readonly session: PlanSession
  /** The text of the file, as it was last read or written. */
  readonly text: string
}

/** What came of an event. `question` is the one it was about. */
export type Outcome =
  | { kind: 'moved' | 'left' }
  | { kind: 'saved' | 'undone'; question: Question | null; event: Event; gone: boolean }
  | { kind: 'refused'; refusal: Refusal }
  /** Someone else has changed the file. `here`: also the answer in hand, which was not written then. */
  | { kind: 'adopted'; here: boolean }
  /** The file has been changed and is no valid scheme now. */
  | { kind: 'unreadable'; finding: Finding; line: number }
  /** The disk says no. */
  | { kind: 'cannot_read' | 'cannot_write'; code: string }
  /** The answer cannot be put in, or the file would not be valid with it; nothing was written. */
  | { kind: 'cannot_edit'; path: string }
  | { kind: 'would_break'; finding: Finding }

export interface Acted {
  progress: Progress
  outcome: Outcome
}

/** Events that write nothing: those go on when the file has changed under them. */
const MOVES: readonly Event['kind'][] = ['back', 'jump', 'skip', 'keep', 'leave']

/**
 * Does what an event says, on disk first. When anything fails, nothing has changed: neither the file nor the progress.
 */
export function act(progress: Progress, event: Event, tools: Tools): Acted {
  let found: string | null
  try {
    found = tools.disk.read()
  } catch (error) {
    return { progress, outcome: { kind: 'cannot_read', code: codeOf(error) } }
  }
  if (found === null || found === progress.text) return done(progress, event, tools, found === null)
  return afterChange(progress, found, event, tools)
}

/** Takes in what someone else wrote; then the event, unless it is an answer to what has changed too. */
function afterChange(progress: Progress, text: string, event: Event, tools: Tools): Acted {
  const document = tools.read(text)
  if (!document.scheme) {
    const finding = document.findings.find(isError) as Finding
    const line = text.slice(0, finding.span.start).split('\n').length
    return { progress, outcome: { kind: 'unreadable', finding, line } }
  }
  const before = questionOf(progress.session)
  const adopted: Progress = { session: adopt(progress.session, document.scheme), text }
  const now = questionOf(adopted.session)
  const same = JSON.stringify(before) === JSON.stringify(now)
  if (!same && !MOVES.includes(event.kind)) return { progress: adopted, outcome: { kind: 'adopted', here: true } }
  const { progress: next, outcome } = done(adopted, event, tools, false)
  const silent = outcome.kind === 'moved' || outcome.kind === 'saved'
  return { progress: next, outcome: silent ? { kind: 'adopted', here: false } : outcome }
}

function done(progress: Progress, event: Event, tools: Tools, gone: boolean): Acted {
  const step = send(progress.session, event)
  switch (step.kind) {
    case 'moved':
      return { progress: { ...progress, session: step.session }, outcome: { kind: 'moved' } }
    case 'left':
      return { progress: { ...progress, session: step.session }, outcome: { kind: 'left' } }
    case 'refused':
      return { progress, outcome: step }
    default:
      return written(progress, event, step, tools, gone)
  }
}

function written(
  progress: Progress,
  event: Event,
  step: Step & { kind: 'write' | 'undo' },
  { disk, read, order }: Tools,
  gone: boolean,
): Acted {
  const { session } = progress
  const question = questionOf(session)
  const edited =
    step.kind === 'write'
      ? edit(progress.text, step.changes, order)
      : { ...revert(progress.text, step.undo), undo: step.undo }
  if (!('text' in edited)) {
    const path = question ? pathOf(question, session).join('.') : ''
    return { progress, outcome: { kind: 'cannot_edit', path } }
  }
  const { scheme, findings } = read(edited.text)
  if (!scheme) {
    const finding = findings.find(isError) as Finding
    return { progress, outcome: { kind: 'would_break', finding } }
  }
  try {
    disk.write(edited.text)
  } catch (error) {
    return { progress, outcome: { kind: 'cannot_write', code: codeOf(error) } }
  }
  const next = step.kind === 'write' ? step.then(scheme, edited.undo) : step.then(scheme)
  const about = step.kind === 'write' ? question : questionOf(next)
  const kind = step.kind === 'write' ? 'saved' : 'undone'
  return { progress: { session: next, text: edited.text }, outcome: { kind, question: about, event, gone } }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown'
}
