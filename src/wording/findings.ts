/** Turns places into findings, in the shape that all files share. */

import type { Certainty } from '../catalogue/types.ts'
import { RULE_PREFIX } from '../catalogue/words.ts'
import type { Finding, Severity } from '../findings/types.ts'
import { shown } from '../language/plain-text.ts'
import { findWording } from './find.ts'
import type { Prose } from './prose/prose.ts'
import { type CompiledWording, INTERNAL, type Place, type WordingOptions } from './types.ts'

/** Suggestions, never errors: what the guides name is a warning, all else a note. */
const SEVERITY: Record<Certainty, Severity> = { named: 'warning', practice: 'info', note: 'info' }

/** The finding that a place is. */
export function placeFinding(place: Place, path: string | null = null): Finding {
  const { group, certainty, explain, start, end, found, instead } = place
  const finding: Finding = {
    rule: RULE_PREFIX + group,
    severity: SEVERITY[certainty],
    span: { start, end },
    path,
    found: shown(found),
    args: { group, certainty, explain },
  }
  if (instead.length > 0) {
    finding.expected = [...instead]
    finding.suggestion = instead[0] as string
  }
  return finding
}

/**
 * What is to be said about the words of a text, given its prose.
 * @param path of the scheme that names the text, such as `texts.0`, or null
 */
export function wordingFindings(prose: Prose, options: WordingOptions, path: string | null = null): Finding[] {
  return findWording(prose, options).map((place) => placeFinding(place, path))
}

/** Every rule that wording can raise: what `explain` takes and `exceptions` may name. */
export function wordingRules(wording: CompiledWording): string[] {
  const groups = [...wording.da.groups, ...wording.en.groups].map(({ id }) => id)
  return [...groups, INTERNAL].map((id) => RULE_PREFIX + id)
}
