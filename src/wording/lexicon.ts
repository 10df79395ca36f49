/**
 * The words of one language, to be looked up. What belongs to a beginning of words is made when a text has such a word:
 * a short text costs little.
 */

import type { Denied } from '../catalogue/words.ts'
import { Around, keyOf, type Meaning, Pattern } from './pattern.ts'
import { type Parts, Phrases, partsOf, type Slot } from './phrase.ts'
import type { CompiledFind, CompiledLanguage } from './types.ts'
import { bare } from './words.ts'

/** How many numbers {@link beginningOf} has. */
const BEGINNINGS = 0x10000

/** A number for the first five letters of a word in small letters; words that differ there mostly differ in it. */
export function beginningOf(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end && at < start + 5; at++) number = (number * 31 + text.charCodeAt(at)) & (BEGINNINGS - 1)
  return number
}

/** Takes the key words of an item: a find of a group, a phrase that silences a group, or a name. */
type File = (word: string, pattern: Pattern) => void
type Item = (file: File) => void

type Unindexed = Omit<CompiledLanguage, 'index'>

/** Every item of a language, in an order that only the language decides. */
function itemsOf({ groups, names, lists, part_endings }: Unindexed, phrases = new Phrases(lists)): Item[] {
  const filing = new Filing(phrases, part_endings)
  const nothing = new Around({}, phrases)
  const ofGroups = groups.flatMap((group, order): Item[] => [
    ...group.find.map(
      (find): Item =>
        (file) =>
          filing.find(find, { kind: 'find', group, order }, file),
    ),
    ...group.silent_in.map(
      (phrase): Item =>
        (file) =>
          filing.phrase(phrase, { kind: 'silent', group }, nothing, file),
    ),
  ])
  return [
    ...ofGroups,
    ...names.map(
      (name): Item =>
        (file) =>
          filing.phrase(name, { kind: 'name' }, nothing, file),
    ),
  ]
}

/**
 * Which items have a key word with which beginning: what the build stores.
 * @throws when a phrase has no word of its own
 */
export function indexOfItems(language: Unindexed): Record<string, number[]> {
  const index: Record<string, number[]> = {}
  itemsOf(language).forEach((item, number) => {
    item((word) => {
      const beginning = beginningOf(word, 0, word.length)
      index[beginning] ??= []
      const there = index[beginning]
      if (!there.includes(number)) there.push(number)
    })
  })
  return index
}

/** Whether the items of a beginning are made. */
const NONE = 0
const TO_MAKE = 1
const MADE = 2

export class Lexicon {
  readonly language: CompiledLanguage
  readonly speaker: ReadonlySet<string>
  readonly reader: ReadonlySet<string>
  readonly we: Slot[][]
  readonly denied: Record<keyof Denied, ReadonlySet<string>>
  private readonly items: Item[]
  private readonly done = new Set<number>()
  private readonly beginnings = new Uint8Array(BEGINNINGS)
  /** By key word in small letters without hyphens; `word-` and `-word` begin or end a hyphened word. */
  private readonly patterns = new Map<string, Pattern[]>()

  constructor(language: CompiledLanguage) {
    const phrases = new Phrases(language.lists)
    this.language = language
    this.items = itemsOf(language, phrases)
    this.speaker = new Set(language.first_person.alone)
    this.reader = new Set(language.first_person.unless)
    this.we = language.first_person.we.map((phrase) => phrases.slots(phrase))
    const denied = Object.entries(language.denied).map(([part, list]) => [part, new Set(list.map(bare))])
    this.denied = Object.fromEntries(denied)
    for (const beginning of Object.keys(language.index)) this.beginnings[Number(beginning)] = TO_MAKE
  }

  /** The patterns whose key word stands at a place of a text in small letters. */
  at(text: string, start: number, end: number): readonly Pattern[] | undefined {
    const beginning = beginningOf(text, start, end)
    const state = this.beginnings[beginning]
    if (state === NONE) return undefined
    if (state === TO_MAKE) this.make(beginning)
    return this.patterns.get(text.slice(start, end))
  }

