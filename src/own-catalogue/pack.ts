/** A catalogue of one's own in the terms of the built-in one, so that the same code makes it ready. */
import { pathsOf } from '../catalogue/condition.ts'
import { inputsOf } from '../catalogue/derived-inputs.ts'
import type { RawCatalogue, RawCriterion, RawPart } from '../catalogue/raw.ts'
import type { Catalogue, OwnCatalogue, Part } from '../catalogue/types.ts'
import type { RawWordGroup, RawWordLanguage } from '../catalogue/words.ts'
import type { OwnText, Text } from '../language/types.ts'
import type { RawOwnCatalogue, RawOwnCriterion, RawOwnSide } from './types.ts'

/** What a merge needs of the built-in catalogue besides its structure. */
export interface Base {
  conditions: RawCatalogue['conditions']
  languages: RawWordLanguage[]
}

/** An own catalogue in the terms of the built-in one, and how it is named. */
export interface Pack {
  own: OwnCatalogue
  raw: RawCatalogue
  weights: NonNullable<RawOwnCatalogue['weights']>
  without: ReadonlySet<string>
}

const BLANK: Text = { da: '', en: '' }
const OWN_ADVICE: Text = { da: 'egne råd i', en: 'own advice in' }

/** A text in one language stands for both. */
export function both(text: OwnText): Text {
  return typeof text === 'string' ? { da: text, en: text } : text
}

/**
 * An own catalogue made ready to be merged.
 * @param catalogue what it is added to
 * @param sha256 of its file
 */
export function packOf(file: RawOwnCatalogue, catalogue: Catalogue, base: Base, sha256: string): Pack {
  const advice = [{ id: file.id }]
  const criterion = ({ sources, ...one }: RawOwnCriterion): RawCriterion => ({
    ...one,
    title: both(one.title),
    question: both(one.question),
    partly: both(one.partly),
    in_place: both(one.in_place),
    why: both(one.why),
    action: both(one.action),
    sources: sources ?? advice,
  })
  const added = (id: string): RawCriterion[] => (file.criteria?.[id] ?? []).map(criterion)
  const grown = (parts: Part[]): RawPart[] =>
    parts
      .map(({ id, sources }) => ({ id, order: 0, title: BLANK, about: BLANK, sources, criteria: added(id) }))
      .filter(({ criteria }) => criteria.length > 0)
  const lenses = (file.lenses ?? []).map(({ id, title, about, sources, criteria }) => ({
    id,
    order: 0,
    title: both(title),
    about: both(about),
    sources: sources ?? advice,
    criteria: [...criteria.map(criterion), ...added(id)],
  }))
  const raw: RawCatalogue = {
    ...EMPTY,
    sources: [
      ownAdvice(file),
      ...(file.sources ?? []).map((source) => ({ ...source, what: BLANK, read: 'whole' as const })),
    ],
    conditions: { ...base.conditions, ...namedConditions(file) },
    elements: grown(catalogue.elements),
    lenses: [...grown(catalogue.lenses), ...lenses],
    pairs: pairsOf(file),
    rules: rulesOf(file),
    wording: { languages: base.languages, groups: wordsOf(file) },
  }
  return {
    own: ownOf(file, sha256),
    raw,
    weights: file.weights ?? {},
    without: new Set(file.without ?? []),
  }
}

const EMPTY = {
  facts: [],
  purpose: [],
  types: { types: [], combinations: [] },
  partnerships: { models: [], reasons: [] },
  outcomes: [],
  channels: [],
  synonyms: [],
  suggestions: { types: [], combinations: [], partnerships: [] },
  cases: [],
}

function ownOf(file: RawOwnCatalogue, sha256: string): OwnCatalogue {
  const { id, title, version = null, language, ...rest } = file
  const oneLanguage = isOneLanguage([title, rest])
  return { id, title: both(title), version, language, oneLanguage, sha256, leavesOut: file.without ?? [] }
}

/** The keys whose values are texts for people. */
const TEXTS = new Set(
  'title about text question partly in_place why action label meaning cost advantages drawbacks warnings message ways advice'.split(
    ' ',
  ),
)

/** Whether any text for people stands in one language only. */
function isOneLanguage(value: unknown, isText = false): boolean {
  if (typeof value === 'string') return isText
  if (Array.isArray(value)) return value.some((one) => isOneLanguage(one, isText))
  if (typeof value !== 'object' || value === null || (isText && 'da' in value)) return false
  // The title of a source or of a group of words is a name, not a text.
  return Object.entries(value).some(
    ([key, one]) => key !== 'sources' && isOneLanguage(one, TEXTS.has(key) && !('find' in value && key === 'title')),
  )
}

/** The catalogue itself as a source: of what rests on no other. */
function ownAdvice({ id, title, by, about, language }: RawOwnCatalogue): RawCatalogue['sources'][number] {
  const named = {
    id,
    title: `${OWN_ADVICE[language]} ${both(title)[language]}`,
    what: both(about ?? title),
    read: 'whole' as const,
  }
  return by === undefined ? named : { ...named, publisher: by }
}

function namedConditions({ conditions = {} }: RawOwnCatalogue): RawCatalogue['conditions'] {
  return Object.fromEntries(
    Object.entries(conditions).map(([name, { text, when }]) => [name, { text: both(text), when }]),
  )
}

function pairsOf({ id, pairs = [] }: RawOwnCatalogue): RawCatalogue['pairs'] {
  const side = (one: RawOwnSide) => ({
    label: both(one.label),
    meaning: both(one.meaning),
    cost: both(one.cost),
    advantages: one.advantages.map(both),
    drawbacks: one.drawbacks.map(both),
  })
  return pairs.map(({ closed, open, warnings = [], sources, title, question, ...pair }) => ({
    ...pair,
    order: 0,
    title: both(title),
    question: both(question),
    closed: side(closed),
    open: side(open),
    warnings: warnings.map(both),
    chosen: { position: null, why: BLANK },
    sources: sources ?? [{ id }],
  }))
}

function rulesOf({ id, rules = [] }: RawOwnCatalogue): RawCatalogue['rules'] {
  return rules.map(({ sources, at, ways: [one, other], ...rule }) => {
    const asks = [...new Set(pathsOf(rule.when).flatMap(inputsOf))]
    return {
      ...rule,
      at: at ?? asks[0] ?? 'profile',
      asks,
      title: both(rule.title),
      message: both(rule.message),
      why: both(rule.why),
      ways: [both(one), both(other)] as [Text, Text],
      sources: sources ?? [{ id }],
    }
  })
}

function wordsOf({ id, words = [] }: RawOwnCatalogue): RawWordGroup[] {
  return words.map(({ why, advice, examples, sources, ...group }) => ({
    ...group,
    why: both(why),
    ...(advice === undefined ? {} : { advice: both(advice) }),
    sources: sources ?? [{ id }],
    examples: examples ?? { flagged: [], silent: [] },
  }))
}
