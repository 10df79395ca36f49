/** A form being filled in: what is asked, and what is typed so far. */

import type { Question } from '../plan/question.ts'
import type { Writing } from './choices.ts'
import type { DisplayTexts } from './display.ts'
import { type FormField, type FormValues, fieldsOf } from './form-fields.ts'
import { type TextField, textField } from './text-field.ts'

export interface Form {
  writing: Writing
  fields: readonly FormField[]
  /** What is typed, field by field; of a choice its value. */
  values: readonly TextField[]
  /** The field one stands in. */
  at: number
}

/** The form for what is to be written, as it begins. */
export function formOf(writing: Writing, question: Question, words: DisplayTexts): Form {
  const fields = fieldsOf(writing, question, words)
  return { writing, fields, values: fields.map(({ start }) => textField(start)), at: 0 }
}

/** What is typed, by field. */
export function valuesOf({ fields, values }: Form): FormValues {
  return Object.fromEntries(fields.map(({ id }, index) => [id, values[index]?.text ?? '']))
}

/** Whether the answer's own fields are still empty: then a question mark asks why. */
export function isUntouched({ writing, fields, values }: Form): boolean {
  return writing === 'answer' && fields.every(({ choices }, index) => choices !== null || values[index]?.text === '')
}

/** Whether something has been typed or chosen in a form that did not stand there. */
export function isTouched({ fields, values }: Form): boolean {
  return fields.some(({ start }, index) => values[index]?.text !== start)
}
