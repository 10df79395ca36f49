/** What must hold for a rule between the parts: it reads what it says it reads, and its message can be filled in. */

import { pathsOf } from '../condition.ts'
import { inputsOf } from '../derived-inputs.ts'
import { partsOf } from '../parts.ts'
import type { CatalogueProblem, RawCatalogue, RawRule } from '../raw.ts'

const PLACEHOLDER = /\{([a-z_]+(?:\.[a-z_]+)*)\}/g

/** Checks every rule, and that every side of every pair is named by at least one. */
export function checkRules(raw: RawCatalogue): CatalogueProblem[] {
  const known = knownPaths(raw)
  const sides = raw.pairs.flatMap(({ id }) => [`${id}.closed`, `${id}.open`])
  const named = new Set(raw.rules.flatMap((rule) => rule.sides ?? []))
  return [
    ...raw.rules.flatMap((rule) =>
      [...readProblems(rule, known), ...wordProblems(rule), ...sideProblems(rule, sides)].map(([path, message]) => ({
        file: `rules/${rule.id}.yaml`,
        path,
        message,
      })),
    ),
    ...(raw.rules.length === 0 ? [] : sides)
      .filter((side) => !named.has(side))
      .map((side) => ({
        file: 'rules',
        path: side,
        message: 'no rule names this side of the pair: write one, or add it to sides',
      })),
  ]
}

type Problem = [path: string, message: string]

/** Everything a condition may read. */
export function knownPaths(raw: RawCatalogue): Set<string> {
  return new Set([
    'stage',
    ...raw.facts.flatMap(({ id, fields }) => [
      `profile.${id}`,
      ...Object.keys(fields ?? {}).map((field) => `profile.${id}.${field}`),
    ]),
    ...raw.pairs.map(({ id }) => `grid.${id}`),
    ...raw.purpose.map(({ id }) => `purpose.${id}`),
    ...partsOf(raw).flatMap((part) => part.criteria.map(({ id }) => `${part.id}.${id}`)),
  ])
}

function readProblems(rule: RawRule, known: Set<string>): Problem[] {
  const reads = [...new Set(pathsOf(rule.when).flatMap(inputsOf))]
  return [
    ...reads.filter((path) => !known.has(path)).map((path): Problem => ['when', `reads ${path}, which no scheme has`]),
    ...reads
      .filter((path) => !rule.asks.includes(path))
      .map((path): Problem => ['asks', `the condition reads ${path}: add it`]),
    ...rule.asks
      .filter((path) => !reads.includes(path))
      .map((path): Problem => ['asks', `the condition does not read ${path}: remove it`]),
    ...(known.has(rule.at) || rule.at === 'profile' || rule.at === 'grid'
      ? []
      : [['at', `no scheme has ${rule.at}`] as Problem]),
  ]
}

function wordProblems(rule: RawRule): Problem[] {
  const derived = pathsOf(rule.when).filter((path) => path.startsWith('derived.'))
  const allowed = [...rule.asks, ...derived]
  const holders = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, path = '']) => path)
  const da = holders(rule.message.da)
  const en = holders(rule.message.en)
  return [
    ...[...da, ...en]
      .filter((path) => !allowed.includes(path))
      .map((path): Problem => ['message', `{${path}} is not among asks`]),
    ...(da.toSorted().join() !== en.toSorted().join()
      ? [['message', 'the placeholders differ between da and en'] as Problem]
      : []),
    ...(['da', 'en'] as const)
      .filter((language) => rule.title[language].length > 60)
      .map((language): Problem => [`title.${language}`, 'shorten it to 60 characters at most']),
    ...(['da', 'en'] as const)
      .filter((language) => rule.why[language].length > 420)
      .map((language): Problem => [`why.${language}`, 'shorten it to 420 characters at most']),
  ]
}

function sideProblems(rule: RawRule, sides: string[]): Problem[] {
  return (rule.sides ?? [])
    .filter((side) => !sides.includes(side))
    .map((side): Problem => ['sides', `no pair has the side ${side}`])
}
