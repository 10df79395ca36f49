/**
 * What must hold between the entries of the catalogue. The shape of each file is checked by
 * schemas/catalogue-entry.schema.json before; here stand the relations, all problems at once.
 */

import { pathsOf } from '../condition.ts'
import { partsOf } from '../parts.ts'
import type { CatalogueProblem, RawCatalogue, RawPart } from '../raw.ts'
import type { Citation } from '../types.ts'
import { RULE_PREFIX } from '../words.ts'
import { checkRules } from './rules.ts'
import { checkSuggestions } from './suggestions.ts'

type Report = (file: string, path: string, message: string) => void

/** How long a text may be, so that it can be read aloud and fits a screen. */
const LIMITS: Record<string, number> = { title: 44, question: 200, partly: 260, in_place: 300, why: 420, action: 280 }

/**
 * Checks the relations between the entries.
 * @returns Every problem with its file, the path in it and what to do; empty when all is well.
 */
export function checkCatalogue(raw: RawCatalogue): CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  const report: Report = (file, path, message) => problems.push({ file, path, message })
  checkOrder('elements', raw.elements, report)
  checkOrder('lenses', raw.lenses, report)
  checkOrder('pairs', raw.pairs, report)
  for (const part of raw.elements) checkPart(`elements/${part.id}.yaml`, part, raw, report)
  for (const part of raw.lenses) checkPart(`lenses/${part.id}.yaml`, part, raw, report)
  checkReferences(raw, report)
  checkCitations(raw, report)
  return [...problems, ...checkRules(raw), ...checkSuggestions(raw)]
}

function checkOrder(folder: string, entries: { id: string; order: number }[], report: Report): void {
  const seen = new Map<number, string>()
  for (const { id, order } of entries) {
    const other = seen.get(order)
    if (other) report(`${folder}/${id}.yaml`, 'order', `${other} has order ${order} too: give each its own place`)
    seen.set(order, id)
  }
}

function checkPart(file: string, part: RawPart, raw: RawCatalogue, report: Report): void {
  const seen = new Set<string>()
  part.criteria.forEach((criterion, index) => {
    const path = `criteria.${index} (${criterion.id})`
    if (seen.has(criterion.id)) report(file, path, 'this id stands twice in the element: ids are unique')
    seen.add(criterion.id)
    for (const name of criterion.when === undefined ? [] : [criterion.when].flat()) {
      if (!raw.conditions[name]) report(file, `${path}.when`, `no condition is called ${name}: see conditions.yaml`)
    }
    for (const [field, limit] of Object.entries(LIMITS)) {
      const text = criterion[field as keyof typeof criterion] as unknown as Record<string, string>
      for (const [language, words] of Object.entries(text)) {
        if (words.length > limit) {
          report(file, `${path}.${field}.${language}`, `${words.length} characters: shorten it to ${limit} at most`)
        }
      }
    }
  })
}

/** Every id that `explain` takes, but for those of criteria and cases. */
function idsOf(raw: RawCatalogue): string[] {
  const { types, partnerships } = raw
  const lists: { id: string }[][] = [
    ...[raw.purpose, raw.elements, raw.lenses, raw.pairs, raw.outcomes, raw.channels, raw.facts, raw.rules],
    ...[raw.sources, types.types, types.combinations, partnerships.models, partnerships.reasons],
  ]
  return [
    ...lists.flat().map(({ id }) => id),
    ...Object.keys(raw.conditions),
    ...raw.wording.groups.map(({ id }) => RULE_PREFIX + id),
  ]
}

/** Ids that one entry names of another. */
function checkReferences(raw: RawCatalogue, report: Report): void {
  const criteria = new Set(partsOf(raw).flatMap((part) => part.criteria.map((c) => `${part.id}.${c.id}`)))
  const cases = new Set(raw.cases.map(({ id }) => id))
  const types = new Set(raw.types.types.map(({ id }) => id))
  const needCriteria = (file: string, id: string, paths: string[] = []): void => {
    for (const path of paths) {
      if (!criteria.has(path)) report(file, id, `no criterion is called ${path}: write element.criterion`)
    }
  }
  for (const reason of raw.partnerships.reasons) needCriteria('partnerships.yaml', reason.id, reason.criteria)
  for (const outcome of raw.outcomes) needCriteria('outcomes.yaml', outcome.id, outcome.criteria)
  for (const model of raw.partnerships.models) {
    if (model.case && !cases.has(model.case)) report('partnerships.yaml', model.id, `no case is called ${model.case}`)
  }
  for (const combination of raw.types.combinations) {
    for (const type of combination.types) {
      if (!types.has(type)) report('types.yaml', combination.id, `no community type is called ${type}`)
    }
  }
  const known = new Set([...criteria, ...cases, ...idsOf(raw)])
  for (const { ask, see } of raw.synonyms) {
    for (const id of see) if (!known.has(id)) report('synonyms.yaml', ask.en[0] ?? '', `nothing is called ${id}`)
  }
  for (const [name, { when }] of Object.entries(raw.conditions)) {
    if (pathsOf(when).length === 0) report('conditions.yaml', name, 'the condition reads no fact')
  }
}

/** Every citation names a source, and a page or section that may be cited. */
function checkCitations(raw: RawCatalogue, report: Report): void {
  const sources = new Map(raw.sources.map((source) => [source.id, source]))
  const check = (file: string, path: string, citations: Citation[] = []): void => {
    for (const { id, page, section } of citations) {
      const source = sources.get(id)
      if (!source) report(file, path, `no source is called ${id}: see sources.yaml`)
      else if (section !== undefined && source.sections && !source.sections.includes(section)) {
        report(file, path, `${id} has no section ${section}: ${source.sections.join(', ')}`)
      } else if (page === undefined && section === undefined && source.sections) {
        report(file, path, `say where in ${id}: a page or a section`)
      }
    }
  }
  const entries = (file: string, list: { id: string; sources?: Citation[] }[]): void => {
    for (const { id, sources } of list) check(file, id, sources)
  }
  for (const [folder, parts] of [['elements', raw.elements] as const, ['lenses', raw.lenses] as const]) {
    for (const part of parts) {
      check(`${folder}/${part.id}.yaml`, 'sources', part.sources)
      entries(`${folder}/${part.id}.yaml`, part.criteria)
    }
  }
  for (const pair of raw.pairs) check(`pairs/${pair.id}.yaml`, 'sources', pair.sources)
  for (const rule of raw.rules) check(`rules/${rule.id}.yaml`, 'sources', rule.sources)
  entries('purpose.yaml', raw.purpose)
  entries('types.yaml', [...raw.types.types, ...raw.types.combinations])
  entries('partnerships.yaml', [...raw.partnerships.models, ...raw.partnerships.reasons])
  entries('outcomes.yaml', raw.outcomes)
  entries('channels.yaml', raw.channels)
  for (const { id, reasons } of Object.values(raw.suggestions).flat()) {
    for (const { sources } of reasons) check('suggestions.yaml', id, sources)
  }
}
