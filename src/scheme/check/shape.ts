/**
 * Holds a file against a JSON Schema and says what is wrong as findings: one for each cause, at the place one has to
 * mend. It knows the part of draft-07 that `schemas/catalogue.schema.json` uses; a test holds the two against each other.
 */

import { finding, MOST_FINDINGS } from '../../findings/finding.ts'
import type { Finding, Span } from '../../findings/types.ts'
import type { Shape } from '../../format/shape.ts'
import { idSlug } from '../../language/plain-text.ts'
import { ownFinding } from '../../own-catalogue/kinds.ts'
import { keySpan } from '../../yaml/locate.ts'
import type { Entry, ListNode, MappingNode, ScalarNode, TreeNode } from '../../yaml/nodes.ts'
import { fold, nearest } from '../meant/nearest.ts'
import { kindOf, kindOfType, meantValue, quoted, withSpace } from '../meant/suggest.ts'
import { tornText } from './keys.ts'

export type Schema = Shape & { definitions: Record<string, Shape> }

/**
 * @param text the text that the tree was read from
 * @returns findings in the order of the file
 */
export function checkShape(root: MappingNode, schema: Schema, text: string): Finding[] {
  const check = new ShapeCheck(schema, text)
  check.value(root, schema, [], { start: 0, end: 0 })
  return check.findings
}

class ShapeCheck {
  readonly findings: Finding[] = []
  private readonly schema: Schema
  private readonly text: string

  constructor(schema: Schema, text: string) {
    this.schema = schema
    this.text = text
  }

  /** @param at where the value stands when it stands nowhere: its key */
  value(node: TreeNode, given: Shape, segments: string[], at: Span): void {
    if (this.findings.length > MOST_FINDINGS) return
    const shape = this.resolve(given, node)
    const span = node.start >= 0 ? { start: node.start, end: node.end } : at
    if (shape.type !== undefined && ![shape.type].flat().some((type) => isOf(node, String(type)))) {
      this.wrongType(node, shape, segments, span)
    } else if (node.kind !== 'scalar' && allowedBy(shape)) this.notAllowed(node, shape, segments, span)
    else if (node.kind === 'mapping') this.mapping(node, shape, segments, span)
    else if (node.kind === 'list') this.list(node, shape, segments, span)
    else this.scalar(node, shape, segments, span)
  }

  /** Follows references, and chooses between a short and a long form by the kind of the value. */
  private resolve(given: Shape, node: TreeNode): Shape {
    let shape = given
    for (;;) {
      const [only] = shape.allOf ?? []
      const name = shape.$ref ?? only?.$ref
      if (name !== undefined) shape = this.schema.definitions[name.slice('#/definitions/'.length)] ?? {}
      else if (shape.if) shape = (isOf(node, String(shape.if.type)) ? shape.then : shape.else) ?? {}
      else return shape
    }
  }

  private add(found: Finding): void {
    this.findings.push(found)
  }

  private wrongType(node: TreeNode, shape: Shape, segments: string[], span: Span): void {
    const [type = 'string'] = [shape.type ?? []].flat()
    const source = this.text.slice(span.start, span.end)
    const isEmpty = node.kind === 'scalar' && node.value === null
    const keys = Object.keys(shape.properties ?? {})
    const expected = type === 'boolean' ? ['true', 'false'] : keys.length > 0 ? keys : [kindOfType(type)]
    const suggestion = isEmpty ? null : meantValue(node, source, { ...shape, type }, false)
    const args = { got: kindOf(node), kind: kindOfType(type) }
    this.add(
      finding('wrong-type', span, { path: pathOf(segments), found: isEmpty ? '' : source, expected, suggestion, args }),
    )
  }

  private mapping(node: MappingNode, shape: Shape, segments: string[], span: Span): void {
    const properties = shape.properties ?? {}
    const given = node.entries.filter(isGiven)
    this.count(given.length, shape.minProperties, shape.maxProperties, segments, span)
    for (const entry of node.entries) {
      const own = Object.hasOwn(properties, entry.key) ? properties[entry.key] : undefined
      const inner = own ?? (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined)
      // Refused, such as an alias.
      if (entry.node.value === undefined) continue
      if (inner === undefined) this.unknownKey(entry, node, shape, segments)
      else if (inner && isGiven(entry)) this.value(entry.node, inner, [...segments, entry.key], keySpan(entry))
    }
    const renamed = this.findings.map(({ rule, path, suggestion }) =>
      rule === 'unknown-key' ? pathOf([...(path ?? '').split('.').slice(0, -1), suggestion ?? '']) : '',
    )
    for (const key of shape.required ?? []) {
      const entry = node.entries.find((one) => one.key === key)
      if (entry ? isGiven(entry) || entry.node.value === undefined : renamed.includes(pathOf([...segments, key])))
        continue
      this.missing(node, key, entry, segments)
    }
  }

