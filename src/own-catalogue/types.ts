/** A catalogue of one's own as its YAML file holds it, once nothing is wrong with it: `schemas/catalogue.schema.json`. */
import type { ConditionSchema } from '../catalogue/raw.ts'
import type { Citation } from '../catalogue/types.ts'
import type { ExpectedStage, Weight } from '../catalogue/vocabulary.ts'
import type { RawWordGroup } from '../catalogue/words.ts'
import type { Finding } from '../findings/types.ts'
import type { Language, OwnText } from '../language/types.ts'

export interface RawOwnSource {
  id: string
  title: string
  authors?: string
  year?: number
  publisher?: string
  url?: string
  sections?: string[]
}

export interface RawOwnCriterion {
  id: string
  weight: Weight
  stage: ExpectedStage
  when?: string | string[]
  gate?: true
  allows_na?: false
  title: OwnText
  question: OwnText
  partly: OwnText
  in_place: OwnText
  why: OwnText
  action: OwnText
  sources?: Citation[]
}

export interface RawOwnLens {
  id: string
  title: OwnText
  about: OwnText
  sources?: Citation[]
  criteria: RawOwnCriterion[]
}

export interface RawOwnSide {
  label: OwnText
  meaning: OwnText
  cost: OwnText
  advantages: OwnText[]
  drawbacks: OwnText[]
}

export interface RawOwnPair {
  id: string
  title: OwnText
  question: OwnText
  closed: RawOwnSide
  open: RawOwnSide
  warnings?: OwnText[]
  heavier?: 'closed' | 'open'
  sources?: Citation[]
}

export interface RawOwnRule {
  id: string
  severity: 'warning' | 'info'
  serious?: true
  when: ConditionSchema
  at?: string
  title: OwnText
  message: OwnText
  why: OwnText
  ways: [OwnText, OwnText]
  sources?: Citation[]
}

/** A group of words: its own texts may stand in one language, and its examples may be left out. */
export type RawOwnWords = Omit<RawWordGroup, 'why' | 'advice' | 'examples'> & {
  why: OwnText
  advice?: OwnText
  examples?: RawWordGroup['examples']
}

export interface RawOwnCatalogue {
  catalogue: 1
  id: string
  title: OwnText
  language: Language
  version?: string
  by?: string
  about?: OwnText
  sources?: RawOwnSource[]
  conditions?: Record<string, { text: OwnText; when: ConditionSchema }>
  /** By the id of an element or lens, built-in or of this catalogue. */
  criteria?: Record<string, RawOwnCriterion[]>
  lenses?: RawOwnLens[]
  pairs?: RawOwnPair[]
  rules?: RawOwnRule[]
  words?: RawOwnWords[]
  /** By path of a built-in criterion. */
  weights?: Record<string, Weight>
  /** Paths of built-in criteria, ids of built-in rules and groups of words. */
  without?: string[]
}

/** A catalogue file as it was read. */
export interface OwnCatalogueDocument {
  /** The name to show. */
  file: string
  text: string
  /** Null when a finding is an error. */
  raw: RawOwnCatalogue | null
  findings: Finding[]
}
