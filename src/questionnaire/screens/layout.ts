/** Fits the parts of a screen into a window: what stands still above and below, and a body that scrolls between. */

import type { Page } from '../../report/pretty/page.ts'
import { paint, wrap } from '../../report/pretty/wrap.ts'
import { type Display, pageFor } from '../state/display.ts'
import type { Safety } from '../state/safety.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { QUESTION, SMALL } from '../words/screens.ts'

/** A place in the body where something is typed. */
export interface TextCursor {
  /** The line of the body. */
  line: number
  /** What is typed on that line, behind its lead, and how many UTF-16 units of it stand before the cursor. */
  row: string
  before: number
}

export interface Body {
  lines: string[]
  cursor?: TextCursor
  /** The first and the last line that must be seen. */
  keep?: readonly [number, number]
}

export interface Parts {
  /** Above the body, always seen. */
  top: string[]
  /** The same content, from the roomiest to the tightest way to show it: the first that fits is taken. */
  bodies: (() => Body)[]
  /** Below the body, always seen. */
  bottom: string[]
}

export interface Drawn {
  lines: string[]
  /** As in the body, with the line counted from the top of the window. */
  cursor: TextCursor | null
  /** The first line of the body that is seen, how far it can go, and how far a page is. */
  scroll: { at: number; most: number; page: number }
}

/** Less than this, and nothing can be read. */
export const SMALLEST = { width: 44, height: 14 }
/** Fewer lines of body than this, and what is above scrolls along. */
const FEWEST = 4

/**
 * The lines of a window: never more than it has, so that nothing is pushed out at its top.
 * @param safety what a window that is too small can say of the answers
 */
export function compose({ top, bodies, bottom }: Parts, scroll: number, display: Display, safety: Safety): Drawn {
  const { height } = display
  if (display.width < SMALLEST.width || height < SMALLEST.height) return small(display, safety)
  const room = height - top.length - bottom.length
  const pinned = room >= FEWEST
  const body = fitting(bodies, room)
  if (pinned && body.lines.length <= room) {
    const blanks = Array.from({ length: room - body.lines.length }, () => '')
    return seen([...top, ...body.lines, ...blanks, ...bottom], body, 0, top.length, { at: 0, most: 0, page: room })
  }
  const above = pinned ? top : top.slice(0, 1)
  const moved = pinned ? body : shifted(body, top.slice(1))
  return windowed(moved, above, bottom, scroll, display)
}

function fitting(bodies: Parts['bodies'], room: number): Body {
  let body: Body = { lines: [] }
  for (const make of bodies) {
    body = make()
    if (body.lines.length <= room) return body
  }
  return body
}

/** The body with some lines more before it. */
function shifted(body: Body, before: string[]): Body {
  const by = before.length
  return {
    lines: [...before, ...body.lines],
    ...(body.cursor ? { cursor: { ...body.cursor, line: body.cursor.line + by } } : {}),
    ...(body.keep ? { keep: [body.keep[0] + by, body.keep[1] + by] as const } : {}),
  }
}

/** As much of the body as there is room for, with a line that says that there is more. */
function windowed(body: Body, top: string[], bottom: string[], scroll: number, display: Display): Drawn {
  const page = display.height - top.length - bottom.length - 1
  const most = Math.max(0, body.lines.length - page)
  const at = Math.min(most, Math.max(0, kept(body, Math.round(scroll), page)))
  const shown = body.lines.slice(at, at + page)
  const blanks = Array.from({ length: page - shown.length }, () => '')
  const lines = [...top, ...shown, ...blanks, more(at, most, display), ...bottom]
  return seen(lines, body, at, top.length, { at, most, page: Math.max(1, page - 1) })
}

/** Where the window must begin for what is in hand to be seen. */
function kept({ keep, cursor }: Body, at: number, page: number): number {
  const [first, last] = keep ?? (cursor ? [cursor.line, cursor.line] : [at, at])
  if (first < at) return first
  return last >= at + page ? Math.min(first, last - page + 1) : at
}

function seen(lines: string[], body: Body, at: number, top: number, scroll: Drawn['scroll']): Drawn {
  const { cursor } = body
  const line = cursor ? cursor.line - at + top : -1
  const within = cursor !== undefined && cursor.line >= at && line < lines.length
  return { lines, cursor: within ? { ...cursor, line } : null, scroll }
}

function more(at: number, most: number, display: Display): string {
  const { lang } = display
  const page = pageFor(display)
  const way = at < most ? QUESTION.moreBelow[lang] : QUESTION.moreAbove[lang]
  const sign = at < most ? (display.unicode ? '↓' : 'v') : display.unicode ? '↑' : '^'
  return paint(page, { text: `  ${sign} ${way}: ${OTHER_KEYS.space[lang]}`, tone: 'quiet' })
}

function small(display: Display, safety: Safety): Drawn {
  const { lang } = display
  const size = SMALL.window[lang](SMALLEST.width, SMALLEST.height)
  const text = safety === null ? size : `${size} ${SMALL[safety][lang]}`
  const lines = wrap(pageFor(display), text, Math.max(10, display.width - 1)).slice(0, Math.max(1, display.height))
  return { lines, cursor: null, scroll: { at: 0, most: 0, page: 1 } }
}

/** A rule across the page; the first part of it, 0-1, stands out: how far one has come. */
export function rule(page: Page, share = 0): string {
  const width = page.columns
  const done = Math.round(Math.min(1, Math.max(0, share)) * width)
  const [full, rest] = page.unicode ? ['━', '─'] : ['=', '-']
  return page.colour.cyan(full.repeat(done)) + page.colour.dim(rest.repeat(width - done))
}
