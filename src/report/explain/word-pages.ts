/** What is said of a group of words: what to write instead, why, and who says so. */

import { RULE_PREFIX } from '../../catalogue/words.ts'
import { internalAbout } from '../../wording/messages.ts'
import { INTERNAL } from '../../wording/types.ts'
import { facts, text } from '../blocks.ts'
import { type Page, rows, sourceRow } from './pages.ts'
import { WORDS } from './words.ts'

export const wordPage: Page = (id, shelf) => {
  const { texts, lang } = shelf
  const word = id.slice(RULE_PREFIX.length)
  if (word === INTERNAL) return [text(internalAbout(lang))]
  const group = texts.words[word]
  if (!group) return []
  return [
    text(group.why),
    ...(group.explain ? [text(WORDS.explainOnce[lang])] : []),
    facts(
      rows(
        { label: WORDS.instead[lang], line: group.instead.join(' · ') },
        { label: WORDS.advice[lang], line: group.advice ?? '' },
        { label: WORDS.namedBy[lang], line: group.named_by.map(({ who }) => who).join(' · ') },
        ...sourceRow(shelf, group.sources),
      ),
    ),
  ]
}
