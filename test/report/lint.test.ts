import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/types.ts'
import { prettyLint } from '../../src/report/lint.ts'
import { frame } from '../../src/report/pretty/frame.ts'
import { pageOf } from '../../src/report/pretty/page.ts'
import { runs } from '../setup/properties.ts'
import { documentOf, options, terminal, WRONG_VALUE } from './fixtures.ts'

const page = pageOf(terminal(80))

/** What stands above the carets of a frame. */
function underlined(lines: string[]): string {
  const at = lines.findIndex((line) => /^ +│ +\^+$/.test(line))
  const [carets = '', code = ''] = [lines[at], lines[at - 1]]
  const from = carets.indexOf('^')
  return [...code].slice(from, from + carets.slice(from).length).join('')
}

describe('a code frame', () => {
  const text = 'a: 1\nb: 2\nc: tre\nd: 4\ne: 5\nf: 6\n'
  const at = text.indexOf('tre')

  it('shows two lines on each side and carets beneath the place', () => {
    expect(frame(page, text, { start: at, end: at + 3 })).toEqual([
      '    1 │ a: 1',
      '    2 │ b: 2',
      '  > 3 │ c: tre',
      '      │    ^^^',
      '    4 │ d: 4',
      '    5 │ e: 5',
    ])
  })

  it('has a caret also where there is nothing to stand under', () => {
    expect(frame(page, text, { start: text.length, end: text.length }).at(-1)).toBe('      │ ^')
    expect(frame(page, '', { start: 0, end: 0 })).toEqual(['  > 1 │', '      │ ^'])
  })

  it('points at the first line of a place of several', () => {
    expect(frame(page, text, { start: at, end: at + 12 })[3]).toBe('      │    ^^^')
  })

  it.each([
    ['\ta: b', '→   a: b'],
    ['a: \u001b[31mrød', 'a: \uFFFD[31mrød'],
    ['a: \u202evendt', 'a: \uFFFDvendt'],
  ])('draws what cannot be seen: %j', (line, drawn) => {
    const place = line.search(/b$|rød|vendt/)
    const lines = frame(page, `${line}\n`, { start: place, end: line.length })
    expect(lines[0]).toBe(`  > 1 │ ${drawn}`)
    expect(underlined(lines)).toBe(line.slice(place))
  })

  it.each(['\n', '\r\n', '\r'])('knows lines that end in %j', (end) => {
    const lines = frame(page, ['a: 1', 'b: 2', 'c: 3', ''].join(end), {
      start: 4 + end.length + 3,
      end: 4 + end.length + 4,
    })
    expect(underlined(lines)).toBe('2')
  })

  it('stands under the place in a line of any length, within the page', () => {
    const words = fc.array(fc.constantFrom('ord', 'ål', '漢字', '👩‍👧', '\t', 'x'.repeat(90)), { maxLength: 60 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const line = `${before.join(' ')} HER ${after.join(' ')}`
        const start = line.indexOf('HER')
        const lines = frame(page, line, { start, end: start + 3 })
        expect(lines.filter((one) => stringWidth(one) > 80)).toEqual([])
        const [code = '', carets = ''] = lines
        expect(stringWidth(code.slice(0, code.indexOf('HER')))).toBe(carets.indexOf('^'))
        expect(carets.match(/\^/g)).toHaveLength(3)
      }),
      { numRuns: runs(100) },
    )
  })

  it('takes no time over a line of a megabyte', () => {
    const long = `a: ${'x'.repeat(500_000)}HER${'y'.repeat(500_000)}`
    expect(underlined(frame(page, long, { start: 500_003, end: 500_006 }))).toBe('HER')
  })
})

describe('lint for people', () => {
  const broken = documentOf('peerscheme: 1\nstage: runing\n', [WRONG_VALUE])
  const show = (...documents: Parameters<typeof prettyLint>[0]) => prettyLint(documents, options(), terminal(80))

  it('says where, how grave, what, and what to do', () => {
    const text = show(broken)
    expect(text).toMatch(/^trial\.scheme\.yaml:2:8\n {2}fejl: .*”runing”; mente I\n {2}”running”\?/)
    expect(text).toContain('[wrong-value]')
    expect(text).toContain('  > 2 │ stage: runing\n      │        ^^^^^^\n')
    expect(text).toContain('  Hjælp: ')
    expect(text).toMatch(/\n1 fil: 1 fejl, 0 advarsler og 0 bemærkninger\n$/)
  })

  it('counts clean files without listing them', () => {
    const text = show(broken, documentOf('peerscheme: 1\n', [], 'ren.scheme.yaml'))
    expect(text).not.toContain('ren.scheme.yaml')
    expect(text).toMatch(/\n2 filer: 1 fejl, /)
  })

  it('names a single clean file', () => {
    expect(show(documentOf('', [], 'ren.scheme.yaml'))).toBe('ren.scheme.yaml: ingen bemærkninger\n')
  })

  it('tells findings from the first line to the last', () => {
    const first: Finding = { ...WRONG_VALUE, span: { start: 0, end: 10 } }
    const text = show({ ...broken, findings: [WRONG_VALUE, first] })
    expect(text.indexOf(':1:1')).toBeLessThan(text.indexOf(':2:8'))
  })

  it('says a dilemma in the words of the catalogue', () => {
    const rule: Finding = {
      rule: 'roles-unclear',
      severity: 'warning',
      span: { start: 0, end: 4 },
      path: 'grid.roles',
      args: { 'grid.roles': 'closed', n: 3 },
    }
    const text = show({ ...broken, findings: [rule] })
    expect(text).toContain('advarsel: Peer-givere og peer-modtagere giver 3 pr. støtte [roles-unclear]')
    expect(text).toContain('Hjælp: Gør a. Eller: Gør b.')
  })

  it('lets no file name steer the terminal', () => {
    expect(show({ ...broken, file: 'x\u001b[2J\n.yaml' })).toMatch(/^x \.yaml:2:8\n/)
  })

  it('wraps nothing in a pipe', () => {
    const finding = { ...WRONG_VALUE, expected: Array.from({ length: 9 }, (_, n) => `en-lang-mulighed-${n}`) }
    const lines = prettyLint([{ ...broken, findings: [finding] }], options(), terminal(null)).split('\n')
    expect(lines[1]).toMatch(/^ {2}fejl: .*mulighed-8.*\[wrong-value\]$/)
  })
})
