/** How the questionnaire is shown: language, texts, and the window it is drawn in. */

import type { Catalogue, CatalogueTexts } from '../../catalogue/types.ts'
import type { Language } from '../../language/types.ts'
import { type Page, pageOf } from '../../report/pretty/page.ts'
import type { Colours } from '../../report/types.ts'

export interface Display {
  lang: Language
  /** The texts of the catalogue in that language. */
  texts: CatalogueTexts
  catalogue: Catalogue
  /** Columns and lines of the window. */
  width: number
  height: number
  /** False where only letters can be trusted. */
  unicode: boolean
  colour: Colours
}

/** What words are chosen by: the language, and the texts of the catalogue in it. */
export type DisplayTexts = Pick<Display, 'lang' | 'texts'>

/** Wider than this, lines are hard to read. */
const WIDEST = 100

/** The page that lines are wrapped to: one column short, so that no terminal breaks a full line by itself. */
export function pageFor({ width, colour, unicode }: Display): Page {
  return pageOf({ width: Math.min(width, WIDEST) - 1, colour, unicode })
}
