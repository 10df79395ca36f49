/** A file of answers (`--answers`): flat (`target_group.goals: partly`) or shaped as a scheme, applied in one go. */

import type { Catalogue } from '../../catalogue/types.ts'
import type { Change } from '../../edit/types.ts'
import { finding, inOrder, isError } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import { shortKey } from '../../format/paths.ts'
import { shapes } from '../../format/shapes.ts'
import { isBilingual, isPaperForm } from '../../format/short-forms.ts'
import { positionOfShare } from '../../format/vocabulary.ts'
import { indexOf } from '../../scheme/catalogue-index.ts'
import { FURTHER } from '../../scheme/check/answers.ts'
import { CatalogueCheck } from '../../scheme/check/catalogue.ts'
import { relationFindings } from '../../scheme/check/relations.ts'
import { checkShape } from '../../scheme/check/shape.ts'
import { findingsOf } from '../../scheme/meant/findings.ts'
import { withLookAlikes } from '../../scheme/meant/look-alikes.ts'
import { type SchemeTools, syntaxFinding } from '../../scheme/read.ts'
import type { Scheme } from '../../scheme/types.ts'
import type { Values } from '../../scheme/values.ts'
import type { MappingNode } from '../../yaml/nodes.ts'
import type { Path, Plain } from '../../yaml/plain.ts'
import { readTree } from '../../yaml/tree.ts'
import { shapedAsScheme } from './answers-shape.ts'

export interface AnswersTools {
  catalogue: Catalogue
  /** The scheme that the answers are for. */
  scheme: Scheme
  /** Says why a text is not YAML; without it the place alone is known. */
  syntax?: NonNullable<SchemeTools['syntax']>
}

/**
 * The changes that a file of answers makes.
 * @returns findings placed in the text of the answers; changes only when none of them is an error. What the answers
 * make of the file is still to be read again as a scheme, as after every edit.
 */
export function answersOf(text: string, tools: AnswersTools): { changes: Change[] | null; findings: Finding[] } {
  const { root, findings, failure } = readTree(text)
  if (failure) findings.push(syntaxFinding(text, failure, tools))
  if (root?.kind !== 'mapping') {
    if (findings.length === 0)
      findings.push(finding('not-a-scheme', { start: 0, end: 0 }, { args: { kind: 'nothing' } }))
    return { changes: null, findings: inOrder(findings) }
  }
  const { shaped, found } = lookedThrough(root, text, tools)
  const again = (changed: string): Finding[] | null => {
    const tree = readTree(changed)
    return tree.root?.kind === 'mapping' ? lookedThrough(tree.root, changed, tools).found : null
  }
  findings.push(...withLookAlikes(found, text, again))
  const isWrong = findings.some(isError)
  const changes = isWrong ? null : shaped.entries.flatMap(({ key, node }) => answered([key], node.value, tools))
  return { changes, findings: inOrder(findings) }
}

/** The answers in the shape of a scheme, and what is wrong with them. */
function lookedThrough(
  root: MappingNode,
  text: string,
  tools: AnswersTools,
): { shaped: MappingNode; found: Finding[] } {
  const found: Finding[] = []
  const shaped = shapedAsScheme(root, tools.catalogue, found)
  found.push(...mistakes(shaped, text, tools))
  return { shaped, found }
}

/** As `readScheme` finds them in a whole file: what answers need not say is taken from the scheme. */
function mistakes(root: MappingNode, text: string, { catalogue }: AnswersTools): Finding[] {
  const index = indexOf(catalogue)
  const problems = [
    ...checkShape(root, ANSWERS, FURTHER),
    ...new CatalogueCheck(index, new Set()).check(root),
    ...relationFindings(root),
  ]
  return findingsOf(problems, { text, root, index })
}

/** Nothing has to be there. */
const ANSWERS = { ...shapes, required: [] }

/** The changes for a value of the answers: each answer on its own, so that nothing beside it is lost. */
function answered(path: Path, value: unknown, tools: AnswersTools): Change[] {
  if (value === null || value === undefined || path[0] === 'peerscheme') return []
  if (path[0] === 'grid' && path[1] === 'custom') return ownPairs(value as Values[], tools)
  const short = shortKey(path)
  const isMapping = typeof value === 'object' && !Array.isArray(value)
  if (short !== null && (!isMapping || (short === 'text' && isBilingual(value)))) return [set([...path, short], value)]
  if (short === 'position' && isPaperForm(value)) return paperForm(path, value)
  if (!isMapping || isBilingual(value)) return [set(path, value)]
  return Object.entries(value).flatMap(([key, inner]) => answered([...path, key], inner, tools))
}

function paperForm(path: Path, { closed, open: _, ...beside }: Values): Change[] {
  const rest = Object.entries(beside).map(([key, value]) => set([...path, key], value))
  return [set([...path, 'position'], positionOfShare(closed)), ...rest]
}

/** By their ids: those that are there already are changed, others added. */
function ownPairs(pairs: readonly Values[], { scheme }: AnswersTools): Change[] {
  return pairs.flatMap((pair): Change[] => {
    const path: Path = ['grid', 'custom']
    const index = scheme.custom.findIndex(({ id }) => id === pair.id)
    if (index < 0) return [{ do: 'append', path, value: pair as Plain }]
    const { id: _, ...changed } = pair
    return Object.entries(changed).map(([key, value]) => set([...path, index, key], value))
  })
}

function set(path: Path, value: unknown): Change {
  return { do: 'set', path, value: value as Plain }
}
