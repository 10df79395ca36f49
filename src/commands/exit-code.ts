/** The exit codes of design/interface.md; the highest wins. */
export const DONE = 0
/** There is something to object to. */
export const OBJECTION = 1
/** Wrong use, or something that could not be opened. */
export const TROUBLE = 2
export const INTERRUPTED = 130

export interface Outcome {
  /** Something could not be found, opened or decoded. */
  trouble: boolean
  /** A threshold is not met, a file is invalid, or a finding is as serious as asked. */
  objection: boolean
}

/** @returns 0, 1 or 2. */
export function exitCode({ trouble, objection }: Outcome): number {
  if (trouble) return TROUBLE
  return objection ? OBJECTION : DONE
}
