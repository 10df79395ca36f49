/** From what was given for a question to the changes of the file, or why it does not fit. */
import { POSITIONS, TARGETS, type Target } from '../../catalogue/vocabulary.ts'
import type { Change } from '../../edit/types.ts'
import { isSame } from '../../edit/value.ts'
import type { FactForm } from '../../format/fact-form.ts'
import { PURPOSE_STATUSES, SHORT_STATUSES, STATUSES } from '../../format/vocabulary.ts'
import type { Path, Plain } from '../../yaml/plain.ts'
import { cleanLines } from './clean.ts'
import type { FactValue, Given, Refusal } from './event.ts'
import { checkValue, date, noneOf, refuse, text } from './fact-values.ts'
import { pathOf } from './paths.ts'
import type { Question } from './question.ts'
import type { PlanSession } from './types.ts'

export type Answering = { changes: Change[] } | { refusal: Refusal }

/** The changes that an answer makes: none where the file says so already. */
export function answering(question: Question, given: Given, session: PlanSession): Answering {
  const path = pathOf(question, session)
  if (question.kind === 'purpose' && given.kind === 'purpose') return purpose(question, given, path)
  if (question.kind === 'fact' && given.kind === 'fact') return fact(question, given.value, path)
  if (question.kind === 'criterion' && given.kind === 'criterion') return criterion(question, given, path)
  if (question.kind === 'target' && given.kind === 'target') return target(question, given.target, path)
  if ((question.kind === 'pair' || question.kind === 'own_pair') && given.kind === 'pair') {
    if (!POSITIONS.includes(given.position)) return noneOf(given.position, POSITIONS)
    const old = question.kind === 'pair' ? question.answer : question.pair
    return { changes: setting([...path, 'position'], given.position, old?.position) }
  }
  return refuse({ code: 'not_here' })
}

/** The change that sets a value; none where it stands there already. */
export function setting(path: Path, value: Plain, old: unknown): Change[] {
  return isSame(old, value) ? [] : [{ do: 'set', path, value }]
}

function purpose(question: Question & { kind: 'purpose' }, given: Given & { kind: 'purpose' }, path: Path): Answering {
  const old = question.answer
  if (given.status !== undefined && !PURPOSE_STATUSES.includes(given.status))
    return noneOf(given.status, PURPOSE_STATUSES)
  const changes: Change[] = []
  if (given.text === null) changes.push({ do: 'remove', path: [...path, 'text'] })
  else if (given.text !== undefined) {
    const checked = text(given.text, cleanLines)
    if ('refusal' in checked || checked.value === null) return 'refusal' in checked ? checked : { changes }
    changes.push(...setting([...path, 'text'], checked.value, old?.text))
  }
  const willHaveText = given.text === undefined ? (old?.text ?? null) !== null : given.text !== null
  // A text alone is settled: nothing to write then.
  const said = old?.status ?? (willHaveText ? 'settled' : null)
  if (given.status !== undefined && given.status !== said) {
    changes.push({ do: 'set', path: [...path, 'status'], value: given.status })
  }
  return { changes }
}

function fact(question: Question & { kind: 'fact' }, value: FactValue, path: Path): Answering {
  const { form, key } = question
  if (key === 'stage' && value === null) return refuse({ code: 'wrong_value', expected: choicesOf(form) })
  if (value === null) return { changes: [{ do: 'remove', path }] }
  if (form.kind === 'fields') return fields(form.fields, value, question.value, path)
  const checked = checkValue(value, form)
  if ('refusal' in checked) return checked
  return { changes: checked.value === null ? [] : setting(path, checked.value, question.value) }
}

function choicesOf(form: FactForm): readonly string[] {
  return form.kind === 'choice' ? form.values : []
}

/** Each part on its own; those left out stay as they are. */
function fields(forms: Readonly<Record<string, FactForm>>, value: FactValue, old: unknown, path: Path): Answering {
  const names = Object.keys(forms)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return noneOf(value, names)
  const before = (old ?? {}) as Record<string, unknown>
  const changes: Change[] = []
  const after: Record<string, unknown> = { ...before }
  for (const [field, part] of Object.entries(value)) {
    const form = forms[field]
    if (!form) return noneOf(field, names)
    const checked = checkValue(part, form)
    if ('refusal' in checked) return refuse({ ...checked.refusal, field })
    after[field] = checked.value
    if (checked.value !== null) changes.push(...setting([...path, field], checked.value, before[field]))
    else if (before[field] !== null) changes.push({ do: 'remove', path: [...path, field] })
  }
  const { min, max } = after
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    return refuse({ code: 'range_reversed', field: 'max', args: { min, max } })
  }
  return { changes }
}

function target(question: Question & { kind: 'target' }, value: Target, path: Path): Answering {
  if (!TARGETS.includes(value)) return noneOf(value, TARGETS)
  return { changes: setting([...path, 'target'], value, question.answer.target) }
}

function criterion(
  question: Question & { kind: 'criterion' },
  given: Given & { kind: 'criterion' },
  path: Path,
): Answering {
  const { answer, allowsNotApplicable } = question
  const allowed = allowsNotApplicable ? STATUSES : SHORT_STATUSES
  if (!STATUSES.includes(given.status)) return noneOf(given.status, allowed)
  const notApplicable = given.status === 'not_applicable'
  if (notApplicable && !allowsNotApplicable) return refuse({ code: 'not_applicable', expected: allowed })
  const changes: Change[] = []
  if (given.note !== undefined) {
    const note = text(given.note, cleanLines)
    if ('refusal' in note) return notApplicable ? refuse({ code: 'needs_note' }) : note
    if (note.value !== null) changes.push(...setting([...path, 'note'], note.value, answer?.note))
  } else if (notApplicable && (answer?.note ?? null) === null) return refuse({ code: 'needs_note' })
  for (const [key, value] of [
    ['owner', given.owner],
    ['due', given.due],
  ] as const) {
    if (value === undefined) continue
    const checked = key === 'due' ? date(value) : text(value)
    if ('refusal' in checked) return checked
    if (checked.value !== null) changes.push(...setting([...path, key], checked.value, answer?.[key]))
  }
  return { changes: [...setting([...path, 'status'], given.status, answer?.status), ...changes] }
}
