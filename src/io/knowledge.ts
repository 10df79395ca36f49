/** Loads the built catalogue from dist: the structure at once, the texts of a language when something is said. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledCatalogue, readyCatalogue } from '../catalogue/compile.ts'
import type { Catalogue, CatalogueTexts } from '../catalogue/types.ts'
import type { Language } from '../language/types.ts'
import type { CompiledWording } from '../wording/types.ts'

/** In the bundle this file lies in dist itself; run from the sources (tests), dist lies beside src. */
export const DIST =
  typeof __dirname === 'string' && !__dirname.endsWith('io') ? __dirname : join(import.meta.dirname, '../../dist')

/** The files are ASCII: reading them as Latin-1 needs no decoding. */
function json<T>(name: string): T {
  return JSON.parse(readFileSync(join(DIST, name), 'latin1')) as T
}

/** The structure of the built-in catalogue. */
export function builtInCatalogue(): Catalogue {
  return readyCatalogue(json<CompiledCatalogue>('structure.json'))
}

type TextKind = Exclude<keyof CatalogueTexts, 'language'>

/** Which kinds of texts lie in which file of a language. */
export const TEXT_PARTS: Record<string, TextKind[]> = {
  rules: ['rules'],
  words: ['words'],
  synonyms: ['synonyms'],
  criteria: ['parts', 'criteria', 'purpose'],
  others: [
    'pairs',
    'conditions',
    'facts',
    'types',
    'combinations',
    'partnerships',
    'reasons',
    'outcomes',
    'channels',
    'sources',
    'cases',
    'suggestions',
  ],
}

const loaded = new Map<Language, CatalogueTexts>()

/** The texts of the built-in catalogue in one language; each part is read when something of it is first said. */
export function builtInTexts(language: Language): CatalogueTexts {
  const known = loaded.get(language)
  if (known) return known
  const texts = { language } as CatalogueTexts
  for (const [part, kinds] of Object.entries(TEXT_PARTS)) {
    let read: Partial<CatalogueTexts> | undefined
    for (const kind of kinds) {
      const get = () => {
        read ??= json<Partial<CatalogueTexts>>(`texts.${language}.${part}.json`)
        return read[kind]
      }
      Object.defineProperty(texts, kind, { get, enumerable: true })
    }
  }
  loaded.set(language, texts)
  return texts
}

/** The groups of words, ready to be looked for. */
export function builtInWording(): CompiledWording {
  return json<CompiledWording>('wording.json')
}

/** All that is known: the built-in catalogue, or that and catalogues of somebody's own. */
export interface Knowledge {
  catalogue: Catalogue
  texts: (language: Language) => CatalogueTexts
  wording: () => CompiledWording
  /** The public JSON, as text. */
  json: () => string
}

let knowledge: Knowledge | undefined

export function builtInKnowledge(): Knowledge {
  knowledge ??= { catalogue: builtInCatalogue(), texts: builtInTexts, wording: builtInWording, json: publicJson }
  return knowledge
}

/** The public JSON of the catalogue, as text. */
export function publicJson(): string {
  return readFileSync(join(DIST, 'catalogue.json'), 'utf8')
}

/** The YAML text of a reference case, or null when there is none of that id. */
export function caseText(id: string, catalogue: Catalogue): string | null {
  if (!catalogue.cases.some((one) => one.id === id)) return null
  return readFileSync(join(DIST, 'cases', `${id}.scheme.yaml`), 'utf8')
}

/** A published JSON Schema, as text. */
export function publishedSchemaText(name: string): string {
  return readFileSync(join(DIST, '../schemas', `${name}.schema.json`), 'utf8')
}
