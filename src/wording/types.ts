/** Words that stigmatise or confuse: how a group of them is compiled, and found in a text. */

import type { Certainty } from '../catalogue/types.ts'
import type { RawFind, RawWordLanguage } from '../catalogue/words.ts'
import type { Audience } from '../format/vocabulary.ts'
import type { Language } from '../language/types.ts'

export interface CompiledFind extends Omit<RawFind, 'stem' | 'endings' | 'words'> {
  /** Phrases, inflected forms written out as alternatives. */
  words: string[]
  /** What the last parts are added to, where it is not every form. */
  stems?: string[]
}

/** What finding needs to know of a group. */
export interface CompiledGroup {
  id: string
  certainty: Certainty
  explain: boolean
  once: boolean
  instead: string[]
  find: CompiledFind[]
  silent_in: string[]
}

/** The groups of one language, as `wording.json` stores them. */
export interface CompiledLanguage extends Omit<RawWordLanguage, 'endings'> {
  groups: CompiledGroup[]
  /** For each beginning of words, by its number, the items that have a key word with it (`lexicon.ts`). */
  index: Record<string, number[]>
}

export type CompiledWording = Record<Language, CompiledLanguage>

export type TextKind = 'markdown' | 'html' | 'text'

export interface WordingOptions {
  /** The language of the text; null: it is found out. */
  language: Language | null
  audience: Audience
  groups: CompiledWording
}

/** A place in a text, as offsets in UTF-16 units: from start up to, not with, end. */
export interface Place {
  /** The id of the group; {@link INTERNAL} for the one note on an internal text. */
  group: string
  certainty: Certainty
  explain: boolean
  once: boolean
  start: number
  end: number
  /** The words as they stand in the text, without markup, soft hyphens and line breaks. */
  found: string
  instead: string[]
}

/** Stands for a group where an internal text holds words that an external one should not. */
export const INTERNAL = 'internal-language'
