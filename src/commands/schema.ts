/** `schema`: a published JSON Schema, or a blank scheme file to write in. */

import { dirname, join, resolve } from 'node:path'
import { SCHEMA_FILE, schemaFor, schemaLine } from '../io/editor-schema.ts'
import { builtInKnowledge, type Knowledge, publishedSchemaText } from '../io/knowledge.ts'
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
    const schema = schemaLine(await schemaBeside(flags, knowledge, session))
    output.put(schema + schemeTemplate(catalogue, texts(lang), lang, io.today()))
  } else output.put(name === 'scheme' ? await schemeSchema(flags, knowledge, session) : publishedSchemaText(name))
  return 'done'
}

/** The schema of a scheme file, in the language that was asked for. */
async function schemeSchema(flags: SchemaFlags, { catalogue, texts }: Knowledge, { lang }: Session): Promise<string> {
  // The one that comes with the program, in English.
  if (!flags.catalogue && lang === 'en') return publishedSchemaText('scheme')
  const { publishedSchema } = await import('../scheme/published-schema.ts')
  return jsonText(publishedSchema(catalogue, texts(lang)), 2)
}

/** The schema that a blank file names: one that is there, or one put beside it when the file is written. */
async function schemaBeside(flags: SchemaFlags, knowledge: Knowledge, session: Session): Promise<string | null> {
  const toFile = flags.output !== undefined && flags.output !== '-'
  const folder = toFile ? dirname(flags.output as string) : '.'
  const there = schemaFor(resolve(session.io.cwd, folder))
  if (there !== null || !toFile) return there
  new ResultOutput(join(folder, SCHEMA_FILE), session).put(await schemeSchema(flags, knowledge, session))
  return `./${SCHEMA_FILE}`
}
