/** Long texts made to be slow: one pass reads them, so none takes more than moments. A quadratic one would take minutes. */
import { expect, it } from 'vitest'
import type { TextKind } from '../../src/wording/types.ts'
import { inMoments } from '../setup/moments.ts'
import { find } from './built.ts'

const LONG = 100_000
const fill = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length))

const TEXTS: [string, string][] = [
  ['spaces', `${fill(' ')}x`],
  ['line breaks', fill('\n')],
  ['lines that begin with spaces', fill('     x\n')],
  ['one word', fill('a')],
  ['one word with hyphens', fill('stof-')],
  ['letters in two parts', fill('a\u030a')],
  ['only marks', fill('\u030a')],
  ['soft hyphens', fill('mis\u00adbruger')],
  ['openings of links', fill('](')],
  ['openings of links with spaces', fill('](a ')],
  ['links in links', `${fill('[a](b [c](')})`],
  ['brackets', fill('[(')],
  ['openings of tags', fill('<a ')],
  ['openings of tags with quotation marks', fill('<a b="')],
  ['openings of comments', fill('<!-- ')],
  ['code tags that are not closed', fill('<code>x')],
  ['paragraphs with an open bracket', fill('](\n\n')],
  ['paragraphs with an open tag', fill('a <b\n\n')],
  ['blocks of raw HTML', fill('<script>\n</script>\n')],
  ['backticks of every length', Array.from({ length: 1000 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
  ['fences', fill('```\n~~~\n')],
  ['quotation signs', fill('> ')],
  ['lists in lists', fill('- ')],
  ['tables', fill('|a')],
  ['entities', fill('&#230')],
  ['quotation marks', fill('” ')],
  ['paragraphs without quotation marks', fill('alkoholikere\n\n')],
  ['one sentence of finds', fill('alkoholikere ')],
  ['one sentence of finds that are somebody’s own', `jeg ${fill('alkoholikere ')}`],
  ['one sentence of words that ask for another near', fill('tapper bumser ')],
  ['quotations of finds', fill('”alkoholikere” hjemløse ')],
  ['block quotations of finds', fill('> alkoholikere\n\nhjemløse\n\n')],
  ['names', fill('Anonyme Alkoholikere ')],
  ['beginnings of phrases', fill('lider stadig meget af en meget ')],
  ['neighbours of gaps', fill('begik ')],
  ['explained words', fill('mentor (en to ')],
  ['addresses', fill('alkoholikere@')],
  ['finds with slashes', fill('alkoholikere/')],
  ['front matter that is not closed', `---\n${fill('a: b\n')}`],
  ['keys of front matter', `---\na:\n${fill('-')}\n---\n`],
]

/** How much of a text is read: what reads Markdown takes some fifty times as long for each letter as the others. */
const KINDS: Record<TextKind, number> = {
  text: Number.POSITIVE_INFINITY,
  html: Number.POSITIVE_INFINITY,
  markdown: 12_000,
}

it.each(TEXTS)('%s', async (_, text) => {
  await inMoments(() => {
    for (const [kind, most] of Object.entries(KINDS)) {
      const read = text.slice(0, most)
      for (const place of find(read, { kind: kind as TextKind, language: 'da' }).slice(-1))
        expect(place.end).toBeLessThanOrEqual(read.length)
    }
  })
})

const MARKDOWN: [string, string][] = [
  ['signs of emphasis', '*a_ '],
  ['signs of emphasis of every length', '*a **b _c __d ~e '],
  ['links in links', '[a](b [c]('],
  ['tags', '<a <!-- '],
  ['paragraphs of lazy lines', '> a\nb\n'],
  ['items', '1. - a\n'],
  ['items apart', '- a\n\n  - b\n'],
  ['notes and references', '[^a]: b\n[c]: d\n'],
]

it.each(MARKDOWN)('in Markdown: %s', async (_, piece) => {
  await inMoments(() => {
    find(piece.repeat(10_000 / piece.length), { kind: 'markdown' })
    find(`${'>'.repeat(60)}a\n${piece.repeat(2_000 / piece.length)}`, { kind: 'markdown' })
  })
})

it('reads every paragraph of a long text, in quotations and lists, and knows what is defined elsewhere', () => {
  const paragraph = '- For alkoholikere [og][misbruger] mere.\n\n> Citat af misbrugere\n\n'
  const text = `${'Først '.repeat(10)}\n\n${paragraph.repeat(800)}[misbruger]: https://a.example\n`
  const places = find(text, { kind: 'markdown' })
  expect(places).toHaveLength(800)
  expect(places.every(({ start, end }) => text.slice(start, end) === 'alkoholikere')).toBe(true)
})

it('keeps code whole, however long', () => {
  const text = `\`\`\`\n${'- misbruger\n\nmisbruger\n\n'.repeat(2000)}\`\`\`\n\nFor alkoholikere\n`
  expect(find(text, { kind: 'markdown' }).map(({ found }) => found)).toEqual(['alkoholikere'])
  const comment = text.replaceAll('```', '').replace('\n', '<!--\n').replace('\n\nFor', '-->\n\nFor')
  expect(find(comment, { kind: 'markdown' }).map(({ found }) => found)).toEqual(['alkoholikere'])
})
