/** A frozen copy of some texts of the catalogue, so that better wording there changes no golden file here. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueTexts } from '../../src/catalogue/types.ts'
import type { Language } from '../../src/language/types.ts'

export const GOLDEN = join(import.meta.dirname, 'golden')

export function frozenTexts(lang: Language): CatalogueTexts {
  return JSON.parse(readFileSync(join(GOLDEN, `texts.${lang}.json`), 'utf8')) as CatalogueTexts
}
