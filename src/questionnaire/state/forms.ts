/** What is written for a question, field by field, and the event it makes. */

import { POSITIONS, type Position, TARGETS } from '../../catalogue/vocabulary.ts'
import type { FactForm } from '../../format/fact-form.ts'
import { PURPOSE_STATUSES, type PurposeStatus } from '../../format/vocabulary.ts'
import { sentence } from '../../language/format.ts'
import { POSITION, PURPOSE_STATUS } from '../../report/terms.ts'
import type { Event, FactValue, GivenEvidence, Question } from '../plan/types.ts'
import { EVIDENCE_KIND, FIELD, GRID, QUESTION, YES_NO } from '../words/screens.ts'
import type { Writing } from './choices.ts'
import type { DisplayTexts } from './display.ts'
import { fieldName, own, valueName } from './naming.ts'

export interface FormField {
  id: string
  /** What is asked; null where the question itself says it. */
  label: string | null
  hint: string | null
  optional: boolean
  /** One of these; null: any text. */
  choices: { value: string; label: string }[] | null
  /** What stands there to begin with. */
  start: string
}

/** The values of a form by field, as typed; of a choice its value. */
export type FormValues = Readonly<Record<string, string>>

const EMPTY = { label: null, hint: null, optional: false, choices: null, start: '' }

/** The fields to fill in. */
export function fieldsOf(writing: Writing, question: Question, words: DisplayTexts): FormField[] {
  const { lang } = words
  switch (writing) {
    case 'answer':
      return answerFields(question, words)
    case 'reason':
      return [{ ...EMPTY, id: 'note', label: FIELD.noteWhy[lang] }]
    case 'note':
      return [
        { ...EMPTY, id: 'note', label: FIELD.note[lang], optional: true, start: startOf('note', question, words) },
      ]
    case 'owner':
      return [
        { ...EMPTY, id: 'owner', label: FIELD.owner[lang], optional: true, start: startOf('owner', question, words) },
      ]
    case 'due':
      return [
        {
          ...EMPTY,
          id: 'due',
          label: FIELD.due[lang],
          hint: QUESTION.dateHint[lang],
          optional: true,
          start: startOf('due', question, words),
        },
      ]
    case 'wish':
      return [{ ...positionField('target', FIELD.wish[lang], words, false), start: startOf('target', question, words) }]
    case 'evidence':
      return evidenceFields(words)
    case 'own_pair':
      return [
        { ...EMPTY, id: 'closed', label: GRID.ownClosed[lang], hint: GRID.ownClosedHint[lang] },
        { ...EMPTY, id: 'open', label: GRID.ownOpen[lang], hint: GRID.ownOpenHint[lang] },
        positionField('position', GRID.ownPosition[lang], words, true),
      ]
  }
}

function startOf(key: 'note' | 'owner' | 'due' | 'target', question: Question, words: DisplayTexts): string {
  const answer = 'pair' in question && question.pair ? question.pair : 'answer' in question ? question.answer : null
  const value = (answer as Record<string, string | { da: string; en: string } | null> | null)?.[key] ?? null
  return value === null ? '' : own(value, words)
}

function positionField(id: string, label: string, { lang }: DisplayTexts, skip: boolean): FormField {
  const offered: readonly Position[] = skip ? POSITIONS : TARGETS
  const choices = offered.map((position) => ({
    value: position,
    label: position === 'skip' ? GRID.skipWord[lang] : POSITION[position][lang],
  }))
  return { ...EMPTY, id, label, choices }
}

function evidenceFields({ lang }: DisplayTexts): FormField[] {
  const kinds = Object.entries(EVIDENCE_KIND).map(([value, name]) => ({ value, label: name[lang] }))
  return [
    { ...EMPTY, id: 'kind', label: FIELD.evidenceKind[lang], choices: kinds },
    { ...EMPTY, id: 'what', label: FIELD.evidenceWhat[lang], hint: FIELD.evidenceWhatHint[lang] },
    { ...EMPTY, id: 'on', label: FIELD.evidenceOn[lang], hint: QUESTION.dateHint[lang], optional: true },
  ]
}

function answerFields(question: Question, words: DisplayTexts): FormField[] {
  const { lang } = words
  if (question.kind === 'purpose') {
    const { text = null, status = null } = question.answer ?? {}
    const statuses = PURPOSE_STATUSES.map((value) => ({
      value,
      label: PURPOSE_STATUS[value][lang],
    }))
    return [
      { ...EMPTY, id: 'text', label: QUESTION.answer[lang], start: text === null ? '' : own(text, words) },
      {
        ...EMPTY,
        id: 'status',
        label: QUESTION.purposeStatus[lang],
        choices: statuses,
        start: status ?? 'settled',
      },
    ]
  }
  if (question.kind !== 'fact') return []
  const { form, key, value } = question
  if (form.kind !== 'fields') return [{ ...factField(key, form, value, key, words), label: QUESTION.answer[lang] }]
  const parts = (value ?? {}) as Record<string, unknown>
  return Object.entries(form.fields).map(([field, part]) => ({
    ...factField(field, part, parts[field], key, words),
    label: sentence(fieldName(field, key, words)),
    optional: true,
  }))
}

function factField(id: string, form: FactForm, value: unknown, key: string, words: DisplayTexts): FormField {
  const { lang } = words
  const start =
    value === null || value === undefined ? '' : typeof value === 'object' ? own(value as never, words) : String(value)
  if (form.kind === 'choice') {
    const choices = form.values.map((one) => ({ value: one, label: valueName(one, key, words) }))
    return { ...EMPTY, id, choices, start }
  }
  if (form.kind === 'yes_no') {
    const choices = (['yes', 'no'] as const).map((one) => ({ value: one, label: YES_NO[one][lang] }))
    return { ...EMPTY, id, choices, start: value === true ? 'yes' : value === false ? 'no' : '' }
  }
  const hint =
    form.kind === 'date' ? QUESTION.dateHint[lang] : form.kind === 'number' ? QUESTION.numberHint[lang] : null
  return { ...EMPTY, id, hint, start }
}

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
      return { kind: 'target', target: typed('target') as 'closed' | null }
    case 'evidence':
      return { kind: 'evidence', evidence: evidence(typed) }
    case 'own_pair':
      return {
        kind: 'own_pair',
        labels: { closed: typed('closed') ?? '', open: typed('open') ?? '' },
        position: typed('position') as 'closed' | null,
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
