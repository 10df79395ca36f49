/** What somebody may mean by an id or a word. */
import { distance } from 'fastest-levenshtein'
import type { Catalogue, CatalogueTexts } from '../catalogue/types.ts'
import type { Entry } from './explain/entries.ts'
import { entries, namesOf } from './explain/entries.ts'
import { search } from './explain/search.ts'

export interface Found extends Entry {
  /** Whether it was named by its id, by words of its title, is only the nearest to what was written, or speaks of it. */
  by: 'id' | 'title' | 'near' | 'text'
}

/** Longer queries than this are cut: nothing is called so much. */
const LONGEST = 80
/** One letter in so many may be wrong; what is further off is searched for in the texts. */
const WRONG = 5
/** A title that shares all words with the query is one of at most so many. */
const MOST = 20

/**
 * All that a query can mean: what has it as its id, long or short; else what has its words in the title, in either
 * language; else what is nearest to it, allowing for a few wrong letters; else what speaks of it.
 * @param query an id such as `target_group.inclusion_criteria`, `strategy` or `grid.roles`, or words of a title
 * @param texts of both languages; titles are given in the first one's
 * @returns in the order of the list; empty when nothing is near
 */
export function find(catalogue: Catalogue, texts: readonly CatalogueTexts[], query: string): Found[] {
  const [own, ...others] = texts.map((one) => entries(catalogue, one))
  if (!own) return []
  const asked = plain(query)
  if (asked === '') return []
  const titles = own.map((entry, at) =>
    [entry, ...others.map((list) => list[at] ?? entry)].map((one) => plain(one.title)),
  )
  const pick = (by: Found['by'], fits: (entry: Entry, titles: string[]) => boolean): Found[] =>
    own.filter((entry, at) => fits(entry, titles[at] ?? [])).map((entry) => ({ ...entry, by }))

  const byId = pick('id', (entry) => namesOf(entry).some((name) => plain(name) === asked))
  if (byId.length > 0) return byId
  const byTitle = pick('title', (_, all) => all.includes(asked))
  if (byTitle.length > 0) return byTitle
  const words = asked.split(' ')
  const byWords = pick('title', (entry, all) => [...all, plain(entry.id)].some((title) => hasWords(title, words)))
  if (byWords.length > 0) return byWords.slice(0, MOST)
  const near = nearest(own, titles, asked)
  if (near.length > 0) return near
  return search(own, texts, query.slice(0, LONGEST)).map((entry) => ({ ...entry, by: 'text' }))
}

/** One form for `Target group`, `target-group` and `target_group`. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_\-:.,;!?"“”'’()/]+/g, ' ')
    .trim()
}

/** Whether every word of the query begins a word of the title. */
function hasWords(title: string, words: readonly string[]): boolean {
  const inTitle = title.split(' ')
  return words.every((word) => inTitle.some((one) => one.startsWith(word)))
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
