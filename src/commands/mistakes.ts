/** Mistakes that stand in the way of `new` and `fill`, said as `lint` says them: the place, the lines around it, the help. */

import { isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import type { Knowledge } from '../io/knowledge.ts'
import { ASKING } from '../questionnaire/words/commands.ts'
import { fileLines } from '../report/lint.ts'
import { pageOf } from '../report/pretty/page.ts'
import type { Scheme, SchemeDocument } from '../scheme/types.ts'
import { type Session, writeMessage } from './session.ts'
import { terminalOptions } from './terminal.ts'

/** A text in which something is wrong. */
export interface Wrong {
  file: string
  text: string
  findings: readonly Finding[]
}

/** The scheme of a document; null, with its errors said, where it is no valid scheme. */
export async function schemeOrTold(
  { scheme, ...wrong }: SchemeDocument,
  knowledge: Knowledge,
  session: Session,
): Promise<Scheme | null> {
  if (scheme) return scheme
  const errors = errorsOf(wrong)
  writeMessage(session, ASKING.invalid[session.lang](wrong.file, errors.length))
  await tellEach({ ...wrong, findings: errors }, knowledge, session)
  return null
}

/** Says that nothing is written, and what is wrong in a file of answers. */
export async function tellMistakes(wrong: Wrong, knowledge: Knowledge, session: Session): Promise<void> {
  const errors = errorsOf(wrong)
  writeMessage(session, ASKING.wrongAnswers[session.lang](errors.length))
  await tellEach({ ...wrong, findings: errors }, knowledge, session)
}

/** Says that answers cannot be put into a file, and what would be wrong with it then. */
export async function tellCannotPutIn(wrong: Wrong, knowledge: Knowledge, session: Session): Promise<void> {
  writeMessage(session, ASKING.cannotPutIn[session.lang](wrong.file))
  await tellEach({ ...wrong, findings: errorsOf(wrong) }, knowledge, session)
}

function errorsOf({ findings }: Wrong): Finding[] {
  return findings.filter(isError)
}

async function tellEach({ file, text, findings }: Wrong, { texts }: Knowledge, session: Session): Promise<void> {
  const page = pageOf({ ...(await terminalOptions(session, false)), width: null })
  const lines = fileLines(
    page,
    { file, text, findings: [...findings] },
    { lang: session.lang, texts: texts(session.lang) },
  )
  session.io.stderr.write(lines.map((line) => `${line}\n`).join(''))
}
