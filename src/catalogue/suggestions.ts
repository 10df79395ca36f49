/** Suggestions as data: what speaks for and against each community type, combination and partnership. */

import type { Text } from '../language/types.ts'
import { pathsOf, type StoredCondition, stored } from './condition.ts'
import { inputsOf } from './derived-inputs.ts'
import type { ConditionSchema, RawCatalogue, RawReason, RawSuggestion } from './raw.ts'
import type { Reason, SuggestionEntry, SuggestionKind } from './types.ts'

/** An entry as it is stored: its conditions as data. */
export interface CompiledSuggestion extends Omit<SuggestionEntry, 'reasons'> {
  reasons: (Omit<Reason, 'test'> & { when: StoredCondition })[]
}

export const KINDS: [kind: SuggestionKind, key: 'types' | 'combinations' | 'partnerships'][] = [
  ['type', 'types'],
  ['combination', 'combinations'],
  ['partnership', 'partnerships'],
]

/** Every entry with its kind, in the order of the file. */
export function suggestionsOf({ suggestions }: RawCatalogue): { kind: SuggestionKind; entry: RawSuggestion }[] {
  return KINDS.flatMap(([kind, key]) => suggestions[key].map((entry) => ({ kind, entry })))
}

export function compileSuggestions(raw: RawCatalogue): CompiledSuggestion[] {
  return suggestionsOf(raw).map(({ kind, entry }) => ({
    kind,
    id: entry.id,
    types: typesOf(raw, kind, entry.id),
    case:
      entry.case ?? raw.partnerships.models.find(({ id }) => kind === 'partnership' && id === entry.id)?.case ?? null,
    reasons: entry.reasons.map(({ when, sources, ...sides }) => ({
      side: sides.for ? 'for' : 'against',
      asks: asksOf(when),
      sources,
      when: stored(when),
    })),
  }))
}

function typesOf({ types: { combinations } }: RawCatalogue, kind: SuggestionKind, id: string): string[] {
  if (kind === 'type') return [id]
  return kind === 'combination' ? (combinations.find((one) => one.id === id)?.types ?? []) : []
}

/** The answers that a condition reads. */
export function asksOf(when: ConditionSchema): string[] {
  return [...new Set(pathsOf(when).flatMap(inputsOf))]
}

/** The texts of the reasons, by `kind.id`, in their order. */
export function suggestionTexts(raw: RawCatalogue, say: (text: Text) => string): Record<string, string[]> {
  return Object.fromEntries(
    suggestionsOf(raw).map(({ kind, entry }) => [
      `${kind}.${entry.id}`,
      entry.reasons.map((reason) => say(textOf(reason))),
    ]),
  )
}

export const textOf = (reason: RawReason): Text => reason.for ?? reason.against ?? { da: '', en: '' }
