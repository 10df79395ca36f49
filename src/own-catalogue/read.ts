/** Reads a catalogue of one's own: YAML text -> what is wrong with it, and the catalogue when nothing is. */

import { inOrder, isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { withoutControls } from '../language/plain-text.ts'
import { checkShape, type Schema } from '../scheme/check/shape.ts'
import { findingsOf } from '../scheme/meant/findings.ts'
import { withLookAlikes } from '../scheme/meant/look-alikes.ts'
import { type SchemeTools, syntaxFinding } from '../scheme/read.ts'
import { BEGINNING } from '../yaml/locate.ts'
import { isAbsent, type MappingNode, type TreeNode } from '../yaml/nodes.ts'
import { readTree } from '../yaml/tree.ts'
import type { Ground } from './entries.ts'
import { ownFinding } from './kinds.ts'
import { relationFindings } from './relations.ts'
import { ownShapeFinding } from './shape-findings.ts'
import type { OwnCatalogueDocument, RawOwnCatalogue } from './types.ts'
import { type WordTools, wordFindings } from './word-check.ts'

export interface OwnCatalogueTools extends Ground, WordTools {
  /** `schemas/catalogue.schema.json`. */
  schema: Schema
  /** `explainSyntax` of `scheme/syntax.ts`; without it the place is js-yaml's. */
  syntax?: NonNullable<SchemeTools['syntax']>
}

/** The first keys of a catalogue. */
const FIRST = ['catalogue', 'id', 'title', 'language', 'extends']

/**
 * Reads a catalogue file.
 * @param file the name to show
 * @returns never throws: what is wrong is a finding; a catalogue only when none of them is an error
 */
export function readOwnCatalogue(text: string, file: string, tools: OwnCatalogueTools): OwnCatalogueDocument {
  const { root, findings, failure } = readTree(text)
  if (failure) {
    return { file, text, raw: null, findings: [...findings, syntaxFinding(text, failure, tools)] }
  }
  if (root?.kind !== 'mapping') {
    if (!findings.some(isError)) findings.push(notACatalogue(root, text))
    return { file, text, raw: null, findings }
  }
  if (!root.entries.some(({ key }) => key === 'catalogue') && root.entries.some(({ key }) => key === 'peerscheme')) {
    findings.push(ownFinding('not-a-catalogue', BEGINNING, { expected: FIRST, args: { kind: 'scheme' } }))
    return { file, text, raw: null, findings }
  }
  const ofShape = shapeFindings(root, text, tools)
  findings.push(...withLookAlikes(ofShape, text, (changed) => shapeFindings(readTree(changed).root, changed, tools)))
  findings.push(...relationFindings(root, tools, findings))
  findings.push(...wordFindings(root, tools, findings))
  return {
    file,
    text,
    raw: findings.some(isError) ? null : (cleaned(root.value) as RawOwnCatalogue),
    findings: inOrder(findings),
  }
}

/** What is wrong with its form; null where it has none. */
function shapeFindings(root: MappingNode, text: string, tools: OwnCatalogueTools): Finding[]
function shapeFindings(root: TreeNode | null, text: string, tools: OwnCatalogueTools): Finding[] | null
function shapeFindings(root: TreeNode | null, text: string, { schema }: OwnCatalogueTools): Finding[] | null {
  if (root?.kind !== 'mapping') return null
  return findingsOf(checkShape(root, schema), { text, root, index: null }, ownShapeFinding)
}

/** Texts of a catalogue stand in reports as they are: each on one line, without anything that could steer a terminal. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value).replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]))
}

function notACatalogue(root: TreeNode | null, text: string): Finding {
  const isEmpty = root === null || isAbsent(root)
  const kind = isEmpty ? 'nothing' : root.kind
  const span = isEmpty || root.start < 0 ? BEGINNING : { start: root.start, end: root.end }
  const details = isEmpty ? {} : { found: text.slice(span.start, span.end) }
  return ownFinding('not-a-catalogue', span, { ...details, expected: FIRST, args: { kind } })
}
