/** The pages beside the questions: why it matters, the lists to jump from, the result. */

import { type Block, quiet, strong } from '../../report/blocks.ts'
import { columns, pad } from '../../report/pretty/columns.ts'
import { draw } from '../../report/pretty/draw.ts'
import type { Page } from '../../report/pretty/page.ts'
import { hang, paint } from '../../report/pretty/wrap.ts'
import type { Question } from '../plan/question.ts'
import { whyLines } from '../state/about-question.ts'
import { type Display, pageFor } from '../state/display.ts'
import { titleOf } from '../state/naming.ts'
import type { Doing, ListItem } from '../state/state.ts'
import type { Body } from './layout.ts'

/** Why a question matters, with the experience behind it and where it is known from. */
export function whyBody(question: Question, display: Display): Body {
  const page = pageFor(display)
  const why = whyLines(question, display).flatMap(({ line, listed }) =>
    hang(page, listed ? `${page.glyphs.bullet} ` : '', line),
  )
  return { lines: [...hang(page, '', titleOf(question, display)), '', ...why] }
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
