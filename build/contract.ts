/** The public contract: the ids that scheme files, reports and exceptions use, with what each promises. */
import { readFileSync } from 'node:fs'
import type { CatalogueProblem, RawCatalogue, RawCriterion, RawPart } from '../src/catalogue/raw.ts'

interface Promised {
  weight: string
  stage: string
  when?: string[]
  gate?: true
  allows_na?: false
}

interface Contract {
  elements: Record<string, Record<string, Promised>>
  lenses: Record<string, Record<string, Promised>>
  purpose: string[]
  pairs: string[]
  types: string[]
  partnerships: string[]
  cases: string[]
}

/**
 * Holds a catalogue against the contract.
 * @param file build/contract.json.
 * @returns A problem for every id that is missing, new or out of its place, and every weight, stage, condition that differs.
 */
export function checkContract(raw: RawCatalogue, file: string): CatalogueProblem[] {
  const contract: Contract = JSON.parse(readFileSync(file, 'utf8'))
  return [
    ...checkParts('elements', raw.elements, contract.elements),
    ...checkParts('lenses', raw.lenses, contract.lenses),
    ...checkIds('purpose.yaml', raw.purpose, contract.purpose),
    ...checkIds('pairs', raw.pairs, contract.pairs),
    ...checkIds('types.yaml', raw.types.types, contract.types),
    ...checkIds('partnerships.yaml', raw.partnerships.models, contract.partnerships),
    ...checkIds('cases', raw.cases, contract.cases, false),
  ]
}

/** What to do about an id that nobody has promised yet. */
const NEW = 'an id is a promise and is never reused: add it to build/contract.json, at its place in the order'

function checkIds(file: string, entries: { id: string }[], promised: string[], ordered = true): CatalogueProblem[] {
  const ids = entries.map(({ id }) => id)
  const missing = promised.filter((id) => !ids.includes(id))
  if (missing.length > 0)
    return missing.map((id) => ({
      file,
      path: id,
      message: 'the contract has this id, and the catalogue has not: add it',
    }))
  const extra = ids.filter((id) => !promised.includes(id))
  if (extra.length > 0) return extra.map((id) => ({ file, path: id, message: NEW }))
  if (ordered && ids.join() !== promised.join()) {
    return [{ file, path: '', message: `the contract has another order: ${promised.join(', ')}` }]
  }
  return []
}

function checkParts(
  folder: string,
  parts: RawPart[],
  promised: Record<string, Record<string, Promised>>,
): CatalogueProblem[] {
  return Object.entries(promised).flatMap(([id, criteria]) => {
    const part = parts.find((one) => one.id === id)
    const file = `${folder}/${id}.yaml`
    if (!part) return [{ file, path: '', message: 'the contract has this part, and the catalogue has not: add it' }]
    return [
      ...checkIds(file, part.criteria, Object.keys(criteria)),
      ...part.criteria.flatMap((criterion) => checkCriterion(file, criterion, criteria[criterion.id])),
    ]
  })
}

function checkCriterion(file: string, criterion: RawCriterion, promised: Promised | undefined): CatalogueProblem[] {
  if (!promised) return []
  const fields: [string, unknown, unknown][] = [
    ['weight', criterion.weight, promised.weight],
    ['stage', criterion.stage, promised.stage],
    ['gate', criterion.gate ?? false, promised.gate ?? false],
    ['when', [criterion.when ?? []].flat().toSorted().join(' and '), (promised.when ?? []).toSorted().join(' and ')],
    ['allows_na', criterion.allows_na ?? !criterion.gate, promised.allows_na ?? true],
  ]
  return fields
    .filter(([, is, should]) => is !== should)
    .map(([field, is, should]) => ({
      file,
      path: `${criterion.id}.${field}`,
      message: `the contract says ${should || 'none'}, the file ${is || 'none'}`,
    }))
}
