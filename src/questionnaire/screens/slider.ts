/** The slider of a pair: its positions on a line, the marked one in brackets. */

import { type Position, TARGETS } from '../../catalogue/vocabulary.ts'
import { columns, pad } from '../../report/pretty/columns.ts'
import { type Page, signs } from '../../report/pretty/page.ts'
import { POSITION } from '../../report/terms.ts'
import type { Display } from '../state/display.ts'
import { GRID } from '../words/screens.ts'

/** `1 lukket ├────●────┤ 3 åbent`, and the choices that do not lie on it. */
export function slider(
  page: Page,
  offered: readonly Position[],
  marked: Position | null,
  roomy: boolean,
  chosen: string,
  { lang }: Display,
): string[] {
  const { glyphs, colour } = page
  const word = (position: Position): string => {
    const index = offered.indexOf(position)
    const name = `${index + 1} ${position === 'skip' ? GRID.skipWord[lang] : POSITION[position][lang]}`
    return marked === position ? colour.bold(`[${name}]`) : name
  }
  const names = TARGETS.map(word)
  const free = page.columns - names.reduce((sum, name) => sum + columns(name), 0) - 4
  const skip = offered.includes('skip') ? [word('skip')] : []
  const beside = columns(skip[0] ?? '') + 3
  const extra = roomy || skip.length === 0 || free - beside < 2 ? 0 : beside
  const step = Math.max(1, Math.floor((free - extra) / 2))
  const track = glyphs.track.repeat(Math.min(step, 22))
  const line = [names[0], colour.dim(track), names[1], colour.dim(track), names[2]].join(' ')
  const whole = [line, ...skip].join('   ')
  if (!roomy) return columns(whole) <= page.columns ? [whole] : [line, ...skip]
  const below = skip[0] ?? ''
  const room = page.columns - columns(below)
  if (below === '' && chosen === '') return [line]
  return [line, columns(chosen) + 2 > room ? below : below + pad(signs(page, chosen), room, 'right')]
}
