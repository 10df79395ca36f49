import { describe, expect, test } from 'vitest'
import { readScheme } from '../../src/scheme/read.ts'
import { readTree } from '../../src/yaml/tree.ts'
import { found, HEAD, read, tools } from '../scheme/tools.ts'

/** Lines below a valid head; where the one finding stands there, its cause, and the line as it should be. */
type Case = [lines: string, place: string, cause: string | null, fixed?: string]

function check(text: string, place: string, cause: string | null, fixed: string | undefined): void {
  const { findings, scheme } = read(text)
  expect(found(text)).toEqual([`${place} yaml-syntax`])
  expect(findings[0]?.args.cause).toBe(cause)
  expect(findings[0]?.suggestion).toBe(fixed)
  expect(scheme).toBeNull()
}

const below: [string, Case[]][] = [
  [
    'a colon in prose',
    [
      ['about: Vi mødes: hver tirsdag', '4:16', 'colon', 'about: "Vi mødes: hver tirsdag"'],
      ['about: Vi mødes:\norganisation: x', '4:16', 'colon', 'about: "Vi mødes:"'],
      ['about: Vi siger "hej": altid', '4:22', 'colon', 'about: \'Vi siger "hej": altid\''],
      ['about: a: b # husk', '4:9', 'colon', 'about: "a: b" # husk'],
      ['purpose:\n  need: Kort sagt: hjælp\n  long_term: x', '5:18', 'colon', '  need: "Kort sagt: hjælp"'],
      ['exceptions:\n  - rule: x\n    reason: a: b', '6:14', 'colon', '    reason: "a: b"'],
      ['texts:\n  - path: a: b', '5:12', 'colon', '  - path: "a: b"'],
      [
        'grid:\n  roles: {position: open, note: Drøftes: ofte}',
        '5:40',
        'colon',
        '  roles: {position: open, note: "Drøftes: ofte"}',
      ],
    ],
  ],
  [
    'a quote that is not closed',
    [
      ['about: "Vi mødes', '4:8', 'quote', 'about: "Vi mødes"'],
      ["about: 'Vi mødes\norganisation: x", '4:8', 'quote', "about: 'Vi mødes'"],
      ['about: "Vi mødes\norganisation: "x"\nlanguage: da', '4:8', 'quote', 'about: "Vi mødes"'],
      ['about: "Vi\norganisation: x\nrater: a: b', '4:8', 'quote', 'about: "Vi"'],
      ['grid:\n  roles: {note: "hej}\n  start: open', '5:17', 'quote', '  roles: {note: "hej"}'],
      [`about: "a\n${'x: 1\n'.repeat(30)}`, '4:8', 'quote', 'about: "a"'],
    ],
  ],
  [
    'a tab or a hard space',
    [
      ['profile:\n\tgroups: 1', '5:1', 'tab', '  groups: 1'],
      ['profile:\n  participants:\n\t\texpected: 1', '6:1', 'tab', '    expected: 1'],
    ],
  ],
  [
    'an indentation that does not fit',
    [
      ['profile:\n  groups: 1\n minors: true', '6:1', 'indent', '  minors: true'],
      ['profile:\n    groups: 1\n   minors: true', '6:1', 'indent', '    minors: true'],
      ['profile:\n  groups: 1\n    minors: true', '6:1', 'indent', '  minors: true'],
      [' about: x', '4:1', 'indent', 'about: x'],
      ['texts:\n  - path: a\n   audience: internal', '6:1', 'indent', '    audience: internal'],
    ],
  ],
  [
    'a space that is missing after a colon',
    [
      ['about:Hej\norganisation: x', '4:6', 'space', 'about: Hej'],
      ['profile:\n  groups:1\n  minors: true', '5:9', 'space', '  groups: 1'],
    ],
  ],
  [
    'other slips',
    [
      ['about: "Hej" sagde hun', '4:8', 'text-after-quote', 'about: \'"Hej" sagde hun\''],
      ["about: 'Det er folk's egen tid'", '4:8', 'text-after-quote', "about: \"'Det er folk's egen tid'\""],
      ['about: @alle', '4:8', 'reserved-character', 'about: "@alle"'],
      ['about: *vigtigt* husk', '4:8', 'reserved-character', 'about: "*vigtigt* husk"'],
      ['about: 50 % og\norganisation: %', '5:15', 'reserved-character', 'organisation: "%"'],
      ['about: [ny] husk', '4:8', 'reserved-character', 'about: "[ny] husk"'],
      ['profile:\n  channels: [website\n  groups: 4', '5:13', 'bracket', '  channels: [website]'],
      ['profile:\n  channels: [website,, phone]', '5:22', 'empty-place', '  channels: [website, phone]'],
      ['profile:\n  channels: [, website, , ,phone]', '5:14', 'empty-place', '  channels: [website, phone]'],
      ['profile:\n  group_size: {min: 4,, max: 9}', '5:23', 'empty-place', '  group_size: {min: 4, max: 9}'],
      ['language da\nabout: x', '4:1', 'no-colon', 'language: da'],
    ],
  ],
]

