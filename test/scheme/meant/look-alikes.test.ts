/** Signs that only look like the right ones are named where they are what is wrong, and nowhere else. */
import { describe, expect, test } from 'vitest'
import { findingMessage } from '../../../src/findings/words.ts'
import { withLookAlikes } from '../../../src/scheme/meant/look-alikes.ts'
import { foundBelow, HEAD, read } from '../tools.ts'

/** What the one sign in lines below a valid head is, where it stands, and the line as it should be. */
function named(lines: string, code: string, place: string, line: string): void {
  expect(foundBelow(lines)).toEqual([`${place} look-alike-sign`])
  const [finding] = read(HEAD + lines).findings
  expect(finding).toMatchObject({ found: code, suggestion: line, severity: 'error' })
  for (const lang of ['da', 'en'] as const) {
    const message = finding ? findingMessage(finding, lang) : ''
    const shown = line.replace(/ +/g, ' ')
    expect(message).toContain(code)
    expect(message).toContain(shown)
  }
}

describe('a hard or thin space', () => {
  test.each([
    ['behind a colon', 'about: \u00a0x\ngrid:\n  roles:\u00a0open\n', 'U+00A0', '3:9', 'roles: open'],
    [
      'in braces',
      'grid: {organisation: closed, roles:\u00a0 open}\n',
      'U+00A0',
      '1:36',
      'grid: {organisation: closed, roles:  open}',
    ],
    ['narrow and hard', 'profile:\n  groups:\u202f14\n', 'U+202F', '2:10', 'groups: 14'],
    ['thin', 'profile:\n  groups:\u200914\n', 'U+2009', '2:10', 'groups: 14'],
    ['as indentation', 'profile:\n\u00a0\u00a0minors: true\n', 'U+00A0', '2:1', 'minors: true'],
    ['wide, as indentation', 'profile:\n\u3000minors: true\n', 'U+3000', '2:1', 'minors: true'],
    ['as a part of indentation', 'profile:\n  groups: 1\n \u00a0minors: true\n', 'U+00A0', '3:2', 'minors: true'],
    [
      'as indentation before ordinary lines',
      'profile:\n\u00a0\u00a0groups: 1\n  minors: true\n',
      'U+00A0',
      '2:1',
      'groups: 1',
    ],
    ['before a text', 'about:\u00a0Hej\norganisation: x\n', 'U+00A0', '1:7', 'about: Hej'],
    ['behind a hyphen', 'profile:\n  channels:\n    -\u00a0website\n', 'U+00A0', '3:6', '- website'],
    ['behind a word', 'grid:\n  roles: open\u00a0\n', 'U+00A0', '2:14', 'roles: open'],
    ['in an id', 'grid:\n  group_size\u00a0: open\n', 'U+00A0', '2:13', 'group_size : open'],
  ])('%s', (_, lines, code, place, line) => named(lines, code, place, line))

  test('in every line of a part is named in every line', () => {
    const lines =
      'profile:\n\u00a0\u00a0minors: true\n\u00a0\u00a0groups: 3\nelements:\n\u00a0\u00a0matching:\n\u00a0\u00a0\u00a0\u00a0consent: planned\n'
    expect(foundBelow(lines)).toEqual([2, 3, 5, 6].map((line) => `${line}:1 look-alike-sign`))
  })
})

describe('a dash or a bullet', () => {
  test.each([
    ['dash before an item', 'profile:\n  community_types:\n  – group\n', 'U+2013', '3:3', '- group'],
    ['long dash', 'profile:\n  community_types:\n    — group\n', 'U+2014', '3:5', '- group'],
    ['bullet', 'profile:\n  community_types:\n    • group\n', 'U+2022', '3:5', '- group'],
    ['middle dot', 'profile:\n  community_types:\n    · group\n', 'U+00B7', '3:5', '- group'],
    ['asterisk', 'profile:\n  community_types:\n    * group\n', 'U+002A', '3:5', '- group'],
    ['plus', 'profile:\n  community_types:\n    + group\n', 'U+002B', '3:5', '- group'],
    ['dash before what is wrong besides', 'profile:\n  community_types:\n  – grop\n', 'U+2013', '3:3', '- grop'],
    ['hard hyphen in a date', 'assessed: {on: 2026‑11‑21}\n', 'U+2011', '1:20', 'assessed: {on: 2026-11-21}'],
    ['dash in a date', 'assessed: {on: 2026–11–21}\n', 'U+2013', '1:20', 'assessed: {on: 2026-11-21}'],
    [
      'dash in an id',
      'lessons: [{text: x, evidence: [{source: vive–2019}]}]\n',
      'U+2013',
      '1:45',
      'lessons: [{text: x, evidence: [{source: vive-2019}]}]',
    ],
  ])('%s', (_, lines, code, place, line) => named(lines, code, place, line))
})

