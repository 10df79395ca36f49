/** `explain`: what an id or a word of the catalogue means, for a terminal and as Markdown; the list; the handbook. */
import type { CatalogueTexts } from '../catalogue/types.ts'
import { sentence } from '../language/format.ts'
import { oneLine } from '../language/plain-text.ts'
import { type Block, bullets, code, heading, hint, type Item, inlines, quiet, text } from './blocks.ts'
import { conditionPage, criterionPage, factPage, partPage, purposePage } from './explain/criterion-pages.ts'
import { type Entry, entries, KINDS } from './explain/entries.ts'
import {
  casePage,
  channelPage,
  combinationPage,
  outcomePage,
  partnershipPage,
  readerRulePage,
  reasonPage,
  sourcePage,
  typePage,
} from './explain/experience-pages.ts'
import { handbook } from './explain/handbook.ts'
import { headline } from './explain/headline.ts'
import type { Pages } from './explain/pages.ts'
import { pairPage, rulePage } from './explain/pair-pages.ts'
import { wordPage } from './explain/word-pages.ts'
import { KIND, WORDS } from './explain/words.ts'
import { type Found, finder as finderIn } from './find.ts'
import { write } from './markdown/write.ts'
import { draw } from './pretty/draw.ts'
import { pageOf } from './pretty/page.ts'
import type { ReportOptions, TerminalOptions } from './types.ts'

const PAGES: Pages = {
  word: wordPage,
  purpose: purposePage,
  element: partPage,
  lens: partPage,
  criterion: criterionPage,
  pair: pairPage,
  type: typePage,
  combination: combinationPage,
  partnership: partnershipPage,
  reason: reasonPage,
  outcome: outcomePage,
  channel: channelPage,
  fact: factPage,
  condition: conditionPage,
  rule: rulePage,
  reader_rule: readerRulePage,
  case: casePage,
  source: sourcePage,
}

/** Of so many meanings each is shown in full; of more, only what they are called. */
const IN_FULL = 3

/**
 * Finds all that a query can mean.
 * @param other the texts of the other language, whose titles are understood too
 */
export function finder({ catalogue, texts }: ReportOptions, other: CatalogueTexts): (query: string) => Found[] {
  return finderIn(catalogue, [texts, other])
}

/** What was found, for a terminal. @returns lines ending in a line feed */
export function prettyExplain(
  query: string,
  found: readonly Found[],
  options: ReportOptions,
  terminal: TerminalOptions,
): string {
  return drawn(explained(query, found, options), terminal)
}

/** What was found, as Markdown. */
export function markdownExplain(query: string, found: readonly Found[], options: ReportOptions): string {
  return written(explained(query, found, options))
}

/** Everything that can be explained, by kind, for a terminal. */
export function prettyList(options: ReportOptions, terminal: TerminalOptions): string {
  const { lang } = options
  const how = hint([`${WORDS.listHint[lang]} `, code('peerscheme explain ID'), '.'])
  return drawn([heading(1, WORDS.listTitle[lang]), how, ...everything(options)], terminal)
}

/** The whole catalogue as a document. */
export function markdownHandbook(options: ReportOptions): string {
  return written(handbook(options, PAGES))
}

function explained(query: string, found: readonly Found[], options: ReportOptions): Block[] {
  const { lang } = options
  const near = found.some((one) => one.by === 'near')
  const asked = oneLine(query)
  const pages = found.length <= IN_FULL ? found.flatMap((one) => page(one, options)) : []
  if (found.length === 1 && !near) return pages
  const spoken = found.some((one) => one.by === 'text')
  const several = spoken ? WORDS.readAbout[lang](asked) : WORDS.several[lang](asked, found.length)
  const intro = near ? WORDS.near[lang](asked) : several
  const choose = found.length > IN_FULL ? [hint([`${WORDS.choose[lang]} `, code('peerscheme explain ID'), '.'])] : []
  return [text(intro), bullets(found.map((one) => named(one, options, true))), ...choose, ...pages]
}

function page(entry: Entry, options: ReportOptions): Block[] {
  return [heading(2, sentence(entry.title)), ...headline(entry, options), ...PAGES[entry.kind](entry.id, options)]
}

function named({ id, kind, title }: Entry, { lang }: ReportOptions, withKind: boolean): Item {
  const aside = withKind ? [quiet(` (${KIND[kind][lang].one})`)] : []
  return { line: [code(id), ...inlines(`: ${title}`), ...aside] }
}

function everything(options: ReportOptions): Block[] {
  const all = entries(options.catalogue, options.texts)
  return KINDS.flatMap((kind): Block[] => {
    const own = all.filter((entry) => entry.kind === kind)
    if (own.length === 0) return []
    return [heading(2, KIND[kind][options.lang].many), bullets(own.map((entry) => named(entry, options, false)))]
  })
}

function drawn(blocks: Block[], terminal: TerminalOptions): string {
  return `${draw(pageOf(terminal), blocks).join('\n')}\n`
}

function written(blocks: Block[]): string {
  return `${write(blocks).join('\n')}\n`
}
