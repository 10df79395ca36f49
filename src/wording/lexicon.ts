/** The words of one language, ready to be looked up: from each key word to what must stand around it. */
import { listName, Phrases, partsOf, type Slot } from './phrase.ts'
import type { CompiledFind, CompiledGroup, CompiledLanguage } from './types.ts'
import { bare } from './words.ts'

/** What a pattern says when it fits. */
export type Meaning =
  | { kind: 'find'; group: CompiledGroup; order: number }
  /** The words mean something else here, for one group. */
  | { kind: 'silent'; group: CompiledGroup }
  /** A proper name: silent for all groups, where it is written with a capital. */
  | { kind: 'name' }

/** What must or must not stand beside or near a find. Made when its key word is met first: most never are. */
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

type Parts = (string[] | 'gap')[]

/** A phrase, seen from its key word. */
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
      const slots = this.parts.map((part) => (part === 'gap' ? part : this.phrases.set(part)))
      this.made = { left: slots.slice(0, this.key).reverse(), right: slots.slice(this.key + 1) }
    }
    return this.made
  }
}

export interface Lexicon {
  language: CompiledLanguage
  /** Patterns by their key word in small letters without hyphens; `word-` and `-word` begin or end a hyphened word. */
  patterns: Map<string, Pattern[]>
  /** Which beginnings of words any key has, by {@link beginningOf}. */
  beginnings: Uint8Array
  speaker: Set<string>
  reader: Set<string>
  we: Slot[][]
}

const made = new WeakMap<CompiledLanguage, Lexicon>()

/**
 * The lexicon of a language; made once.
 * @throws when a phrase has no word of its own
 */
export function lexiconOf(language: CompiledLanguage): Lexicon {
  const known = made.get(language)
  if (known) return known
  const lexicon = new Builder(language).build()
  made.set(language, lexicon)
  return lexicon
}

/** A number for the first five letters of a word in small letters; words that differ there mostly differ in it. */
export function beginningOf(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end && at < start + 5; at++) number = (number * 31 + text.charCodeAt(at)) & 0xffff
  return number
}

class Builder {
  private readonly language: CompiledLanguage
  private readonly phrases: Phrases
  private readonly patterns = new Map<string, Pattern[]>()
  private readonly beginnings = new Uint8Array(0x10000)

  constructor(language: CompiledLanguage) {
    this.language = language
    this.phrases = new Phrases(language.lists)
  }

  build(): Lexicon {
    const { groups, names, first_person } = this.language
    const nothing = new Around({}, this.phrases)
    groups.forEach((group, order) => {
      for (const find of group.find) this.find(find, { kind: 'find', group, order })
      for (const phrase of group.silent_in) this.phrase(phrase, { kind: 'silent', group }, nothing)
    })
    for (const name of names) this.phrase(name, { kind: 'name' }, nothing)
    return {
      language: this.language,
      patterns: this.patterns,
      beginnings: this.beginnings,
      speaker: new Set(first_person.alone),
      reader: new Set(first_person.unless),
      we: first_person.we.map((phrase) => this.phrases.slots(phrase)),
    }
  }

  private find(find: CompiledFind, meaning: Meaning): void {
    const around = new Around(find, this.phrases)
    for (const phrase of find.words) {
      if (!find.only_compounds) this.phrase(phrase, meaning, around)
      if (find.first_parts || find.last_parts) this.compounds(phrase, find, meaning, around)
    }
  }

  /** Files a phrase under its rarest word, and as one word where people run its two words together. */
  private phrase(phrase: string, meaning: Meaning, around: Around): void {
    const parts = partsOf(phrase)
    const key = keyOf(parts)
    const pattern = new Pattern(meaning, around, parts, key, this.phrases)
    for (const word of parts[key] as string[]) this.file(bare(word), pattern)
    const [first, second] = parts
    if (parts.length !== 2 || !first || !second || first === 'gap' || second === 'gap') return
    if ([...first, ...second].some((word) => /[(*]/.test(word))) return
    const joined = new Pattern(meaning, around, [first], 0, this.phrases)
    for (const start of first) for (const end of second) this.file(bare(start + end), joined)
  }

  /** Files the compounds of the last word of a phrase: stofmisbrugere, misbrugermiljøet, stof-misbrugermiljø. */
  private compounds(phrase: string, find: CompiledFind, meaning: Meaning, around: Around): void {
    const parts = partsOf(phrase)
    const words = parts[parts.length - 1] as string[]
    const pattern = new Pattern(meaning, around, parts, parts.length - 1, this.phrases)
    const stems = find.stems?.map((stem) => stem.slice(stem.lastIndexOf(' ') + 1).toLowerCase()) ?? words
    const longer = stems.flatMap((stem) => this.withLastParts(stem, find.last_parts ?? []))
    for (const end of longer) this.file(end, pattern)
    for (const first of find.first_parts ?? []) {
      for (const end of [...words, ...longer]) this.file(first === 'any' ? `-${bare(end)}` : bare(first + end), pattern)
    }
  }

  private withLastParts(stem: string, lastParts: readonly string[]): string[] {
    return lastParts.flatMap((part) =>
      part === 'any' ? [`${bare(stem)}-`] : this.language.part_endings.map((ending) => bare(stem + part + ending)),
    )
  }

  private file(word: string, pattern: Pattern): void {
    this.beginnings[beginningOf(word, 0, word.length)] = 1
    const there = this.patterns.get(word)
    if (!there) this.patterns.set(word, [pattern])
    else if (!there.includes(pattern)) there.push(pattern)
  }
}

/** The place of a phrase that is looked up: the one whose shortest word is the longest, as the rarest. */
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
