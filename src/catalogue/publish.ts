/** The whole catalogue as JSON for other tools (`catalogue --format json`), and the text its hash is taken of. */

import type { CaseIndex } from './compile.ts'
import { conditionSchema } from './condition.ts'
import type { RawCatalogue, RawPart } from './raw.ts'
import { publicWording } from './words.ts'

/**
 * The public JSON, in both languages; its shape is a contract.
 * @returns A value of plain objects, without the version and the hash.
 */
export function publicCatalogue(raw: RawCatalogue, cases: CaseIndex): Record<string, unknown> {
  const part = ({ id, title, about, criteria, sources }: RawPart) => ({
    id,
    title,
    about,
    criteria: criteria.map((c) => ({
      id: c.id,
      weight: c.weight,
      stage: c.stage,
      gate: c.gate ?? false,
      allows_na: c.allows_na ?? !c.gate,
      when: c.when === undefined ? null : conditionSchema(c.when, raw.conditions),
      title: c.title,
      question: c.question,
      partly: c.partly,
      in_place: c.in_place,
      why: c.why,
      action: c.action,
      sources: c.sources,
    })),
    sources,
  })
  return {
    purpose: raw.purpose,
    elements: raw.elements.map(part),
    lenses: raw.lenses.map(part),
    pairs: raw.pairs.map(({ order: _, warnings, ...pair }) => ({ ...pair, warnings: warnings ?? [] })),
    types: raw.types.types,
    combinations: raw.types.combinations,
    partnerships: raw.partnerships.models,
    reasons: raw.partnerships.reasons,
    outcomes: raw.outcomes,
    channels: raw.channels,
    facts: raw.facts,
    suggestions: raw.suggestions,
    rules: raw.rules.map(({ ways, ...rule }) => ({ ...rule, ways, action: joined(ways) })),
    wording: publicWording(raw.wording),
    sources: raw.sources,
    cases: cases.summaries,
  }
}

function joined([first, second]: RawCatalogue['rules'][number]['ways']) {
  return { da: `${first.da} / ${second.da}`, en: `${first.en} / ${second.en}` }
}

/** JSON with the keys of every object sorted, no white space: the same text for the same content. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonicalJson(child)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
