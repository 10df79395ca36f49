import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { link } from '../../src/report/blocks.ts'
import { escaped, escapeStart, markdownLine } from '../../src/report/markdown/escape.ts'
import { markdownReport, markdownReports } from '../../src/report/markdown.ts'
import { runs } from '../setup/properties.ts'
import { audited, invalid, options } from './fixtures.ts'
import { anyScheme } from './random.ts'

/** The cells of a row of a table: bars that are escaped do not part them. */
const cells = (row: string) => row.split(/(?<!\\)(?:\\\\)*\|/).length

describe('the report as a document', () => {
  it('reads as one: headings, tables for elements and grid, gaps as sections, sources at the end', () => {
    const text = markdownReport(
      audited({
        answers: { 'organising.host': { status: 'partly', note: 'Næsten' } },
        grid: { roles: { position: 'closed', target: 'open' } },
        partnership: 'none',
      }),
      options(),
    )
    expect(text).toMatch(/^# Trial\n/)
    expect(text).toContain('| Organisering | ████▒▒░░░░ | **38** | 63 | 0 | 1 af 2 |')
    expect(text).toContain('| **Peer-givere og peer-modtagere** | 1 |  | Ligeværdige peers | åbent |')
    expect(text).toContain('| **Samlet antal** | **1** | **0** |  |  |')
    expect(text).toContain('### 1. Hvor ordningen hører hjemme\n\nOrganisering · delvist · middel prioritet')
    expect(text).toContain('- **Jeres note:** Næsten\n')
    expect(text).toMatch(/## Kilder\n\n- Flensborg Jensen, M\. & Olsen, L\. \(2019\): Peer-to-peer/)
    expect(text).not.toContain('--all')
  })

  it('keeps every table whole, whatever the file says', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const lines = markdownReport(audited(given), options('da', { all: true })).split('\n')
        lines.forEach((line, at) => {
          if (line.startsWith('|') && lines[at - 1]?.startsWith('|'))
            expect(cells(line)).toBe(cells(lines[at - 1] ?? ''))
        })
      }),
      { numRuns: runs(40) },
    )
  })

  it('lets no HTML, heading or control character of the file through', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const text = markdownReport(audited({ ...given, language: 'da' }), options('da', { all: true }))
        expect(text).not.toMatch(/<|[^\P{Cc}\n]|\p{Bidi_Control}/u)
        // Headings are the report's own: none has words that the report does not have.
        expect(text).not.toMatch(/^#+ overskrift/m)
        expect(text).not.toMatch(/^(?:---|===)/m)
      }),
      { numRuns: runs(40) },
    )
  })

  it('shows an invalid file with its findings', () => {
    const text = markdownReport(invalid('a|b.yaml'), options())
    expect(text).toContain('- **a\\|b.yaml:2:8, fejl:** Her skal stå')
  })

  it('makes no link of an address in the file', () => {
    const address = 'https://evil.example/x'
    const text = markdownReport(
      audited({
        name: address,
        answers: { 'organising.host': { status: 'partly', note: `<${address}> [x](${address})` } },
      }),
      options(),
    )
    expect(text).toContain('https\\://evil.example/x')
    expect(text).not.toContain(address)
  })

  it('puts the overview of several first, in its own language', () => {
    const reports = [audited({ name: 'Å' }), invalid()].map((file) => ({ file, options: options('da') }))
    const text = markdownReports(reports, options('en'))
    expect(text).toMatch(/^# Overview\n/)
    expect(text.indexOf('# Å')).toBeGreaterThan(0)
    expect(text).toContain('| brudt.scheme.yaml | **invalid** |')
  })
})

describe('the address of a source', () => {
  it.each([
    ['https://www.vive.dk/da/a_b', '<https://www.vive.dk/da/a_b>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['https://a.dk/><img src=x>', 'https\\://a.dk/&gt;&lt;img src=x&gt;'],
  ])('%s', (address, written) => expect(markdownLine([link(address)])).toBe(written))
})

describe('escaping', () => {
  it.each([
    ['**fed** _kursiv_', '\\*\\*fed\\*\\* \\_kursiv\\_'],
    ['[a](b)', '\\[a\\](b)'],
    ['<b>&copy; & co', '&lt;b&gt;&amp;copy; & co'],
    ['a|b', 'a\\|b'],
    ['`x`', '\\`x\\`'],
    ['æøå 4-9, 1.', 'æøå 4-9, 1.'],
    ['https://a.dk og www.b.dk', 'https\\://a.dk og www\\.b.dk'],
    ['ftp://a.dk, WWW.b.dk, mailto:ib@c.dk', 'ftp\\://a.dk, WWW\\.b.dk, mailto:ib\\@c.dk'],
    ['kl. 9: 2 @ 3, awww.', 'kl. 9: 2 @ 3, awww.'],
  ])('%s', (text, safe) => expect(escaped(text)).toBe(safe))

  it.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['> a', '&gt; a'],
    ['+ a', '\\+ a'],
  ])('%s at the beginning of a line', (text, safe) => expect(escapeStart(text)).toBe(safe))
})
