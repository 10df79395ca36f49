/** The groups of words that stigmatise or confuse, as their YAML holds them, and what people read about them. */
import type { Language, Text } from '../language/types.ts'
import type { Certainty, Citation, WordTexts } from './types.ts'

/** What stands before the id of a group in the id of its rule. */
export const RULE_PREFIX = 'wording-'

/**
 * One way in which the words of a group are written. `words` or `stem` say what is looked for, the rest narrows it.
 * A word or phrase may hold `/` between alternatives, `...` for up to three other words, and `(list)` for a list of
 * the language; a neighbour may also end in `*`.
 */
export interface RawFind {
  /** Words and phrases as they stand. */
  words?: string[]
  /** A word, or a phrase whose last word is inflected with `endings`. */
  stem?: string | string[]
  /** Endings, or the name of a list of them in the language's file. */
  endings?: string | string[]
  /** What may stand before in one word, with or without a hyphen; `any` is any word, with a hyphen. */
  first_parts?: string[]
  /** What may stand after the stem in one word, with the usual endings; `any` as above. */
  last_parts?: string[]
  /** Only as part of a longer word. */
  only_compounds?: true
  /** One of these must stand just before, or just after; none of these may. */
  after?: string[]
  before?: string[]
  not_after?: string[]
  not_before?: string[]
  /** One of these must stand in the same sentence; none of these may. */
  near?: string[]
  not_near?: string[]
}

/** A group of words as its YAML file holds it: `src/catalogue/wording/<language>/<id>.yaml`. */
export interface RawWordGroup {
  id: string
  language: Language
  /** The most common of the words, in their own language: how a list names the group. */
  title: string
  certainty: Certainty
  /** A word that only needs explaining: noted once per text, and not where it is explained. */
  explain?: true
  /** Noted once per text. */
  once?: true
  find: RawFind[]
  /** Phrases in which the words mean something else. */
  silent_in?: string[]
  /** What to write instead, in the language of the words, best first. */
  instead: string[]
  /** What to do where no other word fits every time. */
  advice?: Text
  why: Text
  sources?: Citation[]
  /** The organisation that advises against the word, where it is not one of the sources. */
  named_by?: { who: string; url?: string }[]
  examples: { flagged: string[]; silent: string[] }
}

/** What the groups of one language share: `src/catalogue/wording/<language>.yaml`. */
export interface RawWordLanguage {
  language: Language
  /** Named lists of endings; the empty one is the stem itself. */
  endings: Record<string, string[]>
  /** The endings that the last part of a compound may take. */
  part_endings: string[]
  /** Named lists of words, for neighbours and phrases. */
  lists: Record<string, string[]>
  /** Proper names and titles that hold one of the words. */
  names: string[]
  first_person: FirstPerson
  explains: Explains
  denied: Denied
}

/** How one sees that somebody speaks about themselves. */
export interface FirstPerson {
  /** Words that make a sentence somebody's own. */
  alone: string[]
  /** Words that turn it into speech to the reader after all. */
  unless: string[]
  /** Phrases that make what follows directly a group's own word for itself. */
  we: string[]
}

/** How one sees that a label is denied: "you are not an addict". */
export interface Denied {
  /** The verb that says what somebody is. */
  is: string[]
  /** What denies it, on either side of the verb. */
  not: string[]
  /** What denies it as its subject. */
  nobody: string[]
  /** Whom it is said of, where they stand between these. */
  who: string[]
  /** What may stand between these and the word. */
  between: string[]
}

/** How one sees that a word is explained: phrases that follow it, and phrases that lead up to it. */
export interface Explains {
  after: string[]
  before: string[]
}

/** The word groups as their files hold them. */
export interface RawWording {
  languages: RawWordLanguage[]
  groups: RawWordGroup[]
}

/** The texts about the groups in one language, by id of the group. */
export function compileWordTexts(raw: RawWording, language: Language): Record<string, WordTexts> {
  return Object.fromEntries(
    raw.groups.map((group) => [
      group.id,
      {
        language: group.language,
        title: group.title,
        certainty: group.certainty,
        explain: group.explain ?? false,
        once: (group.once || group.explain) ?? false,
        instead: group.instead,
        advice: group.advice?.[language] ?? null,
        why: group.why[language],
        sources: group.sources ?? [],
        named_by: group.named_by ?? [],
      },
    ]),
  )
}

/** The groups as the public JSON of the catalogue shows them. */
export function publicWording(raw: RawWording) {
  return raw.groups.map((group) => ({
    id: group.id,
    language: group.language,
    title: group.title,
    certainty: group.certainty,
    explain: group.explain ?? false,
    once: (group.once || group.explain) ?? false,
    find: group.find,
    silent_in: group.silent_in ?? [],
    instead: group.instead,
    advice: group.advice ?? null,
    why: group.why,
    sources: group.sources ?? [],
    named_by: group.named_by ?? [],
  }))
}
