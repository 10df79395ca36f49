/** A list to choose one from, in a window of its own. */

import { strong } from '../../report/blocks.ts'
import { hang } from '../../report/pretty/wrap.ts'
import { type Display, pageFor } from '../state/display.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { footLines, placeLines } from './frame.ts'
import { compose, type Drawn } from './layout.ts'

export interface MenuItem {
  id: string
  title: string
  about: string
}

export function drawMenu(
  title: string,
  about: readonly string[],
  items: readonly MenuItem[],
  at: number,
  display: Display,
): Drawn {
  const page = pageFor(display)
  const { lang } = display
  const lines = about.flatMap((text) => hang(page, '', text))
  if (lines.length > 0) lines.push('')
  let keep: readonly [number, number] = [0, 0]
  items.forEach((item, index) => {
    const pointer = index === at ? (page.unicode ? '›' : '>') : ' '
    const lead = `${page.colour.cyan(pointer)} ${page.colour.bold(String(index + 1))} `
    const drawn = hang(page, lead, [
      index === at ? strong(item.title) : item.title,
      ...(item.about === '' ? [] : [`: ${item.about}`]),
    ])
    if (index === at) keep = [lines.length, lines.length + drawn.length - 1]
    lines.push(...drawn)
  })
  const bottom = footLines(
    null,
    [
      [OTHER_KEYS.answer[lang](Math.min(9, items.length)), OTHER_KEYS.choose[lang]],
      [OTHER_KEYS.arrowsUpDown[lang], OTHER_KEYS.move[lang]],
      ['Enter', OTHER_KEYS.choose[lang]],
      ['Esc', OTHER_KEYS.leave[lang]],
    ],
    display,
  )
  return compose({ top: placeLines(null, title, display), bodies: [() => ({ lines, keep })], bottom }, 0, display, null)
}