  private missing(node: MappingNode, key: string, entry: Entry | undefined, segments: string[]): void {
    const [first] = node.entries
    const span = entry ? keySpan(entry) : first ? keySpan(first) : { start: node.start, end: node.end }
    const args = { key, within: segments.join('.') || null, empty: entry !== undefined }
    this.add(finding('missing-key', span, { path: pathOf([...segments, key]), expected: [key], args }))
  }

  private unknownKey(entry: Entry, within: MappingNode, shape: Shape, segments: string[]): void {
    const { key } = entry
    const torn = tornText(within, entry, this.text)
    if (torn) {
      const found = this.text.slice(torn.start, torn.end)
      const args = { key, within: null, cause: 'comma' }
      const details = { path: pathOf([...segments, key]), found, suggestion: quoted(found), args }
      // A text that several commas have torn apart is one mistake.
      if (this.findings.at(-1)?.span.start !== torn.start) this.add(finding('unknown-key', torn, details))
      return
    }
    const keys = Object.keys(shape.properties ?? {})
    const mended = withSpace(key, shape)
    const suggestion = mended ?? keys.find((known) => fold(known) === fold(key)) ?? nearest(key, keys)
    const args = { key, within: segments.join('.') || null, cause: mended ? 'space' : null }
    const path = pathOf([...segments, key])
    this.add(finding('unknown-key', keySpan(entry), { path, found: key, expected: keys, suggestion, args }))
  }

  private list(node: ListNode, shape: Shape, segments: string[], span: Span): void {
    this.count(node.items.length, shape.minItems, shape.maxItems, segments, span)
    const { items } = shape
    if (!items) return
    for (const [index, item] of node.items.entries()) {
      if (item.value !== undefined) this.value(item, items, [...segments, String(index)], span)
    }
  }

  /** So many at least, and so many at most. */
  private count(got: number, least = 0, most = Number.POSITIVE_INFINITY, segments: string[], span: Span): void {
    if (got >= least && got <= most) return
    const args = { got, least, most: Number.isFinite(most) ? most : null }
    this.add(ownFinding('item-count', span, { path: pathOf(segments), args }))
  }

  /** A value that is none of those allowed. */
  private notAllowed(node: TreeNode, shape: Shape, segments: string[], span: Span): void {
    const found = this.text.slice(span.start, span.end)
    const expected = (allowedBy(shape) ?? []).map(String)
    const near = node.kind === 'scalar' ? nearest(String(node.value), expected) : null
    const suggestion = near ?? (expected.length === 1 ? expected[0] : null)
    const path = pathOf(segments)
    this.add(finding('wrong-value', span, { path, found, expected, suggestion, args: { got: kindOf(node) } }))
  }

  private scalar(node: ScalarNode, shape: Shape, segments: string[], span: Span): void {
    const { value } = node
    const path = pathOf(segments)
    const source = this.text.slice(span.start, span.end)
    const allowed = allowedBy(shape)
    if (allowed && !allowed.includes(value)) this.notAllowed(node, shape, segments, span)
    else if (typeof value === 'string') this.words(value, shape, path, span)
    else if (typeof value === 'number' && shape.minimum !== undefined && value < shape.minimum) {
      const args = { limit: shape.minimum, bound: 'minimum' }
      this.add(finding('out-of-range', span, { path, found: source, suggestion: String(shape.minimum), args }))
    }
  }

  private words(value: string, { pattern, maxLength }: Shape, path: string, span: Span): void {
    if (maxLength !== undefined && value.length > maxLength) {
      this.add(ownFinding('too-long', span, { path, args: { length: value.length, most: maxLength } }))
    } else if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
      if (value.trim() === '') this.add(finding('empty-text', span, { path, found: '' }))
      else if (pattern.startsWith('^https?')) {
        this.add(ownFinding('wrong-address', span, { path, found: value }))
      } else {
        const sign = pattern.includes('(-') ? '-' : '_'
        this.add(ownFinding('wrong-id', span, { path, found: value, suggestion: idSlug(value, sign), args: { sign } }))
      }
    }
  }
}

/** The values that a shape allows; null where it allows any. */
function allowedBy(shape: Shape): readonly unknown[] | null {
  return shape.enum ?? (shape.const === undefined ? null : [shape.const])
}

/** A key with nothing after it is an absent key, as in a scheme file. */
function isGiven({ node }: Entry): boolean {
  return !(node.kind === 'scalar' && node.value === null)
}

function isOf(node: TreeNode, type: string): boolean {
  if (type === 'object') return node.kind === 'mapping'
  if (type === 'array') return node.kind === 'list'
  if (node.kind !== 'scalar') return false
  if (type === 'integer') return Number.isInteger(node.value)
  // The types of JSON Schema that are left are those of typeof.
  return typeof node.value === type
}

function pathOf(segments: readonly string[]): string {
  return segments.join('.')
}
