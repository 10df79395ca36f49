/** `catalogue`: the whole catalogue as JSON, for other tools. */
import { publicJson } from '../io/knowledge.ts'
import { oneOf } from './options.ts'
import { put } from './output.ts'
import type { Session } from './session.ts'

export const CATALOGUE_FORMATS = ['json'] as const

export function catalogue(flags: { format: string; output?: string }, session: Session): number {
  oneOf('--format', flags.format, CATALOGUE_FORMATS, session.lang)
  put(publicJson(), flags.output, session)
  return 0
}
