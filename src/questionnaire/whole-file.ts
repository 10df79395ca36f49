/** Texts of files that are made or changed as a whole: a new file, another one's design, a file of answers. */

import type { Catalogue } from '../catalogue/types.ts'
import { edit } from '../edit/edit.ts'
import { keyOrder } from '../edit/key-order.ts'
import type { Change } from '../edit/types.ts'
import { isError } from '../findings/finding.ts'
import type { Finding } from '../findings/types.ts'
import type { Language } from '../language/types.ts'
import type { SchemeTools } from '../scheme/read.ts'
import type { Scheme, SchemeDocument } from '../scheme/types.ts'
import { answersOf } from './plan/answers.ts'
import { newScheme } from './plan/new-scheme.ts'
import type { FirstAnswers } from './plan/types.ts'

/** What reading and changing a text needs. */
export interface EditingTools {
  display: { catalogue: Catalogue }
  /** YYYY-MM-DD */
  today: string
  read: (text: string) => SchemeDocument
  /** Says why a text is not YAML. */
  syntax?: NonNullable<SchemeTools['syntax']>
}

export type WholeFile = { text: string; scheme: Scheme } | { findings: Finding[]; text: string }

/** The text of a new file, with the changes that `--from` and `--answers` make. */
export function makeNew(first: FirstAnswers, changes: readonly Change[], setting: EditingTools): WholeFile {
  return changed(newScheme(first, setting.today, setting.display.catalogue), changes, setting)
}

/** A text with changes made in it, read again: a valid scheme, or what stands in the way. */
export function changed(text: string, changes: readonly Change[], { display, read }: EditingTools): WholeFile {
  const edited = edit(text, changes, keyOrder(display.catalogue))
  if ('problem' in edited) return { findings: [], text }
  const { scheme, findings } = read(edited.text)
  return scheme ? { text: edited.text, scheme } : { findings: findings.filter(isError), text: edited.text }
}

/** What a file of answers changes, or its mistakes. */
export function answersIn(
  text: string,
  scheme: Scheme,
  { display, syntax }: EditingTools,
): { changes: Change[] } | { findings: Finding[] } {
  const { changes, findings } = answersOf(text, {
    catalogue: display.catalogue,
    scheme,
    ...(syntax ? { syntax } : {}),
  })
  return changes ? { changes } : { findings: findings.filter(isError) }
}

/** A scheme with nothing in it but what must be: to hold answers against, before there is a file. */
export function blankScheme(language: Language, setting: EditingTools): Scheme {
  const made = makeNew({ name: '?', stage: 'idea', language }, [], setting)
  if (!('scheme' in made)) throw new Error('A blank scheme is valid')
  return made.scheme
}
