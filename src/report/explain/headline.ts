/** What stands beneath a title: what kind of entry it is, its id, and what is to be known of it in a few words. */

import { RULE_PREFIX } from '../../catalogue/words.ts'
import type { FindingKind } from '../../findings/kinds.ts'
import { FINDING_KINDS } from '../../findings/kinds.ts'
import { sentence } from '../../language/format.ts'
import { OWN_KINDS } from '../../own-catalogue/kinds.ts'
import { certaintyWords } from '../../wording/messages.ts'
import type { Block, Inline } from '../blocks.ts'
import { bad, code, text } from '../blocks.ts'
import { SEVERITY, STAGE, WEIGHT } from '../terms.ts'
import type { Entry } from './entries.ts'
import type { Shelf } from './pages.ts'
import { criteria } from './pages.ts'
import { DIRECTION, KIND, READ, WHO, WORD_LANGUAGE, WORDS } from './words.ts'

/** For an entry that stands alone. */
export function headline(entry: Entry, shelf: Shelf): Block[] {
  const kind = text([`${sentence(KIND[entry.kind][shelf.lang].one)} · `, code(entry.id)])
  const [first, ...others] = [...placeOf(entry, shelf), ...remarks(entry, shelf)]
  if (first === undefined) return [kind]
  return [kind, text(dotted([typeof first === 'string' ? sentence(first) : first, ...others]))]
}

/** For an entry among others of its kind, where the chapter has said what they are and where they belong. */
export function briefHeadline(entry: Entry, shelf: Shelf): Block {
  return text(dotted([code(entry.id), ...remarks(entry, shelf)]))
}

/** The element or lens of a criterion. */
function placeOf({ kind, id }: Entry, { texts }: Shelf): string[] {
  return kind === 'criterion' ? [texts.parts[id.slice(0, id.indexOf('.'))]?.title ?? ''] : []
}

function remarks({ kind, id }: Entry, shelf: Shelf): Inline[] {
  const { catalogue, texts, lang } = shelf
  if (kind === 'criterion') return criterionRemarks(id, shelf)
  if (kind === 'type') return oneOrNone(DIRECTION[texts.types[id]?.direction ?? '']?.[lang])
  if (kind === 'outcome') return oneOrNone(outcomeRemark(id, shelf))
  if (kind === 'source') return oneOrNone(READ[catalogue.sources.find((one) => one.id === id)?.read ?? '']?.[lang])
  if (kind === 'word') return wordRemarks(id.slice(RULE_PREFIX.length), shelf)
  if (kind === 'reader_rule') return oneOrNone(SEVERITY[{ ...FINDING_KINDS, ...OWN_KINDS }[id as FindingKind]][lang])
  const rule = kind === 'rule' ? catalogue.rules.find((one) => one.id === id) : undefined
  return rule ? [`${SEVERITY[rule.severity][lang]}${rule.serious ? `, ${WORDS.serious[lang]}` : ''}`] : []
}

function criterionRemarks(path: string, shelf: Shelf): Inline[] {
  const { lang } = shelf
  const one = criteria(shelf).find((criterion) => criterion.path === path)
  if (!one) return []
  const gate = one.gate ? [bad(WORDS.gate[lang])] : []
  return [WEIGHT[one.weight][lang], WORDS.from[lang](STAGE[one.stage][lang]), ...gate]
}

function outcomeRemark(id: string, { texts, lang }: Shelf): string | undefined {
  const words = texts.outcomes[id]
  return words && `${(words.good ? WORDS.good : WORDS.bad)[lang]} ${WHO[words.who]?.[lang] ?? words.who}`
}

function wordRemarks(id: string, { texts, lang }: Shelf): Inline[] {
  const group = texts.words[id]
  return group ? [WORD_LANGUAGE[group.language][lang], certaintyWords(group.certainty, lang)] : []
}

const oneOrNone = (remark: string | undefined): Inline[] => (remark === undefined ? [] : [remark])

/** Remarks with a point between them. */
function dotted(parts: readonly Inline[]): Inline[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))
}
