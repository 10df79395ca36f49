/** From the errors of the compiled shapes to findings: one for each cause, at the place one has to mend. */

import type { ErrorObject } from 'ajv'
import { finding, MOST_FINDINGS } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { EVIDENCE_KINDS } from '../format/vocabulary.ts'
import { follow, valueSpan } from '../yaml/locate.ts'
import type { TreeNode } from '../yaml/nodes.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { keyFinding, missingFinding } from './check/keys.ts'
import { pairFinding, valueFinding } from './check/values.ts'

/** What the makers of findings look at. */
export interface Reading {
  text: string
  root: TreeNode
  index: CatalogueIndex
}

/** An error of ajv, taken apart. */
export interface ShapeError {
  keyword: string
  segments: readonly string[]
  params: Record<string, unknown>
  schemaPath: string
}

/** An unknown key explains what is missing, and a wrong type explains everything else about its value. */
const FIRST = ['additionalProperties', 'type']

/**
 * @param errors as the validator left them, for the file without its empty values
 * @param unknown what has been found about unknown keys so far
 * @returns in no order
 */
export function shapeFindings(
  errors: readonly ErrorObject[],
  reading: Reading,
  unknown: readonly Finding[],
): Finding[] {
  const causes = errors
    .filter(isCause)
    .slice(0, 4 * MOST_FINDINGS)
    .map(takeApart)
  const rank = (error: ShapeError): number => (FIRST.indexOf(error.keyword) + FIRST.length + 1) % (FIRST.length + 1)
  causes.sort((a, b) => rank(a) - rank(b))
  const findings: Finding[] = []
  const seen: Seen = { told: new Set(), renamed: new Set(unknown.map(meantPath)) }
  for (const error of causes) {
    const found = one(error, reading, seen)
    if (found) findings.push(found)
    if (findings.length > MOST_FINDINGS) break
  }
  return findings
}

/** The pieces of a choice are not causes: the choice itself is. */
function isCause({ keyword, schemaPath }: ErrorObject): boolean {
  if (keyword === 'if' || keyword === 'not') return false
  return !schemaPath.includes('/anyOf/') && !schemaPath.includes('/oneOf/')
}

function takeApart({ keyword, instancePath, params, schemaPath }: ErrorObject): ShapeError {
  const segments = instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  return { keyword, segments, params, schemaPath }
}

/** Where the key would stand that was meant. */
function meantPath({ path, suggestion }: Finding): string {
  return [...(path ?? '').split('.').slice(0, -1), suggestion ?? ''].join('.')
}

/** What has its finding already. */
interface Seen {
  /** Places whose value has one. */
  told: Set<string>
  /** Keys that are there under another name. */
  renamed: Set<string>
}

function one(error: ShapeError, reading: Reading, { told, renamed }: Seen): Finding | null {
  const { keyword, segments, params } = error
  if (keyword === 'additionalProperties') {
    const found = keyFinding(segments, String(params.additionalProperty), reading)
    renamed.add(meantPath(found))
    return found
  }
  if (keyword === 'required') {
    const key = String(params.missingProperty)
    return renamed.has(pathOf([...segments, key])) ? null : missingFinding(segments, key, reading)
  }
  const isSide = isPair(segments.slice(0, -1)) && ['closed', 'open'].includes(segments.at(-1) ?? '')
  const place = pathOf(isSide ? segments.slice(0, -1) : segments)
  if (told.has(place)) return null
  if (keyword === 'oneOf') {
    if (EVIDENCE_KINDS.some((kind) => renamed.has(pathOf([...segments, kind])))) return null
    return evidenceFinding(segments, reading)
  }
  // That a number is none of the form's is told for the whole pair.
  if (isSide && keyword === 'enum') return null
  told.add(place)
  if (isSide || keyword === 'anyOf') return pairFinding(segments, keyword, reading)
  return valueFinding(error, reading)
}

function evidenceFinding(segments: readonly string[], { root, text }: Reading): Finding {
  const place = follow(root, segments)
  const span = valueSpan(place)
  const kinds = EVIDENCE_KINDS.filter((kind) => place.node?.kind === 'mapping' && Object.hasOwn(place.node.value, kind))
  return finding('evidence-kind', span, {
    path: pathOf(segments),
    found: text.slice(span.start, span.end),
    expected: EVIDENCE_KINDS,
    args: { kinds: kinds.join(', ') },
  })
}

/** Whether a path is that of a built-in pair. */
function isPair(segments: readonly string[]): boolean {
  return segments.length === 2 && segments[0] === 'grid' && segments[1] !== 'custom'
}

export function pathOf(segments: readonly string[]): string {
  return segments.join('.')
}
