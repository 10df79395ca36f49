/** `schema`: a published JSON Schema, or a blank scheme file to write in. */

import { builtInKnowledge, publishedSchemaText } from '../io/knowledge.ts'
import { jsonText } from '../language/plain-text.ts'
import type { Outcome } from './outcome.ts'
import { ResultOutput } from './output.ts'
import type { Session } from './session.ts'

/** The options as commander gives them. */
export interface SchemaFlags {
  template?: boolean
  output?: string
  catalogue?: string[]
}

export async function schema(name: string, flags: SchemaFlags, session: Session): Promise<Outcome> {
  const { lang, io } = session
  const own = flags.catalogue
    ? await (await import('./own-catalogues.ts')).knowledgeWith(flags.catalogue, session)
    : null
  if (own?.ended) return own.ended
  const knowledge = own?.knowledge ?? builtInKnowledge()
  const { catalogue, texts } = knowledge
  const output = new ResultOutput(flags.output, session)
  if (flags.template) {
    const { schemeTemplate } = await import('../scheme/template.ts')
    output.put(schemeTemplate(catalogue, texts(lang), lang, io.today()))
  } else if (flags.catalogue && name === 'scheme') {
    const { publishedSchema } = await import('../scheme/published-schema.ts')
    output.put(jsonText(publishedSchema(catalogue, texts('en')), 2))
  } else output.put(publishedSchemaText(name))
  return 'done'
}
