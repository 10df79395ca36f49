/** `catalogue`: the whole catalogue as JSON, for other tools. */
import { publicJson } from '../io/knowledge.ts'
import { oneOf } from './options.ts'
import { put } from './output.ts'
import type { Session } from './session.ts'

export const CATALOGUE_FORMATS = ['json'] as const

/** The options as commander gives them. */
export interface CatalogueFlags {
  format: string
  output?: string
  catalogue?: string[]
}

export async function catalogue(flags: CatalogueFlags, session: Session): Promise<number> {
  oneOf('--format', flags.format, CATALOGUE_FORMATS, session.lang)
  const json = flags.catalogue
    ? (await (await import('../open/catalogues.ts')).knowledgeWith(flags.catalogue, session)).json()
    : publicJson()
  put(json, flags.output, session)
  return 0
}
