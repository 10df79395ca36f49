/** Who speaks where: quotations, people speaking about themselves, proper names, addresses. Worked out once per block. */
import type { Language } from '../language/types.ts'
import type { Lexicon } from './lexicon.ts'
import { besides, type Stretch } from './match.ts'
import { holds, type WordSet } from './phrase.ts'
import type { Prose, Range } from './prose/prose.ts'
import { quotations } from './quotations.ts'
import { endsBlock, isCapital, isNextTo, isShouted, type Words, wordAt } from './words.ts'

/** How far an address is looked for to each side of a word. */
const ADDRESS = 120

interface Sentence extends Stretch {
  speaks: boolean | null
  /** Which sets of words have one in the sentence, as far as that was asked. */
  near: Map<WordSet, boolean>
}

export class Surroundings {
  private readonly prose: Prose
  private readonly words: Words
  private readonly lexicon: Lexicon
  private sentence: Sentence = { first: 0, last: -1, speaks: null, near: new Map() }
  private block: Stretch & { quoted: Range[]; titled: boolean } = {
    first: 0,
    last: -1,
    quoted: [],
    titled: false,
  }

  constructor(prose: Prose, words: Words, lexicon: Lexicon) {
    this.prose = prose
    this.words = words
    this.lexicon = lexicon
  }

  /** Whether words are not the author's own way of speaking about others: quoted, first person, a name, an address. */
  isNotOurs(place: Stretch): boolean {
    return this.isQuoted(place) || this.isName(place) || this.isOwnWord(place) || this.isAddress(place)
  }

  /** Whether one of some words stands in the sentence of a place. */
  hasNear(set: WordSet, { first }: Stretch): boolean {
    const sentence = this.sentenceOf(first)
    const known = sentence.near.get(set)
    if (known !== undefined) return known
    let found = false
    for (let index = sentence.first; index <= sentence.last && !found; index++)
      found = holds(set, wordAt(this.words, index))
    sentence.near.set(set, found)
    return found
  }

  private isQuoted({ first, last }: Stretch): boolean {
    const start = this.words.starts[first] ?? 0
    const end = this.words.ends[last] ?? 0
    return covers(this.prose.quoted, start, end) || covers(this.blockOf(first).quoted, start, end)
  }

  /** "Jeg er autist": what people call themselves wins. "Er du misbruger, kan jeg hjælpe dig" is no such sentence. */
  private isOwnWord(place: Stretch): boolean {
    const sentence = this.sentenceOf(place.first)
    sentence.speaks ??= this.speaks(sentence)
    return sentence.speaks || besides(this.lexicon.we, this.words, place.first, -1)
  }

  private speaks(sentence: Sentence): boolean {
    let speaker = false
    for (let index = sentence.first; index <= sentence.last; index++) {
      const word = wordAt(this.words, index)
      if (this.lexicon.reader.has(word)) return false
      // The English I is a capital; i is something else.
      speaker ||= this.lexicon.speaker.has(word) && (!word.startsWith('i') || isCapital(this.words, index))
    }
    return speaker
  }

  /** A capital that the beginning of a sentence does not explain, or a first word that goes on with one. */
  private isName({ first, last }: Stretch): boolean {
    for (let index = first; index <= last; index++) {
      if (!isCapital(this.words, index) || isShouted(this.words, index)) continue
      if (!this.beginsSentence(index)) return !this.blockOf(index).titled
    }
    const next = last + 1
    const goesOn = isNextTo(this.words, last) && isCapital(this.words, next) && !isShouted(this.words, next)
    // A lone I is the Danish "you".
    const isWord = (this.words.ends[next] ?? 0) - (this.words.starts[next] ?? 0) > 1
    return goesOn && isWord && isCapital(this.words, first) && this.beginsSentence(first) && !this.blockOf(first).titled
  }

  private beginsSentence(index: number): boolean {
    if (index === 0) return true
    const from = this.words.ends[index - 1] ?? 0
    const to = this.words.starts[index] ?? 0
    return (
      endsBlock(this.words.text, from, to) || /[.!?:…\n•*(|]/.test(this.words.text.slice(Math.max(from, to - 20), to))
    )
  }

  private isAddress({ first, last }: Stretch): boolean {
    const { text } = this.words
    let start = this.words.starts[first] ?? 0
    let end = this.words.ends[last] ?? 0
    for (
      const least = start - ADDRESS;
      start > 0 && start > least && !/[\s\u2029<>"”“(]/.test(text.charAt(start - 1));
    )
      start -= 1
    for (const most = end + ADDRESS; end < text.length && end < most && !/[\s\u2029<>"”“)]/.test(text.charAt(end)); )
      end += 1
    const run = text.slice(start, end)
    return /^[/\\#@]|@|:\/\/|^www\.|\.[a-z]{2,5}(?:$|[/?#:,.;!])/.test(run)
  }

  private sentenceOf(index: number): Sentence {
    if (index < this.sentence.first || index > this.sentence.last) {
      let first = index
      const least = index > this.sentence.last ? this.sentence.last + 1 : 0
      while (first > least && !this.endsSentence(first - 1)) first -= 1
      let last = index
      while (last < this.words.starts.length - 1 && !this.endsSentence(last)) last += 1
      this.sentence = { first, last, speaks: null, near: new Map() }
    }
    return this.sentence
  }

  /** Whether a sentence ends behind a word: a full stop before a small letter or a figure belongs to an abbreviation. */
  private endsSentence(index: number): boolean {
    const from = this.words.ends[index] ?? 0
    const to = this.words.starts[index + 1] ?? 0
    if (to - from > 1000 || endsBlock(this.words.text, from, to)) return true
    const between = this.words.text.slice(from, to)
    return /[.!?…](?:[\s"”“»«'’)]|$)/.test(between) && (isCapital(this.words, index + 1) || /[!?]/.test(between))
  }

  private blockOf(index: number) {
    if (index < this.block.first || index > this.block.last) {
      const { starts, ends, text } = this.words
      let first = index
      while (first > 0 && !endsBlock(text, ends[first - 1] ?? 0, starts[first] ?? 0)) first -= 1
      let last = index
      while (last < starts.length - 1 && !endsBlock(text, ends[last] ?? 0, starts[last + 1] ?? 0)) last += 1
      const quoted = quotations(text, ends[first - 1] ?? 0, starts[last + 1] ?? text.length)
      this.block = { first, last, quoted, titled: this.isTitled({ first, last }, this.lexicon.language.language) }
    }
    return this.block
  }

  /** English headings have capitals all through: there they say nothing about names. */
  private isTitled({ first, last }: Stretch, language: Language): boolean {
    if (language !== 'en' || last - first < 2 || last - first > 14) return false
    let long = 0
    let capitals = 0
    for (let index = first; index <= last; index++) {
      if ((this.words.ends[index] ?? 0) - (this.words.starts[index] ?? 0) < 4) continue
      long += 1
      if (isCapital(this.words, index)) capitals += 1
    }
    return long > 1 && capitals === long
  }
}

/** Whether one of some ranges, in order and apart, covers a stretch. */
function covers(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle] as Range).start <= start) low = middle
    else high = middle - 1
  }
  const range = ranges[low]
  return range !== undefined && range.start <= start && end <= range.end
}
