/** A phrase that is looked for, seen from its key word; what stands around it is made when it is met first. */
import { listName, type Parts, type Phrases, type Slot } from './phrase.ts'
import type { CompiledFind, CompiledGroup } from './types.ts'

/** What a pattern says when it fits. */
export type Meaning =
  | { kind: 'find'; group: CompiledGroup; order: number }
  /** The words mean something else here, for one group. */
  | { kind: 'silent'; group: CompiledGroup }
  /** A proper name: silent for all groups, where it is written with a capital. */
  | { kind: 'name' }

/** What must or must not stand beside or near a find. */
export class Around {
  private readonly find: Partial<CompiledFind>
  private readonly phrases: Phrases
  private made: ReturnType<Around['make']> | null = null

  constructor(find: Partial<CompiledFind>, phrases: Phrases) {
    this.find = find
    this.phrases = phrases
  }

  get neighbours() {
    this.made ??= this.make()
    return this.made
  }

  private make() {
    const { after, before, not_after = [], not_before = [], near, not_near } = this.find
    const slots = (list: readonly string[]): Slot[][] => list.map((phrase) => this.phrases.slots(phrase))
    return {
      after: after ? slots(after) : null,
      before: before ? slots(before) : null,
      notAfter: slots(not_after),
      notBefore: slots(not_before),
      near: near ? this.phrases.set(near) : null,
      notNear: not_near ? this.phrases.set(not_near) : null,
    }
  }
}

export class Pattern {
  readonly meaning: Meaning
  readonly around: Around
  private readonly parts: Parts
  private readonly key: number
  private readonly phrases: Phrases
  private made: { left: Slot[]; right: Slot[] } | null = null

  constructor(meaning: Meaning, around: Around, parts: Parts, key: number, phrases: Phrases) {
    this.meaning = meaning
    this.around = around
    this.parts = parts
    this.key = key
    this.phrases = phrases
  }

  /** What stands before the key word (nearest first) and behind it. */
  get sides(): { left: Slot[]; right: Slot[] } {
    if (!this.made) {
      const slots = (parts: Parts): Slot[] => parts.map((part) => (part === 'gap' ? part : this.phrases.set(part)))
      this.made = { left: slots(this.parts.slice(0, this.key)).reverse(), right: slots(this.parts.slice(this.key + 1)) }
    }
    return this.made
  }
}

/**
 * The place of a phrase that is looked up: the one whose shortest word is the longest, as the rarest.
 * @throws when a phrase has no word of its own
 */
export function keyOf(parts: Parts): number {
  let best = -1
  let length = 0
  parts.forEach((part, index) => {
    if (part === 'gap' || part.some((word) => listName(word) !== null || word.endsWith('*'))) return
    const shortest = Math.min(...part.map((word) => word.length))
    if (shortest > length) {
      length = shortest
      best = index
    }
  })
  if (best < 0) throw new Error('a phrase needs a word of its own, not only lists and gaps')
  return best
}
