/** `explain`: any id or word of the catalogue; alone, the list; as Markdown, the handbook. */
import { builtInKnowledge } from '../io/knowledge.ts'
import { EXPLAIN_FORMATS, type ExplainFormat } from '../report/formats.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { ResultOutput } from './output.ts'
import { type Session, writeMessage } from './session.ts'
import { terminalOptions } from './terminal.ts'
import { MESSAGES } from './words/help.ts'

export interface ExplainFlags {
  format: ExplainFormat
  output?: string
  catalogue?: string[]
}

/** Explains each query. @returns `failure` when one means nothing in the catalogue */
export async function explain(queries: string[], flags: ExplainFlags, session: Session): Promise<Outcome> {
  const { lang } = session
  const own = flags.catalogue
    ? await (await import('./own-catalogues.ts')).knowledgeWith(flags.catalogue, session)
    : null
  if (own?.ended) return own.ended
  const { catalogue, texts } = own?.knowledge ?? builtInKnowledge()
  const options = { catalogue, texts: texts(lang), lang }
  const other = texts(lang === 'da' ? 'en' : 'da')
  const output = new ResultOutput(flags.output, session)
  const terminal = () => terminalOptions(session, output.isScreen)
  const { everything, page } = await (await EXPLAIN_FORMATS[flags.format]())({ options, terminal })
  if (queries.length === 0) {
    output.put(everything())
    return 'done'
  }
  const { finder } = await import('../report/explain.ts')
  const find = finder(options, other)
  const pages: string[] = []
  const named = (word: string): boolean => find(word).some(({ by }) => by === 'id')
  // Several ids are explained one by one; several words are one question.
  const asked = queries.every(named) ? queries : [queries.join(' ')]
  let failed = false
  for (const query of asked) {
    const found = find(query)
    if (found.length === 0) {
      failed = true
      writeMessage(session, MESSAGES.nothingFound[lang](query))
    } else pages.push(page(query, found))
  }
  if (pages.length > 0) output.put(pages.join('\n'))
  return outcomeOf({ failed: failed, objects: false })
}
