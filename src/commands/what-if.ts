/** `audit --assume` and `--targets`, loaded only for them. */
import { assess } from '../assess/assess.ts'
import type { Assessment } from '../assess/types.ts'
import { assume, assumedOf, difference, targetChanges, type WhatIf } from '../assess/what-if.ts'
import type { Catalogue } from '../catalogue/types.ts'
import { type AssumptionProblem, assumablePaths, type Change, readAssumption } from '../scheme/assumption.ts'
import type { Scheme } from '../scheme/types.ts'
import { type Session, UsageError } from './session.ts'
import { assumptionMessage } from './words/what-if.ts'

/** What was asked for. */
export interface Assumptions {
  /** The values of `--assume`, as they were typed. */
  assume: string[]
  targets: boolean
}

/** A scheme that is audited, and what it is audited by. */
export interface Judged {
  scheme: Scheme
  assessment: Assessment
  catalogue: Catalogue
}

/**
 * Each scheme as it would be.
 * @param judged In the order of the files; null for a file that is not a valid scheme.
 * @param catalogue What paths are read by where there is no scheme at all.
 * @throws UsageError for an assumption that none of the schemes can have.
 */
export function whatIfs(
  judged: (Judged | null)[],
  asked: Assumptions,
  catalogue: Catalogue,
  session: Session,
): (WhatIf | null)[] {
  const understood = new Set<string>()
  const problems = new Map<string, AssumptionProblem>()
  const readAll = (by: Catalogue, customPairs: string[]): Change[] => {
    const paths = assumablePaths(by, customPairs)
    return asked.assume.flatMap((text) => {
      const read = readAssumption(text, paths)
      if (!('problem' in read)) understood.add(text)
      else if (!problems.has(text)) problems.set(text, read)
      return 'problem' in read ? [] : [read]
    })
  }
  const schemes = judged.filter((one) => one !== null)
  if (schemes.length === 0) readAll(catalogue, [])
  const results = judged.map((one): WhatIf | null => {
    if (!one) return null
    const custom = one.scheme.custom.map(({ id }) => id)
    const targets = asked.targets ? targetChanges(one.scheme) : []
    return supposed(one, [...targets, ...readAll(one.catalogue, custom)])
  })
  for (const [text, problem] of problems) {
    if (!understood.has(text)) throw new UsageError(assumptionMessage(problem, session.lang))
  }
  return results
}

function supposed({ scheme, assessment, catalogue }: Judged, changes: Change[]): WhatIf {
  const after = assess(assume(scheme, changes), catalogue, assessment.as_of)
  return {
    assumed: assumedOf(scheme, changes),
    before: assessment,
    after,
    difference: difference(assessment, after),
  }
}
