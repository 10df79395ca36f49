/** Keys that are not known, and keys that are missing. */

import { finding } from '../../findings/finding.ts'
import type { Finding, Span } from '../../findings/types.ts'
import { partOf } from '../../format/paths.ts'
import { shapes } from '../../format/shapes.ts'
import { follow, keySpan } from '../../yaml/locate.ts'
import type { Entry, MappingNode, TreeNode } from '../../yaml/nodes.ts'
import { quoted } from '../../yaml/plain.ts'
import type { ShapeProblem } from '../check/problem.ts'
import { fold, nearest } from './nearest.ts'
import type { Reading } from './reading.ts'
import { withSpace } from './suggest.ts'

/** A key that may not stand where it stands; says so when it is known somewhere else. */
export function keyFinding({ segments, key, shape }: ShapeProblem, reading: Reading): Finding {
  const { node } = follow(reading.root, segments)
  const entry = node?.kind === 'mapping' ? node.entries.find((one) => one.key === key) : undefined
  const span: Span = entry ? keySpan(entry) : { start: 0, end: 0 }
  const keys = Object.keys(shape.properties ?? {})
  const path = [...segments, key].join('.')
  const torn = node?.kind === 'mapping' && entry ? tornText(node, entry, reading.text) : null
  if (torn) {
    const found = reading.text.slice(torn.start, torn.end)
    return finding('unknown-key', torn, {
      path,
      found,
      suggestion: quoted(found),
      args: { key, within: null, cause: 'comma' },
    })
  }
  const fixed = withSpace(key, shape)
  const same = keys.find((known) => fold(known) === fold(key))
  // A hard space in front is part of the key for YAML, and looks like indentation.
  const bare = key.replace(/^[\s\u00a0]+/, '')
  const elsewhere = same || fixed ? null : whereKnown(segments, bare, entry?.node ?? null, reading)
  const suggestion = fixed ?? same ?? elsewhere ?? nearest(key, keys)
  return finding('unknown-key', span, {
    path,
    found: key,
    expected: keys,
    suggestion,
    args: { key, within: segments.join('.') || null, cause: fixed ? 'space' : elsewhere ? 'elsewhere' : null },
  })
}

/**
 * `{note: Vi øver, men snart}`: for YAML the comma ends the text, and what follows is a key without a value.
 * @returns where the whole text stands, or null when it is not that
 */
function tornText({ entries }: MappingNode, entry: Entry, text: string): Span | null {
  const index = entries.indexOf(entry)
  let first = index
  while (first > 0 && isPiece(entries[first - 1], entries[first], text)) first -= 1
  let last = index
  while (isPiece(entries[last], entries[last + 1], text)) last += 1
  const start = entries[first]?.node.start ?? -1
  return first < index && start >= 0 ? { start, end: entries[last]?.end ?? entry.end } : null
}

/** Whether a key is only what stands behind a comma in the text before it. */
function isPiece(before: Entry | undefined, entry: Entry | undefined, text: string): boolean {
  if (!before || !entry || entry.node.start >= 0 || entry.node.kind !== 'scalar') return false
  const { node } = before
  const isText =
    node.kind === 'scalar' &&
    (node.start < 0 || (typeof node.value === 'string' && !/["']/.test(text.charAt(node.start))))
  return isText && /^,\s*$/.test(text.slice(node.start < 0 ? before.end : node.end, entry.start))
}

/** Keys that are right, but in another place: an element at the top, a fact outside `profile`, a level too deep. */
function whereKnown(
  segments: readonly string[],
  key: string,
  node: TreeNode | null,
  { index }: Reading,
): string | null {
  if (!index) return null
  const isLong = node?.kind === 'mapping'
  if (segments.length === 0) {
    if (index.elements.has(key) && (isLong || key !== 'target_group')) return `elements.${key}`
    if (index.lenses.has(key)) return `lenses.${key}`
    const facts = shapes.properties?.profile
    if (facts && Object.hasOwn(facts.properties ?? {}, key)) return `profile.${key}`
    if (index.purpose.includes(key)) return `purpose.${key}`
    return index.pairs.includes(key) ? `grid.${key}` : null
  }
  const isTop = Object.hasOwn(shapes.properties ?? {}, key)
  return isTop && (isLong || node?.kind === 'list') ? key : null
}

/** A key that must be there; null when another finding says why it is not. */
export function missingFinding({ segments, key }: ShapeProblem, reading: Reading): Finding | null {
  const { root, index } = reading
  const place = follow(root, segments)
  const parent = place.node
  const entry = parent?.kind === 'mapping' ? parent.entries.find((one) => one.key === key) : undefined
  const span = entry ? keySpan(entry) : place.entry ? keySpan(place.entry) : place.parent
  const path = [...segments, key].join('.')
  if (path === 'peerscheme')
    return finding('format-version', span, {
      path,
      expected: ['1'],
      suggestion: 'peerscheme: 1',
      args: { kind: 'nothing' },
    })
  if (key === 'note' && parent?.kind === 'mapping' && parent.value.status === 'not_applicable') {
    return allowsNotApplicable(segments, index) ? withoutNote(parent, span, segments) : null
  }
  const within = segments.join('.') || null
  return finding('missing-key', span, { path, expected: [key], args: { key, within, empty: entry !== undefined } })
}

function withoutNote(parent: MappingNode, fallback: Span, segments: readonly string[]): Finding {
  const status = parent.entries.find(({ key }) => key === 'status')
  const span = status ? { start: status.node.start, end: status.node.end } : fallback
  return finding('not-applicable-without-note', span, {
    path: segments.join('.'),
    found: 'not_applicable',
    suggestion: '{status: not_applicable, note: …}',
  })
}

/** Whether the criterion at a path may be answered with not_applicable; unknown ones may. */
export function allowsNotApplicable(segments: readonly string[], index: Reading['index']): boolean {
  if (!index) return true
  const inPart = partOf(segments)
  if (!inPart) return true
  const criteria = index.elements.get(inPart.part) ?? index.lenses.get(inPart.part)
  return criteria?.get(String(inPart.rest[0]))?.allowsNotApplicable ?? true
}
