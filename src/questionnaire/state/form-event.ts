/** From a form that is filled in to the event it makes. */

import type { Position, Target } from '../../catalogue/vocabulary.ts'
import type { FactForm } from '../../format/fact-form.ts'
import type { PurposeStatus } from '../../format/vocabulary.ts'
import type { Event, FactValue, GivenEvidence } from '../plan/event.ts'
import type { Question } from '../plan/question.ts'
import type { Writing } from './choices.ts'
import type { DisplayTexts } from './display.ts'
import { type FormField, type FormValues, fieldsOf } from './form-fields.ts'

/**
 * The event that a filled-in form makes.
 * @returns null when nothing was written and nothing stood there
 */
export function eventOf(writing: Writing, question: Question, values: FormValues, words: DisplayTexts): Event | null {
  const fields = fieldsOf(writing, question, words)
  const same = fields.every(({ id, start }) => (values[id] ?? '').trim() === start)
  const empty = fields.every(({ id }) => (values[id] ?? '').trim() === '')
  const typed = (id: string): string | null => {
    const value = (values[id] ?? '').trim()
    return value === '' ? null : value
  }
  switch (writing) {
    case 'answer':
      if (empty && same) return null
      return same && question.answered ? { kind: 'keep' } : answer(question, values, fields)
    case 'reason':
      return { kind: 'answer', given: { kind: 'criterion', status: 'not_applicable', note: typed('note') ?? '' } }
    case 'note':
      // What it looks like on one line is not what stands in the file: untouched, it is left alone.
      return same ? null : { kind: 'note', note: typed('note') }
    case 'owner':
      return same ? null : { kind: 'owner', owner: typed('owner') }
    case 'due':
      return same ? null : { kind: 'due', due: typed('due') }
    case 'wish':
      return { kind: 'target', target: typed('target') as Target | null }
    case 'evidence':
      return { kind: 'evidence', evidence: evidence(typed) }
    case 'own_pair':
      return {
        kind: 'own_pair',
        labels: { closed: typed('closed') ?? '', open: typed('open') ?? '' },
        position: typed('position') as Position | null,
      }
  }
}

function evidence(typed: (id: string) => string | null): GivenEvidence {
  return { kind: (typed('kind') ?? '') as GivenEvidence['kind'], what: typed('what') ?? '', on: typed('on') }
}

function answer(question: Question, values: FormValues, fields: FormField[]): Event | null {
  if (question.kind === 'purpose') return purposeAnswer(question, values, fields)
  if (question.kind !== 'fact') return null
  const { form, key } = question
  if (form.kind !== 'fields') {
    return { kind: 'answer', given: { kind: 'fact', value: factValue(values[key] ?? '', form) } }
  }
  const parts = Object.entries(form.fields).map(
    ([field, part]) => [field, factValue(values[field] ?? '', part)] as const,
  )
  return { kind: 'answer', given: { kind: 'fact', value: Object.fromEntries(parts) } }
}

/** A text that was not touched is left alone: what it looks like on one line is not what stands in the file. */
function purposeAnswer(
  question: Question & { kind: 'purpose' },
  values: FormValues,
  fields: FormField[],
): Event | null {
  const text = (values.text ?? '').trim()
  const status = (values.status || 'settled') as PurposeStatus
  const touched = text !== fields.find(({ id }) => id === 'text')?.start
  if (text === '' && status === 'settled' && (question.answer?.text ?? null) === null) return null
  const given = { kind: 'purpose' as const, status, ...(touched ? { text: text === '' ? null : text } : {}) }
  return { kind: 'answer', given }
}

/** What was typed as a value of a form; what is none stays as typed, and the plan says what is wrong with it. */
export function factValue(typed: string, form: FactForm): FactValue {
  const text = typed.trim()
  if (text === '') return null
  if (form.kind === 'yes_no') return text === 'yes' ? true : text === 'no' ? false : text
  if (form.kind !== 'number') return text
  const thousands = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text
  const number = Number(thousands.replace(',', '.').replace(/\s/g, ''))
  return Number.isFinite(number) ? number : text
}
