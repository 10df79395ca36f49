import { describe, expect, test } from 'vitest'
import type { TreeNode } from '../../src/yaml/nodes.ts'
import { positions } from '../../src/yaml/positions.ts'
import { MAX_LENGTH, readTree } from '../../src/yaml/tree.ts'

const value = (text: string): unknown => readTree(text).root?.value
const rules = (text: string): string[] => readTree(text).findings.map(({ rule }) => rule)

/** Every value with the piece of text that it is said to stand on. */
function pieces(text: string): Record<string, string> {
  const made: Record<string, string> = {}
  const walk = (node: TreeNode, path: string): void => {
    made[path] = node.start < 0 ? '' : text.slice(node.start, node.end)
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) walk(item, `${path}/${index}`)
    if (node.kind === 'mapping') for (const { key, node: inner } of node.entries) walk(inner, `${path}/${key}`)
  }
  const { root } = readTree(text)
  if (root) walk(root, '')
  return made
}

describe('values', () => {
  test('are those of the core schema, and dates are texts', () => {
    const text =
      'a: 2026-11-21\nb: 12\nc: 0x1F\nd: 0o17\ne: 1.5e3\nf: .5\ng: true\nh: FALSE\ni: yes\nj: "12"\nk: -.inf\nl: 1:30\nm: 0b1'
    expect(value(text)).toEqual({
      a: '2026-11-21',
      b: 12,
      c: 31,
      d: 15,
      e: 1500,
      f: 0.5,
      g: true,
      h: false,
      i: 'yes',
      j: '12',
      k: Number.NEGATIVE_INFINITY,
      l: '1:30',
      m: '0b1',
    })
  })
  test('that are empty are left out of mappings, not of lists', () => {
    expect(value('a:\nb: ~\nc: null\nd: []\ne: [ , ]'.replace(', ', 'null, '))).toEqual({ d: [], e: [null] })
  })
  test.each(['\n', '\r\n', '\r'])('are the same with line breaks %j and a byte order mark', (end) => {
    const lines = ['a: hej', 'b: >-', '  to', '  linjer', 'c:', '  - 1', '  - x: "y"', '']
    expect(value(`\ufeff${lines.join(end)}`)).toEqual({ a: 'hej', b: 'to linjer', c: [1, { x: 'y' }] })
  })
  test('a decimal comma within braces is one number, and only there', () => {
    expect(value('{a: 0,5, b: 12,25}')).toEqual({ a: '0,5', b: '12,25' })
    expect(value('[0,5]')).toEqual([0, 5])
    expect(rules('{a: 0, 5}')).toEqual(['key-not-text'])
    expect(rules('{a: 0,5: x}')).toEqual(['key-not-text'])
  })
})

describe('each value stands on its own piece of the text', () => {
  test('of every style', () => {
    const text =
      'a: "x" # hej\nb: \'y\'\nc: [1, {d: 2}, ] # ]\ne: # |\n  |  # >\n  en\n  to\n\nf: {g: h\n  , i: }\nj:\n  - k\n  - l: m\n'
    expect(pieces(text)).toMatchObject({
      '/a': '"x"',
      '/b': "'y'",
      '/c': '[1, {d: 2}, ]',
      '/c/1': '{d: 2}',
      '/e': '|  # >\n  en\n  to',
      '/f': '{g: h\n  , i: }',
      '/f/i': '',
      '/j': '- k\n  - l: m',
      '/j/1': 'l: m',
    })
  })
})

