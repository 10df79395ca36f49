/** Everything that can be explained, with the names it goes by. */

import { sourceName } from '../../catalogue/citation.ts'
import { partsOf } from '../../catalogue/parts.ts'
import type { Catalogue, CatalogueTexts } from '../../catalogue/types.ts'
import { RULE_PREFIX } from '../../catalogue/words.ts'
import { FINDING_KINDS } from '../../findings/kinds.ts'
import { FINDING_WORDS } from '../../findings/words.ts'
import type { Language } from '../../language/types.ts'
import { OWN_KINDS } from '../../own-catalogue/kinds.ts'
import { OWN_WORDS } from '../../own-catalogue/words.ts'
import { internalTitle } from '../../wording/messages.ts'
import { INTERNAL } from '../../wording/types.ts'

/** In the order of the list. */
export const KINDS = [
  'purpose',
  'element',
  'lens',
  'criterion',
  'pair',
  'type',
  'combination',
  'partnership',
  'reason',
  'outcome',
  'channel',
  'fact',
  'condition',
  'rule',
  'reader_rule',
  'word',
  'case',
  'source',
] as const
export type Kind = (typeof KINDS)[number]

export interface Entry {
  kind: Kind
  /** The id that explains it and nothing else of its kind: `element.criterion` of a criterion. */
  id: string
  title: string
}

/** Every entry with its title in the language of the texts, in the order of the list. */
export function entries(catalogue: Catalogue, texts: CatalogueTexts): Entry[] {
  const { language: lang } = texts
  const of = (kind: Kind, ids: readonly string[], title: (id: string) => string | undefined): Entry[] =>
    ids.map((id) => ({ kind, id, title: title(id) ?? id }))
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  const titled = (kind: Kind, table: Record<string, { title: string }>) =>
    of(kind, Object.keys(table), (id) => table[id]?.title)
  const parts = partsOf(catalogue)
  const paths = parts.flatMap((part) => part.criteria.map(({ path }) => path))
  const source = (id: string) => catalogue.sources.find((one) => one.id === id)
  return [
    ...of('purpose', ids(catalogue.purpose), (id) => texts.purpose[id]?.title),
    ...of('element', ids(catalogue.elements), (id) => texts.parts[id]?.title),
    ...of('lens', ids(catalogue.lenses), (id) => texts.parts[id]?.title),
    ...of('criterion', paths, (id) => texts.criteria[id]?.title),
    ...of('pair', ids(catalogue.pairs), (id) => texts.pairs[id]?.title),
    ...titled('type', texts.types),
    ...titled('combination', texts.combinations),
    ...titled('partnership', texts.partnerships),
    ...titled('reason', texts.reasons),
    ...titled('outcome', texts.outcomes),
    ...titled('channel', texts.channels),
    ...of('fact', ids(catalogue.facts), (id) => texts.facts[id]?.title),
    ...of('condition', Object.keys(texts.conditions), (id) => texts.conditions[id]),
    ...of('rule', ids(catalogue.rules), (id) => texts.rules[id]?.title),
    ...readerRules(lang),
    ...catalogue.words.map(
      ({ id }): Entry => ({ kind: 'word', id: RULE_PREFIX + id, title: texts.words[id]?.title ?? id }),
    ),
    { kind: 'word', id: RULE_PREFIX + INTERNAL, title: internalTitle(lang) },
    ...of('case', ids(catalogue.cases), (id) => catalogue.cases.find((one) => one.id === id)?.name),
    ...of('source', ids(catalogue.sources), (id) => sourceTitle(source(id), lang)),
  ]
}

function sourceTitle(source: Catalogue['sources'][number] | undefined, lang: Language): string | undefined {
  return source && sourceName(source, lang)
}

function readerRules(lang: Language): Entry[] {
  const words = { ...FINDING_WORDS, ...OWN_WORDS }
  const kinds = Object.keys({ ...FINDING_KINDS, ...OWN_KINDS }) as (keyof typeof words)[]
  return kinds.map((id) => ({ kind: 'reader_rule', id, title: words[id].title[lang] }))
}

/** The prefixes under which a path of a scheme file names an entry. */
const WHERE: Partial<Record<Kind, string>> = { purpose: 'purpose.', pair: 'grid.', fact: 'profile.', case: 'case:' }

/** The ids that name an entry: its own, the short one of a criterion, and its path in a scheme file. */
export function namesOf(entry: Entry): string[] {
  const { kind, id } = entry
  if (kind === 'criterion') return [id, id.slice(id.indexOf('.') + 1)]
  const where = WHERE[kind]
  return where === undefined ? [id] : [id, where + id]
}
