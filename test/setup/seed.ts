/** Before any test: chooses the seed of the properties, and says it, so that a run can be repeated. */
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of every property. */
    seed: number
    /** How many times as often as in an ordinary run each is tried. */
    effort: number
  }
}

export default function setup({ provide }: TestProject): void {
  const seed = seedOf(process.env.PEERSCHEME_SEED, new Date())
  const effort = effortOf(process.env.PEERSCHEME_RUNS)
  provide('seed', seed)
  provide('effort', effort)
  const often = effort === 1 ? '' : ` PEERSCHEME_RUNS=${effort}`
  process.stdout.write(`Properties: seed ${seed}; to try the same again: PEERSCHEME_SEED=${seed}${often} npm test\n`)
}

/**
 * @param given `PEERSCHEME_SEED`: a whole number, or `free` for any; unset: that of the day.
 * @throws Where it is neither.
 */
export function seedOf(given: string | undefined, now: Date): number {
  if (given === undefined || given === '') return Number(now.toISOString().slice(0, 10).replaceAll('-', ''))
  if (given === 'free') return Math.floor(Math.random() * 2 ** 31)
  if (!/^-?\d{1,10}$/.test(given)) throw new Error(`PEERSCHEME_SEED is ${given}: expected a whole number, or "free"`)
  return Number(given)
}

/** @throws Where `PEERSCHEME_RUNS` is no number of times. */
export function effortOf(given: string | undefined): number {
  if (given === undefined || given === '') return 1
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Error(`PEERSCHEME_RUNS is ${given}: expected a whole number from 1`)
  return Number(given)
}
