/**
 * Turns the catalogue's entries into what the program loads: one structure without words, the texts of each
 * language, and the public JSON in both. The build runs it on the built-in catalogue; an own catalogue is merged
 * with it at run time.
 */

import type { Language, Text } from '../language/types.ts'
import { conditionKey, conditionSchema, meets, pathsOf, type StoredCondition, stored, type Test } from './condition.ts'
import { inputsOf } from './derived-inputs.ts'
import { criteriaOf, partsOf } from './parts.ts'
import type { ConditionSchema, RawCatalogue, RawPart } from './raw.ts'
import { type CompiledSuggestion, compileSuggestions, suggestionTexts } from './suggestions.ts'
import type { Catalogue, CatalogueTexts, Citation, Condition, Part, Rule } from './types.ts'
import { compileWordTexts } from './words.ts'

/** The structure as it is stored: conditions and rules as data. */
export interface CompiledCatalogue extends Omit<Catalogue, 'conditions' | 'rules' | 'suggestions'> {
  conditions: Record<string, Omit<Condition, 'test'> & { when: StoredCondition }>
  rules: (Omit<Rule, 'test'> & { when: StoredCondition })[]
  suggestions: CompiledSuggestion[]
}

/** Which case answers what: per criterion the ids of the cases that have it in place or partly. */
export type CaseIndex = {
  summaries: { id: string; name: string }[]
  shows: Record<string, string[]>
  about: Record<string, Text>
  /** What each case has learnt, with where it is written. */
  lessons?: Record<string, { text: Text; sources: Citation[] }[]>
}

/**
 * The structure of a catalogue.
 * @param raw Checked entries.
 * @param version The version of the package.
 * @param hash SHA-256 of the public JSON.
 * @param cases What the reference cases show.
 */
export function compileStructure(
  raw: RawCatalogue,
  version: string,
  hash: string,
  cases: CaseIndex,
): CompiledCatalogue {
  const parts = (list: RawPart[]): Part[] => list.map((part) => compilePart(part, cases))
  return {
    version,
    hash,
    purpose: raw.purpose.map(({ id, reassess, sources }) => ({ id, reassess, sources })),
    elements: parts(raw.elements),
    lenses: parts(raw.lenses),
    pairs: raw.pairs.map(({ id, chosen, heavier, sources }) => ({
      id,
      chosen: chosen.position,
      heavier: heavier ?? null,
      sources,
    })),
    conditions: compileConditions(raw),
    rules: raw.rules.map(({ id, severity, serious, at, asks, sides, sources, when }) => ({
      id,
      when: stored(when),
      severity,
      serious: serious ?? false,
      at,
      asks,
      reads: pathsOf(when),
      sides: sides ?? [],
      sources,
    })),
    sources: raw.sources.map(({ what: _, ...source }) => source),
    facts: raw.facts.map(({ id, values }) => ({ id, values: Object.keys(values ?? {}) })),
    cases: cases.summaries,
    suggestions: compileSuggestions(raw),
    words: raw.wording.groups.map(({ id, language }) => ({ id, language })),
  }
}

function compilePart(part: RawPart, cases: CaseIndex): Part {
  return {
    id: part.id,
    sources: part.sources,
    criteria: part.criteria.map((criterion) => ({
      id: criterion.id,
      part: part.id,
      path: `${part.id}.${criterion.id}`,
      weight: criterion.weight,
      stage: criterion.stage,
      gate: criterion.gate ?? false,
      allowsNotApplicable: criterion.allows_na ?? !criterion.gate,
      condition: criterion.when === undefined ? null : conditionKey(criterion.when),
      sources: criterion.sources,
      cases: cases.shows[`${part.id}.${criterion.id}`] ?? [],
    })),
  }
}

/** Every condition that a criterion uses, alone or combined, by its key. */
export function usedConditions(raw: RawCatalogue): Record<string, { names: string[]; schema: ConditionSchema }> {
  const used: Record<string, { names: string[]; schema: ConditionSchema }> = {}
  for (const { when } of criteriaOf(raw)) {
    const schema = when === undefined ? null : conditionSchema(when, raw.conditions)
    if (when !== undefined && schema) used[conditionKey(when)] = { names: [when].flat(), schema }
  }
  return used
}

/** The answers that a condition reads, as files name them. */
function answersOf(schema: ConditionSchema): string[] {
  return [...new Set(pathsOf(schema).flatMap(inputsOf))]
}

function compileConditions(raw: RawCatalogue): CompiledCatalogue['conditions'] {
  return Object.fromEntries(
    Object.entries(usedConditions(raw)).map(([key, { names, schema }]) => [
      key,
      { names, asks: answersOf(schema), when: stored(schema) },
    ]),
  )
}

/**
 * The structure with its conditions and rules ready to be tested.
 * @param compiled Taken over: the tests are put into it.
 */
