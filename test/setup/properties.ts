/**
 * How properties are tried, in one place. Any seed must pass; one for all on a day, so that what fails at one fails at
 * all of us, and can be run again: `PEERSCHEME_SEED=20261121 npm test`. At night other seeds are tried, and more of them:
 * `PEERSCHEME_SEED=free PEERSCHEME_RUNS=10`.
 */
import fc from 'fast-check'
import { inject } from 'vitest'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject('seed') })

/** @param count How often a property is tried in an ordinary run. */
export function runs(count: number): number {
  return count * inject('effort')
}
