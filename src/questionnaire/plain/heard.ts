/** What a typed line means at a question. */

import { PURPOSE_STATUS } from '../../report/terms.ts'
import type { Given } from '../plan/event.ts'
import type { Question } from '../plan/question.ts'
import { type Choice, choiceOfLetter, choicesOf, isTicked, isWritten } from '../state/choices.ts'
import type { Display } from '../state/display.ts'
import { type Command, commandOf } from '../words/keys.ts'

export type Heard =
  | { kind: 'command'; command: Command }
  | { kind: 'help' }
  | { kind: 'given'; given: Given }
  | { kind: 'choice'; choice: Choice }
  /** The first field of what is written for the question. */
  | { kind: 'text'; text: string }
  /** An empty line. */
  | { kind: 'nothing' }
  | { kind: 'unknown' }

/**
 * @param line as typed; a letter alone is always a key, since no answer is that short
 * @param commands those that make sense here
 */
export function heard(line: string, question: Question, commands: readonly Command[], display: Display): Heard {
  const text = line.trim()
  if (text === '') return { kind: 'nothing' }
  const asked = asCommand(text, commands, display)
  if (asked) return asked
  if (isTicked(question)) return ticked(text, question)
  if (isWritten(question) && /^\p{L}$/u.test(text)) return { kind: 'unknown' }
  if (question.kind === 'purpose') return { kind: 'given', given: purpose(text, display) }
  if (isWritten(question)) return { kind: 'text', text }
  const choices = choicesOf(question, display)
  const choice =
    choices[Number(text) - 1] ??
    choices.find(({ label }) => sameWord(label, text)) ??
    choiceOfLetter(text, question, choices, display.lang)
  return choice ? { kind: 'choice', choice } : { kind: 'unknown' }
}

/** A text is settled; `in doubt` and `no` stand alone, or before a colon and what there is to say. */
function purpose(text: string, { lang }: Display): Given {
  for (const status of ['in_doubt', 'no'] as const) {
    const word = PURPOSE_STATUS[status][lang]
    if (text.toLowerCase() === word) return { kind: 'purpose', status }
    const start = `${word}:`
    if (text.toLowerCase().startsWith(start)) return { kind: 'purpose', status, text: text.slice(start.length) }
  }
  return { kind: 'purpose', text, status: 'settled' }
}

function asCommand(text: string, commands: readonly Command[], { lang }: Display): Heard | null {
  if ([...text].length !== 1) return null
  if (text.toLowerCase() === 'h') return { kind: 'help' }
  const command = commandOf(text, lang)
  return command && commands.includes(command) ? { kind: 'command', command } : null
}

function sameWord(label: string, text: string): boolean {
  return (
    label
      .toLowerCase()
      .replace(/ ?\(.*/, '')
      .split(':')[0] === text.toLowerCase()
  )
}

function ticked(text: string, question: Question & { kind: 'fact' }): Heard {
  const values = question.form.kind === 'several' ? question.form.values : []
  if (text === '0') return { kind: 'given', given: { kind: 'fact', value: [] } }
  const chosen = text
    .split(/[\s,;]+/)
    .map((number) => (/^\d{1,3}$/.test(number) ? values[Number(number) - 1] : undefined))
  if (chosen.some((value) => value === undefined)) return { kind: 'unknown' }
  return { kind: 'given', given: { kind: 'fact', value: chosen as string[] } }
}
