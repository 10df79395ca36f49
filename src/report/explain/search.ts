/** A search through everything the catalogue says, for those who ask in their own words. */
import MiniSearch from 'minisearch'
import type { CatalogueTexts } from '../../catalogue/types.ts'
import { RULE_PREFIX } from '../../wording/findings.ts'
import type { Entry, Kind } from './entries.ts'

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

/** Words that tell nothing of what somebody looks for. */
const EMPTY_WORDS = new Set(
  `og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da
   fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo
   deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse
   hvis din nogle hos blive mange ad bliver hendes været thi jer sådan hvem hvordan hvorfor gør
   a an and are as at be but by do does for from had has have how i if in is it its my no not of on or our so that the
   their them then there these they this to us was we what when where which who why will with you your`.split(/\s+/),
)

/** Endings that Danish and English words take; what is left must still be a word. */
const ENDINGS =
  /(?:hedens|heden|hed|ernes|erne|ering|erede|erende|eret|ende|ene|ens|ets|ers|ing|ion|ed|er|en|et|es|e|s)$/
const STEM = 4

/** What stands between words. */
const SEPARATOR = /[^\p{L}\p{N}]+/u

function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= STEM ? stem : word
}

function termOf(word: string): string | null {
  const small = word.toLowerCase()
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

/**
 * Finds what speaks of some words, in either language, allowing for endings, compounds and misspelling.
 * @param own The entries to choose from, with their titles.
 * @param texts Of both languages.
 * @returns The best first; empty when nothing speaks of it.
 */
export function search(own: readonly Entry[], texts: readonly CatalogueTexts[], query: string): Entry[] {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: termOf,
    searchOptions: {
      boost: { title: 4 },
      prefix: (term) => term.length >= STEM,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    },
  })
  index.addAll(
    own.map((entry, id) => {
      const table = TABLES[entry.kind]
      const said = table
        ? texts.flatMap((one) => strings((one[table] as Record<string, unknown>)[entry.id.replace(RULE_PREFIX, '')]))
        : []
      return { id, title: `${entry.title} ${entry.id.replace(/[._-]/g, ' ')}`, text: said.join(' ') }
    }),
  )
  const all = index.search(query, { combineWith: 'AND' })
  const results = all.length > 0 ? all : index.search(query)
  const least = (results[0]?.score ?? 0) * WORTH
  const terms = query.split(SEPARATOR).filter((word) => word !== '' && termOf(word) !== null).length
  return results
    .filter(({ score, queryTerms }) => score >= least && 2 * new Set(queryTerms).size >= terms)
    .slice(0, MOST)
    .flatMap(({ id }) => own[id as number] ?? [])
}
