import type { Block, EntryBlock, Item, LabelledLine, Mark } from '../blocks.ts'
import { inlines, letters, strong } from '../blocks.ts'
import { escaped, markdownLine } from './escape.ts'
import { bars, ranked, sliders, table } from './tables.ts'

const MARK: Record<Mark, string> = {
  in_place: '✓',
  partly: '◐',
  planned: '○',
  missing: '✗',
  not_applicable: '–',
  unanswered: '?',
}

/** Blocks as Markdown, a blank line between them. */
export function write(blocks: readonly Block[]): string[] {
  const written = blocks.map(writeOne).filter((lines) => lines.length > 0)
  return written.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function writeOne(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`]
    case 'text':
      return [markdownLine(block.line)]
    case 'meter':
      return [markdownLine(block.line)]
    case 'hint':
    case 'space':
      return []
    case 'bars':
      return bars(block)
    case 'bullets':
      return bullets(block.items)
    case 'facts':
      return block.rows.map(fact)
    case 'sliders':
      return sliders(block)
    case 'entry':
      return entry(block)
    case 'ranked':
      return ranked(block)
    case 'table':
      return table(block.head, block.rows, block.align)
  }
}

function fact({ label, line }: LabelledLine): string {
  return `- ${markdownLine([strong(`${label}:`), ' ', ...inlines(line)])}`
}

/** Two blanks at the end of a line break it without beginning a paragraph. */
const BREAK = '  '

function bullets(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    const sign = item.mark ? `${MARK[item.mark]} ` : ''
    const under = (item.under ?? []).filter((line) => letters(line) !== '').map((line) => `  ${markdownLine(line)}`)
    const lines = [`- ${sign}${markdownLine(item.line)}`, ...under]
    return lines.map((line, index) => (index < lines.length - 1 ? `${line}${BREAK}` : line))
  })
}

function entry(block: EntryBlock): string[] {
  const number = block.number === null ? '' : `${block.number}. `
  const aside = block.aside === '' ? [] : [` · ${block.aside}`]
  const about = letters(block.about) === '' ? block.aside : [...inlines(block.about), ...aside]
  return [
    `### ${number}${escaped(block.title)}`,
    ...(letters(about) === '' ? [] : ['', markdownLine(about)]),
    ...(block.rows.length === 0 ? [] : ['', ...block.rows.map(fact)]),
  ]
}
