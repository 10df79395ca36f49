import type { Position } from '../../catalogue/vocabulary.ts'
import { type Block, type SliderRow, strong } from '../blocks.ts'
import { columns, pad } from './columns.ts'
import { type Page, signs } from './page.ts'
import { hang, wrap } from './wrap.ts'

type Sliders = Extract<Block, { kind: 'sliders' }>

/** Signs between an end of a slider and its middle. */
const STEP = 5
const WIDTH = 2 * STEP + 3
const WIDEST_LABEL = 42

const CELL: Record<Exclude<Position, 'skip'>, number> = { closed: 0, between: STEP + 1, open: WIDTH - 1 }

/** Every pair as a slider between its two labels, notes beneath, the sums of the paper form at the end. */
export function sliders(page: Page, block: Sliders): string[] {
  const room = Math.floor((page.columns - 2 - WIDTH - 2) / 2)
  const longest = (side: 'closed' | 'open') =>
    Math.max(...block.rows.map((row) => columns(row[side])), columns(block.words[side]))
  const width = page.width === null ? Math.min(longest('closed'), WIDEST_LABEL) : Math.min(room, longest('closed'))
  const open = page.width === null ? null : page.columns - 2 - width - WIDTH - 2
  return [
    row(page, [strong(block.words.closed)], ' '.repeat(WIDTH), [strong(block.words.open)], width, open),
    ...block.rows.flatMap((one) => slider(page, block, one, width, open)),
    ...sums(page, block, width),
    ...legend(page, block),
  ].flat()
}

function slider(page: Page, block: Sliders, one: SliderRow, width: number, open: number | null): string[] {
  const label = (side: 'closed' | 'open') => {
    return one.position === side ? [strong(one[side])] : [one[side]]
  }
  const drawn = row(page, label('closed'), track(page, one, block), label('open'), width, open)
  if (one.note === null) return drawn
  return [...drawn, ...hang(page, `    ${page.glyphs.note} `, { text: one.note, tone: 'quiet' })]
}

type Label = readonly (string | ReturnType<typeof strong>)[]

function row(
  page: Page,
  closed: Label,
  middle: string,
  open: Label,
  width: number,
  openWidth: number | null,
): string[] {
  const left = wrap(page, closed, width)
  const right = wrap(page, open, openWidth)
  const height = Math.max(left.length, right.length)
  return Array.from({ length: height }, (_, index) => {
    const between = index === 0 ? middle : ' '.repeat(WIDTH)
    return `  ${pad(left[index] ?? '', width, 'right')} ${between} ${right[index] ?? ''}`.trimEnd()
  })
}

/** `●───┼───◇`: where the scheme is, and where it wants to be. What is not placed says so in words. */
function track(page: Page, one: SliderRow, block: Sliders): string {
  const { glyphs, colour } = page
  const cells = [glyphs.left, ...repeat(glyphs.track), glyphs.middle, ...repeat(glyphs.track), glyphs.right]
  const placed = one.position !== null && one.position !== 'skip'
  if (one.target !== null) cells[CELL[one.target]] = colour.yellow(glyphs.wanted)
  if (one.position !== null && one.position !== 'skip') {
    const same = one.position === one.target
    cells[CELL[one.position]] = colour.cyan(same ? glyphs.both : glyphs.here)
  }
  if (placed || one.target !== null) return cells.join('')
  const word = block.words.position[one.position ?? 'unanswered']
  return colour.dim(centre(signs(page, word)))
}

const repeat = (sign: string): string[] => Array.from({ length: STEP }, () => sign)

function centre(word: string): string {
  const left = Math.floor((WIDTH - columns(word)) / 2)
  return pad(`${' '.repeat(Math.max(0, left))}${word}`, WIDTH)
}

function sums(page: Page, block: Sliders, width: number): string[] {
  const { words, sums: of } = block
  const gap = ' '.repeat(WIDTH)
  const bold = (sum: string) => page.colour.bold(signs(page, sum))
  const line = (label: string, { closed, open }: { closed: string; open: string }) =>
    `  ${pad(`${signs(page, label)}  ${bold(closed)}`, width, 'right')} ${gap} ${bold(open)}`
  const rule = page.glyphs.rule.repeat(Math.min(page.columns - 4, 2 * width + WIDTH + 2))
  return [`  ${rule}`, line(words.sums, of.today), ...(of.target === null ? [] : [line(words.wantedSums, of.target)])]
}

function legend(page: Page, block: Sliders): string[] {
  const { here, wanted, both } = page.glyphs
  const targets = block.rows.filter((one) => one.target !== null)
  const line = [
    `${here} ${block.words.here}`,
    ...(targets.length > 0 ? [`${wanted} ${block.words.wanted}`, `${both} ${block.words.both}`] : []),
  ]
  return hang(page, '  ', { text: line.join('   '), tone: 'quiet' })
}
