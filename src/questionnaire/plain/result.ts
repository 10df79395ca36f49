/** A report in sentences: no bars and no rules, which a screen reader would spell out. */

import { type Block, type Item, type Line, letters } from '../../report/blocks.ts'
import { STATUS } from '../../report/terms.ts'
import type { Display } from '../state/display.ts'
import { ELEMENT_FIGURE } from '../words/plain.ts'

/** Each block as lines; the kinds that the short result does not have are left out. */
export function spokenResult(blocks: readonly Block[], { lang }: Pick<Display, 'lang'>): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return ['', /[.?]$/.test(block.text) ? block.text : `${block.text}.`]
      case 'text':
      case 'hint':
      case 'meter':
        return [letters(block.line)]
      case 'facts':
        return block.rows.map(({ label, line }) => `${label}: ${letters(line)}.`)
      case 'bars':
        return block.rows.map(({ title, figure, aside }) => ELEMENT_FIGURE[lang](title, figure, aside))
      case 'bullets':
        return block.items.flatMap((item) => spokenItem(item, lang))
      default:
        return []
    }
  })
}

function spokenItem({ mark, line, under = [] }: Item, lang: Display['lang']): string[] {
  const said = [line, ...under].map((part: Line) => letters(part)).filter((text) => text !== '')
  const [first = '', ...more] = said
  // What is not answered says so itself.
  const status = mark && mark !== 'unanswered' ? ` (${STATUS[mark][lang]})` : ''
  return [`- ${first}${status}`, ...more]
}
