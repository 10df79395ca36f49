/** What is said beside an answer: note, evidence, owner, date, wish; an answer taken away; a pair of one's own. */

import { TARGETS } from '../../catalogue/vocabulary.ts'
import type { Change } from '../../edit/types.ts'
import { GIVEN_EVIDENCE_KINDS } from '../../format/vocabulary.ts'
import { idSlug } from '../../language/plain-text.ts'
import type { Path, Plain } from '../../yaml/plain.ts'
import { type Answering, setting } from './answering.ts'
import { cleanLines } from './clean.ts'
import type { Event, GivenEvidence } from './event.ts'
import { date, noneOf, refuse, text } from './fact-values.ts'
import { pathOf } from './paths.ts'
import type { Question } from './question.ts'
import type { PlanSession } from './types.ts'

export type Detail = Extract<Event, { kind: 'note' | 'owner' | 'due' | 'target' | 'evidence' | 'clear' }>

/** The changes that a detail makes at a question. */
export function detailing(question: Question, event: Detail, session: PlanSession): Answering {
  const path = pathOf(question, session)
  if (event.kind === 'clear') return clearing(question, path)
  if (!question.takes.includes(event.kind)) return refuse({ code: 'not_here' })
  if (event.kind === 'evidence') return evidence(event.evidence, path)
  const old = detailIn(question, event.kind)
  if (event.kind === 'note') return note(question, event.note, old, path)
  if (event.kind === 'owner') return optional(event.owner, old, [...path, 'owner'], text)
  if (event.kind === 'due') return optional(event.due, old, [...path, 'due'], date)
  if (event.target !== null && !TARGETS.includes(event.target)) return noneOf(event.target, TARGETS)
  return optional(event.target, old, [...path, 'target'], text)
}

/** What stands there already; null where nothing does. */
function detailIn(question: Question, key: 'note' | 'owner' | 'due' | 'target'): unknown {
  const answer = 'answer' in question ? question.answer : 'pair' in question ? question.pair : null
  return (answer as Record<string, unknown> | null)?.[key] ?? null
}

function optional(typed: string | null, old: unknown, path: Path, check: typeof text): Answering {
  if (typed === null) return { changes: old === null ? [] : [{ do: 'remove', path }] }
  const checked = check(typed)
  if ('refusal' in checked) return checked
  return { changes: checked.value === null ? [] : setting(path, checked.value, old) }
}

/** not_applicable is nothing without its note. */
function note(question: Question, typed: string | null, old: unknown, path: Path): Answering {
  const asksForNote = question.kind === 'criterion' && question.answer?.status === 'not_applicable'
  if (typed === null && asksForNote) return refuse({ code: 'needs_note' })
  return optional(typed, old, [...path, 'note'], (value) => text(value, cleanLines))
}

function evidence({ kind, what, on, page, section }: GivenEvidence, path: Path): Answering {
  if (!GIVEN_EVIDENCE_KINDS.includes(kind)) return noneOf(kind, GIVEN_EVIDENCE_KINDS)
  const described = text(what)
  if ('refusal' in described) return refuse({ ...described.refusal, field: 'what' })
  const item: { [key: string]: Plain } = { [kind]: described.value ?? '' }
  if (page != null) {
    if (!Number.isInteger(page) || page < 1 || page > 100_000) {
      return refuse({
        code: 'wrong_number',
        field: 'page',
        found: String(page),
        args: { least: 1, most: 100_000, whole: 1 },
      })
    }
    item.page = page
  }
  for (const [key, typed, check] of [
    ['section', section, text],
    ['on', on, date],
  ] as const) {
    if (typed == null) continue
    const checked = check(typed)
    if ('refusal' in checked) return refuse({ ...checked.refusal, field: key })
    if (checked.value !== null) item[key] = checked.value
  }
  return { changes: [{ do: 'append', path: [...path, 'evidence'], value: item }] }
}

/** The answer goes; what was noted beside it stays. */
function clearing(question: Question, path: Path): Answering {
  const remove = (...keys: string[]): Answering => {
    const changes = keys.map((key): Change => ({ do: 'remove', path: [...path, key] }))
    return { changes: question.answered ? changes : [] }
  }
  switch (question.kind) {
    case 'purpose':
      return remove('status', 'text')
    case 'criterion':
      return remove('status')
    case 'pair':
    case 'own_pair':
      return remove('position')
    case 'target':
      return remove('target')
    case 'fact':
      if (question.key === 'stage') return refuse({ code: 'not_here' })
      return { changes: question.answered ? [{ do: 'remove', path }] : [] }
    case 'offer':
      return refuse({ code: 'not_here' })
  }
}

/** A new pair of one's own, at the end of the list. */
export function ownPair(event: Extract<Event, { kind: 'own_pair' }>, { catalogue, scheme }: PlanSession): Answering {
  const closed = text(event.labels.closed)
  const open = text(event.labels.open)
  if ('refusal' in closed) return refuse({ ...closed.refusal, field: 'closed' })
  if ('refusal' in open) return refuse({ ...open.refusal, field: 'open' })
  const taken = ['custom', ...catalogue.pairs.map(({ id }) => id), ...scheme.custom.map(({ id }) => id)]
  const id = event.id ?? freeId(event.labels.open, taken)
  if (taken.includes(id) || !/^[a-z][a-z0-9_]*$/.test(id)) return refuse({ code: 'own_pair_id', found: id })
  const labels = { closed: closed.value ?? '', open: open.value ?? '' }
  const value = { id, labels, ...(event.position ? { position: event.position } : {}) }
  return { changes: [{ do: 'append', path: ['grid', 'custom'], value }] }
}

/** An id made of the first words of a label, with a number when it is taken. */
function freeId(label: string, taken: readonly string[]): string {
  const words = idSlug(label, '_').split('_').slice(0, 3)
  const id = words.join('_').slice(0, 30) || 'pair'
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}_${number}`
    if (!taken.includes(candidate)) return candidate
  }
}
