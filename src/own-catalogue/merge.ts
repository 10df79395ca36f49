/** A catalogue of one's own put into the one it extends: structure, texts, words, and the public JSON. */
import { compileStructure, compileTexts, readyCatalogue } from '../catalogue/compile.ts'
import { publicCatalogue } from '../catalogue/publish.ts'
import type { Catalogue, CatalogueTexts, Part } from '../catalogue/types.ts'
import type { Language } from '../language/types.ts'
import { compileWording } from '../wording/compile.ts'
import { indexOfItems } from '../wording/lexicon.ts'
import type { CompiledLanguage, CompiledWording } from '../wording/types.ts'
import type { Pack } from './pack.ts'

type Json = Record<string, unknown>
const NO_CASES = { summaries: [], shows: {}, about: {} }

/** The structure with an own catalogue in it; its hash is still that of the one it extends. */
export function mergedCatalogue(catalogue: Catalogue, { own, raw, weights, without }: Pack): Catalogue {
  const added = readyCatalogue(compileStructure(raw, catalogue.version, catalogue.hash, NO_CASES))
  const merged = (parts: Part[], more: Part[]): Part[] =>
    parts.map((part) => ({
      ...part,
      criteria: [
        ...part.criteria
          .filter(({ path }) => !without.has(path))
          .map((criterion) => ({ ...criterion, weight: weights[criterion.path] ?? criterion.weight })),
        ...(more.find(({ id }) => id === part.id)?.criteria ?? []),
      ],
    }))
  const known = new Set(catalogue.lenses.map(({ id }) => id))
  return {
    ...catalogue,
    elements: merged(catalogue.elements, added.elements),
    lenses: [...merged(catalogue.lenses, added.lenses), ...added.lenses.filter(({ id }) => !known.has(id))],
    pairs: [...catalogue.pairs, ...added.pairs],
    conditions: { ...catalogue.conditions, ...added.conditions },
    rules: [...catalogue.rules.filter((rule) => staysRule(rule, without)), ...added.rules],
    sources: [...catalogue.sources, ...added.sources],
    words: [...catalogue.words.filter(({ id }) => !without.has(id)), ...added.words],
    own: [...(catalogue.own ?? []), own],
  }
}

/** A rule goes when it is left out, and when it reads an answer that can no longer be given. */
export function staysRule({ id, asks }: { id: string; asks: string[] }, without: ReadonlySet<string>): boolean {
  return !without.has(id) && !asks.some((path) => without.has(path))
}

const MERGED_TEXTS = ['parts', 'criteria', 'pairs', 'conditions', 'rules', 'sources', 'words'] as const

/** The texts with those of an own catalogue; each kind is put together when something of it is first said. */
export function mergedTexts(texts: CatalogueTexts, { raw }: Pack, language: Language): CatalogueTexts {
  const own = compileTexts(raw, language, NO_CASES)
  const merged = Object.create(texts) as CatalogueTexts
  for (const kind of MERGED_TEXTS) {
    let made: unknown
    const get = () => {
      made ??= { ...own[kind], ...texts[kind] }
      return made
    }
    Object.defineProperty(merged, kind, { get, enumerable: true })
  }
  return merged
}

/** The groups of words with those of an own catalogue. */
export function mergedWording(wording: CompiledWording, { raw, without }: Pack): CompiledWording {
  const added = compileWording(raw.wording)
  const merged = (language: Language): CompiledLanguage => {
    const { index: _, ...shared } = wording[language]
    const groups = [...shared.groups.filter(({ id }) => !without.has(id)), ...added[language].groups]
    return { ...shared, groups, index: indexOfItems({ ...shared, groups }) }
  }
  return { da: merged('da'), en: merged('en') }
}

/** The public JSON with an own catalogue in it, without version and hash. */
export function mergedJson(json: Json, { own, raw, weights, without }: Pack): Json {
  const added = publicCatalogue(raw, NO_CASES) as Record<string, Json[]>
  const list = (from: Json, key: string): Json[] => (from[key] ?? []) as Json[]
  const merged = (key: 'elements' | 'lenses'): Json[] => {
    const more = list(added, key)
    const known = list(json, key).map((part) => ({
      ...part,
      criteria: [
        ...list(part, 'criteria')
          .filter(({ id }) => !without.has(`${part.id}.${id}`))
          .map((one) => ({ ...one, weight: weights[`${part.id}.${one.id}`] ?? one.weight })),
        ...list(more.find(({ id }) => id === part.id) ?? {}, 'criteria'),
      ],
    }))
    return [...known, ...more.filter(({ id }) => !known.some((part) => (part as Json).id === id))]
  }
  return {
    ...json,
    elements: merged('elements'),
    lenses: merged('lenses'),
    pairs: [...list(json, 'pairs'), ...list(added, 'pairs').map(({ chosen: _, ...pair }) => pair)],
    rules: [
      ...list(json, 'rules').filter((rule) => staysRule(rule as unknown as { id: string; asks: string[] }, without)),
      ...list(added, 'rules'),
    ],
    wording: [...list(json, 'wording').filter(({ id }) => !without.has(String(id))), ...list(added, 'wording')],
    sources: [...list(json, 'sources'), ...list(added, 'sources')],
    own_catalogues: [...list(json, 'own_catalogues'), own],
  }
}
