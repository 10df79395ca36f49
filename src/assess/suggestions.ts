/** Which kinds of community and partnership a scheme's own facts speak for and against. Reasons, never a ranking. */
import type { Catalogue, SuggestionEntry } from '../catalogue/types.ts'
import type { Scheme } from '../scheme/types.ts'
import { factAt } from './facts.ts'
import type { Suggestion, Suggestions } from './types.ts'
import { type Judge, openFacts, verdictOf } from './verdict.ts'

/** Below so many given facts, of those that the reasons read, there is nothing to build on. */
const ENOUGH = 2

/**
 * What speaks for and against each community type, combination and partnership.
 * @returns In the catalogue's order: what has at least one reason for it and no more against than for, and what the
 *   scheme has chosen itself, where anything speaks for or against it. None for a scheme that is closed or only known
 *   from a source, or that says too little of itself; then `asks` has the facts that would say more.
 */
export function suggestionsOf({ suggestions }: Catalogue, scheme: Scheme, judge: Judge): Suggestions {
  if (scheme.reference || scheme.stage === 'closed') return { entries: [], asks: [] }
  const asks = openAsks(suggestions, scheme, judge)
  const read = [...new Set(suggestions.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.asks)))]
  const given = read.filter((path) => factAt(judge.facts, path) !== null)
  if (given.length < ENOUGH) return { entries: [], asks }
  const entries = suggestions.map((entry) => weighed(entry, scheme, judge))
  return { entries: entries.filter(isShown), asks }
}

function weighed({ kind, id, types, reasons }: SuggestionEntry, { profile }: Scheme, judge: Judge): Suggestion {
  const holding = (side: 'for' | 'against'): number[] =>
    reasons.flatMap((reason, index) => (reason.side === side && reason.test(judge.facts) ? [index] : []))
  const [speaksFor, speaksAgainst] = [holding('for'), holding('against')]
  const own = profile.community_types
  const chosen =
    kind === 'partnership'
      ? profile.partnership === id
      : own !== null && own.length === types.length && types.every((type) => own.includes(type))
  return {
    kind,
    id,
    chosen,
    fits: speaksFor.length > 0 && speaksFor.length >= speaksAgainst.length,
    for: speaksFor,
    against: speaksAgainst,
  }
}

function isShown({ chosen, fits, ...reasons }: Suggestion): boolean {
  return fits || (chosen && reasons.for.length + reasons.against.length > 0)
}

/** The facts not given that reasons wait for, those that most of them wait for first. */
function openAsks(suggestions: SuggestionEntry[], { profile }: Scheme, judge: Judge): string[] {
  const waiting = new Map<string, number>()
  for (const reason of suggestions.flatMap(({ reasons }) => reasons)) {
    if (verdictOf(reason, judge) !== 'undecided') continue
    for (const path of openFacts(reason, judge)) waiting.set(path, (waiting.get(path) ?? 0) + 1)
  }
  // Who has no partner is not asked what kind it is.
  if (profile.partnership === 'none') waiting.delete('profile.partner_kind')
  return [...waiting].sort((a, b) => b[1] - a[1]).map(([path]) => path)
}
