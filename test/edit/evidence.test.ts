/** Lists of evidence, written in every way YAML has for them and full of comments, changed into any other list. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edit, revert } from '../../src/edit/edit.ts'
import type { Change } from '../../src/edit/types.ts'
import { follow } from '../../src/yaml/locate.ts'
import { readTree } from '../../src/yaml/tree.ts'

type Item = { [key: string]: string | number }
type Style = 'lines' | 'braces on lines' | 'one line' | 'brackets' | 'brackets over lines'

const PATH = ['elements', 'organising', 'host', 'evidence']
const INDENT = ' '.repeat(8)

const what = fc.constantFrom('a.pdf', 'b c', 'x: y', '#z', 'æ', '漢, e\u0301')
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ document: what, on: fc.constantFrom('2024', '2026-01') }, { requiredKeys: ['document'] }),
  fc.record({ visit: what, page: fc.nat(9) }, { requiredKeys: ['visit'] }),
)

/** Comments where they are asked for, numbered: beside something, or on a line of their own. */
class Comments {
  private count = 0
  private readonly where: readonly boolean[]
  constructor(where: readonly boolean[]) {
    this.where = where
  }
  private next(): string {
    this.count += 1
    return this.where[this.count % this.where.length] ? `# c${this.count}.` : ''
  }
  beside(): string {
    const comment = this.next()
    return comment && ` ${comment}`
  }
  above(indent: string): string {
    const comment = this.next()
    return comment && `${indent}${comment}\n`
  }
}

const pairs = (one: Item): string[] => Object.entries(one).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
const braces = (one: Item): string => `{${pairs(one).join(', ')}}`
const comma = <T>(all: readonly T[], index: number): string => (index < all.length - 1 ? ',' : '')

function inBrackets(items: readonly Item[], deep: boolean, comments: Comments): string {
  const written = (one: Item): string => {
    if (!deep) return braces(one)
    const parts = pairs(one).map((pair, index, all) => {
      return `${comments.above(INDENT)}${INDENT}  ${pair}${comma(all, index)}${comments.beside()}\n`
    })
    return `{${comments.beside()}\n${parts.join('')}${INDENT}}`
  }
  const rows = items.map((one, index) => {
    return `${comments.above(INDENT)}${INDENT}${written(one)}${comma(items, index)}${comments.beside()}\n`
  })
  return ` [${comments.beside()}\n${rows.join('')}${comments.above(INDENT)}${INDENT}]${comments.beside()}\n`
}

function onLines(items: readonly Item[], inBraces: boolean, comments: Comments): string {
  const rows = items.map((one) => {
    const above = comments.above(INDENT)
    if (inBraces) return `${above}${INDENT}- ${braces(one)}${comments.beside()}\n`
    const parts = pairs(one).map((pair, index) => {
      const lead = index === 0 ? `${INDENT}- ` : `${comments.above(`${INDENT}  `)}${INDENT}  `
      return `${lead}${pair}${comments.beside()}\n`
    })
    return above + parts.join('')
  })
  return `${comments.beside()}\n${rows.join('')}`
}

function evidence(items: readonly Item[], style: Style, comments: Comments): string {
  if (style === 'one line') return ` [${items.map(braces).join(', ')}]${comments.beside()}\n`
  if (style === 'lines' || style === 'braces on lines') return onLines(items, style === 'braces on lines', comments)
  return inBrackets(items, style === 'brackets over lines', comments)
}

const file = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    style: fc.constantFrom<Style[]>('lines', 'braces on lines', 'one line', 'brackets', 'brackets over lines'),
    where: fc.array(fc.boolean(), { minLength: 5, maxLength: 9 }),
    windows: fc.boolean(),
    isLast: fc.boolean(),
  })
  .map(({ items, style, where, windows, isLast }) => {
    const comments = new Comments(where)
    const above = `elements:\n  organising:\n    host:${comments.beside()}\n      status: partly${comments.beside()}\n`
    const list = `      evidence:${evidence(items, style, comments)}`
    const whole = `${above}${list}${isLast ? '' : `      note: x${comments.beside()}\nstage: idea\n`}`
    const text = isLast ? whole.trimEnd() : whole
    return { items, text: windows ? text.replaceAll('\n', '\r\n') : text }
  })

const commentsOf = (text: string): string[] => text.match(/# c\d+\./g)?.sort() ?? []

test('every comment is there, what is read is what was given, and the same again changes nothing', () => {
  const picks = fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 4 })
  fc.assert(
    fc.property(file, picks, fc.array(item, { minLength: 1, maxLength: 2 }), ({ items, text }, picked, more) => {
      // Some of the old ones in any order, as they were or with another day, and new ones.
      const old = picked.flatMap(([index, same]): Item[] => {
        const one = items[index]
        return one ? [same ? one : { ...one, on: '2027' }] : []
      })
      const change: Change = { do: 'set', path: PATH, value: [...old, ...more] }
      const edited = edit(text, [change])
      if ('problem' in edited) throw new Error(`${edited.problem}: ${JSON.stringify([text, change])}`)
      expect(follow(readTree(edited.text).root, PATH).node?.value).toEqual([...old, ...more])
      expect(commentsOf(edited.text)).toEqual(commentsOf(text))
      expect(revert(edited.text, edited.undo)).toEqual({ text })
      expect(edit(edited.text, [change])).toMatchObject({ text: edited.text })
      expect(/\r/.test(text) ? /[^\r]\n|\r(?!\n)/.test(edited.text) : /\r/.test(edited.text)).toBe(false)
    }),
    { numRuns: 200 },
  )
})
