/** A table to play the questionnaire at: a file's text, and a session that writes to it as the program does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { edit, revert } from '../../../src/edit/edit.ts'
import { keyOrder } from '../../../src/edit/key-order.ts'
import type { Change } from '../../../src/edit/types.ts'
import { builtInCatalogue } from '../../../src/io/knowledge.ts'
import type { Event, Given, Refusal } from '../../../src/questionnaire/plan/event.ts'
import type { Question } from '../../../src/questionnaire/plan/question.ts'
import { send } from '../../../src/questionnaire/plan/send.ts'
import { questionOf, start } from '../../../src/questionnaire/plan/session.ts'
import type { Options, PlanSession } from '../../../src/questionnaire/plan/types.ts'
import { readScheme } from '../../../src/scheme/read.ts'
import type { Scheme } from '../../../src/scheme/types.ts'

export const TODAY = '2026-11-21'
export const catalogue = builtInCatalogue()
export const tools = { catalogue }
export const order = keyOrder(catalogue)

export const ROOT = join(import.meta.dirname, '../../..')
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
export const FORMAT = read('test/scheme/fixtures/format.scheme.yaml')
export const BLANK = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: running\n'

/** The scheme of a text, which must be valid. */
export function schemeOf(text: string): Scheme {
  const { scheme, findings } = readScheme(text, 'table.scheme.yaml', tools)
  if (scheme) return scheme
  const errors = findings.filter(({ severity }) => severity === 'error')
  throw new Error(`${JSON.stringify(errors)}\n${text}`)
}

export function changed(text: string, changes: readonly Change[]): string {
  const edited = edit(text, changes, order)
  if ('problem' in edited) throw new Error(`${edited.problem}: ${JSON.stringify(changes)}\n${text}`)
  return edited.text
}

export class Table {
  text: string
  session: PlanSession

  constructor(text: string, options: Options = {}) {
    this.text = text
    this.session = start(catalogue, schemeOf(text), TODAY, options)
  }

  get at(): string | null {
    return this.session.at
  }

  get question(): Question | null {
    return questionOf(this.session)
  }

  /** Sends an event and writes what is to be written; a refusal changes nothing. */
  send(event: Event): Refusal | null {
    const step = send(this.session, event)
    if (step.kind === 'refused') return step.refusal
    if (step.kind === 'write') {
      const edited = edit(this.text, step.changes, order)
      if ('problem' in edited) throw new Error(`${edited.problem}: ${JSON.stringify(step.changes)}\n${this.text}`)
      this.text = edited.text
      this.session = step.then(schemeOf(edited.text), edited.undo)
    } else if (step.kind === 'undo') {
      const reverted = revert(this.text, step.undo)
      if ('problem' in reverted) throw new Error(reverted.problem)
      this.text = reverted.text
      this.session = step.then(schemeOf(reverted.text))
    } else this.session = step.session
    return null
  }

  answer(given: Given): Refusal | null {
    return this.send({ kind: 'answer', given })
  }

  /** Leaves and comes back: nothing but the file is left. */
  interrupt(options: Options = this.session.options): void {
    this.session = start(catalogue, schemeOf(this.text), TODAY, options)
  }
}
