/**
 * Does a condition hold? Three answers: a condition is undecided when some way of filling in the facts that are not
 * given makes it hold and some other does not. By the convention of the conditions (no `not`, leaves never admit
 * null): valid on the scheme = it holds; else valid on the scheme without its nulls = undecided; else it does not.
 */
import { type FactTree, factAt, whileMet, withoutNulls } from './facts.ts'

export type Verdict = 'holds' | 'undecided' | 'not'

/** A scheme's facts with and without what is not given, and what was already judged on them. */
export interface Judge {
  facts: FactTree
  /** The facts without their nulls. */
  given: FactTree
  /** What conditions depend on besides the facts that they ask for: the stage, and what is derived. */
  besides: string
}

interface Tested {
  asks: string[]
  test: (facts: unknown) => boolean
}

export function judgeOf(facts: FactTree): Judge {
  return { facts, given: withoutNulls(facts), besides: JSON.stringify([facts.stage, facts.derived]) }
}

export function verdictOf({ test }: Tested, { facts, given }: Judge): Verdict {
  if (test(facts)) return 'holds'
  return test(given) ? 'undecided' : 'not'
}

/** What was found out before, by condition and by the answers that it depends on. */
const found = new WeakMap<Tested, Map<string, string[]>>()

/**
 * The facts not given that can still change an undecided condition: those for which some filling of the other ones
 * leaves the answer to them.
 * @returns Paths, in the order of the condition.
 */
export function openFacts(condition: Tested, { facts, besides }: Judge): string[] {
  const { asks } = condition
  const missing = asks.filter((path) => factAt(facts, path) === null)
  if (missing.length < 2) return missing
  const known = found.get(condition) ?? new Map<string, string[]>()
  found.set(condition, known)
  const key = besides + asks.map((path) => factAt(facts, path)).join(';')
  const open = known.get(key) ?? openAmong(missing, condition, facts)
  known.set(key, open)
  return open
}

function openAmong(missing: string[], { test }: Tested, facts: FactTree): string[] {
  // Every choice of the facts not given, as a number whose bits say which of them meet what is asked.
  const holds = Array.from({ length: 2 ** missing.length }, (_, choice) =>
    whileMet(
      facts,
      missing.filter((_, index) => choice & (1 << index)),
      test,
    ),
  )
  return missing.filter((_, index) => holds.some((held, choice) => held && !holds[choice & ~(1 << index)]))
}
