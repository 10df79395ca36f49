/** A pair of the grid: the slider between its two sides, what each side gives and costs, the sums. */

import { gridOf } from '../../assess/grid.ts'
import type { SideTexts } from '../../catalogue/types.ts'
import type { Position, Target } from '../../catalogue/vocabulary.ts'
import { halves } from '../../language/format.ts'
import { quiet, strong } from '../../report/blocks.ts'
import { columns, pad } from '../../report/pretty/columns.ts'
import type { Page } from '../../report/pretty/page.ts'
import { hang, wrap } from '../../report/pretty/wrap.ts'
import { POSITION } from '../../report/terms.ts'
import type { Scheme } from '../../scheme/types.ts'
import { chosenLine } from '../state/about-question.ts'
import type { Choice, PairQuestion } from '../state/choices.ts'
import { type Display, pageFor } from '../state/display.ts'
import { sidesOf } from '../state/naming.ts'
import { GRID } from '../words/screens.ts'
import type { Body } from './layout.ts'
import { askedLines, besideLines } from './question.ts'
import { slider } from './slider.ts'

/** Narrower than this, one side stands below the other. */
const BESIDE = 72
/** With fewer lines than this in the window, the slider takes one line. */
const HIGH = 24

/** Above the sides, always seen: the question, the slider, what the numbers mean. */
export function pairTop(
  question: PairQuestion,
  choices: readonly Choice[],
  at: number | null,
  display: Display,
): string[] {
  const page = pageFor(display)
  const offered = positionsOf(choices)
  const marked = at === null ? null : (offered[at] ?? null)
  const roomy = display.height >= HIGH
  return [
    ...askedLines(question, display),
    ...sideLabels(page, question, marked, display),
    ...slider(page, offered, marked, roomy, chosenWord(question, display), display),
  ]
}

function positionsOf(choices: readonly Choice[]): Position[] {
  return choices.flatMap(({ does }): Position[] => {
    if (!('given' in does)) return []
    return does.given.kind === 'pair' ? [does.given.position] : does.given.kind === 'target' ? [does.given.target] : []
  })
}

function sideLabels(page: Page, question: PairQuestion, marked: Position | null, display: Display): string[] {
  const { closed, open } = sidesOf(question, display)
  const half = Math.floor((page.columns - 2) / 2)
  const left = wrap(page, marked === 'closed' ? strong(closed) : closed, half)
  const right = wrap(page, marked === 'open' ? strong(open) : open, half)
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const start = left[row] ?? ''
    return start + pad(right[row] ?? '', page.columns - columns(start), 'right')
  })
}

/** The two sides: what each means, gives, takes and costs; what Høreforeningen chose; what stands beside the answer. */
export function pairBody(question: PairQuestion, display: Display): Body {
  const page = pageFor(display)
  const { lang, texts } = display
  const known = isOwn(question) ? undefined : texts.pairs[question.key]
  const beside = besideLines(question, display)
  if (!known) return { lines: ['', ...ownSides(question, display), ...beside] }
  const sides = display.width >= BESIDE ? sideBySide(page, known, lang) : stacked(page, known, lang)
  const chosen = chosenLine(question, display)
  const warnings = known.warnings.flatMap((text) => hang(page, '', [strong(`${GRID.warning[lang]}: `), text]))
  return {
    lines: [
      ...(beside.length > 0 ? [...beside, ''] : []),
      ...sides,
      '',
      ...(chosen === null ? [] : hang(page, '', chosen)),
      ...warnings,
    ],
  }
}

function ownSides(question: PairQuestion, display: Display): string[] {
  const page = pageFor(display)
  const { closed, open } = sidesOf(question, display)
  return [
    ...hang(page, '', [quiet(`${GRID.closed[display.lang]}: `), closed]),
    ...hang(page, '', [quiet(`${GRID.open[display.lang]}: `), open]),
  ]
}

function sideLines(page: Page, side: SideTexts, name: string, lang: Display['lang']): string[] {
  const [plus, minus] = page.unicode ? ['+', '–'] : ['+', '-']
  return [
    ...hang(page, '', strong(`${name}: ${side.label}`)),
    ...hang(page, '', side.meaning),
    ...hang(page, '', strong(GRID.advantages[lang])),
    ...side.advantages.flatMap((text) => hang(page, `${page.colour.green(plus)} `, text)),
    ...hang(page, '', strong(GRID.drawbacks[lang])),
    ...side.drawbacks.flatMap((text) => hang(page, `${page.colour.red(minus)} `, text)),
    ...hang(page, '', strong(GRID.cost[lang])),
    ...hang(page, '', side.cost),
  ]
}

