/** What the shape of a catalogue of one's own says as findings; of keys and types as in a scheme. */
import { finding } from '../findings/finding.ts'
import type { Finding, Span } from '../findings/types.ts'
import { idSlug } from '../language/plain-text.ts'
import type { ShapeProblem } from '../scheme/check/problem.ts'
import { nearest } from '../scheme/meant/nearest.ts'
import type { Reading } from '../scheme/meant/reading.ts'
import { kindOf } from '../scheme/meant/suggest.ts'
import { typeFinding } from '../scheme/meant/values.ts'
import { follow, keySpan, type Place } from '../yaml/locate.ts'
import type { TreeNode } from '../yaml/nodes.ts'
import { ownFinding } from './kinds.ts'

export function ownShapeFinding(problem: ShapeProblem, { root, text }: Reading): Finding {
  const { is, segments, shape } = problem
  const place = follow(root, segments)
  if (is === 'missing-key') return missing(problem, place)
  const span = spanOf(place)
  const path = segments.join('.')
  const found = text.slice(span.start, span.end)
  if (is === 'type') return typeFinding({ segments, path, node: place.node, span, source: found }, problem)
  if (is === 'choice') return notAllowed(problem, place.node, span, found)
  if (is === 'count') return itemCount(problem, place.node, span)
  const value = place.node?.kind === 'scalar' ? place.node.value : null
  if (is === 'minimum' || is === 'maximum') {
    const limit = Number(shape[is])
    return finding('out-of-range', span, { path, found, suggestion: String(limit), args: { limit, bound: is } })
  }
  const words = String(value)
  if (is === 'length') {
    return ownFinding('too-long', span, { path, args: { length: words.length, most: shape.maxLength ?? null } })
  }
  return pattern(words, shape.pattern ?? '', path, span)
}

/** Where a value stands; where it is empty, its key. */
function spanOf({ node, entry, parent }: Place): Span {
  if (node && node.start >= 0) return { start: node.start, end: node.end }
  return entry ? keySpan(entry) : parent
}

function missing({ segments, key }: ShapeProblem, { node }: Place): Finding {
  const entries = node?.kind === 'mapping' ? node.entries : []
  const entry = entries.find((one) => one.key === key)
  const [at = { start: node?.start ?? 0, end: node?.end ?? 0 }] = entry ? [entry] : entries
  const args = { key, within: segments.join('.') || null, empty: entry !== undefined }
  return finding('missing-key', at, { path: [...segments, key].join('.'), expected: [key], args })
}

/** So many at least, and so many at most. */
function itemCount({ segments, shape }: ShapeProblem, node: TreeNode | null, span: Span): Finding {
  const items = node?.kind === 'list' ? node.items : node?.kind === 'mapping' ? Object.keys(node.value) : []
  const least = shape.minItems ?? shape.minProperties ?? 0
  const most = shape.maxItems ?? shape.maxProperties ?? null
  return ownFinding('item-count', span, { path: segments.join('.'), args: { got: items.length, least, most } })
}

/** A value that is none of those allowed. */
function notAllowed({ segments, shape }: ShapeProblem, node: TreeNode | null, span: Span, found: string): Finding {
  const expected = (shape.enum ?? [shape.const]).map(String)
  const near = node?.kind === 'scalar' ? nearest(String(node.value), expected) : null
  const suggestion = near ?? (expected.length === 1 ? expected[0] : null)
  const path = segments.join('.')
  return finding('wrong-value', span, { path, found, expected, suggestion, args: { got: kindOf(node) } })
}

function pattern(found: string, source: string, path: string, span: Span): Finding {
  if (found.trim() === '') return finding('empty-text', span, { path, found: '' })
  if (source.startsWith('^https?')) return ownFinding('wrong-address', span, { path, found })
  const sign = source.includes('(-') ? '-' : '_'
  return ownFinding('wrong-id', span, { path, found, suggestion: idSlug(found, sign), args: { sign } })
}
