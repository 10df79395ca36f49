import type { Block } from '../blocks.ts'
import { bars, meter } from './bars.ts'
import { columns } from './columns.ts'
import { bullets, entry, facts, ranked } from './entries.ts'
import type { Page } from './page.ts'
import { sliders } from './sliders.ts'
import { table } from './tables.ts'
import { hang, wrap } from './wrap.ts'

/** Blocks as lines for a terminal. */
export function draw(page: Page, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, at) => {
    const lines = drawOne(page, block)
    const before = blocks[at - 1]
    // The rule of a heading already sets off what comes right beneath it.
    const close = before === undefined || (before.kind === 'heading' && before.level < 3)
    return close && lines[0] === '' ? lines.slice(1) : lines
  })
}

function drawOne(page: Page, block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return drawHeading(page, block.level, block.text)
    case 'space':
      return ['']
    case 'text':
    case 'hint':
      return hang(page, '  ', block.line)
    case 'meter':
      return meter(page, block)
    case 'bars':
      return bars(page, block.rows, block.words)
    case 'bullets':
      return bullets(page, block.items)
    case 'facts':
      return facts(page, block.rows, '  ')
    case 'sliders':
      return sliders(page, block)
    case 'entry':
      return entry(page, block)
    case 'ranked':
      return ranked(page, block.rows, block.words)
    case 'table':
      return table(page, block)
  }
}

function drawHeading(page: Page, level: 1 | 2 | 3, text: string): string[] {
  const rows = wrap(page, { text, tone: 'strong' }, page.width)
  if (level === 3) return ['', ...rows.map((row) => `  ${row}`)]
  const sign = level === 1 ? page.glyphs.doubleRule : page.glyphs.rule
  const rule = sign.repeat(Math.min(page.columns, Math.max(...rows.map(columns))))
  return ['', ...rows, rule]
}
