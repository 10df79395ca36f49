/** The nine elements and the lenses together, where it does not matter which of them a criterion stands in. */

interface Parts<P> {
  elements: readonly P[]
  lenses: readonly P[]
}

/** The nine, then the lenses. */
export function partsOf<P>({ elements, lenses }: Parts<P>): P[] {
  return [...elements, ...lenses]
}

/** Their criteria, in the same order. */
export function criteriaOf<C>(parts: Parts<{ criteria: readonly C[] }>): C[] {
  return partsOf(parts).flatMap(({ criteria }) => criteria)
}
