/**
 * The notation of phrases in the word groups: words with spaces between them; `a/b` is one of several, `...` up to
 * three other words, `(list)` one of a list of the language, `word*` every word that begins so.
 */
import { bare } from './words.ts'

/** What stands at one place of a phrase. */
export interface WordSet {
  words: Set<string>
  /** Beginnings of words. */
  prefixes: string[]
  /** Also holds where nothing stands: at the end of a clause. */
  end: boolean
}

export type Slot = WordSet | 'gap'
/** How many words a gap may hold. */
export const GAP = 3

/** The name that stands for "nothing more in this clause" in a list of neighbours. */
export const END = '(end)'

export type Lists = Record<string, readonly string[]>

/** For each place of a phrase its alternatives, or a gap. */
export type Parts = (string[] | 'gap')[]

/** The parts of a phrase as written: for each place its alternatives, or `...`. */
export function partsOf(phrase: string): Parts {
  return phrase
    .toLowerCase()
    .split(' ')
    .filter(Boolean)
    .map((part) => (part === '...' || part === '…' ? 'gap' : part.split('/')))
}

/** The name of a list that an alternative stands for, or null. */
export function listName(alternative: string): string | null {
  return alternative.startsWith('(') && alternative.endsWith(')') ? alternative.slice(1, -1) : null
}

/** Turns phrases into slots; each list of a language is made once. */
export class Phrases {
  private readonly lists: Lists
  private readonly made = new Map<string, WordSet>()

  constructor(lists: Lists) {
    this.lists = lists
  }

  /** @throws when a list is named that the language has not */
  slots(phrase: string): Slot[] {
    return partsOf(phrase).map((part) => (part === 'gap' ? part : this.set(part)))
  }

  /** The words that a part of a phrase stands for. */
  set(alternatives: readonly string[]): WordSet {
    const only = alternatives.length === 1 ? listName(alternatives[0] as string) : null
    if (only !== null && only !== 'end') return this.list(only)
    const set: WordSet = { words: new Set(), prefixes: [], end: false }
    for (const alternative of alternatives) this.into(set, alternative)
    return set
  }

  private into(set: WordSet, alternative: string): void {
    const name = listName(alternative)
    if (alternative === END) set.end = true
    else if (name !== null) {
      const list = this.list(name)
      for (const word of list.words) set.words.add(word)
      set.prefixes.push(...list.prefixes)
      set.end ||= list.end
    } else if (alternative.endsWith('*')) set.prefixes.push(bare(alternative.slice(0, -1).toLowerCase()))
    else set.words.add(bare(alternative.toLowerCase()))
  }

  private list(name: string): WordSet {
    const known = this.made.get(name)
    if (known) return known
    const words = this.lists[name]
    if (!words) throw new Error(`no list is called (${name})`)
    const set: WordSet = { words: new Set(), prefixes: [], end: false }
    this.made.set(name, set)
    for (const word of words) this.into(set, word)
    return set
  }
}

/** Whether a set holds a word. */
export function holds(set: WordSet, word: string): boolean {
  return set.words.has(word) || set.prefixes.some((prefix) => word.startsWith(prefix))
}
