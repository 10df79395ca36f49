/** The catalogue as its YAML files hold it, before it is compiled. Only the build and own catalogues use it. */

import type { Text } from '../language/types.ts'
import type { Citation } from './types.ts'
import type { ExpectedStage, Target, Weight } from './vocabulary.ts'
import type { RawWording } from './words.ts'

/** A condition as data: the subset of JSON Schema described in CONTRIBUTING.md. */
export interface ConditionSchema {
  properties?: Record<string, ConditionSchema>
  allOf?: ConditionSchema[]
  anyOf?: ConditionSchema[]
  contains?: ConditionSchema
  items?: ConditionSchema
  [keyword: string]: unknown
}

export interface RawCriterion {
  id: string
  weight: Weight
  stage: ExpectedStage
  when?: string | string[]
  gate?: true
  allows_na?: false
  title: Text
  question: Text
  partly: Text
  in_place: Text
  why: Text
  action: Text
  sources: Citation[]
}

export interface RawPart {
  id: string
  order: number
  title: Text
  about: Text
  sources: Citation[]
  criteria: RawCriterion[]
}

export interface RawSide {
  label: Text
  meaning: Text
  cost: Text
  advantages: Text[]
  drawbacks: Text[]
}

export interface RawPair {
  id: string
  order: number
  title: Text
  question: Text
  closed: RawSide
  open: RawSide
  warnings?: Text[]
  heavier?: 'closed' | 'open'
  /** What Høreforeningen chose; null in an own catalogue. */
  chosen: { position: Target | null; why: Text }
  sources: Citation[]
}

export interface RawRule {
  id: string
  severity: 'warning' | 'info'
  serious?: true
  when: ConditionSchema
  at: string
  asks: string[]
  sides?: string[]
  title: Text
  message: Text
  why: Text
  ways: [Text, Text]
  sources: Citation[]
}

interface RawFinding {
  id: string
  title: Text
  meaning: Text
  sources: Citation[]
}

/** A reason for or against: one of the two texts is there. */
export interface RawReason {
  when: ConditionSchema
  for?: Text
  against?: Text
  sources: Citation[]
}

export interface RawSuggestion {
  id: string
  case?: string
  reasons: RawReason[]
}

export interface RawCatalogue {
  sources: {
    id: string
    title: string
    authors?: string
    year?: number
    publisher?: string
    isbn?: string
    url?: string
    what: Text
    read: 'whole' | 'part' | 'summary'
    sections?: string[]
  }[]
  conditions: Record<string, { text: Text; when: ConditionSchema }>
  facts: { id: string; title: Text; question: Text; values?: Record<string, Text>; fields?: Record<string, Text> }[]
  purpose: { id: string; title: Text; question: Text; help: Text; reassess: boolean; sources: Citation[] }[]
  elements: RawPart[]
  lenses: RawPart[]
  pairs: RawPair[]
  types: {
    types: (RawFinding & { direction: string; strengths: Text[]; weaknesses: Text[] })[]
    combinations: (RawFinding & { types: string[] })[]
  }
  partnerships: {
    models: (RawFinding & { means: Text; strengths: Text[]; weaknesses: Text[]; case?: string })[]
    reasons: (RawFinding & { criteria: string[] })[]
  }
  outcomes: (RawFinding & { who: string; good: boolean; criteria?: string[] })[]
  channels: { id: string; title: Text; kind?: string; meaning: Text; sources?: Citation[] }[]
  rules: RawRule[]
  suggestions: { types: RawSuggestion[]; combinations: RawSuggestion[]; partnerships: RawSuggestion[] }
  /** What people call things when they ask, and the ids that answer it, the best first. */
  synonyms: { ask: { da: string[]; en: string[] }; see: string[] }[]
  /** The reference cases as YAML text: they are scheme files, read by the reader of schemes. */
  cases: { id: string; text: string }[]
  /** The groups of words, and what each language needs to find them. */
  wording: RawWording
}

/** Something wrong in a file of the catalogue, and what to do about it. */
export interface CatalogueProblem {
  file: string
  /** Where in the file: `criteria.3.why.da`. */
  path: string
  message: string
}
