import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count, date, decimal, gainFigure, halves, list, whole } from '../../src/language/format.ts'

describe('figures for people', () => {
  it.each([
    [0, 0],
    [69.5, 70],
    [69.499999, 69],
    [69.4999996, 70],
    [0.5, 1],
    [100, 100],
  ])('%d is %d in whole numbers: half up of six decimals', (figure, number) => expect(whole(figure)).toBe(number))

  it('are never further than a half from the figure', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (x) => Math.abs(whole(x) - x) <= 0.5000005))
  })

  it.each([
    [1.25, '1,3', '1.3'],
    [1.15, '1,2', '1.2'],
    [0.04, '0,0', '0.0'],
    [12, '12,0', '12.0'],
  ])('a gain of %d reads %s and %s', (gain, da, en) => {
    expect([gainFigure(gain, 'da'), gainFigure(gain, 'en')]).toEqual([da, en])
  })

  it('have a comma in Danish and a point in English', () => {
    expect([decimal(69.5, 'da'), decimal(69.5, 'en'), decimal(2, 'da', 1)]).toEqual(['69,5', '69.5', '2,0'])
  })

  it.each([
    [0, '0'],
    [0.5, '½'],
    [6.5, '6½'],
    [7, '7'],
  ])('the sum %d reads %s', (sum, text) => expect(halves(sum)).toBe(text))
})

describe('dates for people', () => {
  it.each([
    ['2026-11-21', '21.11.2026', '21 November 2026'],
    ['2027-02-01', '1.2.2027', '1 February 2027'],
    ['2026-05', 'maj 2026', 'May 2026'],
    ['2026', '2026', '2026'],
    ['2026-13', '2026-13', '2026-13'],
    ['i morgen', 'i morgen', 'i morgen'],
  ])('%s', (written, da, en) => expect([date(written, 'da'), date(written, 'en')]).toEqual([da, en]))
})

describe('words', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a og b', 'a and b'],
    [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
  ])('lists %j', (items, da, en) => expect([list(items, 'da'), list(items, 'en')]).toEqual([da, en]))

  it('counts', () => {
    expect([0, 1, 2].map((n) => count(n, 'punkt', 'punkter'))).toEqual(['0 punkter', '1 punkt', '2 punkter'])
  })
})
