/** `catalogue`: the whole catalogue as JSON, for other tools. */
import { publicJson } from '../io/knowledge.ts'
import type { Outcome } from './outcome.ts'
import { ResultOutput } from './output.ts'
import type { Session } from './session.ts'

/** The options as commander gives them. */
export interface CatalogueFlags {
  output?: string
  catalogue?: string[]
}

export async function catalogue(flags: CatalogueFlags, session: Session): Promise<Outcome> {
  const own = flags.catalogue
    ? await (await import('./own-catalogues.ts')).knowledgeWith(flags.catalogue, session)
    : null
  if (own?.ended) return own.ended
  new ResultOutput(flags.output, session).put(own?.knowledge?.json() ?? publicJson())
  return 'done'
}
