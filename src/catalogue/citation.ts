/** Sources as people cite them: "VIVE 2019, s. 12", "Høreforeningens vejledning, Format". */

import { list } from '../language/format.ts'
import type { Language, Text } from '../language/types.ts'
import type { Citation, Source } from './types.ts'

/** The one source that people know by another name than its publisher's. */
const NAMES: Record<string, Text> = {
  'hf-guide': { da: 'Høreforeningens vejledning', en: "Høreforeningen's guide" },
}

const WORDS = {
  page: { da: 's.', en: 'p.' },
  pages: { da: 's.', en: 'pp.' },
  section: { da: 'afsnit', en: 'section' },
  others: { da: 'm.fl.', en: 'et al.' },
} satisfies Record<string, Text>

/** Whether a source is an article: a journal with its volume stands as the publisher. */
const isArticle = (source: Source) => /, \d+$/.test(source.publisher ?? '')

/**
 * The short name of a source, as a citation begins: the authors of an article, else the publisher's short name, with
 * the year; a page without a year is named by its title too, since a publisher may have several.
 */
export function sourceName(source: Source, lang: Language): string {
  const known = NAMES[source.id]
  if (known) return known[lang]
  const year = source.year === undefined ? '' : ` ${source.year}`
  const [author, ...others] = (source.authors ?? '').split(/ & |\., /)
  if (isArticle(source) && author) {
    return `${author.split(',')[0]}${others.length > 0 ? ` ${WORDS.others[lang]}` : ''}${year}`
  }
  const publisher = /\(([^()]+)\)$/.exec(source.publisher ?? '')?.[1] ?? source.publisher?.split(/ – |, /)[0]
  const title = source.title.split(/[:.] | \(/)[0] ?? source.title
  if (!publisher) return `${title}${year}`
  return year ? `${publisher}${year}` : `${publisher}: ${title}`
}

/**
 * Citations for people, those of one source together: "VIVE 2019, s. 7 og 12 · Mind: Side by Side".
 * @param sources the catalogue's; a citation of an unknown source shows its id
 * @returns one text per source, in the order they are first cited
 */
export function citations(cited: readonly Citation[], sources: readonly Source[], lang: Language): string[] {
  const ids = [...new Set(cited.map((citation) => citation.id))]
  return ids.map((id) => {
    const source = sources.find((one) => one.id === id)
    const own = cited.filter((citation) => citation.id === id)
    return [source ? sourceName(source, lang) : id, pages(own, lang), sections(own, lang)].filter(Boolean).join(', ')
  })
}

function pages(cited: readonly Citation[], lang: Language): string {
  const numbers = new Set(cited.flatMap((citation) => (citation.page === undefined ? [] : [citation.page])))
  const sorted = [...numbers].sort((a, b) => a - b).map(String)
  if (sorted.length === 0) return ''
  return `${(sorted.length > 1 ? WORDS.pages : WORDS.page)[lang]} ${list(sorted, lang)}`
}

/** A numbered section needs the word before it; a chapter is known by its title. */
function sections(cited: readonly Citation[], lang: Language): string {
  const named = [...new Set(cited.flatMap((citation) => (citation.section === undefined ? [] : [citation.section])))]
  if (named.length === 0) return ''
  const numbered = named.every((name) => /^\d/.test(name))
  return `${numbered ? `${WORDS.section[lang]} ` : ''}${list(named, lang)}`
}