describe.each(below)('%s', (_, cases) => {
  test.each(cases)('%j', (lines, place, cause, fixed) => check(HEAD + lines, place, cause, fixed))
})

describe('in the whole file', () => {
  test('the first line can be the one', () => {
    check('peerscheme:1\nname: x\nstage: idea\n', '1:11', 'space', 'peerscheme: 1')
    check('\ufeffpeerscheme: 1\r\nname: a: b\r\nstage: idea\r\n', '2:8', 'colon', 'name: "a: b"')
  })
  test('of several slips the first is told, and only that', () => {
    check(`${HEAD}organisation: a: b\nabout: c: d\nrater: "x`, '4:16', 'colon', 'organisation: "a: b"')
  })
  test('what is innocent is left alone', () => {
    const text = `${HEAD}about: |\n  Vi mødes: altid\n  "Hej\norganisation: a: b\n`
    check(text, '7:16', 'colon', 'organisation: "a: b"')
  })
  test('without a usual cause the place stands alone', () => {
    check(`${HEAD}elements: ]]\n`, '4:11', 'reserved-character', 'elements: "]]"')
    const { findings } = read(`${HEAD}about: "\\q"\n`)
    expect(findings).toMatchObject([{ rule: 'yaml-syntax', args: { cause: null } }])
    expect(findings[0]?.suggestion).toBeUndefined()
  })
  test('every line as it should be really gets the text further', () => {
    for (const [lines] of below.flatMap(([, cases]) => cases)) {
      const text = HEAD + lines
      const { findings } = read(text)
      const line = text.slice(0, findings[0]?.span.start).split('\n').length - 1
      const fixed = text.split('\n').map((old, index) => (index === line ? (findings[0]?.suggestion ?? old) : old))
      const before = readTree(text).failure
      const after = readTree(fixed.join('\n')).failure
      expect(before).not.toBeNull()
      expect(
        after === null ||
          after.offset >
            text
              .split('\n')
              .slice(0, line + 1)
              .join('\n').length,
      ).toBe(true)
    }
  })
  test('a forbidden character does not hide the cause', () => {
    expect(found(`${HEAD}about: a\u0000: b\n`)).toEqual(['4:9 forbidden-character', '4:10 yaml-syntax'])
    expect(read(`${HEAD}about: a\u0000: b\n`).findings[1]?.suggestion).toBe('about: "a : b"')
  })
  test('name and language are read all the same', () => {
    expect(read('name: "Vores ordning" # navn\nlanguage: da\nabout: a: b\n')).toMatchObject({
      name: 'Vores ordning',
      language: 'da',
    })
    expect(read('name: a: b\n')).toMatchObject({ name: null, language: null })
  })
  test('without the second reading there is still one finding with a place', () => {
    const { findings } = readScheme(`${HEAD}about: a: b\n`, 'x', {
      catalogue: tools.catalogue,
    })
    expect(findings).toMatchObject([{ rule: 'yaml-syntax', span: { start: 54, end: 55 }, args: { cause: null } }])
  })
  test.each([
    ['colons', 'a: b: c\n'.repeat(5_000)],
    ['quotes', 'a: "b\n'.repeat(6_000)],
    ['tabs', '\ta: b\n'.repeat(6_000)],
    ['brackets', `x: y: ${'[{'.repeat(20_000)}`],
    ['one line', `a: "${'x: '.repeat(13_000)}`],
    ['depth behind the slip', `a: b: c\n${'- '.repeat(40_000)}`],
  ])('forty kilobytes of %s ends in one finding', (_, text) => {
    expect(read(text).findings).toHaveLength(1)
  })
})
