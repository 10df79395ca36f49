/** About how long a question takes round a table, in seconds: own estimates, to be set right by watching people. */

import type { FactForm } from '../../format/fact-form.ts'
import type { Question } from './question.ts'

const SECONDS: Record<Exclude<Question['kind'], 'fact'>, number> = {
  purpose: 120,
  pair: 45,
  own_pair: 30,
  target: 15,
  criterion: 35,
  offer: 5,
}

const FACT_SECONDS: Record<FactForm['kind'], number> = {
  choice: 15,
  several: 25,
  yes_no: 10,
  number: 15,
  text: 40,
  date: 15,
  fields: 40,
}

export function secondsFor(question: Question): number {
  return question.kind === 'fact' ? FACT_SECONDS[question.form.kind] : SECONDS[question.kind]
}
