/** The whole catalogue as a document: chapters by kind, each criterion under its element, dilemmas by what they are about. */
import { partsOf } from '../../catalogue/parts.ts'
import type { Catalogue } from '../../catalogue/types.ts'
import { sentence } from '../../language/format.ts'
import type { Block, Item } from '../blocks.ts'
import { bullets, heading, strong, text } from '../blocks.ts'
import { CHAPTERS, PREFACE } from './chapter-words.ts'
import type { Entry, Kind } from './entries.ts'
import { entries } from './entries.ts'
import { briefHeadline } from './headline.ts'
import type { Pages, Shelf } from './pages.ts'
import { KIND, WORDS } from './words.ts'

/** In the order in which somebody reads; the criteria stand under their elements and lenses. */
const ORDER: readonly Exclude<Kind, 'criterion'>[] = [
  'purpose',
  'element',
  'lens',
  'pair',
  'rule',
  'type',
  'combination',
  'partnership',
  'reason',
  'outcome',
  'channel',
  'word',
  'case',
  'fact',
  'condition',
  'reader_rule',
  'source',
]

/** Up to so many letters, the table of contents names the entries of a chapter; else it counts them. */
const NAMED = 500

interface Chapter {
  kind: Exclude<Kind, 'criterion'>
  own: Entry[]
}

export function handbook(shelf: Shelf, pages: Pages): Block[] {
  const { lang } = shelf
  const all = entries(shelf.catalogue, shelf.texts)
  const chapters = ORDER.map((kind): Chapter => ({ kind, own: inOrder(all, kind, shelf.catalogue) }))
  const written = chapters.filter(({ own }) => own.length > 0)
  return [
    heading(1, WORDS.handbook[lang]),
    ...PREFACE[lang].map((paragraph) => text(paragraph)),
    text(strong(`${WORDS.contents[lang]}:`)),
    bullets(written.map((chapter) => contents(chapter, shelf))),
    ...written.flatMap(({ kind, own }): Block[] => [
      heading(1, KIND[kind][lang].many),
      text(CHAPTERS[kind][lang]),
      ...own.flatMap((entry) => section(entry, all, shelf, pages)),
    ]),
  ]
}

function contents({ kind, own }: Chapter, { lang }: Shelf): Item {
  const title = KIND[kind][lang].many
  const names = own.map((entry) => sentence(entry.title)).join(' · ')
  return { line: names.length > NAMED ? [strong(title), ` (${own.length})`] : [strong(`${title}:`), ` ${names}`] }
}

function section(entry: Entry, all: readonly Entry[], shelf: Shelf, pages: Pages): Block[] {
  const head = [heading(2, sentence(entry.title)), briefHeadline(entry, shelf)]
  if (entry.kind !== 'element' && entry.kind !== 'lens') return [...head, ...pages[entry.kind](entry.id, shelf)]
  const inside = all.filter(({ kind, id }) => kind === 'criterion' && id.startsWith(`${entry.id}.`))
  const criteria = inside.flatMap((one): Block[] => [
    heading(3, sentence(one.title)),
    briefHeadline(one, shelf),
    ...pages.criterion(one.id, shelf),
  ])
  return [...head, ...pages[entry.kind](entry.id, shelf, true), ...criteria]
}

/** Dilemmas stand by the place of what they are about: the grid first, then the facts, then the criteria. */
function inOrder(all: readonly Entry[], kind: Kind, catalogue: Catalogue): Entry[] {
  const own = all.filter((entry) => entry.kind === kind)
  if (kind !== 'rule') return own
  const parts = partsOf(catalogue)
  const places = [
    ...catalogue.pairs.map(({ id }) => `grid.${id}`),
    ...catalogue.facts.flatMap(({ id }) => [id, `profile.${id}`]),
    ...parts.flatMap((part) => part.criteria.map(({ path }) => path)),
  ]
  const placeOf = (id: string): number => {
    const at = catalogue.rules.find((rule) => rule.id === id)?.at ?? ''
    const place = places.findIndex((path) => at === path || at.startsWith(`${path}.`))
    return place < 0 ? places.length : place
  }
  const placed = own.map((entry) => ({ entry, place: placeOf(entry.id) }))
  return placed.sort((one, other) => one.place - other.place).map(({ entry }) => entry)
}
