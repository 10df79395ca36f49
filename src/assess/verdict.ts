/**
 * Does a condition hold? Three answers: a condition is undecided when some way of filling in the facts that are not
 * given makes it hold and some other does not. By the convention of the conditions (no `not`, leaves never admit
 * null): valid on the scheme = it holds; else valid on the scheme without its nulls = undecided; else it does not.
 */
import { type FactTree, factAt, meeting, withoutNulls } from './facts.ts'

export type Verdict = 'holds' | 'undecided' | 'not'

/** A scheme's facts with and without what is not given, and what was already judged on them. */
export interface Judge {
  facts: FactTree
  /** The facts without their nulls. */
  given: FactTree
}

interface Tested {
  asks: string[]
  test: (facts: unknown) => boolean
}

export function judgeOf(facts: FactTree): Judge {
  return { facts, given: withoutNulls(facts) }
}

export function verdictOf({ test }: Tested, { facts, given }: Judge): Verdict {
  if (test(facts)) return 'holds'
  return test(given) ? 'undecided' : 'not'
}

/**
 * The facts not given that can still change an undecided condition: those for which some filling of the other ones
 * leaves the answer to them.
 * @returns Paths, in the order of the condition.
 */
export function openFacts(condition: Tested, { facts }: Judge): string[] {
  const missing = condition.asks.filter((path) => factAt(facts, path) === null)
  if (missing.length < 2) return missing
  return missing.filter((fact) => {
    const others = missing.filter((path) => path !== fact)
    for (let choice = 0; choice < 2 ** others.length; choice++) {
      const met = others.filter((_, index) => choice & (1 << index))
      if (!condition.test(meeting(facts, met)) && condition.test(meeting(facts, [...met, fact]))) return true
    }
    return false
  })
}
