/** The questions: what each is about, and what the file says of it. Ids only; the words come by them. */

import type { FactForm } from '../../format/fact-form.ts'
import type { Answer, CustomPair, PairAnswer, PurposeAnswer } from '../../scheme/types.ts'

/**
 * `promises` (only when reassessing: last time's gaps and promises), `purpose`, `facts`, `grid`, the ids of the nine
 * elements, the ids of the two lenses.
 */
export type SectionId = string

interface Common {
  /**
   * Unique, and stable between sessions: `purpose.need`, `stage`, `profile.minors`, `grid.roles`, `grid.roles.target`,
   * `grid.custom.payment`, `grid.custom.payment.target`, `target_group.criteria_review`, `offer.more_facts`.
   */
  id: string
  section: SectionId
  /** Whether the file holds an answer. */
  answered: boolean
  /** Reassessing: whether it is asked again although it is answered, until it is gone through. */
  again: boolean
  /** The keys a screen shows: which of the events besides moving about make sense here. */
  takes: readonly ('note' | 'evidence' | 'owner' | 'due' | 'target')[]
}

export type Question =
  /** Texts: `texts.purpose[key]`. Answered by `{ text, status }`. */
  | (Common & { kind: 'purpose'; key: string; answer: PurposeAnswer | null })
  /** Texts: `texts.facts[key]`; key `stage` too. `value` as in `Scheme.profile`; null where not given. */
  | (Common & { kind: 'fact'; key: string; form: FactForm; value: unknown; decides: boolean })
  /** Texts: `texts.pairs[key]`. */
  | (Common & { kind: 'pair'; key: string; answer: PairAnswer | null })
  /** One of the scheme's own pairs; texts: its labels. */
  | (Common & { kind: 'own_pair'; key: string; pair: CustomPair })
  /** What a pair is wished to become; `key` as in `pair` or `own_pair`; `pair` is set for the scheme's own. */
  | (Common & { kind: 'target'; key: string; answer: PairAnswer; pair: CustomPair | null })
  /** Texts: `texts.criteria[path]`. `before`: last time's answer, when reassessing. */
  | (Common & {
      kind: 'criterion'
      path: string
      gate: boolean
      allowsNotApplicable: boolean
      answer: Answer | null
      before: Answer | null
    })
  /** Whether one wants more: not a part of the file. `more_facts`: the facts that decide nothing; `targets`; `own_pairs`: another one (again after each). */
  | (Common & { kind: 'offer'; offer: Offer })

export type Offer = 'more_facts' | 'targets' | 'own_pairs'
