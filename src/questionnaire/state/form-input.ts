/** What a key does to a form that is being filled in. */

import type { Event } from '../plan/event.ts'
import type { Question } from '../plan/question.ts'
import type { Display } from './display.ts'
import { type Form, valuesOf } from './form.ts'
import { eventOf } from './form-event.ts'
import type { Key } from './key.ts'
import { type TextField, textField, typed } from './text-field.ts'

/** @returns the form after the key, or that it is to be closed or handed in */
export function pressInForm(form: Form, key: Key): Form | 'submit' | 'close' {
  const { fields, values, at } = form
  const last = fields.length - 1
  const field = fields[at]
  const value = values[at]
  if (!field || !value) return 'close'
  if (key.pasted) return field.choices ? form : withValue(form, typed(value, key) ?? value)
  if (key.name === 'escape') return 'close'
  if (key.name === 'return') return at === last ? 'submit' : { ...form, at: at + 1 }
  if (key.name === 'tab' || key.name === 'down')
    return { ...form, at: at === last ? (key.name === 'tab' ? 0 : last) : at + 1 }
  if (key.name === 'up') return { ...form, at: Math.max(0, at - 1) }
  if (field.choices) return pressInChoice(form, field.choices, value, key)
  return withValue(form, typed(value, key) ?? value)
}

function withValue(form: Form, value: TextField): Form {
  return { ...form, values: form.values.map((one, index) => (index === form.at ? value : one)) }
}

/** A digit chooses and goes on, the arrows move the choice, rubbing out takes it away. */
function pressInChoice(
  form: Form,
  choices: readonly { value: string }[],
  { text }: TextField,
  key: Key,
): Form | 'submit' {
  const now = choices.findIndex(({ value }) => value === text)
  const chosen = (index: number): Form => withValue(form, textField(choices[index]?.value ?? text))
  if (/^[1-9]$/.test(key.text) && Number(key.text) <= choices.length) {
    const next = chosen(Number(key.text) - 1)
    return { ...next, at: Math.min(form.at + 1, form.fields.length - 1) }
  }
  if (key.name === 'left') return chosen(Math.max(0, now - 1))
  if (key.name === 'right' || key.name === 'space') return chosen(Math.min(choices.length - 1, now + 1))
  if (key.name === 'backspace' || key.name === 'delete') return withValue(form, textField(''))
  return form
}

/** The event of a form that is handed in; null when nothing was written. */
export function submitted(form: Form, question: Question, display: Display): Event | null {
  return eventOf(form.writing, question, valuesOf(form), display)
}
