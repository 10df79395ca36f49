/** What a scheme has decided to live with. */
import type { Scheme } from './types.ts'

export type Exception = Scheme['exceptions'][number]

/**
 * The exception for a rule that holds on a day.
 * @param asOf YYYY-MM-DD; an exception holds to the end of its last day.
 */
export function exceptionFor(rule: string, { exceptions }: Pick<Scheme, 'exceptions'>, asOf: string): Exception | null {
  return exceptions.find((one) => one.rule === rule && (one.until === null || one.until >= asOf)) ?? null
}
