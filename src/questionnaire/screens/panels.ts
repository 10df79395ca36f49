/** The pages beside the questions: why it matters, the lists to jump from, the result. */

import { citations } from '../../catalogue/citation.ts'
import type { Citation } from '../../catalogue/types.ts'
import { list } from '../../language/format.ts'
import { type Block, quiet, strong } from '../../report/blocks.ts'
import { columns, pad } from '../../report/pretty/columns.ts'
import { draw } from '../../report/pretty/draw.ts'
import type { Page } from '../../report/pretty/page.ts'
import { hang, paint } from '../../report/pretty/wrap.ts'
import type { Question } from '../plan/types.ts'
import { type Display, pageFor } from '../state/display.ts'
import { titleOf } from '../state/naming.ts'
import type { Doing, ListItem } from '../state/state.ts'
import { GRID, PANEL } from '../words/screens.ts'
import type { Body } from './layout.ts'
import { chosenLines } from './pair.ts'

/** Why a question matters, with the experience behind it and where it is known from. */
export function whyBody(question: Question, display: Display): Body {
  const page = pageFor(display)
  return { lines: [...hang(page, '', titleOf(question, display)), '', ...whyLines(question, page, display)] }
}

/** The lines without the title, wrapped to a page. */
export function whyLines(question: Question, page: Page, display: Display): string[] {
  const { lang, texts, catalogue } = display
  const said = (label: string, text: string): string[] =>
    text === '' ? [] : [...hang(page, '', strong(label)), ...hang(page, '', text), '']
  switch (question.kind) {
    case 'purpose': {
      const sources = catalogue.purpose.find(({ id }) => id === question.key)?.sources ?? []
      return [
        ...said(PANEL.goodAnswer[lang], texts.purpose[question.key]?.help ?? ''),
        ...sourceLines(sources, page, display),
      ]
    }
    case 'criterion': {
      const found = texts.criteria[question.path]
      const known = [...catalogue.elements, ...catalogue.lenses]
        .flatMap(({ criteria }) => criteria)
        .find(({ path }) => path === question.path)
      const cases = (known?.cases ?? []).map((id) => catalogue.cases.find((one) => one.id === id)?.name ?? id)
      return [
        ...said(PANEL.why[lang], found?.why ?? ''),
        ...said(PANEL.action[lang], found?.action ?? ''),
        ...said(PANEL.cases[lang], list(cases.slice(0, 5), lang)),
        ...sourceLines(known?.sources ?? [], page, display),
      ]
    }
    case 'fact':
      return factWhy(question.key, page, display)
    case 'pair':
    case 'target':
    case 'own_pair': {
      const sources = catalogue.pairs.find(({ id }) => id === question.key)?.sources ?? []
      const warnings = texts.pairs[question.key]?.warnings ?? []
      return [
        ...chosenLines(page, question, display),
        '',
        ...warnings.flatMap((text) => said(GRID.warning[lang], text)),
        ...said(PANEL.why[lang], PANEL.pairWhy[lang]),
        ...sourceLines(sources, page, display),
      ]
    }
    case 'offer':
      return []
  }
}

/** Which questions hang on a fact. */
function factWhy(key: string, page: Page, display: Display): string[] {
  const { lang, texts, catalogue } = display
  if (key === 'stage') return hang(page, '', PANEL.stageWhy[lang])
  const criteria = [...catalogue.elements, ...catalogue.lenses]
    .flatMap((part) => part.criteria)
    .filter(({ condition }) => condition !== null && catalogue.conditions[condition]?.asks.includes(`profile.${key}`))
  if (criteria.length === 0) return hang(page, '', PANEL.factWhy[lang])
  return [
    ...hang(page, '', strong(PANEL.decides[lang](criteria.length))),
    ...criteria.flatMap(({ path }) => hang(page, `${page.glyphs.bullet} `, texts.criteria[path]?.title ?? path)),
  ]
}

function sourceLines(cited: readonly Citation[], page: Page, { catalogue, lang }: Display): string[] {
  const named = citations(cited, catalogue.sources, lang)
  return named.length === 0 ? [] : hang(page, '', quiet(`${PANEL.source[lang]}: ${named.join(' · ')}`))
}

/** A list to choose from, the one in hand marked. */
export function listBody({ items, about, at }: Doing & { kind: 'picking' }, display: Display): Body {
  const page = pageFor(display)
  const lines = about.flatMap((text) => hang(page, '', text))
  if (about.length > 0) lines.push('')
  let group = ''
  let keep: readonly [number, number] = [0, 0]
  items.forEach((item, index) => {
    if (item.group !== group) lines.push(...hang(page, '', strong(item.group)))
    group = item.group
    const drawn = itemLines(page, item, index, index === at, String(items.length).length)
    if (index === at) keep = [lines.length, lines.length + drawn.length - 1]
    lines.push(...drawn)
  })
  return items.length === 0 ? { lines } : { lines, keep }
}

function itemLines(page: Page, { title, aside }: ListItem, index: number, marked: boolean, digits: number): string[] {
  const pointer = marked ? (page.unicode ? '›' : '>') : ' '
  const lead = `${page.colour.cyan(pointer)} ${page.colour.bold(pad(String(index + 1), digits, 'right'))} `
  const room = page.columns - columns(lead)
  const name = paint(page, marked ? strong(title) : title)
  if (aside === '') return hang(page, lead, marked ? strong(title) : title)
  const right = paint(page, aside)
  if (columns(name) + 2 + columns(right) > room) {
    return [...hang(page, lead, marked ? strong(title) : title), ...hang(page, ' '.repeat(columns(lead)), quiet(aside))]
  }
  return [`${lead}${name}${pad(right, room - columns(name), 'right')}`]
}

/** The result, drawn like a report. */
export function resultBody(blocks: readonly Block[], display: Display): Body {
  return { lines: draw(pageFor(display), blocks) }
}
