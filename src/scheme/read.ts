/** Reads a scheme file: YAML text -> what is wrong with it, and the scheme when nothing is. */

import type { ErrorObject } from 'ajv'
import { finding } from '../findings/finding.ts'
import type { Finding, Span } from '../findings/types.ts'
import type { Language } from '../language/types.ts'
import { BEGINNING } from '../yaml/locate.ts'
import type { MappingNode, TreeNode } from '../yaml/nodes.ts'
import type { SyntaxProblem } from '../yaml/syntax.ts'
import { type Failure, readTree, type Tree } from '../yaml/tree.ts'
import { type CatalogueIndex, indexOf } from './catalogue-index.ts'
import { CatalogueFindings } from './check/catalogue.ts'
import { personalData } from './check/personal-data.ts'
import { relationFindings } from './check/relations.ts'
import { emptyKeyFindings } from './empty-keys.ts'
import { normalise } from './normalise.ts'
import { document, type FitTools, languageOf, nameOf, readFit } from './read-fit.ts'
import { shapeFindings } from './shape-findings.ts'
import type { SchemeDocument } from './types.ts'

/** The compiled shapes (`shapes.ts`), compiled with `allErrors: true`. */
export type ShapeValidator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }

export interface SchemeTools extends FitTools {
  validate: ShapeValidator
  /** `explainSyntax` of `syntax.ts`, which is heavy: load it when it is called. Without it the place is js-yaml's. */
  syntax?: (text: string, failure: Failure) => SyntaxProblem
}

const NO_RULES: ReadonlySet<string> = new Set()

/**
 * Reads a scheme file.
 * @param text its text, decoded
 * @param file the name to show
 * @param tree the text as it has been read already
 * @returns never throws: what is wrong is a finding; a scheme only when none of them is an error
 */
export function readScheme(
  text: string,
  file: string,
  tools: SchemeTools,
  tree: Tree = readTree(text),
): SchemeDocument {
  return readFit(text, file, tools, tree) ?? readClosely(text, file, tools, tree)
}

/** Reads a scheme file with everything that can be said of it, be there anything or not. */
export function readClosely(text: string, file: string, tools: SchemeTools, tree: Tree): SchemeDocument {
  const { root, failure } = tree
  const findings = [...tree.findings]
  if (failure) {
    findings.push(syntaxFinding(text, failure, tools))
    return { ...document(file, text, null, findings), ...nameInText(text) }
  }
  if (root?.kind !== 'mapping') {
    if (!findings.some(({ rule }) => rule === 'too-large' || rule === 'too-deep')) findings.push(notAScheme(root, text))
    return document(file, text, root, findings)
  }
  const reading = { text, root, index: indexOf(tools.catalogue) }
  const unknown = emptyKeyFindings(reading)
  findings.push(...unknown)
  if (!tools.validate(root.value)) findings.push(...shapeFindings(tools.validate.errors ?? [], reading, unknown))
  findings.push(...contentFindings(root, text, indexOf(tools.catalogue), tools.moreRules ?? NO_RULES))
  const made = document(file, text, root, findings)
  if (!findings.some(({ severity }) => severity === 'error')) made.scheme = normalise(root, tools.catalogue)
  return made
}

function contentFindings(
  root: MappingNode,
  text: string,
  index: CatalogueIndex,
  moreRules: ReadonlySet<string>,
): Finding[] {
  return [
    ...new CatalogueFindings(index, moreRules).check(root),
    ...relationFindings(root, text),
    ...personalData(root, text),
  ]
}

/** The name and the language of a text that is not YAML, where they stand on a line of their own. */
function nameInText(text: string): { name: string | null; language: Language | null } {
  const line = (key: string): unknown => {
    const source = new RegExp(`^${key}:[ \\t].*`, 'm').exec(text)?.[0]
    const { root } = readTree(source ?? '')
    return root?.kind === 'mapping' ? root.value[key] : null
  }
  return { name: nameOf(line('name')), language: languageOf(line('language')) }
}

export function syntaxFinding(text: string, failure: Failure, { syntax }: Pick<SchemeTools, 'syntax'>): Finding {
  const problem = syntax?.(failure.source, failure) ?? {
    span: characterAt(text, failure.offset),
    cause: null,
    suggestion: null,
  }
  const { span, cause, suggestion } = problem
  return finding('yaml-syntax', span, {
    found: text.slice(span.start, span.end),
    suggestion,
    args: { cause, reason: failure.reason, spaces: /^ */.exec(suggestion ?? '')?.[0].length ?? 0 },
  })
}

/** The character at an offset, or nothing at the end of the text or of a line. */
function characterAt(text: string, offset: number): Span {
  const isSeen = offset < text.length && !/[\r\n]/.test(text.charAt(offset))
  return { start: offset, end: isSeen ? offset + 1 : offset }
}

function notAScheme(root: TreeNode | null, text: string): Finding {
  const isEmpty = root === null || (root.kind === 'scalar' && (root.value === null || root.value === undefined))
  const kind = isEmpty ? 'nothing' : root.kind === 'list' ? 'list' : 'text'
  const span = isEmpty || root.start < 0 ? BEGINNING : { start: root.start, end: root.end }
  const details = isEmpty ? {} : { found: text.slice(span.start, span.end) }
  return finding('not-a-scheme', span, { ...details, expected: ['peerscheme', 'name', 'stage'], args: { kind } })
}
