import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { effortOf, seedOf } from './seed.ts'

const DAY = new Date('2028-02-29T12:00:00Z')

describe('the seed of the properties', () => {
  it('is one a day, where none is given', () => {
    expect(seedOf(undefined, DAY)).toBe(20280229)
    expect(seedOf('', DAY)).toBe(20280229)
  })

  it('is the one that is given, to try something again', () => {
    expect(seedOf('-17', DAY)).toBe(-17)
    expect(() => seedOf('yesterday', DAY)).toThrow('"free"')
  })

  it('is any, where it is free', () => {
    expect(new Set(Array.from({ length: 5 }, () => seedOf('free', DAY))).size).toBeGreaterThan(1)
  })

  it('is that of every property, and is named where one fails', () => {
    expect(fc.readConfigureGlobal()?.seed).toBe(inject('seed'))
    const failing = () => fc.assert(fc.property(fc.nat(), () => false))
    expect(failing).toThrow(`seed: ${inject('seed')}`)
  })
})

it('tries properties as often as it is told', () => {
  expect([effortOf(undefined), effortOf(''), effortOf('10')]).toEqual([1, 1, 10])
  for (const wrong of ['0', '-1', 'many', '1.5']) expect(() => effortOf(wrong)).toThrow(wrong)
})
