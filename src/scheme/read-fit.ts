/** Reads a scheme file that is as it should be, which most are: without all that finds, words and mends mistakes. */

import type { Catalogue } from '../catalogue/types.ts'
import { inOrder } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import { locator } from '../format/paths.ts'
import type { Language } from '../language/types.ts'
import { childOf, type TreeNode } from '../yaml/nodes.ts'
import type { Tree } from '../yaml/tree.ts'
import { personalData } from './check/personal-data.ts'
import { fits, type MoreTests, type ShapeTests } from './fits.ts'
import { normalise } from './normalise.ts'
import type { SchemeDocument } from './types.ts'

export interface FitTools {
  catalogue: Catalogue
  /** The shapes as the quick look asks for them; without them every file is read closely. */
  shapeTests?: (more: MoreTests) => ShapeTests
  /** Ids of rules besides the reader's and the catalogue's that `exceptions` may name. */
  moreRules?: ReadonlySet<string>
}

const NO_RULES: ReadonlySet<string> = new Set()

/**
 * @param tree the text as `readTree` reads it
 * @returns null for a file of which there may be more to say than that it holds personal data: `read.ts` says it
 */
export function readFit(
  text: string,
  file: string,
  { catalogue, moreRules = NO_RULES, shapeTests }: FitTools,
  { root, findings, failure }: Tree,
): SchemeDocument | null {
  if (!shapeTests || failure || root?.kind !== 'mapping') return null
  if (findings.some(({ severity }) => severity === 'error')) return null
  if (!fits(root, catalogue, moreRules, shapeTests)) return null
  const made = document(file, text, root, [...findings, ...personalData(root, text)])
  made.scheme = normalise(root, catalogue)
  return made
}

/** A file as it was read, so far without a scheme. */
export function document(file: string, text: string, root: TreeNode | null, findings: Finding[]): SchemeDocument {
  return {
    file,
    text,
    scheme: null,
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
