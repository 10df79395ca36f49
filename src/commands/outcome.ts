/** How a command ends, in words; `main.ts` makes an exit code of it. */

/**
 * `objection`: a threshold is not met, a file is invalid, or a finding is as serious as asked. `failure`: wrong use, or
 * something could not be found, opened, decoded or written.
 */
export type Outcome = 'done' | 'objection' | 'failure' | 'interrupted'

/** The worst of what happened. */
export function outcomeOf({ failed, objects }: { failed: boolean; objects: boolean }): Outcome {
  if (failed) return 'failure'
  return objects ? 'objection' : 'done'
}
