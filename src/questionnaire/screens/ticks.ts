/** The body of a question where one ticks any number of answers. */

import { type Line, quiet, strong } from '../../report/blocks.ts'
import { columns, pad } from '../../report/pretty/columns.ts'
import { hang } from '../../report/pretty/wrap.ts'
import type { Question } from '../plan/question.ts'
import { type Display, pageFor } from '../state/display.ts'
import { valueName } from '../state/naming.ts'
import { QUESTION } from '../words/screens.ts'
import type { Body } from './layout.ts'
import { askedLines } from './question.ts'

/** Wide enough for two columns of boxes. */
const TWO_COLUMNS = 70

export function tickBody(
  question: Question & { kind: 'fact' },
  at: number,
  ticked: readonly string[],
  tight: boolean,
  display: Display,
): Body {
  const page = pageFor(display)
  const values = question.form.kind === 'several' ? question.form.values : []
  const cells = values.map((value, index) =>
    cell(value, index, index === at, ticked.includes(value), question.key, display),
  )
  const inTwo = tight && page.columns >= TWO_COLUMNS && cells.every((lines) => lines.length === 1)
  const above = [
    ...askedLines(question, display),
    ...hang(page, '', quiet(QUESTION.several[display.lang])),
    ...(tight ? [] : ['']),
  ]
  if (inTwo)
    return twoColumns(
      above,
      cells.map(([line = '']) => line),
      at,
      page.columns,
    )
  const lines = [...above]
  let keep: readonly [number, number] = [0, 0]
  cells.forEach((drawn, index) => {
    if (index === at) keep = [lines.length, lines.length + drawn.length - 1]
    lines.push(...drawn)
  })
  return { lines, keep }
}

function cell(value: string, index: number, marked: boolean, ticked: boolean, key: string, display: Display): string[] {
  const page = pageFor(display)
  const half = page.columns >= TWO_COLUMNS ? { ...page, width: Math.floor(page.columns / 2) - 1 } : page
  const pointer = marked ? (page.unicode ? '›' : '>') : ' '
  const number = index < 9 ? page.colour.bold(String(index + 1)) : ' '
  const box = ticked ? '[x]' : '[ ]'
  const name = valueName(value, key, display)
  const said: Line = marked || ticked ? strong(name) : name
  const whole = hang(page, `${page.colour.cyan(pointer)} ${number} ${box} `, said)
  const halved = hang(half, `${page.colour.cyan(pointer)} ${number} ${box} `, said)
  return halved.length === 1 ? halved : whole
}

function twoColumns(above: string[], cells: string[], at: number, width: number): Body {
  const height = Math.ceil(cells.length / 2)
  const half = Math.floor(width / 2)
  const fits = cells.every((text) => columns(text) < half)
  if (!fits) return { lines: [...above, ...cells], keep: [above.length + at, above.length + at] }
  const rows = Array.from({ length: height }, (_, row) =>
    `${pad(cells[row] ?? '', half)}${cells[row + height] ?? ''}`.trimEnd(),
  )
  const line = above.length + (at % height)
  return { lines: [...above, ...rows], keep: [line, line] }
}
