/** Tables line up whatever stands in them, and are drawn in no time however long they are. */

import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { type Cell, grid } from '../../src/report/pretty/grid.ts'
import { pageOf } from '../../src/report/pretty/page.ts'
import { table } from '../../src/report/pretty/tables.ts'
import { inMoments } from '../setup/moments.ts'
import { terminal } from './fixtures.ts'

const LAYOUT = [
  { width: 12, align: 'left' },
  { width: 6, align: 'right' },
  { width: 4, align: 'left' },
] as const

describe('a grid', () => {
  it.each(['Sjælland', '漢字', '👩‍👧 og 👍🏽', 'Å\u030a e\u0301', '\u001b[31mrød\u001b[39m', 'xxx', '…', ''])(
    'stands in line beside %j',
    (text) => {
      const rows: Cell[][] = [
        [['abc'], ['1'], ['a']],
        [[text, 'anden'], ['22'], ['b', 'to']],
        [['en'], [text.slice(0, 0)], ['c']],
      ]
      const lines = grid(LAYOUT, rows)
      expect(lines).toHaveLength(4)
      expect(lines[1]).toContain(text)
      const room = (line: string | undefined, last: string) => stringWidth((line ?? '').slice(0, -last.length))
      expect([room(lines[0], 'a'), room(lines[1], 'b'), room(lines[2], 'to'), room(lines[3], 'c')]).toEqual([
        22, 22, 22, 22,
      ])
    },
  )

  it('writes no colours of its own, and no blanks at the end of a line', () => {
    const text = grid(LAYOUT, [
      [['a'], ['1'], ['']],
      [['b'], [''], ['']],
    ]).join('\n')
    expect(text).toBe(`a${' '.repeat(18)}1\nb`)
  })

  it('takes seconds for ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index): Cell[] => [[`nr. ${index}`], ['1'], ['x']])
    const lines = await inMoments(() => grid(LAYOUT, rows), 20_000)
    expect(lines).toHaveLength(10_000)
    expect(lines[9999]).toBe('nr. 9999           1  x')
  })
})

describe('a table', () => {
  const block = {
    kind: 'table' as const,
    head: ['Ordning', 'Score'],
    rows: [['½ plads – “alle” …', '41']],
    align: ['left' as const, 'right' as const],
  }

  it('is ASCII where nothing else can be trusted', () => {
    const lines = table(pageOf(terminal(60, { unicode: false })), block)
    expect(lines.join('\n')).toMatch(/^[\x20-\x7e\n]*$/)
    expect(lines).toEqual([
      '  Ordning                 Score',
      '  ----------------------  -----',
      '  1/2 plads - "alle" ...     41',
    ])
  })

  it('has borders nowhere and a rule beneath its head', () => {
    expect(table(pageOf(terminal(60)), block)).toEqual([
      '  Ordning             Score',
      '  ──────────────────  ─────',
      '  ½ plads – “alle” …     41',
    ])
  })
})
