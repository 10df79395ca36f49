/** What is written for a question, field by field. */

import { POSITIONS, type Position, TARGETS } from '../../catalogue/vocabulary.ts'
import type { FactForm } from '../../format/fact-form.ts'
import { PURPOSE_STATUSES } from '../../format/vocabulary.ts'
import { sentence } from '../../language/format.ts'
import { POSITION, PURPOSE_STATUS } from '../../report/terms.ts'
import type { Question } from '../plan/question.ts'
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
