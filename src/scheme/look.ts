/** Looks a scheme file through: its tree -> what is wrong with it, so far without what was meant instead. */
import type { Catalogue } from '../catalogue/types.ts'
import { finding, inOrder, isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { locator } from '../format/paths.ts'
import type { Language } from '../language/types.ts'
import { BEGINNING } from '../yaml/locate.ts'
import { childOf, type MappingNode, type TreeNode } from '../yaml/nodes.ts'
import type { Tree } from '../yaml/tree.ts'
import { checkFile } from './check/file.ts'
import { isFinding, type Problem } from './check/problem.ts'
import { normalise } from './normalise.ts'
import type { SchemeDocument } from './types.ts'

export interface LookTools {
  catalogue: Catalogue
  /** Ids of rules besides the reader's and the catalogue's that `exceptions` may name. */
  moreRules?: ReadonlySet<string>
}

/** A text that has been looked through. */
export interface Looked {
  text: string
  file: string
  catalogue: Catalogue
  /** Null where the text is not YAML, or holds something else than keys. */
  mapping: MappingNode | null
  root: TreeNode | null
  problems: Problem[]
}

const NO_RULES: ReadonlySet<string> = new Set()

/** @param tree the text as `readTree` reads it; where it is not YAML there is more to say than this finds */
export function look(
  text: string,
  file: string,
  { catalogue, moreRules = NO_RULES }: LookTools,
  { root, findings, failure }: Tree,
): Looked {
  const looked = { text, file, catalogue, root, mapping: null }
  if (root?.kind === 'mapping') {
    const problems = [...findings, ...checkFile(root, text, catalogue, moreRules)]
    return { ...looked, mapping: root, problems }
  }
  const isTold = failure !== null || findings.some(({ rule }) => rule === 'too-large' || rule === 'too-deep')
  return { ...looked, problems: isTold ? findings : [...findings, notAScheme(root, text)] }
}

/** Its findings, where nothing is wrong and none of them needs to be worked out; else null. */
export function readyFindings({ problems }: Looked): Finding[] | null {
  const ready = problems.filter(isFinding)
  const isPlain = ready.length === problems.length && ready.every(({ severity }) => severity !== 'error')
  return isPlain ? ready : null
}

/** A file as it was read: with a scheme where no finding is an error. */
export function documentOf({ text, file, catalogue, root, mapping }: Looked, findings: Finding[]): SchemeDocument {
  const isWrong = findings.some(isError)
  return {
    file,
    text,
    scheme: mapping && !isWrong ? normalise(mapping, catalogue) : null,
    name: nameOf(childOf(root, 'name')?.value),
    language: languageOf(childOf(root, 'language')?.value),
    findings: inOrder(findings),
    locate: locator(root),
  }
}

export function nameOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export function languageOf(value: unknown): Language | null {
  return value === 'da' || value === 'en' ? value : null
}

function notAScheme(root: TreeNode | null, text: string): Finding {
  const isEmpty = root === null || (root.kind === 'scalar' && (root.value === null || root.value === undefined))
  const kind = isEmpty ? 'nothing' : root.kind === 'list' ? 'list' : 'text'
  const span = isEmpty || root.start < 0 ? BEGINNING : { start: root.start, end: root.end }
  const details = isEmpty ? {} : { found: text.slice(span.start, span.end) }
  return finding('not-a-scheme', span, { ...details, expected: ['peerscheme', 'name', 'stage'], args: { kind } })
}
