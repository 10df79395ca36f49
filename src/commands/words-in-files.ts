/** The groups of words and what looks for them, loaded where there is something to look through. */

import type { Finding } from '../findings/types.ts'
import type { Audience } from '../format/vocabulary.ts'
import { builtInWording } from '../io/knowledge.ts'
import type { Language } from '../language/types.ts'
import type { TextOfScheme } from '../open/texts.ts'
import type { LintedFile } from '../report/linted.ts'
import { exceptionFor } from '../scheme/exceptions.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { kindOfText } from '../wording/find.ts'
import { wordingFindings } from '../wording/findings.ts'
import { schemeWording } from '../wording/scheme.ts'
import type { CompiledWording } from '../wording/types.ts'

let loaded: CompiledWording | undefined

function wording(): CompiledWording {
  loaded ??= builtInWording()
  return loaded
}

/** What is to be said about the words of a scheme file itself: its name, and what it tells about itself. */
export function ownWords(document: SchemeDocument, asOf: string, groups = wording()): Finding[] {
  return notAccepted(schemeWording(document, groups), document, asOf)
}

/** The texts of a scheme, each a file of its own with what is to be said about its words. */
export function textsLookedAt(
  texts: TextOfScheme[],
  document: SchemeDocument,
  asOf: string,
  groups = wording(),
): LintedFile[] {
  return texts.map(({ file, text, audience }) => {
    const language = document.language
    const options = { language, kind: kindOfText(file), audience, groups }
    return { file, text, findings: notAccepted(wordingFindings(text, options), document, asOf) }
  })
}

/** Any text. @param language null: it is found out */
export function textLookedAt(
  file: string,
  text: string,
  language: Language | null,
  audience: Audience,
  groups = wording(),
): LintedFile {
  const options = { language, kind: kindOfText(file), audience, groups }
  return { file, text, findings: wordingFindings(text, options) }
}

function notAccepted(findings: Finding[], { scheme }: SchemeDocument, asOf: string): Finding[] {
  return scheme ? findings.filter(({ rule }) => !exceptionFor(rule, scheme, asOf)) : findings
}
