/**
 * The shape of the catalogue at run time. The structure (ids, weights, stages, conditions, citations) is one
 * small object; the texts of one language are another, loaded only when something is said to a person.
 */

import type { Language } from '../language/types.ts'
import type { ExpectedStage, Side, Target, Weight } from './vocabulary.ts'

/** Where a statement rests: a source with a page or a section of it. */
export interface Citation {
  id: string
  page?: number
  section?: string
}

export interface Criterion {
  /** The short id, such as `inclusion_criteria`. */
  id: string
  /** The element or lens it stands in, such as `target_group`. */
  part: string
  /** `part.id`: how files, reports and exceptions name it. */
  path: string
  weight: Weight
  stage: ExpectedStage
  gate: boolean
  allowsNotApplicable: boolean
  /** The key of its condition in `Catalogue.conditions`, or null: always asked. */
  condition: string | null
  sources: Citation[]
  /** Ids of the reference cases that have it in place or partly. */
  cases: string[]
}

/** One of the nine core elements, or one of the two lenses. */
export interface Part {
  id: string
  criteria: Criterion[]
  sources: Citation[]
}

export interface Pair {
  id: string
  /** What Høreforeningen chose; null for a pair of somebody's own catalogue. */
  chosen: Target | null
  /** The side that asks more of those who run the scheme; null where they are alike. */
  heavier: Side | null
  sources: Citation[]
}

export interface Condition {
  /** The names in conditions.yaml that must all hold. */
  names: string[]
  /** The facts it reads, as paths of the normalised scheme: `profile.partnership`, `grid.roles`. */
  asks: string[]
  /** Whether a normalised scheme meets the condition; a fact left out meets every part of it (JSON Schema). */
  test: (facts: unknown) => boolean
}

/** A rule between the parts: a dilemma that some answers raise together. */
export interface Rule {
  id: string
  severity: 'warning' | 'info'
  serious: boolean
  /** The path whose line carries the finding. */
  at: string
  asks: string[]
  /** The paths that its condition reads, derived facts among them: what its message may name. */
  reads: string[]
  /** The sides of pairs that it is about, as `grid.side`: `roles.closed`. */
  sides: string[]
  sources: Citation[]
  test: (facts: unknown) => boolean
}

/** What may be suggested to a scheme from what it says of itself. */
export type SuggestionKind = 'type' | 'combination' | 'partnership'

/** What speaks for or against something, when some facts of a scheme are so. */
export interface Reason {
  side: 'for' | 'against'
  asks: string[]
  sources: Citation[]
  test: (facts: unknown) => boolean
}

/** A community type, a combination of them or a partnership, with its reasons; their texts stand in the same order. */
export interface SuggestionEntry {
  kind: SuggestionKind
  id: string
  /** The community types it stands for; empty for a partnership. */
  types: string[]
  /** The reference case that shows it. */
  case: string | null
  reasons: Reason[]
}

export interface Source {
  id: string
  title: string
  authors?: string
  year?: number
  publisher?: string
  isbn?: string
  url?: string
  read: 'whole' | 'part' | 'summary'
  sections?: string[]
}

export interface CaseSummary {
  id: string
  name: string
}

/** A fact of `profile`, with the values it may take (empty where it is a number or free text). */
export interface Fact {
  id: string
  values: string[]
}

/** A catalogue of somebody's own that is merged with the built-in one. */
export interface OwnCatalogue {
  id: string
  title: { da: string; en: string }
  version: string | null
  /** The language that all its texts are in. */
  language: Language
  /** Whether some of them are in that language only. */
  oneLanguage: boolean
  /** SHA-256 (hex) of its file. */
  sha256: string
  /** What it leaves out of the catalogue it extends: paths of criteria, ids of rules and words. */
  leavesOut: readonly string[]
}

export interface Catalogue {
  /** Version of the package that the catalogue came with. */
  version: string
  /** SHA-256 (hex) of the compiled catalogue as canonical JSON. */
  hash: string
  purpose: { id: string; reassess: boolean; sources: Citation[] }[]
  elements: Part[]
  lenses: Part[]
  pairs: Pair[]
  conditions: Record<string, Condition>
  rules: Rule[]
  sources: Source[]
  facts: Fact[]
  cases: CaseSummary[]
  suggestions: SuggestionEntry[]
  /** The groups of words that stigmatise or confuse; their texts: `CatalogueTexts.words`. */
  words: { id: string; language: Language }[]
  /** The catalogues of somebody's own that are in it, in the order they were added. */
  own?: OwnCatalogue[]
}

export interface CriterionTexts {
  title: string
  question: string
  partly: string
  in_place: string
  why: string
  action: string
}

export interface SideTexts {
  label: string
  meaning: string
  cost: string
  advantages: string[]
  drawbacks: string[]
}

export interface PairTexts {
  title: string
  question: string
  closed: SideTexts
  open: SideTexts
  warnings: string[]
  chosen: string
}

export interface RuleTexts {
  title: string
  message: string
  why: string
  ways: [string, string]
}

export interface TypeTexts {
  title: string
  meaning: string
  strengths: string[]
  weaknesses: string[]
}

/** The texts of the catalogue in one language, by id. */
export interface CatalogueTexts {
  language: Language
  parts: Record<string, { title: string; about: string }>
  criteria: Record<string, CriterionTexts>
  pairs: Record<string, PairTexts>
  purpose: Record<string, { title: string; question: string; help: string }>
  conditions: Record<string, string>
  facts: Record<
    string,
    { title: string; question: string; values: Record<string, string>; fields: Record<string, string> }
  >
  rules: Record<string, RuleTexts>
  types: Record<string, TypeTexts & { direction: string; sources: Citation[] }>
  combinations: Record<string, { title: string; types: string[]; meaning: string; sources: Citation[] }>
  partnerships: Record<string, TypeTexts & { means: string; case: string | null; sources: Citation[] }>
  reasons: Record<string, { title: string; meaning: string; criteria: string[]; sources: Citation[] }>
  outcomes: Record<
    string,
    { title: string; meaning: string; who: string; good: boolean; criteria: string[]; sources: Citation[] }
  >
  channels: Record<string, { title: string; meaning: string; sources: Citation[] }>
  sources: Record<string, { what: string }>
  cases: Record<string, { about: string; lessons: { text: string; sources: Citation[] }[] }>
  /** By `kind.id`: the texts of the reasons, in their order. */
  suggestions: Record<string, string[]>
  /** What people call things when they ask, and the ids that answer it, the best first. */
  synonyms: { words: string[]; see: string[] }[]
  words: Record<string, WordTexts>
}

/**
 * How sure it is that a word should be another: `named` by the guides or by an organisation, `practice` in the field,
 * or a `note` only.
 */
export type Certainty = 'named' | 'practice' | 'note'

/** What a person reads about a group, in one language. */
export interface WordTexts {
  /** The language of the words themselves. */
  language: Language
  title: string
  certainty: Certainty
  explain: boolean
  once: boolean
  instead: string[]
  advice: string | null
  why: string
  sources: Citation[]
  named_by: { who: string; url?: string }[]
}