describe('what hides or repeats text is refused, each in its place', () => {
  test.each([
    ['a: !!str 1', 'yaml-feature', '!!str'],
    ['a: !vigtigt', 'yaml-feature', '!vigtigt'],
    ['a: &x 1', 'yaml-feature', '&x'],
    ['a: *x', 'yaml-feature', '*x'],
    ['*x : 1', 'yaml-feature', '*x'],
    ['%YAML 1.1\n---\na: 1', 'yaml-feature', '%YAML 1.1'],
    ['%TAG ! tag:x,2000:\n---\na: 1', 'yaml-feature', '%TAG ! tag:x,2000:'],
    ['a: 1\nb: 2\na: 3', 'duplicate-key', 'a'],
    ['a: 1\n"a": 3', 'duplicate-key', '"a"'],
    ['1: a', 'key-not-text', '1'],
    ['true: a', 'key-not-text', 'true'],
    ['? [a]\n: b', 'key-not-text', '[a]'],
    ['? {a: 1}\n: b', 'key-not-text', '{a: 1}'],
    ['~: a', 'key-not-text', '~'],
    ['a: 1\n---\nb: 2', 'several-documents', '---'],
    ['__proto__: 1', 'unknown-key', '__proto__'],
    ['a: x\u0000y', 'forbidden-character', '\u0000'],
    ['a: x\u001b[31m', 'forbidden-character', '\u001b'],
    ['a: "\u009b"', 'forbidden-character', '\u009b'],
    ['a: \ud800', 'forbidden-character', '\ud800'],
    ['a: \u202etxt', 'control-characters', '\u202e'],
    ['a: "x\\e[31m"', 'control-characters', '"x\\e[31m"'],
    ['a: "\\u202e"', 'control-characters', '"\\u202e"'],
  ])('%j', (text, rule, piece) => {
    const { findings, failure } = readTree(text)
    expect(failure).toBeNull()
    expect(findings.map((one) => one.rule)).toEqual([rule])
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([piece])
  })
  test('several at once, and the rest is still there', () => {
    const text = 'a: &x 1\nb: *x\na: 2\n3: c\nd: ok'
    expect(rules(text)).toEqual(['yaml-feature', 'yaml-feature', 'duplicate-key', 'key-not-text'])
    expect(value(text)).toEqual({ a: 1, d: 'ok' })
  })
  test('no key reaches the prototype', () => {
    const root = value('__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}') as object
    expect(Object.getPrototypeOf(root)).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
  test('%YAML 1.2 and an end mark are fine', () => {
    expect(readTree('%YAML 1.2\n---\na: 1\n...\n')).toMatchObject({ findings: [], root: { value: { a: 1 } } })
  })
})

describe('limits', () => {
  test('nesting ends in a message', () => {
    expect(rules(`a: ${'['.repeat(60)}${']'.repeat(60)}`)).toEqual([])
    for (const text of ['['.repeat(100_000), '{a: '.repeat(1000), '- '.repeat(90_000), '? '.repeat(90_000)]) {
      expect(rules(text)).toEqual(['too-deep'])
    }
  })
  test('so does a text that is too long', () => {
    expect(rules('x'.repeat(MAX_LENGTH + 1))).toEqual(['too-large'])
    expect(rules('x'.repeat(MAX_LENGTH))).toEqual([])
  })
  test.each([
    ['aliases', `a: &a [x]\n${'b: &b [*a, *a]\n'.repeat(20_000)}`],
    ['tags', 'a: !x\n'.repeat(60_000)],
    ['keys', Array.from({ length: 60_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['the same key', 'k: 1\n'.repeat(100_000)],
    ['controls', '\u0001'.repeat(500_000)],
    ['anchors in layers', `a: ${Array.from({ length: 60 }, (_, n) => `&a${n}\n${' '.repeat(n + 1)}`).join('')}x`],
    ['pairs in lists', `[${'a: b, '.repeat(60_000)}]`],
    ['one long line', `a: ${'x '.repeat(450_000)}`],
    ['quotes', `a: ${'"x" '.repeat(200_000)}`],
  ])('a megabyte of %s is read at once', (_, text) => {
    expect(readTree(text).findings.length).toBeLessThan(310)
  })
})

describe('positions', () => {
  test('count lines and UTF-16 columns from 1', () => {
    const text = 'a\r\nbø𝄞c\rd\n'
    const at = positions(text)
    const place = (offset: number): string => `${at(offset).line}:${at(offset).column}`
    expect([0, 1, 3, 4, 5, 7, 9, 11, 99].map(place)).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:2',
      '2:3',
      '2:5',
      '3:1',
      '4:1',
      '4:1',
    ])
  })
  test('overlook a byte order mark', () => {
    const at = positions('\ufeffab\ncd')
    expect([at(0), at(1), at(2), at(4)]).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
    ])
  })
})
