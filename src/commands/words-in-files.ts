/** The groups of words and what looks for them, loaded where there is something to look through. */

import type { Finding } from '../findings/types.ts'
import type { Audience } from '../format/vocabulary.ts'
import { builtInWording } from '../io/knowledge.ts'
import type { Language } from '../language/types.ts'
import type { TextOfScheme } from '../open/texts.ts'
import type { LintedFile } from '../report/linted.ts'
import type { SchemeDocument } from '../scheme/types.ts'
import { wordingFindings } from '../wording/findings.ts'
import { kindOfText, proseOf } from '../wording/prose/read.ts'
import { schemeWording } from '../wording/scheme.ts'
import type { CompiledWording } from '../wording/types.ts'

let loaded: CompiledWording | undefined

function wording(): CompiledWording {
  loaded ??= builtInWording()
  return loaded
}

/**
 * What is to be said about the words of a scheme file itself: its name, and what it says about itself.
 * @param asked The language of its texts where the file does not say it; null: it is found out.
 */
export function ownWords(document: SchemeDocument, groups = wording(), asked: Language | null = null): Finding[] {
  return schemeWording(document, groups, asked)
}

/** The texts of a scheme, each a file of its own with what is to be said about its words. */
export async function* textsLookedAt(
  texts: TextOfScheme[],
  { language }: SchemeDocument,
  groups = wording(),
): AsyncGenerator<LintedFile> {
  for (const { file, text, audience } of texts) yield textLookedAt(file, text, language, audience, groups)
}

/** Any text. @param language null: it is found out */
export async function textLookedAt(
  file: string,
  text: string,
  language: Language | null,
  audience: Audience,
  groups = wording(),
): Promise<LintedFile> {
  const prose = await proseOf(text, kindOfText(file))
  return { file, text, findings: wordingFindings(prose, { language, audience, groups }) }
}
