/** What must hold for the suggestions: each thing has its reasons, for and against. */
import type { CatalogueProblem, RawCatalogue } from '../raw.ts'
import { asksOf, KINDS, suggestionsOf, textOf } from '../suggestions.ts'
import { knownPaths } from './rules.ts'

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
  for (const { kind, entry } of suggestionsOf(raw)) {
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
