/** Values of the wrong type, values that are not among those allowed, and numbers of the paper form. */

import { SIDES, TARGETS } from '../../catalogue/vocabulary.ts'
import { type Details, finding } from '../../findings/finding.ts'
import type { Finding, Span } from '../../findings/types.ts'
import { meantDate } from '../../format/dates.ts'
import { EVIDENCE_KINDS, SHARES, shareOf } from '../../format/vocabulary.ts'
import { idSlug } from '../../language/plain-text.ts'
import { follow, keySpan, valueSpan } from '../../yaml/locate.ts'
import type { TreeNode } from '../../yaml/nodes.ts'
import type { ShapeProblem } from '../check/problem.ts'
import { allowsNotApplicable } from './keys.ts'
import { nearest } from './nearest.ts'
import type { Reading } from './reading.ts'
import { kindOf, kindOfType, meantValue, yesOrNo } from './suggest.ts'

/** What a finding about a value needs to know. */
export interface Value {
  segments: readonly string[]
  path: string
  node: TreeNode | null
  span: Span
  /** As it stands in the file. */
  source: string
}

export function valueFinding(problem: ShapeProblem, reading: Reading): Finding | null {
  const { is, segments, shape, definition } = problem
  const place = follow(reading.root, segments)
  const span = valueSpan(place)
  const source = reading.text.slice(span.start, span.end)
  const value: Value = { segments, path: segments.join('.'), node: place.node, span, source }
  if (value.path === 'peerscheme') return versionFinding(value)
  if (definition === 'date') return dateFinding(value)
  switch (is) {
    case 'type':
      return typeFinding(value, problem)
    case 'choice':
      return choiceFinding(value, shape.enum ?? [shape.const], reading)
    case 'minimum':
    case 'maximum': {
      const limit = Number(shape[is])
      return finding('out-of-range', span, { ...about(value), suggestion: String(limit), args: { limit, bound: is } })
    }
    default:
      return patternFinding(value)
  }
}

function about({ path, source }: Value): Details {
  return { path, found: source }
}

function versionFinding(value: Value): Finding {
  const { node } = value
  const given = node?.kind === 'scalar' ? node.value : null
  const kind = typeof given === 'number' && given > 1 ? 'newer' : kindOf(node)
  return finding('format-version', value.span, { ...about(value), expected: ['1'], suggestion: '1', args: { kind } })
}

/** Not a day, a month or a year of the calendar. */
export function dateFinding({ path, node, span, source }: Value): Finding {
  const scalar = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : source
  const suggestion = node?.kind === 'scalar' ? meantDate(scalar) : null
  return finding('wrong-date', span, { path, found: source, expected: ['2026-11-21', '2026-11', '2026'], suggestion })
}

export function typeFinding(value: Value, { shape, definition }: ShapeProblem): Finding {
  const { node, span, source } = value
  const [type = 'string'] = [shape.type ?? []].flat()
  const isEmpty = node === null || (node.kind === 'scalar' && node.value === null)
  const suggestion = isEmpty ? null : meantValue(node, source, { ...shape, type }, definition === 'evidence')
  const keys = Object.keys(shape.properties ?? {})
  const values = (shape.items?.enum ?? []) as string[]
  return finding('wrong-type', span, {
    ...about(value),
    ...(isEmpty ? { found: '' } : {}),
    expected:
      type === 'boolean' ? ['true', 'false'] : keys.length > 0 ? keys : values.length > 0 ? values : [kindOfType(type)],
    suggestion,
    args: { got: kindOf(node), kind: kindOfType(type) },
  })
}

function choiceFinding(value: Value, allowed: readonly unknown[], reading: Reading): Finding | null {
  const { node, segments, span, path } = value
  const given = node?.kind === 'scalar' ? node.value : null
  const choices = allowed.map(String)
  const isStatus = choices.includes('in_place')
  if (isStatus && given === 'not_applicable') {
    if (!allowsNotApplicable(segments, reading.index)) return null
    return finding('not-applicable-without-note', span, {
      path,
      found: 'not_applicable',
      suggestion: '{status: not_applicable, note: …}',
    })
  }
  const statuses = isStatus && !choices.includes('not_applicable') ? [...choices, 'not_applicable'] : choices
  const yes = isStatus ? yesOrNo(given) : null
  if (yes !== null) {
    const suggestion = yes ? 'in_place' : 'missing'
    return finding('plain-yes-no', span, { ...about(value), expected: statuses, suggestion, args: { yes } })
  }
  const suggestion = typeof given === 'string' ? nearest(given, statuses) : null
  return finding('wrong-value', span, { ...about(value), expected: statuses, suggestion, args: { got: kindOf(node) } })
}

function patternFinding(value: Value): Finding {
  const { path, span, node, segments } = value
  const given = node?.kind === 'scalar' ? String(node.value) : ''
  if (given.trim() === '') return finding('empty-text', span, { path, found: '' })
  if (segments.at(-1) === 'path' || segments[0] === 'catalogue') return finding('unsafe-path', span, about(value))
  const suggestion = idSlug(given, '_')
  return finding('wrong-value', span, { ...about(value), suggestion, args: { got: 'id' } })
}

/** The rows that the paper form has. */
const ROWS = TARGETS.map((position) => `{closed: ${SHARES[position].closed}, open: ${SHARES[position].open}}`)

/** Numbers that the paper form does not have, or numbers beside a position. */
export function pairFinding({ is, segments }: ShapeProblem, { root, text }: Reading): Finding {
  const { node, entry } = follow(root, segments)
  const entries = node?.kind === 'mapping' ? node.entries : []
  const sides = entries.filter(({ key, node }) => (SIDES as readonly string[]).includes(key) && node.value !== null)
  const [first] = sides
  const path = segments.join('.')
  const key = entry ? keySpan(entry) : { start: 0, end: 0 }
  if (is === 'pair-twice') {
    return finding('pair-answered-twice', first ? keySpan(first) : key, {
      path,
      found: first?.key ?? '',
      expected: ['position'],
    })
  }
  const wrong = sides.find(({ node }) => node.kind !== 'scalar' || shareOf(node.value) === null) ?? sides.at(-1)
  const span = wrong ? valueSpan({ node: wrong.node, entry: wrong, parent: key }) : key
  const [closed, open] = SIDES.map((name) => shareOf(sides.find(({ key }) => key === name)?.node.value))
  const row = closed ?? (open === null || open === undefined ? null : 1 - open)
  return finding('paper-form-number', span, {
    path,
    found: text.slice(span.start, span.end),
    expected: ROWS,
    suggestion: row === null ? null : ROWS[2 - 2 * row],
    args: { side: wrong?.key ?? 'closed', sides: sides.length },
  })
}

/** A piece of evidence that is of no kind, or of several. */
export function evidenceFinding({ segments }: ShapeProblem, { root, text }: Reading): Finding {
  const place = follow(root, segments)
  const span = valueSpan(place)
  const kinds = EVIDENCE_KINDS.filter((kind) => place.node?.kind === 'mapping' && Object.hasOwn(place.node.value, kind))
  return finding('evidence-kind', span, {
    path: segments.join('.'),
    found: text.slice(span.start, span.end),
    expected: EVIDENCE_KINDS,
    args: { kinds: kinds.join(', ') },
  })
}
