/**
 * A few of the catalogue's questions of every kind, with a frozen copy of their texts: neither better words in the
 * catalogue nor a question more change a golden page here.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue, CatalogueTexts, Part } from '../../src/catalogue/types.ts'
import type { Language } from '../../src/language/types.ts'
import type { Display } from '../../src/questionnaire/state/display.ts'
import { catalogue, displayFor } from './state/in-state.ts'

export const GOLDEN = join(import.meta.dirname, 'golden')

const TEXTS: Record<Language, CatalogueTexts> = { da: frozen('da'), en: frozen('en') }

function frozen(lang: Language): CatalogueTexts {
  return JSON.parse(readFileSync(join(GOLDEN, `texts.${lang}.json`), 'utf8')) as CatalogueTexts
}

/** The built catalogue as far as there are texts of it here. */
export const SMALL: Catalogue = {
  ...catalogue,
  purpose: catalogue.purpose.filter(({ id }) => id in TEXTS.da.purpose),
  facts: catalogue.facts.filter(({ id }) => id in TEXTS.da.facts),
  pairs: catalogue.pairs.filter(({ id }) => id in TEXTS.da.pairs),
  elements: some(catalogue.elements),
  lenses: some(catalogue.lenses),
  rules: [],
  suggestions: [],
}

function some(parts: readonly Part[]): Part[] {
  return parts
    .map((part) => ({ ...part, criteria: part.criteria.filter(({ path }) => path in TEXTS.da.criteria) }))
    .filter(({ criteria }) => criteria.length > 0)
}

/** As {@link displayFor}, of the few questions. */
export function smallDisplay(lang: Language, size: Partial<Display> = {}): Display {
  return displayFor(lang, { ...size, texts: TEXTS[lang], catalogue: SMALL })
}
