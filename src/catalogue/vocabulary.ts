/** The fixed words that the catalogue and a scheme share, each list once and in the order that people are shown. */

/** How much a criterion counts, from most to least. */
export const WEIGHTS = ['essential', 'important', 'supportive'] as const
export type Weight = (typeof WEIGHTS)[number]

/** The stages from which a criterion can be expected, in order. */
export const EXPECTED_STAGES = ['idea', 'pilot', 'running', 'anchored'] as const
export type ExpectedStage = (typeof EXPECTED_STAGES)[number]

/** The stages of a scheme, in order. `closed` is judged as `running`. */
export const STAGES = [...EXPECTED_STAGES, 'closed'] as const
export type Stage = (typeof STAGES)[number]

/** The two sides of a pair of the grid. */
export const SIDES = ['closed', 'open'] as const
export type Side = (typeof SIDES)[number]

/** Position without skip: what a target or a reference choice can be. */
export const TARGETS = ['closed', 'between', 'open'] as const
export type Target = (typeof TARGETS)[number]

/** Where a scheme stands in a pair. */
export const POSITIONS = [...TARGETS, 'skip'] as const
export type Position = (typeof POSITIONS)[number]
