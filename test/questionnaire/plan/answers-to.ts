/** Answers that fit a question, chosen by a number: the same number, the same answer. */

import type { FactForm } from '../../../src/format/fact-form.ts'
import type { FactValue, Given } from '../../../src/questionnaire/plan/event.ts'
import type { Question } from '../../../src/questionnaire/plan/question.ts'

const STATUSES = ['missing', 'planned', 'partly', 'in_place'] as const
const TEXTS = ['Ja: og # nej', 'To\nlinjer', '"citat" og \'pling\'', '2026', 'no', '- [x] {y}', 'æøå ½', '~']

export function textFor(number: number): string {
  return TEXTS[number % TEXTS.length] as string
}

export function givenFor(question: Question, number: number): Given {
  switch (question.kind) {
    case 'purpose': {
      const status = [undefined, 'settled', 'in_doubt', 'no'][number % 4] as 'settled' | undefined
      return { kind: 'purpose', text: textFor(number), ...(status ? { status } : {}) }
    }
    case 'fact':
      return { kind: 'fact', value: valueFor(question.form, number) }
    case 'pair':
    case 'own_pair':
      return { kind: 'pair', position: (['closed', 'between', 'open', 'skip'] as const)[number % 4] as 'open' }
    case 'target':
      return { kind: 'target', target: (['closed', 'between', 'open'] as const)[number % 3] as 'open' }
    case 'criterion':
      if (number % 7 === 0 && question.allowsNotApplicable) {
        return { kind: 'criterion', status: 'not_applicable', note: textFor(number) }
      }
      return {
        kind: 'criterion',
        status: STATUSES[number % 4] as 'partly',
        ...(number % 5 === 0 ? { note: textFor(number), due: '2027-02', owner: 'projektleder' } : {}),
      }
    case 'offer':
      return { kind: 'offer', wanted: number % 2 === 0 && question.offer !== 'own_pairs' }
  }
}

function valueFor(form: FactForm, number: number): FactValue {
  switch (form.kind) {
    case 'choice':
      return form.values[number % form.values.length] ?? null
    case 'several':
      return form.values.filter((_, index) => (number >> index) & 1)
    case 'yes_no':
      return number % 2 === 0
    case 'number':
      return Math.max(form.least, number % 40)
    case 'text':
      return textFor(number).replace('\n', ' ')
    case 'date':
      return ['2027', '2027-02', '21.11.2026', 'marts 2027'][number % 4] as string
    case 'fields': {
      const values = Object.entries(form.fields).map(([field, inner]) => [field, valueFor(inner, number)])
      return Object.fromEntries(values)
    }
  }
}

/** A number for a text: the same in every run. */
export function numberOf(text: string, salt: number): number {
  let number = salt
  for (const character of text) number = (number * 31 + character.charCodeAt(0)) % 1_000_003
  return number
}
