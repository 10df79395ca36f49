import { describe, expect, test } from 'vitest'
import { dateText, lastDay, meantDate } from '../../../src/format/dates.ts'
import { nearest } from '../../../src/scheme/meant/nearest.ts'

describe('the nearest word', () => {
  const statuses = ['in_place', 'partly', 'planned', 'missing', 'not_applicable']
  test.each([
    ['in place', 'in_place'],
    ['In-Place', 'in_place'],
    ['in_plase', 'in_place'],
    ['delvist', 'partly'],
    ['Ikke relevant', 'not_applicable'],
    ['på\u200b plads', 'in_place'],
    ['planed', 'planned'],
    ['not_app', 'not_applicable'],
    ['pa\u030a plads', 'in_place'],
    ['in‑place', 'in_place'],
    ['in\u00a0place', 'in_place'],
    ['xyzzy', null],
    ['', null],
    ['p', null],
    ['x'.repeat(100_000), null],
  ])('to %s', (word, expected) => expect(nearest(word, statuses)).toBe(expected))
  test.each([
    ['målgruppe', 'target_group'],
    ['maalgruppe', 'target_group'],
    ['malgruppe', 'target_group'],
    ['ma\u030algruppe', 'target_group'],
    ['MÅLGRUPPE', 'target_group'],
    ['gruppestoerrelse', 'group_size'],
    ['gruppestorrelse', 'group_size'],
    ['maalgruppemad', null],
  ])('knows the Danish word however it is spelled: %s', (word, expected) => {
    expect(nearest(word, ['target_group', 'group_size', 'matching'])).toBe(expected)
  })
  test('is one that may stand there', () => {
    expect(nearest('lukket', ['idea', 'closed'])).toBe('closed')
    expect(nearest('lukket', ['idea', 'pilot'])).toBeNull()
    expect(nearest('grupper', ['group', 'digital'])).toBe('group')
    expect(nearest('grupper', ['groups', 'meetings'])).toBe('groups')
  })
})

describe('dates', () => {
  test.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-11', '2026-11'],
    [2026, '2026'],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-29', null],
    ['2026-00', null],
    ['2026-11-00', null],
    ['1899', null],
    ['2026-1-1', null],
    [20261121, null],
    [true, null],
    [undefined, null],
  ])('%j is %j', (value, expected) => expect(dateText(value)).toBe(expected))
  test.each([
    ['21.11.2026', '2026-11-21'],
    ['1/2 2026', '2026-02-01'],
    ['21-11-26', '2026-11-21'],
    ['2026/11/21', '2026-11-21'],
    ['11-2026', '2026-11'],
    ['d. 3. juni 2027', '2027-06-03'],
    ['3rd May 2027', '2027-05-03'],
    ['May 2027', '2027-05'],
    ['31.11.2026', null],
    ['13.2026', null],
    ['i morgen', null],
    ['9'.repeat(10_000), null],
    ['2026-11-21T10:00', '2026-11-21'],
    ['2026-11-21 10:00:00', '2026-11-21'],
    ['2026-11-21T10:00:00.123Z', '2026-11-21'],
    ['2026-11-21T10:00+01:00', '2026-11-21'],
    ['21.11.2026 kl. 10', '2026-11-21'],
    ['21.11.2026 kl. 10.30', '2026-11-21'],
    ['2026–11–21', '2026-11-21'],
    ['2026‑11', '2026-11'],
    ['２０２６-11-21', '2026-11-21'],
    ['2026 11', '2026-11'],
    ['2026-11-21T', null],
    ['kl. 10:00', null],
  ])('%s means %s', (text, expected) => expect(meantDate(text)).toBe(expected))
  test.each([
    ['2026', '2026-12-31'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026-04', '2026-04-30'],
    ['2026-04-05', '2026-04-05'],
  ])('the last day of %s is %s', (date, expected) => expect(lastDay(date)).toBe(expected))
})
