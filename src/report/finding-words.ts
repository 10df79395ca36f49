import type { CatalogueTexts, Language } from '../catalogue/types.ts'
import { findingHelp, findingMessage } from '../language/findings.ts'
import { fill } from '../language/format.ts'
import type { Finding } from '../scheme/types.ts'

/** The texts of the rules between the parts: all that a finding needs of the catalogue. */
export type RuleWords = Pick<CatalogueTexts, 'rules'>

/**
 * What a finding says: those of the reader have their words in `language/findings.ts`, the dilemmas in the catalogue.
 * @returns `message`, one plain sentence, and `help`, what to do (empty where there is nothing to add)
 */
export function findingWords(finding: Finding, texts: RuleWords, lang: Language): { message: string; help: string } {
  const rule = texts.rules[finding.rule]
  if (!rule) return { message: findingMessage(finding, lang), help: findingHelp(finding, lang) }
  const say = (text: string) => fill(text, finding.args, lang)
  return { message: say(rule.message), help: say(rule.ways.join(lang === 'da' ? ' Eller: ' : ' Or: ')) }
}
