/** A search through everything the catalogue says, for those who ask in their own words. */
import MiniSearch from 'minisearch'
import type { CatalogueTexts } from '../../catalogue/types.ts'
import { RULE_PREFIX } from '../../catalogue/words.ts'
import type { Entry, Kind } from './entries.ts'
import { namesOf } from './entries.ts'

/** Where the texts of a kind lie. */
const TABLES: Partial<Record<Kind, keyof CatalogueTexts>> = {
  purpose: 'purpose',
  element: 'parts',
  lens: 'parts',
  criterion: 'criteria',
  pair: 'pairs',
  type: 'types',
  combination: 'combinations',
  partnership: 'partnerships',
  reason: 'reasons',
  outcome: 'outcomes',
  channel: 'channels',
  fact: 'facts',
  rule: 'rules',
  word: 'words',
  case: 'cases',
  source: 'sources',
}

/** Who asks wants to know what to do, and then what others saw; what a file holds, and which words to avoid, last. */
const WEIGHT: Record<Kind, number> = {
  criterion: 1.5,
  element: 1.5,
  lens: 1.5,
  purpose: 1.4,
  pair: 1.4,
  type: 1.2,
  partnership: 1.2,
  combination: 0.8,
  reason: 1,
  outcome: 1,
  channel: 1,
  rule: 0.9,
  case: 0.8,
  source: 0.7,
  word: 0.7,
  fact: 0.7,
  reader_rule: 0.5,
  condition: 0.4,
}

/** Words that say nothing of what somebody looks for. */
const EMPTY_WORDS = new Set(
  `og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da
   fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo
   deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse
   hvis din nogle hos blive mange ad bliver hendes været thi jer sådan hvem hvordan hvorfor gør kan må bør vores jeres
   a an and are as at be but by can do does for from had has have how i if in is it its my no not of on or our should so
   that the their them then there these they this to us was we what when where which who why will with you your`
    .split(/\s+/)
    .map(folded),
)

/** Endings that Danish and English words take; what is left must still be a word. */
const ENDINGS =
  /(?:ingernes|ingerne|ingens|ingen|inger|ings|hedens|heden|hed|ernes|erne|ering|erede|erende|eret|ende|ene|ens|ets|ers|ing|ion|ed|er|en|et|es|e|s)$/
const STEM = 4

/** What stands between words. */
const SEPARATOR = /[^\p{L}\p{N}]+/u

/** One spelling for those who have the Danish letters and those who have not. */
function folded(word: string): string {
  return word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')
}

function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= STEM ? stem : word
}

function termOf(word: string): string | null {
  const small = folded(word.toLowerCase())
  return EMPTY_WORDS.has(small) ? null : stemOf(small)
}

/** Every string somewhere in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

/** How many of the best are worth reading through. */
const MOST = 10
/** What scores less than this share of the best is only there for a word in passing. */
const WORTH = 0.35

/** Finds what speaks of some words: the best first; empty when nothing speaks of it. */
export interface Search {
  /** Every word of the query, as it is written or as the beginning of a word. */
  exactly: (query: string) => Entry[]
  /** At least half of the words, allowing for misspelling. */
  nearly: (query: string) => Entry[]
}

/**
 * A search in either language, allowing for endings and for compounds.
 * @param own The entries to choose from, with their titles.
 * @param texts Of both languages.
 */
export function searchIn(own: readonly Entry[], texts: readonly CatalogueTexts[]): Search {
  const index = new MiniSearch({
    fields: ['title', 'asked', 'alsoAsked', 'text'],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: termOf,
    searchOptions: {
      boost: { title: 4, asked: 8, alsoAsked: 4 },
      boostDocument: (id) => WEIGHT[own[id as number]?.kind ?? 'condition'],
      prefix: (term) => term.length >= STEM,
    },
  })
  const asked = wordsAsked(texts)
  index.addAll(
    own.map((entry, id) => {
      const names = namesOf(entry)
      const first = names.flatMap((name) => asked.first.get(name) ?? [])
      const also = names.flatMap((name) => asked.also.get(name) ?? [])
      const title = `${entry.title} ${entry.id.replace(/[._-]/g, ' ')}`
      return { id, title, asked: first.join(' '), alsoAsked: also.join(' '), text: textsOf(entry, texts).join(' ') }
    }),
  )
  const best = (results: { id: unknown; score: number }[]): Entry[] => {
    const least = (results[0]?.score ?? 0) * WORTH
    return results
      .filter(({ score }) => score >= least)
      .slice(0, MOST)
      .flatMap(({ id }) => own[id as number] ?? [])
  }
  const terms = (query: string) => query.split(SEPARATOR).filter((word) => word !== '' && termOf(word) !== null)
  return {
    exactly: (query) => best(index.search(query, { combineWith: 'AND' })),
    nearly: (query) => {
      const fuzzy = (term: string) => (term.length >= 5 ? 0.2 : false)
      const all = index.search(query, { combineWith: 'AND', fuzzy })
      const results = all.length > 0 ? all : index.search(query, { fuzzy })
      const half = terms(query).length / 2
      return best(results.filter(({ queryTerms }) => new Set(queryTerms).size >= half))
    },
  }
}

/** What an entry says, in both languages. */
function textsOf(entry: Entry, texts: readonly CatalogueTexts[]): string[] {
  const table = TABLES[entry.kind]
  const id = entry.id.replace(RULE_PREFIX, '')
  return table ? texts.flatMap((one) => strings((one[table] as Record<string, unknown>)[id])) : []
}

/** What people call things, by the entry that says it best and by those that speak of it too. */
function wordsAsked(texts: readonly CatalogueTexts[]) {
  const first = new Map<string, string[]>()
  const also = new Map<string, string[]>()
  for (const { words, see } of texts.flatMap(({ synonyms }) => synonyms)) {
    for (const [at, id] of see.entries()) {
      const map = at === 0 ? first : also
      map.set(id, [...(map.get(id) ?? []), ...words])
    }
  }
  return { first, also }
}
