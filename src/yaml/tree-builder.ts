/** From js-yaml's flat events to a tree; see `tree.ts`. */

import {
  type AliasEvent,
  COLLECTION_STYLE,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { finding, MOST_FINDINGS } from '../findings/finding.ts'
import type { FindingKind } from '../findings/kinds.ts'
import type { Finding } from '../findings/types.ts'
import { UNSHOWN } from '../language/plain-text.ts'
import { followsDecimalComma, joinDecimal } from './decimal-comma.ts'
import { ListNode, MappingNode, type ScalarNode, type TreeNode } from './nodes.ts'
import { plainValue } from './scalars.ts'

const PLAIN = SCALAR_STYLE.PLAIN
const DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED
const LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK

/** What an escape such as "\e" can smuggle into a text: a control character, or one that turns the direction round. */
const HIDDEN = new RegExp(
  `(?![\\t\\n\\r])[${UNSHOWN.controls}${UNSHOWN.direction}${UNSHOWN.zeroWidth}${UNSHOWN.tags}${UNSHOWN.nothing}]`,
  'u',
)

/** What a key that has been read is: an ordinary one, one that was refused, or what may follow a decimal comma. */
type KeyUse = 'keep' | 'drop' | 'comma'

/** A mapping or list that is being read. */
interface Frame {
  node: MappingNode | ListNode
  flow: boolean
  /** Of a mapping: what the key is whose value comes next; null where a key comes next. */
  use: KeyUse | null
  key: string
  keyStart: number
  keyEnd: number
  /** The keys so far, once there are many. */
  seen: Set<string> | null
  /** Where what was read last ended. */
  last: number
}

/** What stands in the place of a key. */
type Key = Pick<ScalarNode, 'start' | 'end' | 'value'>

export class TreeBuilder {
  private readonly text: string
  private readonly findings: Finding[]
  private readonly stack: Frame[] = []
  private root: TreeNode | null = null

  constructor(text: string, findings: Finding[]) {
    this.text = text
    this.findings = findings
  }

  /** The first document of the events; a further one is a finding. */
  build(events: readonly Event[]): TreeNode | null {
    let documents = 0
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.SCALAR:
          this.scalar(event)
          break
        case EVENT_ID.MAPPING:
          this.open(event, new MappingNode(event.start, event.start))
          break
        case EVENT_ID.SEQUENCE:
          this.open(event, new ListNode(event.start, event.start))
          break
        case EVENT_ID.POP:
          this.close()
          break
        case EVENT_ID.ALIAS:
          this.alias(event)
          break
        case EVENT_ID.DOCUMENT:
          documents += 1
          if (documents > 1) {
            this.secondDocument()
            return this.root
          }
          this.directives(event)
      }
    }
    return this.root
  }

  private scalar(event: ScalarEvent): void {
    this.properties(event)
    const { style, valueStart, valueEnd } = event
    if (valueStart < 0) {
      this.placeScalar(-1, -1, null, event)
      return
    }
    const source = getScalarValue(this.text, event)
    if (style === PLAIN) {
      this.placeScalar(valueStart, valueEnd, plainValue(source), event)
      return
    }
    const block = style >= LITERAL_BLOCK
    const start = block ? this.blockHeader(valueStart) : valueStart - 1
    const end = block ? valueStart + this.text.slice(valueStart, valueEnd).trimEnd().length : valueEnd + 1
    if (style === DOUBLE_QUOTED && !event.fast && HIDDEN.test(source))
      this.add('control-characters', start, end, { code: null })
    this.placeScalar(start, Math.max(start, end), source, event)
  }

  /** Where the | or > stands that begins a text over several lines. */
  private blockHeader(contentStart: number): number {
    let lineEnd = contentStart
    while (lineEnd > 0 && isBreak(this.text.charCodeAt(lineEnd - 1))) lineEnd -= 1
    let lineStart = lineEnd
    while (lineStart > 0 && !isBreak(this.text.charCodeAt(lineStart - 1))) lineStart -= 1
    const header = /(?<=^|\s)[|>][-+0-9]*[ \t]*(?:#.*)?$/.exec(this.text.slice(lineStart, lineEnd))
    return header ? lineStart + header.index : contentStart
  }

  private open(event: MappingEvent | SequenceEvent, node: MappingNode | ListNode): void {
    this.properties(event)
    const { start } = event
    const flow = event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(this.text.charAt(start))
    const last = flow ? start + 1 : start
    this.stack.push({ node, flow, use: null, key: '', keyStart: start, keyEnd: start, seen: null, last })
  }

  private close(): void {
    const frame = this.stack.pop()
    if (!frame) return
    frame.node.end = frame.flow ? this.closer(frame) : frame.last
    this.place(frame.node)
  }

  /** Just behind the bracket that closes a collection: only spaces, comments, commas and colons stand before it. */
  private closer(frame: Frame): number {
    const bracket = frame.node.kind === 'mapping' ? '}' : ']'
    for (let at = frame.last; at < this.text.length; at++) {
      const character = this.text.charAt(at)
      if (character === bracket) return at + 1
      if (character === '#') while (at + 1 < this.text.length && !isBreak(this.text.charCodeAt(at + 1))) at++
    }
    return frame.last
  }

  private alias(event: AliasEvent): void {
    const start = event.anchorStart - 1
    this.add('yaml-feature', start, event.anchorEnd, { feature: 'alias' })
    this.placeScalar(start, event.anchorEnd, undefined, null)
  }

  /** Half of the scalars of a file are keys, which need no node. */
  private placeScalar(start: number, end: number, value: ScalarNode['value'], event: ScalarEvent | null): void {
    const frame = this.stack[this.stack.length - 1]
    if (frame?.use !== null || frame.node.kind === 'list') this.place({ kind: 'scalar', start, end, value })
    else {
      if (end > frame.last) frame.last = end
      this.key(frame, frame.node, { start, end, value }, event)
    }
  }

  /** Puts a finished value where it belongs: the root, an item, a key or the value of the key before it. */
  private place(node: TreeNode): void {
    const frame = this.stack[this.stack.length - 1]
    if (!frame) {
      this.root ??= node
      return
    }
    if (node.end > frame.last) frame.last = node.end
    const parent = frame.node
    if (parent.kind === 'list') parent.items.push(node)
    else if (frame.use !== null) {
      this.entry(frame, parent, node)
      frame.use = null
    } else this.key(frame, parent, { start: node.start, end: node.end, value: null }, null)
  }

  private entry(frame: Frame, parent: MappingNode, node: TreeNode): void {
    const { use, key, keyStart: start, keyEnd: end } = frame
    const empty = node.kind === 'scalar' && node.start < 0
    if (use === 'comma' && empty) {
      joinDecimal(parent, key, end)
      return
    }
    if (use === 'comma') this.add('key-not-text', start, end)
    if (use !== 'keep') return
    if (empty && end > frame.last) frame.last = end
    parent.entries.push({ key, start, end, node })
  }

  /** @param value null for what is no scalar either */
  private key(frame: Frame, parent: MappingNode, place: Key, event: ScalarEvent | null): void {
    const { end, value } = place
    const start = place.start < 0 ? frame.last : place.start
    frame.keyStart = start
    frame.keyEnd = Math.max(end, start)
    frame.use = 'drop'
    if (typeof value !== 'string') {
      if (frame.flow && followsDecimalComma(parent, place, event, this.text)) {
        frame.use = 'comma'
        frame.key = this.text.slice(place.start, end)
      }
      // An alias as a key has its own finding.
      else if (value !== undefined) this.add('key-not-text', start, frame.keyEnd)
      return
    }
    frame.key = value
    if (value === '__proto__') this.add('unknown-key', start, end, { key: value, within: null })
    else if (isTaken(frame, parent, value)) this.add('duplicate-key', start, end, { key: value })
    else frame.use = 'keep'
  }

  private properties(event: ScalarEvent | MappingEvent | SequenceEvent): void {
    if (event.tagStart >= 0) this.add('yaml-feature', event.tagStart, event.tagEnd, { feature: 'tag' })
    if (event.anchorStart >= 0) this.add('yaml-feature', event.anchorStart - 1, event.anchorEnd, { feature: 'anchor' })
  }

  /** `%YAML 1.2` says what is so anyway; any other directive would change what the text means. */
  private directives(event: DocumentEvent): void {
    if (event.directives.every((directive) => directive.kind === 'yaml' && directive.version === '1.2')) return
    const line = /^%.*/m.exec(this.text)
    this.add('yaml-feature', line?.index ?? 0, (line?.index ?? 0) + (line?.[0].length ?? 0), { feature: 'directive' })
  }

  private secondDocument(): void {
    const from = Math.max(this.root?.end ?? 0, 0)
    const marker = /^(?:---|\.\.\.)(?=\s|$)/m.exec(this.text.slice(from))
    const start = marker ? from + marker.index : from
    this.add('several-documents', start, marker ? start + 3 : start)
  }

  private add(rule: FindingKind, start: number, end: number, args: Finding['args'] = {}): void {
    if (this.findings.length > MOST_FINDINGS) return
    this.findings.push(finding(rule, { start, end }, { found: this.text.slice(start, end), args }))
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isTaken(frame: Frame, parent: MappingNode, key: string): boolean {
  if (!frame.seen) {
    const { entries } = parent
    if (entries.length > 16) frame.seen = new Set(entries.map((entry) => entry.key))
    else {
      for (const entry of entries) if (entry.key === key) return true
      return false
    }
  }
  if (frame.seen.has(key)) return true
  frame.seen.add(key)
  return false
}