describe('a typographic quotation mark', () => {
  test.each([
    ['around a word', 'language: “da”\n', 'U+201C', '1:11', 'language: "da"'],
    ['low and high', 'language: „da“\n', 'U+201E', '1:11', 'language: "da"'],
    ['pointed', 'language: »da«\n', 'U+00BB', '1:11', 'language: "da"'],
    ['single', 'grid: {roles: ‘open’}\n', 'U+2018', '1:15', "grid: {roles: 'open'}"],
    ['around a key', '“about”: x\n', 'U+201C', '1:1', '"about": x'],
    [
      'around a text with a colon',
      'about: “Vi mødes: hver tirsdag”\n',
      'U+201C',
      '1:8',
      'about: "Vi mødes: hver tirsdag"',
    ],
    [
      'around a number',
      'profile: {groups: 3}\nassessed: {on: “2026-11-21”}\n',
      'U+201C',
      '2:16',
      'assessed: {on: "2026-11-21"}',
    ],
  ])('%s', (_, lines, code, place, line) => named(lines, code, place, line))
})

describe('a sign that is not seen', () => {
  test.each([
    ['soft hyphen in a key', 'grid:\n  ro\u00adles: open\n', 'U+00AD', '2:5', 'roles: open'],
    ['joiner in a word', 'grid:\n  roles: op\u200den\n', 'U+200D', '2:12', 'roles: open'],
    ['byte order mark in a key', 'lan\ufeffguage: da\n', 'U+FEFF', '1:4', 'language: da'],
    ['zero-width space, of which nothing else is said', 'lan\u200bguage: da\n', 'U+200B', '1:4', 'language: da'],
  ])('%s', (_, lines, code, place, line) => named(lines, code, place, line))
})

describe('a full-width sign', () => {
  test.each([
    ['colon', 'about: x\nlanguage：da\n', 'U+FF1A', '2:9', 'language: da'],
    [
      'comma',
      'profile: {channels: [website，newsletter]}\n',
      'U+FF0C',
      '1:29',
      'profile: {channels: [website,newsletter]}',
    ],
    ['digits', 'profile: {groups: １４}\n', 'U+FF11', '1:19', 'profile: {groups: 14}'],
    ['bracket', 'profile: {channels: ［website］}\n', 'U+FF3B', '1:21', 'profile: {channels: [website]}'],
  ])('%s', (_, lines, code, place, line) => named(lines, code, place, line))
})

describe('nothing is said of such a sign', () => {
  test.each([
    'about: Åben – for alle, kl. 10–12, “helt” frit\n',
    'about: “Vi er her”, siger de\n',
    'about: – og så videre\n',
    'about: "1\u00a0200 kr."\n',
    'about: |\n  • det ene\n  • det andet\n  \u00a0 rykket ind\n',
    'organisation: Foreningen\u00a0“Håb”\n',
    'purpose: {need: Mange – for mange – er alene}\n',
    'lessons: [{text: «Det» virker, evidence: [{interview: leder – frivillig}]}]\n',
    'about: |\n  * det ene\n  + det andet\n',
    'about: Et ord med blød\u00ad bindestreg, 1 * 2 + 3\n',
    '# – • “”\u00a0\n',
  ])('in a text or a comment: %j', (lines) => {
    expect(foundBelow(lines)).toEqual([])
  })
  test('beside another mistake on the same line', () => {
    expect(foundBelow('purpose: {need: {text: Åben – for alle, status: mabye}}\n')).toEqual(['1:49 wrong-value'])
    expect(foundBelow('lesons: [{text: Åben – for “alle”}]\n')).toEqual(['1:1 unknown-key'])
  })
  test('beside a text that is not YAML', () => {
    expect(foundBelow('about: Åben – for “alle”: nu\n')).toEqual(['1:25 yaml-syntax'])
  })
  test('where the same is wrong without it', () => {
    expect(foundBelow('language: “svensk”\n')).toEqual(['1:11 wrong-value'])
    expect(foundBelow('assessed: {on: 1–2 uger}\n')).toEqual(['1:16 wrong-date'])
    expect(foundBelow('profile: {groups: “4”}\n')).toEqual(['1:19 wrong-type'])
  })
  test('and other errors stay', () => {
    const lines = 'grid: {roles:\u00a0open, x: open}\nlanguage: sv\n'
    expect(foundBelow(lines)).toEqual(['1:14 look-alike-sign', '1:21 unknown-pair', '2:11 wrong-value'])
  })
})

test('what would take long is not tried out', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => `“x${index}”: “y”\n`).join('')
  const { findings } = read(lines.slice(0, 1000))
  const errors = Array.from({ length: 300 }, () => findings).flat()
  let tries = 0
  const again = () => {
    tries += 1
    return errors
  }
  expect(withLookAlikes(errors, lines, again)).toEqual(errors)
  expect(tries).toBeLessThan(20)
  expect(withLookAlikes(errors, lines.repeat(10), again)).toEqual(errors)
  expect(tries).toBeLessThan(20)
})
