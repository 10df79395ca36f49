import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { key } from '../../../src/questionnaire/state/key.ts'
import { rowsOf, type TextField, textField, typed } from '../../../src/questionnaire/state/text-field.ts'

const after = (start: string, ...keys: string[]): TextField =>
  keys.reduce((field, one) => typed(field, key(one)) ?? field, textField(start))

describe('typing', () => {
  it.each<[string[], string, number]>([
    [['h', 'e', 'j'], 'hej', 3],
    [['a', 'b', 'left', 'c'], 'acb', 2],
    [['a', 'b', 'home', 'delete', 'end', 'c'], 'bc', 2],
    [['å', 'backspace', 'ø'], 'ø', 1],
    [['👩‍👩‍👧', 'backspace'], '', 0],
    [['👩‍👩‍👧', 'x', 'left', 'left', 'y'], 'y👩‍👩‍👧x', 1],
    [['a', 'space', 'b', 'up', 'escape'], 'a b', 3],
  ])('%j gives %j', (keys, text, cursor) => {
    expect(after('', ...keys)).toEqual({ text, cursor })
  })

  it.each([
    ['w', 'hej med jer', 'hej med '],
    ['u', 'hej', ''],
  ])('Ctrl-%s rubs out', (letter, before, left) => {
    expect(typed(textField(before), key(letter, { ctrl: true }))?.text).toBe(left)
  })

  it('takes no control characters in, and no more than anybody writes', () => {
    expect(typed(textField('a'), key('b\u0007\u001bc\n', { pasted: true }))?.text).toBe('ab c ')
    expect(typed(textField('a'), key('x'.repeat(6000), { pasted: true }))?.text).toBe('a')
  })
})

describe('lines of a text', () => {
  it('break between words, and tell where the cursor is', () => {
    expect(rowsOf({ text: 'et to tre', cursor: 6 }, 5)).toEqual({ rows: ['et to ', 'tre'], row: 1, before: 0 })
    expect(rowsOf({ text: 'ubrydelige', cursor: 10 }, 4)).toEqual({ rows: ['ubry', 'deli', 'ge'], row: 2, before: 2 })
    expect(rowsOf(textField(''), 5)).toEqual({ rows: [''], row: 0, before: 0 })
  })

  it('hold the whole text, fit, and have the cursor where it is', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'bb', ' ', '  ', 'ø', '漢', '👍', 'lang', 'e\u0301'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 20 }), fc.nat(60), (text, width, at) => {
        const cursor = Math.min(at, text.length)
        const { rows, row, before } = rowsOf({ text, cursor }, width)
        expect(rows.join('')).toBe(text)
        for (const one of rows) expect(stringWidth(one.trimEnd())).toBeLessThanOrEqual(width)
        expect(rows.slice(0, row).join('').length + before).toBe(cursor)
      }),
    )
  })
})
