/** Finds the words in a text that stigmatise or confuse. */
import { isDenied } from './denied.ts'
import { isExplained } from './explained.ts'
import { guessLanguage } from './guess.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { fits, type Stretch } from './match.ts'
import type { Pattern } from './pattern.ts'
import type { Prose } from './prose/prose.ts'
import { Surroundings } from './surroundings.ts'
import { type CompiledGroup, INTERNAL, type Place, type WordingOptions } from './types.ts'
import { bare, hyphenated, isCapital, type Words, wordsOf } from './words.ts'

/** A phrase that was met, before it is known whether it stands. */
interface Hit extends Stretch {
  pattern: Pattern
}

interface Found extends Stretch {
  group: CompiledGroup
  order: number
}

const CERTAINTY = { named: 0, practice: 1, note: 2 }

/**
 * Finds the places in a text where another word would be better.
 * @param prose what of the text is prose, and where it stands
 * @returns in the order of the text, none overlapping another; for an internal text at most one, of {@link INTERNAL}.
 * A word that only needs explaining comes once, and not at all when it is explained.
 */
export function findWording(prose: Prose, options: WordingOptions): Place[] {
  const language = options.language ?? guessLanguage(prose.source) ?? 'da'
  const places = findInProse(prose, lexiconOf(options.groups[language]))
  if (options.audience === 'external') return places
  const first = places.find(({ once }) => !once)
  return first ? [{ ...first, group: INTERNAL, certainty: 'note', instead: [] }] : []
}

/** The places in a prose, by the lexicon of its language. */
export function findInProse(prose: Prose, lexicon: Lexicon): Place[] {
  const words = wordsOf(prose.text)
  const hits = hitsIn(words, lexicon)
  if (hits.length === 0) return []
  const surroundings = new Surroundings(prose, words, lexicon)
  const standing = hits.filter((hit) => hit.pattern.meaning.kind !== 'find' || stands(hit, surroundings))
  const found = longest(withoutSilenced(standing, words)).filter(
    (one) => !surroundings.isNotOurs(one) && (one.group.explain || !isDenied(one, words, lexicon)),
  )
  const places = onceExplained(found, words, lexicon).map((one) => placeOf(one, words, prose))
  // The title of a link is read behind the paragraph that it stands in.
  return places.sort((a, b) => a.start - b.start)
}

/** Every phrase that fits, whatever it means, by the place of its key word. */
function hitsIn(words: Words, lexicon: Lexicon): Hit[] {
  const { lower, starts, ends } = words
  const hits: Hit[] = []
  const tryAll = (patterns: readonly Pattern[] | undefined, index: number): void => {
    for (const pattern of patterns ?? []) {
      const stretch = fits(pattern, words, index)
      if (stretch) hits.push({ pattern, ...stretch })
    }
  }
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] as number
    const end = ends[index] as number
    if (words.joined[index] !== 1) tryAll(lexicon.at(lower, start, end), index)
    else for (const key of innerKeys(lower.slice(start, end))) tryAll(lexicon.at(key, 0, key.length), index)
  }
  return hits
}

/** A word without the apostrophe and s that say whose something is, as in English and, often, in Danish. */
function owner(word: string): string[] {
  const name = word.replace(/['’]s$/, '')
  return name === word ? [] : [bare(name)]
}

/** What a word with hyphens is looked up as: without them, and each beginning and ending that a hyphen cuts off. */
function innerKeys(word: string): string[] {
  const keys = [bare(word), ...owner(word)]
  if (!hyphenated(word)) return keys
  const parts = word.split(/[-\u2010\u2011]/, 8)
  for (let cut = 1; cut < parts.length; cut++) {
    keys.push(`${bare(parts.slice(0, cut).join(''))}-`, `-${bare(parts.slice(cut).join(''))}`)
  }
  return keys
}

function stands({ pattern, ...place }: Hit, surroundings: Surroundings): boolean {
  const { near, notNear } = pattern.around.neighbours
  return (!near || surroundings.hasNear(near, place)) && (!notNear || !surroundings.hasNear(notNear, place))
}

/** The finds that do not touch a name, or a phrase in which the words of their group mean something else. */
function withoutSilenced(hits: readonly Hit[], words: Words): Found[] {
  const named = new Set<number>()
  const silenced = new Map<CompiledGroup, Set<number>>()
  for (const { pattern, first, last } of hits) {
    const { meaning } = pattern
    let covered = named
    if (meaning.kind === 'find' || (meaning.kind === 'name' && !isCapital(words, first))) continue
    if (meaning.kind === 'silent') {
      covered = silenced.get(meaning.group) ?? new Set()
      silenced.set(meaning.group, covered)
    }
    for (let index = first; index <= last; index++) covered.add(index)
  }
  const touches = (covered: Set<number> | undefined, { first, last }: Stretch): boolean => {
    for (let index = first; covered && index <= last; index++) if (covered.has(index)) return true
    return false
  }
  return hits.flatMap((hit) => {
    const { meaning } = hit.pattern
    if (meaning.kind !== 'find' || touches(named, hit) || touches(silenced.get(meaning.group), hit)) return []
    return [{ group: meaning.group, order: meaning.order, first: hit.first, last: hit.last }]
  })
}

/** Of finds that overlap, the longest; of equally long ones the surer, then the earlier group. */
function longest(found: Found[]): Found[] {
  const better = (a: Found, b: Found): number =>
    b.last - b.first - (a.last - a.first) ||
    CERTAINTY[a.group.certainty] - CERTAINTY[b.group.certainty] ||
    a.order - b.order
  const kept: Found[] = []
  for (const one of found.sort((a, b) => a.first - b.first || better(a, b))) {
    const before = kept[kept.length - 1]
    if (!before || before.last < one.first) kept.push(one)
    else if (better(one, before) < 0) kept[kept.length - 1] = one
  }
  return kept
}

/** Of the groups that are noted once, the first place, unless it needed only explaining and the text explains it. */
function onceExplained(found: Found[], words: Words, lexicon: Lexicon): Found[] {
  const done = new Set<CompiledGroup>()
  for (const one of found) {
    if (one.group.explain && !done.has(one.group) && isExplained(one, words, lexicon)) done.add(one.group)
  }
  return found.filter(({ group }) => {
    if (!group.once) return true
    if (done.has(group)) return false
    done.add(group)
    return true
  })
}

function placeOf({ group, first, last }: Found, words: Words, prose: Prose): Place {
  const start = words.starts[first] ?? 0
  const end = words.ends[last] ?? start
  return {
    group: group.id,
    certainty: group.certainty,
    explain: group.explain,
    once: group.once,
    ...prose.sourceOf(start, end),
    found: prose.text.slice(start, end).replace(/\s+/g, ' '),
    instead: group.instead,
  }
}
