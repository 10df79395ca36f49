/** `schema`: a published JSON Schema, or a blank scheme file to write in. */
import { builtInKnowledge, publishedSchemaText } from '../io/knowledge.ts'
import { oneOf } from './options.ts'
import { put } from './output.ts'
import type { Session } from './session.ts'

export const SCHEMAS = ['scheme', 'catalogue', 'result', 'lint-result'] as const

export async function schema(
  name: string,
  flags: { template?: boolean; output?: string; catalogue?: string[] },
  session: Session,
): Promise<number> {
  const { lang, io } = session
  const asked = oneOf('schema', name, SCHEMAS, lang)
  const knowledge = flags.catalogue
    ? await (await import('../open/catalogues.ts')).knowledgeWith(flags.catalogue, session)
    : builtInKnowledge()
  const { catalogue, texts } = knowledge
  if (flags.template) {
    const { schemeTemplate } = await import('../scheme/template.ts')
    put(schemeTemplate(catalogue, texts(lang), lang, io.today()), flags.output, session)
  } else if (flags.catalogue && asked === 'scheme') {
    const { publishedSchema } = await import('../scheme/published-schema.ts')
    put(JSON.stringify(publishedSchema(catalogue, texts('en')), null, 2), flags.output, session)
  } else put(publishedSchemaText(asked), flags.output, session)
  return 0
}
