/** What the projects found: types, partnerships, reasons, outcomes, channels; and the cases and sources themselves. */

import { citations } from '../../catalogue/citation.ts'
import { partsOf } from '../../catalogue/parts.ts'
import type { Citation, Criterion } from '../../catalogue/types.ts'
import { ruleAbout } from '../../findings/words.ts'
import { list } from '../../language/format.ts'
import { ownRuleAbout } from '../../own-catalogue/words.ts'
import type { Block, Item } from '../blocks.ts'
import { bullets, code, facts, heading, quiet, strong, text } from '../blocks.ts'
import { writtenOut } from '../sections/sources.ts'
import type { Page, Shelf } from './pages.ts'
import { criteria, criteriaList, listed, rows, sourceRow, sourceText } from './pages.ts'
import { WORDS } from './words.ts'

export const typePage: Page = (id, shelf) => {
  const { texts, lang } = shelf
  const words = texts.types[id]
  if (!words) return []
  const combined = Object.entries(texts.combinations).filter(([, one]) => one.types.includes(id))
  const items = combined.map(([name, one]): Item => ({ line: [code(name), `: ${one.title}`] }))
  return [
    text(words.meaning),
    ...listed(WORDS.strengths[lang], words.strengths),
    ...listed(WORDS.weaknesses[lang], words.weaknesses),
    ...sourceText(shelf, words.sources),
    ...(items.length === 0 ? [] : [heading(3, WORDS.combined[lang]), bullets(items)]),
  ]
}

export const combinationPage: Page = (id, shelf) => {
  const { texts, lang } = shelf
  const words = texts.combinations[id]
  if (!words) return []
  const types = words.types.map((type) => texts.types[type]?.title ?? type)
  return [
    text(words.meaning),
    facts(rows({ label: WORDS.types[lang], line: list(types, lang) }, ...sourceRow(shelf, words.sources))),
  ]
}

export const partnershipPage: Page = (id, shelf) => {
  const { texts, lang, catalogue } = shelf
  const words = texts.partnerships[id]
  if (!words) return []
  const example = catalogue.cases.find((one) => one.id === words.case)
  return [
    text(words.meaning),
    facts(
      rows(
        { label: WORDS.means[lang], line: words.means },
        example ? { label: WORDS.example[lang], line: [code(`case:${example.id}`), `: ${example.name}`] } : null,
        ...sourceRow(shelf, words.sources),
      ),
    ),
    ...listed(WORDS.strengths[lang], words.strengths),
    ...listed(WORDS.weaknesses[lang], words.weaknesses),
  ]
}

export const reasonPage: Page = (id, shelf) => {
  const words = shelf.texts.reasons[id]
  if (!words) return []
  return [
    text(words.meaning),
    facts(sourceRow(shelf, words.sources)),
    ...criteriaList(shelf, WORDS.relevant[shelf.lang], words.criteria),
  ]
}

export const outcomePage: Page = (id, shelf) => {
  const { texts, lang } = shelf
  const words = texts.outcomes[id]
  if (!words) return []
  return [
    text(words.meaning),
    facts(sourceRow(shelf, words.sources)),
    ...criteriaList(shelf, WORDS.relevant[lang], words.criteria),
  ]
}

export const channelPage: Page = (id, shelf) => {
  const words = shelf.texts.channels[id]
  return words ? [text(words.meaning), facts(sourceRow(shelf, words.sources))] : []
}

export const casePage: Page = (id, shelf) => {
  const { texts, lang, catalogue } = shelf
  const shown = criteria(shelf).filter((one) => one.cases.includes(id))
  const lessons = (texts.cases[id]?.lessons ?? []).map((one): Item => {
    const cited = citations(one.sources, catalogue.sources, lang).join(' · ')
    return { line: cited === '' ? one.text : [one.text, quiet(` (${cited})`)] }
  })
  return [
    text(texts.cases[id]?.about ?? ''),
    text([`${WORDS.audit[lang]} `, code(`peerscheme audit case:${id}`), '.']),
    ...(lessons.length === 0 ? [] : [heading(3, WORDS.lessons[lang]), bullets(lessons)]),
    ...criteriaList(
      shelf,
      WORDS.shows[lang],
      shown.map((one) => one.path),
    ),
  ]
}

export const sourcePage: Page = (id, shelf) => {
  const { texts, lang, catalogue } = shelf
  const source = catalogue.sources.find((one) => one.id === id)
  if (!source) return []
  const cites = (cited: readonly Citation[]) => cited.some((one) => one.id === id)
  const used = criteria(shelf).filter((one) => cites(one.sources))
  const pairs = catalogue.pairs.filter((one) => cites(one.sources))
  const items = pairs.map((one): Item => ({ line: [code(one.id), `: ${texts.pairs[one.id]?.title ?? one.id}`] }))
  return [
    text(writtenOut(source)),
    text(texts.sources[id]?.what ?? ''),
    ...(items.length > 0 ? [heading(3, WORDS.usedIn[lang]), bullets(items)] : []),
    ...byPart(shelf, used),
  ]
}

/** Criteria by the element or lens they stand in: a source can be behind a hundred of them. */
function byPart({ texts, lang, catalogue }: Shelf, used: readonly Criterion[]): Block[] {
  const items = partsOf(catalogue).flatMap((part): Item[] => {
    const titles = used.filter((one) => one.part === part.id).map((one) => texts.criteria[one.path]?.title ?? one.id)
    return titles.length === 0
      ? []
      : [{ line: [strong(`${texts.parts[part.id]?.title ?? part.id}: `), titles.join(' · ')] }]
  })
  return items.length === 0 ? [] : [heading(3, WORDS.criteria[lang]), bullets(items)]
}

export const readerRulePage: Page = (id, { lang }) => {
  const about = ruleAbout(id, lang) ?? ownRuleAbout(id, lang)
  return about === null ? [] : [text(about)]
}
