import { describe, expect, it } from 'vitest'
import { lastDay, monthsBetween } from '../../src/format/dates.ts'

describe('the last day of a date', () => {
  it.each([
    ['2027-02-01', '2027-02-01'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-11', '2026-11-30'],
    ['2027', '2027-12-31'],
  ])('%s is %s', (date, day) => expect(lastDay(date)).toBe(day))
})

describe('whole months between two days', () => {
  it.each([
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-21', '2026-12-20', 0],
    ['2026-11-21', '2026-12-21', 1],
    ['2026-11-21', '2027-08', 9],
    ['2026-11-21', '2025-12-31', -11],
    ['2026-01-31', '2026-02-28', 1],
  ])('from %s to %s: %i', (from, to, months) => expect(monthsBetween(from, to)).toBe(months))
  it('are none to what is no date', () => expect(monthsBetween('2026-11-21', 'til sommer')).toBeNull())
})
