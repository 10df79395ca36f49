import type { CatalogueTexts } from '../catalogue/types.ts'
import { RULE_PREFIX } from '../catalogue/words.ts'
import type { Finding } from '../findings/types.ts'
import { findingHelp, findingMessage } from '../findings/words.ts'
import type { Language } from '../language/types.ts'
import { wordingHelp, wordingMessage } from '../wording/messages.ts'
import { ruleWords } from './rule-words.ts'

/**
 * What a finding says: those of the reader have their words in `language/findings.ts`, the dilemmas in the catalogue.
 * @returns `message`, one plain sentence, and `help`, what to do (empty where there is nothing to add)
 */
export function findingWords(
  finding: Finding,
  texts: CatalogueTexts,
  lang: Language,
): { message: string; help: string } {
  if (finding.words) return finding.words
  if (finding.rule.startsWith(RULE_PREFIX)) {
    const message = wordingMessage(finding, texts.words, lang)
    if (message !== null) return { message, help: wordingHelp(finding, texts.words, lang) ?? '' }
  }
  const rule = ruleWords(finding.rule, finding.args, texts)
  if (!rule) return { message: findingMessage(finding, lang), help: findingHelp(finding, lang) }
  return { message: rule.message, help: rule.ways.join(lang === 'da' ? ' Eller: ' : ' Or: ') }
}

/** Findings that carry their words: for those that another catalogue has words for than that of the rest of a report. */
export function withWords(findings: readonly Finding[], texts: CatalogueTexts, lang: Language): Finding[] {
  return findings.map((finding) => ({ ...finding, words: findingWords(finding, texts, lang) }))
}