export function readyCatalogue(compiled: CompiledCatalogue): Catalogue {
  const tested: { when: StoredCondition; test?: Test }[] = [
    ...Object.values(compiled.conditions),
    ...compiled.rules,
    ...compiled.suggestions.flatMap(({ reasons }) => reasons),
  ]
  for (const entry of tested) entry.test = (facts) => meets(entry.when, facts)
  return compiled as unknown as Catalogue
}

type ById<T> = Record<string, T>

function byId<E extends { id: string }, T>(entries: E[], turn: (entry: E) => T): ById<T> {
  return Object.fromEntries(entries.map((entry) => [entry.id, turn(entry)]))
}

/** The texts of a catalogue in one language. */
export function compileTexts(raw: RawCatalogue, language: Language, cases: CaseIndex): CatalogueTexts {
  const say = (text: Text): string => text[language]
  const all = (texts: Text[] = []): string[] => texts.map(say)
  const sayEach = (texts: Record<string, Text> = {}): ById<string> =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, say(text)]))
  const criteria = partsOf(raw).flatMap((part) => part.criteria.map((c) => ({ ...c, id: `${part.id}.${c.id}` })))
  const side = (s: RawCatalogue['pairs'][number]['closed']) => ({
    label: say(s.label),
    meaning: say(s.meaning),
    cost: say(s.cost),
    advantages: all(s.advantages),
    drawbacks: all(s.drawbacks),
  })
  return {
    language,
    parts: byId(partsOf(raw), (p) => ({ title: say(p.title), about: say(p.about) })),
    criteria: byId(criteria, (c) => ({
      title: say(c.title),
      question: say(c.question),
      partly: say(c.partly),
      in_place: say(c.in_place),
      why: say(c.why),
      action: say(c.action),
    })),
    pairs: byId(raw.pairs, (p) => ({
      title: say(p.title),
      question: say(p.question),
      closed: side(p.closed),
      open: side(p.open),
      warnings: all(p.warnings),
      chosen: say(p.chosen.why),
    })),
    purpose: byId(raw.purpose, (p) => ({ title: say(p.title), question: say(p.question), help: say(p.help) })),
    conditions: Object.fromEntries(Object.entries(raw.conditions).map(([id, { text }]) => [id, say(text)])),
    facts: byId(raw.facts, (f) => ({
      title: say(f.title),
      question: say(f.question),
      values: sayEach(f.values),
      fields: sayEach(f.fields),
    })),
    rules: byId(raw.rules, (r) => ({
      title: say(r.title),
      message: say(r.message),
      why: say(r.why),
      ways: [say(r.ways[0]), say(r.ways[1])],
    })),
    ...findingTexts(raw, say, all),
    sources: byId(raw.sources, (s) => ({ what: say(s.what) })),
    cases: Object.fromEntries(
      Object.entries(cases.about).map(([id, about]) => {
        const lessons = (cases.lessons?.[id] ?? []).map(({ text, sources }) => ({ text: say(text), sources }))
        return [id, { about: say(about), lessons }]
      }),
    ),
    suggestions: suggestionTexts(raw, say),
    synonyms: raw.synonyms.map(({ ask, see }) => ({ words: ask[language], see })),
    words: compileWordTexts(raw.wording, language),
  }
}

/** The texts of what the projects found: types, partnerships, outcomes, channels. */
function findingTexts(raw: RawCatalogue, say: (text: Text) => string, all: (texts?: Text[]) => string[]) {
  return {
    types: byId(raw.types.types, (t) => ({
      title: say(t.title),
      meaning: say(t.meaning),
      strengths: all(t.strengths),
      weaknesses: all(t.weaknesses),
      direction: t.direction,
      sources: t.sources,
    })),
    combinations: byId(raw.types.combinations, (c) => ({
      title: say(c.title),
      types: c.types,
      meaning: say(c.meaning),
      sources: c.sources,
    })),
    partnerships: byId(raw.partnerships.models, (m) => ({
      title: say(m.title),
      meaning: say(m.meaning),
      means: say(m.means),
      strengths: all(m.strengths),
      weaknesses: all(m.weaknesses),
      case: m.case ?? null,
      sources: m.sources,
    })),
    reasons: byId(raw.partnerships.reasons, (r) => ({
      title: say(r.title),
      meaning: say(r.meaning),
      criteria: r.criteria,
      sources: r.sources,
    })),
    outcomes: byId(raw.outcomes, (o) => ({
      title: say(o.title),
      meaning: say(o.meaning),
      who: o.who,
      good: o.good,
      criteria: o.criteria ?? [],
      sources: o.sources,
    })),
    channels: byId(raw.channels, (c) => ({ title: say(c.title), meaning: say(c.meaning), sources: c.sources ?? [] })),
  }
}