  /** Every pattern, all of them made: for checks. */
  all(): Pattern[] {
    for (const beginning of Object.keys(this.language.index)) this.make(Number(beginning))
    return [...new Set([...this.patterns.values()].flat())]
  }

  private make(beginning: number): void {
    this.beginnings[beginning] = MADE
    for (const item of this.language.index[beginning] ?? []) {
      if (this.done.has(item)) continue
      this.done.add(item)
      this.items[item]?.((word, pattern) => {
        const there = this.patterns.get(word)
        if (!there) this.patterns.set(word, [pattern])
        else if (!there.includes(pattern)) there.push(pattern)
      })
    }
  }
}

const made = new WeakMap<CompiledLanguage, Lexicon>()

/** The lexicon of a language; made once. */
export function lexiconOf(language: CompiledLanguage): Lexicon {
  const known = made.get(language)
  if (known) return known
  const lexicon = new Lexicon(language)
  made.set(language, lexicon)
  return lexicon
}

/** Files phrases and their compounds under their key words. */
class Filing {
  private readonly phrases: Phrases
  private readonly endings: readonly string[]

  constructor(phrases: Phrases, endings: readonly string[]) {
    this.phrases = phrases
    this.endings = endings
  }

  find(find: CompiledFind, meaning: Meaning, file: File): void {
    const around = new Around(find, this.phrases)
    for (const phrase of find.words) {
      if (!find.only_compounds) this.phrase(phrase, meaning, around, file)
      if (find.first_parts || find.last_parts)
        this.compounds(phrase, find, new Pattern(meaning, around, ...this.behind(phrase)), file)
    }
  }

  /** Files a phrase under its rarest word, and with two of its words as one where people run them together. */
  phrase(phrase: string, meaning: Meaning, around: Around, file: File): void {
    const parts = partsOf(phrase)
    const key = keyOf(parts)
    const pattern = new Pattern(meaning, around, parts, key, this.phrases)
    for (const word of parts[key] as string[]) file(bare(word), pattern)
    parts.slice(1).forEach((second, index) => {
      const first = parts[index]
      if (!isPlain(first) || !isPlain(second)) return
      const joined = first.flatMap((start) => second.map((end) => start + end))
      const others: Parts = [...parts.slice(0, index), joined, ...parts.slice(index + 2)]
      const pattern = new Pattern(meaning, around, others, index, this.phrases)
      for (const word of joined) file(bare(word), pattern)
    })
  }

  /** The parts of a phrase whose last word is the key, as a pattern wants them. */
  private behind(phrase: string): [Parts, number, Phrases] {
    const parts = partsOf(phrase)
    return [parts, parts.length - 1, this.phrases]
  }

  /** Files the compounds of the last word of a phrase: stofmisbrugere, misbrugermiljøet, stof-misbrugermiljø. */
  private compounds(phrase: string, find: CompiledFind, pattern: Pattern, file: File): void {
    const words = partsOf(phrase).at(-1) as string[]
    const stems = find.stems?.map((stem) => stem.slice(stem.lastIndexOf(' ') + 1).toLowerCase()) ?? words
    const longer = stems.flatMap((stem) => this.withLastParts(stem, find.last_parts ?? []))
    for (const end of longer) file(end, pattern)
    for (const first of find.first_parts ?? []) {
      for (const end of [...words, ...longer]) file(first === 'any' ? `-${bare(end)}` : bare(first + end), pattern)
    }
  }

  private withLastParts(stem: string, lastParts: readonly string[]): string[] {
    return lastParts.flatMap((part) =>
      part === 'any' ? [`${bare(stem)}-`] : this.endings.map((ending) => bare(stem + part + ending)),
    )
  }
}

/** Whether a place of a phrase holds words as they are, no list and no beginnings. */
function isPlain(part: Parts[number] | undefined): part is string[] {
  return part !== undefined && part !== 'gap' && part.every((word) => !/[(*]/.test(word))
}
