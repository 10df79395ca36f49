import { describe, expect, it } from 'vitest'
import {
  idSlug,
  isUnseen,
  jsonText,
  oneLine,
  plainLines,
  shown,
  slug,
  withoutControls,
} from '../../src/language/plain-text.ts'

/** One or more of each kind, with what it is called. */
const SIGNS: [string, string][] = [
  ['NUL', '\u0000'],
  ['bell', '\u0007'],
  ['escape', '\u001b'],
  ['delete', '\u007f'],
  ['CSI', '\u009b'],
  ['a soft hyphen', '\u00ad'],
  ['the Arabic letter mark', '\u061c'],
  ['a left-to-right mark', '\u200e'],
  ['an override of the direction', '\u202e'],
  ['an isolate', '\u2066'],
  ['a space without width', '\u200b'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a filler', '\u3164'],
  ['an unseen letter', '\u{e0041}'],
  ['half a character', '\ud800'],
  ['the other half', '\udc00'],
  ['no character', '\uffff'],
]
const BREAKS = ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\t', '\v', '\f']

describe('what is not shown', () => {
  it.each(SIGNS)('%s', (_, sign) => {
    expect(isUnseen(sign)).toBe(true)
    expect(oneLine(`skær${sign}m`)).toBe('skærm')
    expect(plainLines(`skær${sign}m\nto`)).toBe('skærm\nto')
    expect(withoutControls(`skær${sign}m`)).toBe('skær m')
    expect(shown(`skær${sign}m`)).toBe('skær m')
    expect(jsonText({ a: `skær${sign}m` })).not.toContain(sign)
  })

  it.each(BREAKS.map((sign) => [JSON.stringify(sign), sign]))('a break is a space on one line: %s', (_, sign) => {
    expect(oneLine(`to${sign}linjer`)).toBe('to linjer')
    expect(shown(`to${sign}linjer`)).toBe('to linjer')
  })

  it('an escape sequence goes with its letters', () => {
    expect(oneLine('\u001b[31mrød\u001b[0m')).toBe('rød')
  })

  it.each(['æøå', 'é', 'e\u0301', '👩\u200d👧', 'نمی\u200cخواهم', '½', '—', '\u00a0x'.trim(), '\ufffd', '日本'])(
    'all else stands: %s',
    (text) => {
      expect(oneLine(text)).toBe(text)
      expect(shown(text)).toBe(text)
      expect([...text].some(isUnseen)).toBe(false)
    },
  )
})

describe('JSON', () => {
  it('reads as the same value, whatever signs are in it', () => {
    const value = { name: `a${SIGNS.slice(0, 15).map(([, sign]) => sign)}\u2028b`, list: ['\n', '"\\ud800"'] }
    expect(JSON.parse(jsonText(value))).toEqual(value)
    expect(JSON.parse(jsonText(value, 2))).toEqual(value)
  })

  it('has no half characters, in values and in keys, deep down', () => {
    const text = jsonText({ name: 'Net\ud800værk', deep: [{ 'k\udc00': { x: '\ud83d' } }], whole: '👩' })
    expect(text).not.toMatch(/\\ud[89a-f]/i)
    expect(JSON.parse(text)).toEqual({ name: 'Net\ufffdværk', deep: [{ 'k\ufffd': { x: '\ufffd' } }], whole: '👩' })
  })
})

describe('names made of texts', () => {
  it.each([
    ['Ingen skal stå alene', 'ingen-skal-staa-alene'],
    ['Ingen skal sta\u030a alene', 'ingen-skal-staa-alene'],
    ['Café “Håbet”, Østerbro!', 'cafe-haabet-oesterbro'],
    ["Bedsteforældre's gruppe", 'bedsteforaeldres-gruppe'],
    ['100 % åbent', '100-aabent'],
    ['  --  ', ''],
    ['日本', ''],
  ])('%s', (text, expected) => {
    expect(slug(text, '-')).toBe(expected)
    expect(slug(text, '_')).toBe(expected.replaceAll('-', '_'))
  })

  it('are not too long, and do not end in a sign', () => {
    expect(slug('en to tre fire', '-', 6)).toBe('en-to')
    expect(slug('æ'.repeat(1_000_000), '-')).toHaveLength(40)
  })

  it.each([
    ['2 gange', 'gange'],
    ['42', ''],
    ['Åben for alle', 'aaben_for_alle'],
  ])('as an id begin with a letter: %s', (text, expected) => {
    expect(idSlug(text, '_')).toBe(expected)
  })
})
