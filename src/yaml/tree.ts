/** YAML text -> a tree of values that know where they stand. Plain YAML only: what hides or repeats text is refused. */

import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { finding, MOST_FINDINGS } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { UNSHOWN } from '../language/plain-text.ts'
import type { TreeNode } from './nodes.ts'
import { TreeBuilder } from './tree-builder.ts'

/** The longest text that is read, in UTF-16 units. */
export const MAX_LENGTH = 1_000_000
/** How deep lists and mappings may lie within each other, values included. */
export const MAX_DEPTH = 64

/** Why and where the text stopped being YAML. */
export interface Failure {
  reason: string
  offset: number
  /** The text as it was read: of the same length, with a space for each forbidden character. */
  source: string
}

export interface Tree {
  /** Null when the text is empty or is not YAML. */
  root: TreeNode | null
  /** What was refused. The tree is then there all the same, without it, so that the rest can be checked too. */
  findings: Finding[]
  /** Set when the text is not YAML: there is no tree then. */
  failure: Failure | null
}

/**
 * Reads a text as one plain YAML 1.2 document (core schema: texts, null, booleans, numbers).
 * @param text any text; a byte order mark and any kind of line break are fine
 * @returns never throws
 */
export function readTree(text: string): Tree {
  if (text.length > MAX_LENGTH) {
    const span = { start: 0, end: 0 }
    return { root: null, findings: [finding('too-large', span, { args: { limit: MAX_LENGTH } })], failure: null }
  }
  const findings: Finding[] = []
  let source = text
  if (SUSPICIOUS.test(text)) {
    source = withoutForbidden(text, findings)
    warnOfInvisible(source, findings)
  }
  let events: Event[]
  try {
    events = parseEvents(source, { maxDepth: MAX_DEPTH })
  } catch (error) {
    return stopped(error, source, findings)
  }
  const root = new TreeBuilder(source, findings).build(events)
  return { root, findings, failure: null }
}

/** All that the two below find, and more, such as emoji: a quick look at texts that have none of it, which most are. */
const SUSPICIOUS = new RegExp(
  `(?![\\t\\n\\r])[${UNSHOWN.controls}${UNSHOWN.direction}${UNSHOWN.zeroWidth}\\ud800-\\udfff\\ufffe\\uffff]`,
)

/** What YAML 1.2 has no place for: NUL and other controls, and halves of surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Allowed in YAML, but never meant: they turn the writing direction round or cannot be seen. A file may begin with one. */
const INVISIBLE = new RegExp(`(?!^\\ufeff)[\\u0085${UNSHOWN.direction}${UNSHOWN.zeroWidth}${UNSHOWN.tags}]`, 'gu')

/** The text with every forbidden character replaced by a space (so that offsets stay), each of them a finding. */
function withoutForbidden(text: string, findings: Finding[]): string {
  return text.replace(FORBIDDEN, (character: string, offset: number) => {
    if (findings.length < MOST_FINDINGS) findings.push(characterFinding('forbidden-character', character, offset))
    return ' '
  })
}

function warnOfInvisible(text: string, findings: Finding[]): void {
  for (const match of text.matchAll(INVISIBLE)) {
    if (findings.length > MOST_FINDINGS) return
    findings.push(characterFinding('control-characters', match[0], match.index))
  }
}

function characterFinding(
  rule: 'forbidden-character' | 'control-characters',
  character: string,
  offset: number,
): Finding {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return finding(rule, { start: offset, end: offset + character.length }, { found: code, args: { code } })
}

function stopped(error: unknown, source: string, findings: Finding[]): Tree {
  const known = error instanceof YAMLException
  const offset = Math.min(Math.max((known && error.mark?.position) || 0, 0), source.length)
  const reason = known ? error.reason : String(error)
  if (reason.startsWith('nesting exceeded')) {
    const span = { start: offset, end: Math.min(offset + 1, source.length) }
    return {
      root: null,
      findings: [...findings, finding('too-deep', span, { args: { limit: MAX_DEPTH } })],
      failure: null,
    }
  }
  return { root: null, findings, failure: { reason, offset, source } }
}
