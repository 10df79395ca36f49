/** What is said of each kind of entry. */

import { citations } from '../../catalogue/citation.ts'
import { criteriaOf } from '../../catalogue/parts.ts'
import type { Catalogue, CatalogueTexts, Citation } from '../../catalogue/types.ts'
import type { Language } from '../../language/types.ts'
import type { Block, Inline, Item, LabelledLine } from '../blocks.ts'
import { bullets, code, heading, strong, text } from '../blocks.ts'
import type { Kind } from './entries.ts'
import { WORDS } from './words.ts'

/** What a page is made of. */
export interface Shelf {
  catalogue: Catalogue
  texts: CatalogueTexts
  lang: Language
}

/**
 * A page says all there is on one entry beneath its title and headline.
 * @param followed whether what belongs to it follows it in full, so that it need not be listed
 */
export type Page = (id: string, shelf: Shelf, followed?: boolean) => Block[]
export type Pages = Record<Kind, Page>

/** Sources in one line, as a row; none where nothing is cited. */
export function sourceRow({ catalogue, lang }: Shelf, cited: readonly Citation[]): LabelledLine[] {
  if (cited.length === 0) return []
  return [{ label: WORDS.source[lang], line: citations(cited, catalogue.sources, lang).join(' · ') }]
}

/** Sources in a line of their own, for a page whose lists would swallow a row. */
export function sourceText(shelf: Shelf, cited: readonly Citation[]): Block[] {
  return sourceRow(shelf, cited).map(({ label, line }) => text([strong(`${label}:`), ` ${line}`]))
}

/** Paths of a scheme file, one after the other. */
export function codes(paths: readonly string[]): Inline[] {
  return paths.flatMap((path, at) => (at === 0 ? [code(path)] : [', ', code(path)]))
}

/** Rows whose text is there. */
export function rows(...all: (LabelledLine | null)[]): LabelledLine[] {
  return all.filter((row): row is LabelledLine => row !== null && row.line !== '')
}

/** A list under its own heading; nothing where it is empty. */
export function listed(title: string, lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [heading(3, title), bullets(lines.map((line) => ({ line })))]
}

/** Criteria by their titles and ids, under a heading. */
export function criteriaList(shelf: Shelf, title: string, paths: readonly string[]): Block[] {
  if (paths.length === 0) return []
  const items = paths.map((path): Item => ({ line: [code(path), `: ${shelf.texts.criteria[path]?.title ?? path}`] }))
  return [heading(3, title), bullets(items)]
}

/** All criteria of the nine and of the lenses. */
export const criteria = ({ catalogue }: Shelf) => criteriaOf(catalogue)
