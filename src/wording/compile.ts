/** Turns the files of word groups into what the program loads: one compact JSON to find by, and texts to read. */

import type { RawFind, RawWordGroup, RawWording } from '../catalogue/words.ts'
import type { Language } from '../language/types.ts'
import { indexOfItems } from './lexicon.ts'
import type { CompiledFind, CompiledGroup, CompiledLanguage, CompiledWording } from './types.ts'

/**
 * What finding needs, of both languages.
 * @throws when a language is missing, a find names endings that it has not, or a phrase has no word of its own
 */
export function compileWording(raw: RawWording): CompiledWording {
  return { da: compileLanguage(raw, 'da'), en: compileLanguage(raw, 'en') }
}

function compileLanguage(raw: RawWording, language: Language): CompiledLanguage {
  const shared = raw.languages.find((one) => one.language === language)
  if (!shared) throw new Error(`wording/${language}.yaml is missing`)
  const { endings, ...rest } = shared
  const own = raw.groups.filter((group) => group.language === language)
  const compiled = { ...rest, groups: own.map((group) => compileGroup(group, endings)) }
  return { ...compiled, index: indexOfItems(compiled) }
}

function compileGroup(group: RawWordGroup, endings: Record<string, string[]>): CompiledGroup {
  return {
    id: group.id,
    certainty: group.certainty,
    explain: group.explain ?? false,
    once: (group.once || group.explain) ?? false,
    instead: group.instead,
    find: group.find.map((find) => compileFind(find, endings)),
    silent_in: group.silent_in ?? [],
  }
}

function compileFind(
  { words = [], stem = [], endings = [''], ...rest }: RawFind,
  lists: Record<string, string[]>,
): CompiledFind {
  const named = typeof endings === 'string' ? lists[endings] : endings
  if (!named) throw new Error(`no endings are called ${endings}`)
  const stems = [stem].flat()
  const made: CompiledFind = { ...rest, words: [...words, ...stems.map((one) => inflected(one, named))] }
  if (rest.last_parts && stems.length > 0) made.stems = stems
  return made
}

/** `tidligere misbruger` with its endings: `tidligere misbruger/misbrugere/misbrugerne`. */
function inflected(stem: string, endings: readonly string[]): string {
  const space = stem.lastIndexOf(' ') + 1
  const last = stem.slice(space)
  return stem.slice(0, space) + endings.map((ending) => last + ending).join('/')
}
