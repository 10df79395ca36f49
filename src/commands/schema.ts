/** `schema`: a published JSON Schema, or a blank scheme file to write in. */
import { builtInCatalogue, builtInTexts, publishedSchemaText } from '../io/knowledge.ts'
import { oneOf } from './options.ts'
import { put } from './output.ts'
import type { Session } from './session.ts'

export const SCHEMAS = ['scheme', 'catalogue', 'result', 'lint-result'] as const

export async function schema(
  name: string,
  flags: { template?: boolean; output?: string },
  session: Session,
): Promise<number> {
  const { lang, io } = session
  const asked = oneOf('schema', name, SCHEMAS, lang)
  if (flags.template) {
    const { schemeTemplate } = await import('../scheme/template.ts')
    put(schemeTemplate(builtInCatalogue(), builtInTexts(lang), lang, io.today()), flags.output, session)
  } else put(publishedSchemaText(asked), flags.output, session)
  return 0
}
