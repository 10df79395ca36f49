/** Values of the wrong type, values that are not among those allowed, and numbers of the paper form. */

import { SIDES, TARGETS } from '../../catalogue/vocabulary.ts'
import { type Details, finding } from '../../findings/finding.ts'
import type { Finding, Span } from '../../findings/types.ts'
import { meantDate } from '../../format/dates.ts'
import { SHARES, shareOf } from '../../format/vocabulary.ts'
import { idSlug } from '../../language/plain-text.ts'
import { follow, keySpan, valueSpan } from '../../yaml/locate.ts'
import type { TreeNode } from '../../yaml/nodes.ts'
import { nearest } from '../meant/nearest.ts'
import { kindOf, kindOfType, meantValue, yesOrNo } from '../meant/suggest.ts'
import { expectationAt, keysOf } from '../shape-at.ts'
import type { Reading, ShapeError } from '../shape-findings.ts'
import { allowsNotApplicable } from './keys.ts'

/** What a finding about a value needs to know. */
interface Value {
  segments: readonly string[]
  path: string
  node: TreeNode | null
  span: Span
  /** As it stands in the file. */
  source: string
}

export function valueFinding(error: ShapeError, reading: Reading): Finding | null {
  const { segments, params } = error
  const place = follow(reading.root, segments)
  // Refused, such as an alias.
  if (place.node && place.node.value === undefined) return null
  const span = valueSpan(place)
  const source = reading.text.slice(span.start, span.end)
  const value: Value = { segments, path: segments.join('.'), node: place.node, span, source }
  if (value.path === 'peerscheme') return versionFinding(value)
  const expected = expectationAt(reading.root, segments)
  if (expected?.definition === 'date') return dateFinding(value)
  switch (error.keyword) {
    case 'type':
      return typeFinding(value, params.type, reading)
    case 'enum':
      return choiceFinding(value, params.allowedValues as unknown[], reading)
    case 'minimum':
    case 'maximum': {
      const args = { limit: Number(params.limit), bound: error.keyword }
      return finding('out-of-range', span, { ...about(value), suggestion: String(params.limit), args })
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

function typeFinding(value: Value, type: unknown, reading: Reading): Finding {
  const { node, segments, span, source } = value
  const expectation = expectationAt(reading.root, segments)
  const shape = expectation?.shape ?? {}
  const isEmpty = node === null || (node.kind === 'scalar' && node.value === null)
  const suggestion = isEmpty
    ? null
    : meantValue(node, source, { type: type as string, ...shape }, expectation?.definition === 'evidence')
  const keys = keysOf(shape)
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
export function pairFinding(segments: readonly string[], keyword: string, { root, text }: Reading): Finding {
  const twice = keyword === 'false schema'
  const pair = twice ? segments.slice(0, -1) : segments
  const { node, entry } = follow(root, pair)
  const entries = node?.kind === 'mapping' ? node.entries : []
  const sides = entries.filter(({ key, node }) => (SIDES as readonly string[]).includes(key) && node.value !== null)
  const [first] = sides
  const path = pair.join('.')
  const key = entry ? keySpan(entry) : { start: 0, end: 0 }
  if (twice) {
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
