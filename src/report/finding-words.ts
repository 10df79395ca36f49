import type { CatalogueTexts, Language } from '../catalogue/types.ts'
import { findingHelp, findingMessage } from '../language/findings.ts'
import { ruleWords } from '../language/rule-words.ts'
import type { Finding } from '../scheme/types.ts'

/**
 * What a finding says: those of the reader have their words in `language/findings.ts`, the dilemmas in the catalogue.
 * @returns `message`, one plain sentence, and `help`, what to do (empty where there is nothing to add)
 */
export function findingWords(
  finding: Finding,
  texts: CatalogueTexts,
  lang: Language,
): { message: string; help: string } {
  const rule = ruleWords(finding.rule, finding.args, texts)
  if (!rule) return { message: findingMessage(finding, lang), help: findingHelp(finding, lang) }
  return { message: rule.message, help: rule.ways.join(lang === 'da' ? ' Eller: ' : ' Or: ') }
}
