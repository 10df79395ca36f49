/** What somebody may mean by an id or a word. */

import { distance } from 'fastest-levenshtein'
import type { Catalogue, CatalogueTexts } from '../catalogue/types.ts'
import { nameOf } from '../format/paths.ts'
import type { Entry, Kind } from './explain/entries.ts'
import { entries, namesOf } from './explain/entries.ts'
import { type Search, searchIn } from './explain/search.ts'

export interface Found extends Entry {
  /** Whether it was named by its id, by words of its title, is only the nearest to what was written, or speaks of it. */
  by: 'id' | 'title' | 'near' | 'text'
}

/** Longer queries than this are cut: nothing is called so much. */
const LONGEST = 80
/** One letter in so many may be wrong; what is further off is searched for in the texts. */
const WRONG = 5
/** Of so many one can choose. */
const MOST = 10
/** What is called by an everyday word is seldom all that somebody means by it. */
const ASIDE: ReadonlySet<Kind> = new Set(['condition', 'fact', 'word', 'reader_rule'])

/**
 * Finds all that a query can mean: what has it as its id, long or short; else what is called so in either language; else
 * what speaks of all its words, or goes by them when people ask; else what is nearest to it, allowing for a few wrong
 * letters; else what speaks of most of it. A condition whose id is an everyday word (`match`) is not all that it means.
 * @param texts of both languages; titles are given in the first one's
 * @returns takes an id such as `target_group.inclusion_criteria`, `strategy` or `grid.roles`, or words of one's own;
 *   gives ids and titles in the order of the list, what was searched for the best first; empty when nothing is near
 */
export function finder(catalogue: Catalogue, texts: readonly CatalogueTexts[]): (query: string) => Found[] {
  const [own = [], ...others] = texts.map((one) => entries(catalogue, one))
  const titles = own.map((entry, at) =>
    [entry, ...others.map((list) => list[at] ?? entry)].map((one) => plain(one.title)),
  )
  let search: Search | null = null
  // Reading through everything takes its time: it is done once, and where an id or a title is asked for not at all.
  const inTexts = (): Search => {
    search ??= searchIn(own, texts)
    return search
  }
  return (query) => find(query, { own, titles, texts, inTexts })
}

/** What is looked through. */
interface Ground {
  own: readonly Entry[]
  /** Of each entry, in every language. */
  titles: readonly string[][]
  texts: readonly CatalogueTexts[]
  inTexts: () => Search
}

function find(query: string, { own, titles, texts, inTexts }: Ground): Found[] {
  const asked = plain(nameOf(query))
  if (asked === '') return []
  const pick = (by: Found['by'], fits: (entry: Entry, titles: string[]) => boolean): Found[] =>
    own.filter((entry, at) => fits(entry, titles[at] ?? [])).map((entry) => ({ ...entry, by }))

  const byId = pick('id', (entry) => namesOf(entry).some((name) => plain(name) === asked))
  if (byId.some((one) => one.kind !== 'condition' || query.includes('_'))) return byId
  const byTitle = pick('title', (_, all) => all.includes(asked))
  if (byTitle.some((one) => !ASIDE.has(one.kind))) return byTitle
  const words = asked.split(' ')
  const byWords = words.length > 1 ? shortest(pick('title', (_, all) => all.some((one) => hasWords(one, words)))) : []
  const text = query.slice(0, LONGEST)
  const found = (entries: readonly Entry[]): Found[] => entries.map((entry) => ({ ...entry, by: 'text' }))
  const spoken = [...known(own, texts, asked), ...inTexts().exactly(text)]
  const named = distinct([...byWords, ...found(spoken), ...byTitle], byId)
  if (named.length + byId.length > 0) return [...named.slice(0, MOST), ...byId]
  const near = nearest(own, titles, asked)
  return near.length > 0 ? near : found(inTexts().nearly(text))
}

/** Each entry once, without those that are shown otherwise. */
function distinct(found: readonly Found[], without: readonly Found[]): Found[] {
  const key = ({ kind, id }: Found): string => `${kind} ${id}`
  const seen = new Set(without.map(key))
  return found.filter((one) => !seen.has(key(one)) && seen.add(key(one)))
}

/** The titles that say least beyond the query come first. */
function shortest(found: readonly Found[]): Found[] {
  const length = ({ title }: Found): number => plain(title).split(' ').length
  return found.toSorted((one, other) => length(one) - length(other))
}

/** Whether the words of the query are words of the title, in the same order. */
function hasWords(title: string, words: readonly string[]): boolean {
  const left = [...words]
  for (const word of title.split(' ')) if (word === left[0]) left.shift()
  return left.length === 0
}

/** What goes by just these words when people ask, the best first. */
function known(own: readonly Entry[], texts: readonly CatalogueTexts[], asked: string): Entry[] {
  const fitting = texts.flatMap(({ synonyms }) => synonyms).filter(({ words }) => words.map(plain).includes(asked))
  return fitting.flatMap(({ see }) => see.flatMap((id) => own.filter((entry) => namesOf(entry).includes(id))))
}

/** One form for `Target group`, `target-group` and `target_group`. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_\-:.,;!?"“”'’()/]+/g, ' ')
    .trim()
}

function nearest(own: readonly Entry[], titles: readonly string[][], asked: string): Found[] {
  const steps = own.map((entry, at) => {
    const names = [...namesOf(entry).map(plain), ...(titles[at] ?? [])]
    return Math.min(...names.map((name) => distance(asked, name)))
  })
  const least = Math.min(...steps)
  if (least > Math.max(1, Math.floor(asked.length / WRONG))) return []
  return own.filter((_, at) => steps[at] === least).map((entry) => ({ ...entry, by: 'near' as const }))
}
