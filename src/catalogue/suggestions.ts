/** Suggestions as data: what speaks for and against each community type, combination and partnership. */

import type { Text } from '../language/types.ts'
import { type StoredCondition, stored } from './condition.ts'
import { pathsOf } from './conditions.ts'
import type { CatalogueProblem, ConditionSchema, RawCatalogue, RawReason, RawSuggestion } from './raw.ts'
import { inputsOf, knownPaths } from './rule-checks.ts'
import type { Reason, SuggestionEntry, SuggestionKind } from './types.ts'

/** An entry as it is stored: its conditions as data. */
export interface CompiledSuggestion extends Omit<SuggestionEntry, 'reasons'> {
  reasons: (Omit<Reason, 'test'> & { when: StoredCondition })[]
}

const KINDS: [kind: SuggestionKind, key: 'types' | 'combinations' | 'partnerships'][] = [
  ['type', 'types'],
  ['combination', 'combinations'],
  ['partnership', 'partnerships'],
]

/** Every entry with its kind, in the order of the file. */
function entriesOf({ suggestions }: RawCatalogue): { kind: SuggestionKind; entry: RawSuggestion }[] {
  return KINDS.flatMap(([kind, key]) => suggestions[key].map((entry) => ({ kind, entry })))
}

export function compileSuggestions(raw: RawCatalogue): CompiledSuggestion[] {
  return entriesOf(raw).map(({ kind, entry }) => ({
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
function asksOf(when: ConditionSchema): string[] {
  return [...new Set(pathsOf(when).flatMap(inputsOf))]
}

/** The texts of the reasons, by `kind.id`, in their order. */
export function suggestionTexts(raw: RawCatalogue, say: (text: Text) => string): Record<string, string[]> {
  return Object.fromEntries(
    entriesOf(raw).map(({ kind, entry }) => [
      `${kind}.${entry.id}`,
      entry.reasons.map((reason) => say(textOf(reason))),
    ]),
  )
}

const textOf = (reason: RawReason): Text => reason.for ?? reason.against ?? { da: '', en: '' }

/** As long as one reads aloud in a breath or two. */
const LONGEST = 260

/** Checks that everything has its reasons, for and against, that they read what a scheme has, and can be read aloud. */
export function checkSuggestions(raw: RawCatalogue): CatalogueProblem[] {
  const known = knownPaths(raw)
  const problems: CatalogueProblem[] = []
  const report = (path: string, message: string): void => {
    problems.push({ file: 'suggestions.yaml', path, message })
  }
  const wanted = {
    types: raw.types.types.map(({ id }) => id),
    combinations: raw.types.combinations.map(({ id }) => id),
    partnerships: raw.partnerships.models.map(({ id }) => id),
  }
  const cases = new Set(raw.cases.map(({ id }) => id))
  for (const [, key] of KINDS) {
    const there = raw.suggestions[key].map(({ id }) => id)
    if (there.join() !== wanted[key].join()) report(key, `must be, in this order: ${wanted[key].join(', ')}`)
  }
  for (const { kind, entry } of entriesOf(raw)) {
    const at = `${kind}.${entry.id}`
    if (entry.case && !cases.has(entry.case)) report(at, `no case is called ${entry.case}`)
    for (const side of ['for', 'against'] as const) {
      if (!entry.reasons.some((reason) => reason[side])) report(at, `say what speaks ${side} it: nothing is only one`)
    }
    entry.reasons.forEach((reason, index) => {
      const path = `${at}.reasons.${index}`
      for (const ask of asksOf(reason.when)) if (!known.has(ask)) report(path, `reads ${ask}, which no scheme has`)
      for (const [language, words] of Object.entries(textOf(reason))) {
        if (words.length > LONGEST)
          report(`${path}.${language}`, `${words.length} characters: shorten it to ${LONGEST} at most`)
      }
    })
  }
  return problems
}
