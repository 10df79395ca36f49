/** What is said about a catalogue of one's own. What the reader of schemes finds in it has its words in `findings/words.ts`. */

import type { Finding } from '../findings/types.ts'
import { type FindingWords, shownFinding } from '../findings/words/sentences.ts'
import type { Language } from '../language/types.ts'
import type { OwnKind } from './kinds.ts'
import { CONDITION_WORDS, WORD_WORDS } from './words/conditions.ts'
import { ID_WORDS } from './words/ids.ts'
import { SHAPE_WORDS } from './words/shape.ts'

/** The words of every finding that only a catalogue of one's own can have: one that is forgotten does not compile. */
export const OWN_WORDS: Record<OwnKind, FindingWords> = {
  ...SHAPE_WORDS,
  ...ID_WORDS,
  ...CONDITION_WORDS,
  ...WORD_WORDS,
}

function wordsOf(rule: string): FindingWords | null {
  return Object.hasOwn(OWN_WORDS, rule) ? OWN_WORDS[rule as OwnKind] : null
}

/** What a finding of a catalogue of one's own says; null for one of the reader's, which is said elsewhere. */
export function ownWordsOf(finding: Finding, lang: Language): { message: string; help: string } | null {
  const words = wordsOf(finding.rule)
  if (!words) return null
  const clean = shownFinding(finding)
  return { message: words.message[lang](clean), help: words.help[lang](clean) }
}

/** What a finding of a catalogue of one's own is about, for `explain`; null for another. */
export function ownRuleAbout(rule: string, lang: Language): string | null {
  return wordsOf(rule)?.about[lang] ?? null
}
