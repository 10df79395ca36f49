/** Values given for facts, held against their form. */

import type { FactForm } from '../../format/fact-form.ts'
import { nearest } from '../../scheme/meant/nearest.ts'
import type { Plain } from '../../yaml/plain.ts'
import { cleanDate, cleanLine } from './clean.ts'
import type { FactValue, Refusal } from './event.ts'

/** A value fit for the file; null: to be taken out. */
export type Checked = { value: Plain | null } | { refusal: Refusal }

/** A value of a fact that has no fields. */
export function checkValue(value: FactValue, form: FactForm): Checked {
  if (value === null) return { value: null }
  switch (form.kind) {
    case 'choice':
      return choice(value, form.values)
    case 'several':
      return several(value, form.values)
    case 'yes_no':
      return typeof value === 'boolean' ? { value } : refuse({ code: 'yes_no', found: String(value) })
    case 'number':
      return number(value, form)
    case 'date':
      return date(value)
    case 'text':
      return text(value)
    case 'fields':
      return refuse({ code: 'wrong_value', found: String(value), expected: Object.keys(form.fields) })
  }
}

export function refuse(refusal: Refusal): { refusal: Refusal } {
  return { refusal }
}

/** The refusal of a value that is none of those expected, with the nearest. */
export function noneOf(value: unknown, expected: readonly string[]): { refusal: Refusal } {
  const found = typeof value === 'object' ? '' : String(value)
  const suggestion = nearest(found, expected)
  return refuse({ code: 'wrong_value', found, expected, ...(suggestion ? { suggestion } : {}) })
}

export function date(value: FactValue): Checked {
  const typed = String(value)
  const read = typed.length > 60 ? null : cleanDate(typed)
  return read === null ? refuse({ code: 'wrong_date', found: typed }) : { value: read }
}

export function text(value: FactValue, clean: (typed: string) => string = cleanLine): Checked {
  const cleaned = typeof value === 'string' ? clean(value) : ''
  return cleaned === '' ? refuse({ code: 'empty_text' }) : { value: cleaned }
}

function choice(value: FactValue, values: readonly string[]): Checked {
  return typeof value === 'string' && values.includes(value) ? { value } : noneOf(value, values)
}

function several(value: FactValue, values: readonly string[]): Checked {
  if (!Array.isArray(value)) return noneOf(value, values)
  const wrong = value.find((one) => !values.includes(one))
  // In the order of the form, so that the same choice is the same line.
  return wrong === undefined ? { value: values.filter((one) => value.includes(one)) } : noneOf(wrong, values)
}

function number(value: FactValue, { whole, least, most }: FactForm & { kind: 'number' }): Checked {
  const fits = typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
  if (fits) return { value }
  return refuse({ code: 'wrong_number', found: String(value), args: { least, most, whole: whole ? 1 : 0 } })
}
