/** Reads a scheme file: YAML text -> what is wrong with it, and the scheme when nothing is. */

import { finding } from '../findings/finding.ts'
import type { Finding, Span } from '../findings/types.ts'
import type { Language } from '../language/types.ts'
import { MappingNode } from '../yaml/nodes.ts'
import type { SyntaxProblem } from '../yaml/syntax.ts'
import { type Failure, readTree, type Tree } from '../yaml/tree.ts'
import { indexOf } from './catalogue-index.ts'
import { documentOf, type Looked, type LookTools, languageOf, look, nameOf } from './look.ts'
import { findingsOf } from './meant/findings.ts'
import { lookAlikeFinding, withLookAlikes } from './meant/look-alikes.ts'
import type { SchemeDocument } from './types.ts'

export interface SchemeTools extends LookTools {
  /** `explainSyntax` of `syntax.ts`, which is heavy: load it when it is called. Without it the place is js-yaml's. */
  syntax?: (text: string, failure: Failure) => SyntaxProblem
}

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
  return completed(look(text, file, tools, tree), tools, tree)
}

/** A file that has been looked through, with everything that is to be said of what is wrong with it. */
export function completed(looked: Looked, tools: SchemeTools, { failure }: Tree): SchemeDocument {
  const { text, file } = looked
  const findings = workedOut(looked)
  if (failure) {
    const made = documentOf(looked, [...findings, syntaxFinding(text, failure, tools)])
    return { ...made, ...nameInText(text) }
  }
  const again = (changed: string): Finding[] | null => {
    const tree = readTree(changed)
    return tree.failure ? null : workedOut(look(changed, file, tools, tree))
  }
  return documentOf(looked, withLookAlikes(findings, text, again))
}

function workedOut({ text, mapping, problems, catalogue }: Looked): Finding[] {
  return findingsOf(problems, { text, root: mapping ?? new MappingNode(0, 0), index: indexOf(catalogue) })
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
  if (cause === 'look-alike' && suggestion !== null) {
    const start = text.slice(0, span.start).search(/[^\r\n]*$/)
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
    return lookAlikeFinding(line, start, suggestion, start)
  }
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
