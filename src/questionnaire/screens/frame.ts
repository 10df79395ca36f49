/** What stands still on every screen: where one is, what was just said, and the keys. */

import { columns, pad } from '../../report/pretty/columns.ts'
import { type Page, signs } from '../../report/pretty/page.ts'
import { hang } from '../../report/pretty/wrap.ts'
import type { QuestionPlace } from '../plan/types.ts'
import { type Display, pageFor } from '../state/display.ts'
import type { Message } from '../state/messages.ts'
import { sectionTitle, timeLeft } from '../state/naming.ts'
import { COMMAND_KEYS, type Command } from '../words/keys.ts'
import { PLACE } from '../words/screens.ts'
import { rule } from './layout.ts'

/** A key and its word, as the last lines show them. */
export type KeyWord = readonly [key: string, word: string]

/**
 * Where one is: the section, which question of how many, about how long is left.
 * @param title what stands there instead of the section
 * @param done whether one is through, where there is no place
 */
export function placeLines(place: QuestionPlace | null, title: string, display: Display, done = false): string[] {
  const page = pageFor(display)
  if (!place) return [page.colour.bold(signs(page, title)), rule(page, done ? 1 : 0)]
  const { overall } = place
  const share = overall.of === 0 ? 1 : overall.answered / overall.of
  return [headline(place, title, page, display), rule(page, share)]
}

function headline(place: QuestionPlace, title: string, page: Page, display: Display): string {
  const { lang } = display
  const { n, of, overall, secondsLeft } = place
  const left = timeLeft(secondsLeft, display)
  const numbered = title === '' ? PLACE.section[lang](sectionTitle(place.section, display), n, of) : title
  const rights = [
    `${PLACE.question[lang](overall.n, overall.of)} · ${left}`,
    `${PLACE.short[lang](overall.n, overall.of)} · ${left}`,
    left,
  ]
  const room = page.columns - columns(numbered) - 2
  const right = rights.find((text) => columns(text) <= room)
  const shown = signs(page, right ?? '')
  const start = signs(page, cut(numbered, page.columns))
  return `${page.colour.bold(start)}${pad(shown, Math.max(0, page.columns - columns(start)), 'right')}`.trimEnd()
}

/** The first part of a text that fits. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = text
  while (columns(kept) > width - 1) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}

/** The last lines of a screen: a rule, what was just said, the keys. */
export function footLines(message: Message | null, keys: readonly KeyWord[], display: Display): string[] {
  const page = pageFor(display)
  return [rule(page), ...messageLines(message, page), ...keyLines(keys, page)]
}

const MARK = { good: ['✓', '+'], warn: ['!', '!'], bad: ['✗', 'x'] } as const
/** A message takes no more lines than this. */
const LONGEST = 3

function messageLines(message: Message | null, page: Page): string[] {
  if (!message) return []
  const mark = MARK[message.tone][page.unicode ? 0 : 1]
  const brush = { good: page.colour.green, warn: page.colour.yellow, bad: page.colour.red }[message.tone]
  const lines = hang(page, `${mark} `, message.text).slice(0, LONGEST)
  return message.tone === 'warn' ? lines.map((line) => page.colour.bold(line)) : lines.map((line) => brush(line))
}

/** The keys, each beside its word, as many on a line as fit. */
function keyLines(keys: readonly KeyWord[], page: Page): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [key, word] of keys) {
    const wide = columns(key) + 1 + columns(word)
    if (used > 0 && used + 2 + wide > page.columns) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += `${used > 0 ? '  ' : ''}${page.colour.bold(key)} ${word}`
    used += (used > 0 ? 2 : 0) + wide
  }
  return used > 0 ? [...lines, line] : lines
}

/** The letter and the word of a command. */
export function commandKey(command: Command, { lang }: Pick<Display, 'lang'>): KeyWord {
  const { key, word } = COMMAND_KEYS[command]
  return [key[lang], word[lang]]
}
