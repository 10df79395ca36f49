/** The body of a question that is being written: its fields, what is typed, where the cursor stands. */

import { type Line, quiet, strong } from '../../report/blocks.ts'
import { columns } from '../../report/pretty/columns.ts'
import type { Page } from '../../report/pretty/page.ts'
import { hang, paint } from '../../report/pretty/wrap.ts'
import { type Display, pageFor } from '../state/display.ts'
import type { Form } from '../state/form.ts'
import type { FormField } from '../state/form-fields.ts'
import { rowsOf, type TextField } from '../state/text-field.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { GRID, QUESTION } from '../words/screens.ts'
import type { KeyWord } from './frame.ts'
import type { Body, TextCursor } from './layout.ts'

/** @param above what stands before the fields: the question, and what a good answer says */
export function formBody(above: readonly string[], form: Form, tight: boolean, display: Display): Body {
  const page = pageFor(display)
  const lines = [...above]
  let cursor: TextCursor | undefined
  let keep: readonly [number, number] | undefined
  form.fields.forEach((field, index) => {
    const value = form.values[index] ?? { text: '', cursor: 0 }
    const here = index === form.at
    if (!tight && (index === 0 || here || form.fields.length < 4)) lines.push('')
    const first = lines.length
    lines.push(...labelLines(page, field, here, display))
    if (field.choices) lines.push(...choiceLines(page, field.choices, value.text, here))
    else {
      const typed = typedLines(page, value, here, display)
      if (here) cursor = { ...typed.cursor, line: lines.length + typed.cursor.line }
      lines.push(...typed.lines)
    }
    if (here) keep = [first, lines.length - 1]
  })
  return { lines, ...(cursor ? { cursor } : {}), ...(keep ? { keep } : {}) }
}

function labelLines(
  page: Page,
  { label, hint, optional, choices }: FormField,
  here: boolean,
  { lang }: Display,
): string[] {
  if (label === null && hint === null) return []
  const asides = [...(hint === null ? [] : [hint]), ...(optional && !choices ? [QUESTION.optional[lang]] : [])]
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`
  const name = label ?? ''
  const said: Line = [here ? strong(name) : name, quiet(aside)]
  return hang(page, '', said)
}

/** The choices of a field side by side, the chosen one in brackets. */
function choiceLines(
  page: Page,
  choices: readonly { value: string; label: string }[],
  chosen: string,
  here: boolean,
): string[] {
  const lead = '  '
  const cells = choices.map(({ value, label }, index) => {
    const number = here ? `${index + 1} ` : ''
    return value === chosen ? `[${number}${label}]` : ` ${number}${label} `
  })
  const lines: string[] = []
  let line = ''
  cells.forEach((cell, index) => {
    const chosenOne = choices[index]?.value === chosen
    const shown = paint(page, chosenOne ? strong(cell) : cell)
    if (line !== '' && columns(line) + columns(cell) + 1 > page.columns - lead.length) {
      lines.push(lead + line)
      line = ''
    }
    line += (line === '' ? '' : ' ') + shown
  })
  return [...lines, lead + line]
}

interface Typed {
  lines: string[]
  cursor: TextCursor
}

/** What is typed, behind a sign that says where to write. */
function typedLines(page: Page, value: TextField, here: boolean, { lang }: Display): Typed {
  const sign = here ? (page.unicode ? '› ' : '> ') : '  '
  const { rows, row, before } = rowsOf(value, page.columns - columns(sign) - 2)
  const lines = rows.map((text, index) => `${index === 0 ? page.colour.cyan(sign) : '  '}${text}`)
  if (!here && value.text === '') lines[0] = `  ${page.colour.dim(QUESTION.empty[lang])}`
  return { lines, cursor: { line: row, row: rows[row] ?? '', before } }
}

/** Above the fields of a pair of one's own. */
export function ownPairAbove(display: Display): string[] {
  return hang(pageFor(display), '', GRID.ownSides[display.lang])
}

/** The digits that choose, where one stands in a field with choices. */
export function choiceKeys({ fields, at }: Form, { lang }: Pick<Display, 'lang'>): KeyWord[] {
  const n = fields[at]?.choices?.length ?? 0
  return n === 0 ? [] : [[OTHER_KEYS.answer[lang](n), OTHER_KEYS.choose[lang]]]
}
