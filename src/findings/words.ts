/** What the findings of the reader say. Those of the rules between the parts have their words in the catalogue. */
import type { Language } from '../language/types.ts'
import type { FindingKind } from './kinds.ts'
import type { Finding } from './types.ts'
import { ANSWER_WORDS } from './words/answers.ts'
import { CATALOGUE_WORDS } from './words/catalogue.ts'
import { CONTENT_WORDS } from './words/content.ts'
import { type FindingWords, shownFinding } from './words/sentences.ts'
import { SHAPE_WORDS } from './words/shape.ts'
import { SIGN_WORDS } from './words/signs.ts'
import { UNREADABLE_WORDS } from './words/unreadable.ts'
import { VALUE_WORDS } from './words/values.ts'
import { YAML_WORDS } from './words/yaml.ts'

/** The words of every rule of the reader: one that is forgotten does not compile. */
export const FINDING_WORDS: Record<FindingKind, FindingWords> = {
  ...UNREADABLE_WORDS,
  ...YAML_WORDS,
  ...SHAPE_WORDS,
  ...VALUE_WORDS,
  ...ANSWER_WORDS,
  ...CATALOGUE_WORDS,
  ...CONTENT_WORDS,
  ...SIGN_WORDS,
}

function wordsOf(rule: string): FindingWords | null {
  return Object.hasOwn(FINDING_WORDS, rule) ? FINDING_WORDS[rule as FindingKind] : null
}

/**
 * What a finding says, in one plain sentence that holds what was found, what was expected and the nearest right word.
 * @returns the rule's id for a rule that is not the reader's
 */
export function findingMessage(finding: Finding, lang: Language): string {
  return wordsOf(finding.rule)?.message[lang](shownFinding(finding)) ?? finding.rule
}

/** What to do about a finding; empty for a rule that is not the reader's. */
export function findingHelp(finding: Finding, lang: Language): string {
  return wordsOf(finding.rule)?.help[lang](shownFinding(finding)) ?? ''
}

/** What a rule of the reader is about, for `explain`; null for one that is not the reader's. */
export function ruleAbout(rule: string, lang: Language): string | null {
  return wordsOf(rule)?.about[lang] ?? null
}
