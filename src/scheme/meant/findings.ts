/** From problems to findings: one for each cause, at the place one has to fix, with what was probably meant. */

import { SIDES } from '../../catalogue/vocabulary.ts'
import { MOST_FINDINGS } from '../../findings/finding.ts'
import type { Finding } from '../../findings/types.ts'
import { EVIDENCE_KINDS } from '../../format/vocabulary.ts'
import { isFinding, type NearProblem, type Problem, type ShapeProblem } from '../check/problem.ts'
import { emptyItemFinding } from './empty-item.ts'
import { keyFinding, missingFinding } from './keys.ts'
import { nearest } from './nearest.ts'
import type { Reading } from './reading.ts'
import { evidenceFinding, pairFinding, valueFinding } from './values.ts'

/** What becomes of a problem other than an unknown key; null when another finding says it. */
export type Maker = (problem: ShapeProblem, reading: Reading) => Finding | null

/**
 * @param problems as the checks found them
 * @param make for a file that is no scheme: its own findings
 * @returns in no order
 */
export function findingsOf(problems: readonly Problem[], reading: Reading, make: Maker = schemeFinding): Finding[] {
  const unknown: Finding[] = []
  for (const problem of problems) {
    if (unknown.length > MOST_FINDINGS) break
    if (isFinding(problem) || problem.is !== 'unknown-key') continue
    const found = keyFinding(problem, reading)
    // A text that several commas have torn apart is one mistake.
    if (unknown.at(-1)?.span.start !== found.span.start) unknown.push(found)
  }
  const renamed = new Set(unknown.map(meantPath))
  const others = problems.flatMap((problem): Finding[] => {
    if (isFinding(problem)) return [problem]
    if (problem.is === 'near') return [withNearest(problem)]
    if (problem.is === 'unknown-key' || explains(renamed, problem)) return []
    const found = problem.is === 'empty-item' ? emptyItemFinding(problem, reading) : make(problem, reading)
    return found ? [found] : []
  })
  return [...unknown, ...others]
}

function withNearest({ finding, word, among }: NearProblem): Finding {
  const suggestion = nearest(word, among)
  return suggestion === null ? finding : { ...finding, suggestion }
}

/** Where the key would stand that was meant. */
function meantPath({ path, suggestion }: Finding): string {
  return [...(path ?? '').split('.').slice(0, -1), suggestion ?? ''].join('.')
}

/** Whether what is missing is there under another name. */
function explains(renamed: ReadonlySet<string>, { is, segments, key }: ShapeProblem): boolean {
  const keys = is === 'missing-key' ? [key] : is === 'evidence' ? EVIDENCE_KINDS : []
  return keys.some((one) => renamed.has([...segments, one].join('.')))
}

function schemeFinding(problem: ShapeProblem, reading: Reading): Finding | null {
  switch (problem.is) {
    case 'missing-key':
      return missingFinding(problem, reading)
    case 'evidence':
      return evidenceFinding(problem, reading)
    case 'pair':
    case 'pair-twice':
      return pairFinding(problem, reading)
    case 'choice':
      return isSide(problem) ? null : valueFinding(problem, reading)
    default:
      return valueFinding(problem, reading)
  }
}

/** A number of the paper form that it does not have: that is said of the whole pair. */
function isSide({ segments: [part, pair, side = ''], segments }: ShapeProblem): boolean {
  return part === 'grid' && pair !== 'custom' && segments.length === 3 && (SIDES as readonly string[]).includes(side)
}