type Sides = { closed: SideTexts; open: SideTexts }

function stacked(page: Page, { closed, open }: Sides, lang: Display['lang']): string[] {
  return [...sideLines(page, closed, GRID.closed[lang], lang), '', ...sideLines(page, open, GRID.open[lang], lang)]
}

/** Two columns, in which advantages, drawbacks and cost begin on the same line. */
function sideBySide(page: Page, { closed, open }: Sides, lang: Display['lang']): string[] {
  const half = Math.floor((page.columns - 3) / 2)
  const column: Page = { ...page, width: half, columns: half }
  const [plus, minus] = page.unicode ? ['+', '–'] : ['+', '-']
  const rows: [string[], string[]][] = [
    both(closed, open, ({ meaning }) => hang(column, '', meaning), lang),
    both(
      closed,
      open,
      ({ advantages }) => bulleted(column, GRID.advantages[lang], page.colour.green(plus), advantages),
      lang,
    ),
    both(
      closed,
      open,
      ({ drawbacks }) => bulleted(column, GRID.drawbacks[lang], page.colour.red(minus), drawbacks),
      lang,
    ),
    both(closed, open, ({ cost }) => [...hang(column, '', strong(GRID.cost[lang])), ...hang(column, '', cost)], lang),
  ]
  const bar = page.colour.dim(page.unicode ? '│' : '|')
  return rows.flatMap(([left, right]) =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
      `${pad(left[row] ?? '', half)} ${bar} ${right[row] ?? ''}`.trimEnd(),
    ),
  )
}

/** Whether it is one of the scheme's own pairs, or the wish for one. */
function isOwn(question: PairQuestion): boolean {
  return question.kind === 'own_pair' || (question.kind === 'target' && question.pair !== null)
}

/** What Høreforeningen chose, in a few words. */
function chosenWord(question: PairQuestion, { lang, catalogue }: Display): string {
  const chosen = isOwn(question) ? undefined : catalogue.pairs.find(({ id }) => id === question.key)?.chosen
  return chosen ? `${GRID.chose[lang]}: ${POSITION[chosen][lang]}` : ''
}

function both(
  closed: SideTexts,
  open: SideTexts,
  draw: (side: SideTexts, name: string) => string[],
  lang: Display['lang'],
): [string[], string[]] {
  return [draw(closed, GRID.closed[lang]), draw(open, GRID.open[lang])]
}

function bulleted(page: Page, name: string, sign: string, texts: readonly string[]): string[] {
  return [...hang(page, '', strong(name)), ...texts.flatMap((text) => hang(page, `${sign} `, text))]
}

/** Below the sides, always seen: the sums as they are with the marked choice. */
export function sumsLines(question: PairQuestion, scheme: Scheme, marked: Position | null, display: Display): string[] {
  const page = pageFor(display)
  const { lang } = display
  const sums = gridOf(marked === null ? scheme : withMarked(question, scheme, marked), display.catalogue)
  const of = question.kind === 'target' ? (sums.target ?? sums) : sums
  const said = (question.kind === 'target' ? GRID.targetSums : GRID.sums)[lang](halves(of.closed), halves(of.open))
  const skipped = sums.skipped > 0 ? ` · ${GRID.skipped[lang](sums.skipped)}` : ''
  return wrap(page, strong(said + skipped), page.columns)
}

/** The scheme as if the marked choice were the answer. */
function withMarked(question: PairQuestion, scheme: Scheme, marked: Position): Scheme {
  const set = question.kind === 'target' ? { target: marked as Target } : { position: marked }
  if (isOwn(question)) {
    return { ...scheme, custom: scheme.custom.map((pair) => (pair.id === question.key ? { ...pair, ...set } : pair)) }
  }
  const before = scheme.grid[question.key] ?? { position: null, target: null, note: null, evidence: [] }
  return { ...scheme, grid: { ...scheme.grid, [question.key]: { ...before, ...set } } }
}
