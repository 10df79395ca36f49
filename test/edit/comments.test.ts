/** Comments and layout within lists and short maps: what stays keeps its line, and no comment is lost. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edit, revert } from '../../src/edit/edit.ts'
import type { Change } from '../../src/edit/types.ts'
import { childOf } from '../../src/yaml/nodes.ts'
import type { Path, Plain } from '../../src/yaml/plain.ts'
import { readTree } from '../../src/yaml/tree.ts'
import { runs } from '../setup/properties.ts'

const pathOf = (path: string): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
const set = (path: string, value: Plain): Change => ({ do: 'set', path: pathOf(path), value })

function edited(text: string, ...changes: Change[]): string {
  const made = edit(text, changes)
  if ('problem' in made) throw new Error(`${made.problem}: ${JSON.stringify(changes)} in ${JSON.stringify(text)}`)
  expect(revert(made.text, made.undo)).toEqual({ text })
  return made.text
}

const CHANNELS = 'profile.channels'

describe('a list with a line for each item', () => {
  const LIST = `profile:
  channels:   # hvor vi slår op
    # det vigtigste
    - website        # aftalt 3. marts
    -   "flyer"
      # trykt i 500
    # kommer senere
    - poster

    # - radio
stage: idea
`
  test.each<[string, string[], string]>([
    [
      'one more',
      ['website', 'flyer', 'poster', 'phone'],
      LIST.replace('    - poster\n', '    - poster\n    - phone\n'),
    ],
    [
      'one more in between, above the comment of the next',
      ['website', 'flyer', 'phone', 'poster'],
      LIST.replace('      # trykt i 500\n', '      # trykt i 500\n    - phone\n'),
    ],
    [
      'one more in front, above the comment of the first',
      ['phone', 'website', 'flyer', 'poster'],
      LIST.replace('    # det', '    - phone\n    # det'),
    ],
    [
      'one less, whose comment stays as a line of its own',
      ['flyer', 'poster'],
      LIST.replace('    - website        # aftalt', '    # aftalt'),
    ],
    ['one less, without a comment', ['website', 'flyer'], LIST.replace('    - poster\n', '')],
    [
      'another order: the item brings its comments',
      ['flyer', 'website', 'poster'],
      LIST.replace(/( {4}# det.*\n.*marts\n)( {4}- {3}"flyer"\n.*\n)/, '$2$1'),
    ],
    [
      'none: all comments stay',
      [],
      `profile:
  channels: []   # hvor vi slår op
    # det vigtigste
    # aftalt 3. marts
      # trykt i 500
    # kommer senere

    # - radio
stage: idea
`,
    ],
    ['the same', ['website', 'flyer', 'poster'], LIST],
  ])('%s', (_, value, expected) => {
    expect(edited(LIST, set(CHANNELS, value))).toBe(expected)
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n').trimEnd()}`
    expect(edited(windows(LIST), set(CHANNELS, value))).toBe(windows(expected))
  })

  test('at the very end of a file without a last line break', () => {
    const text = 'profile:\n  channels:\n  - website # a\n  - flyer # b'
    expect(edited(text, set(CHANNELS, ['website', 'flyer', 'phone']))).toBe(`${text}\n  - phone`)
    expect(edited(text, set(CHANNELS, ['website']))).toBe('profile:\n  channels:\n  - website # a\n  # b')
    const bare = text.replace(' # b', '')
    expect(edited(bare, set(CHANNELS, ['website']))).toBe('profile:\n  channels:\n  - website # a')
    expect(edited(bare.replaceAll('\n', '\r\n'), set(CHANNELS, ['website']))).toBe(
      'profile:\r\n  channels:\r\n  - website # a',
    )
  })
})

describe('a list that can only be written anew', () => {
  test.each([
    ['with an empty item', 'channels:\n    - website # a\n    -\n    - flyer # b'],
    ['with a tab behind a dash', 'channels:\n    -\twebsite # a\n    - flyer # b'],
    ['that is too long to compare', `channels:\n${'    - website # a\n'.repeat(300)}    - flyer # b`],
  ])('%s keeps its comments too', (_, list) => {
    const text = `profile:\n  ${list}\nstage: idea\n`
    const wanted = ['phone', ...Array.from({ length: 200 }, () => 'flyer')]
    const after = edited(text, set(CHANNELS, wanted))
    expect(after.match(/# [ab]/g)?.sort()).toEqual(text.match(/# [ab]/g)?.sort())
    expect(after).toContain('  channels: [phone, flyer')
  })
})

describe('a list in brackets', () => {
  test.each<[string, string, string[], string]>([
    [
      'on one line',
      'channels: [website,   flyer]   # gaps',
      ['website', 'flyer', 'phone'],
      '[website,   flyer, phone]   # gaps',
    ],
    ['one less', 'channels: [website,   flyer,  phone]', ['website', 'phone'], '[website,   phone]'],
    ['its first', 'channels: [ website, flyer ] # x', ['flyer'], '[ flyer ] # x'],
    ['its last', 'channels: [website, flyer , phone , ]', ['website', 'flyer'], '[website, flyer , ]'],
    ['all of them', 'channels: [website, flyer] # x', ['phone'], '[phone] # x'],
    [
      'over several lines',
      'channels: [\n    website, # a, b\n    flyer # c\n    ] # d',
      ['website', 'flyer', 'phone'],
      '[\n    website, # a, b\n    flyer, # c\n    phone\n    ] # d',
    ],
    [
      'over several lines, one less',
      'channels: [\n    website, # a, b\n    flyer # c\n    ] # d',
      ['website'],
      '[\n    website # a, b\n    # c\n    ] # d',
    ],
    [
      'over several lines, the first one less',
      'channels: [\n    # over\n    website, # a, b\n    flyer # c\n    ]',
      ['flyer'],
      '[\n    # over\n    # a, b\n    flyer # c\n    ]',
    ],
    [
      'over several lines, one in front',
      'channels: [ # x\n    # over\n    website, # a\n    ]',
      ['phone', 'website'],
      '[ # x\n    phone,\n    # over\n    website, # a\n    ]',
    ],
    [
      'with a comment between two on their lines',
      'channels: [website, # a\n    flyer]',
      ['website'],
      '[website # a\n    ]',
    ],
    [
      'with a comment behind the only one that goes',
      'channels: [website, # a\n    flyer]',
      ['flyer'],
      '[ # a\n    flyer]',
    ],
    ['emptied', 'channels: [ # a\n    website # b\n    ]', [], '[] # a, b'],
  ])('%s', (_, line, value, expected) => {
    const text = `profile:\n  ${line}\nstage: idea\n`
    const after = edited(text, set(CHANNELS, value))
    if (value.length > 0) expect(after).toBe(`profile:\n  channels: ${expected}\nstage: idea\n`)
    else expect(after).toBe('profile:\n  channels: []\n  # a\n  # b\nstage: idea\n')
  })
})

describe('maps', () => {
  const EVIDENCE = 'elements.target_group.goals.evidence'
  const text = `elements:
  target_group:
    goals:
      evidence:
        - {document:  referat.pdf,   on: 2024}   # set af Lone
        - document: plan.pdf # den gamle
          # side 3
          page: 3
        - visit: her
      status: partly
`
  const items = [{ document: 'referat.pdf', on: 2024 }, { document: 'plan.pdf', page: 3 }, { visit: 'her' }]
  test('something else said of one item changes its value alone', () => {
    const [first, second = {}, third = {}] = items
    expect(edited(text, set(EVIDENCE, [{ ...first, on: 2025 }, second, third]))).toBe(
      text.replace('on: 2024', 'on: 2025'),
    )
    expect(edited(text, set(EVIDENCE, [first as Plain, { document: 'plan.pdf', page: 4 }, third]))).toBe(
      text.replace('page: 3', 'page: 4'),
    )
    expect(edited(text, set(EVIDENCE, [{ document: 'referat.pdf' }, { document: 'plan.pdf' }, third]))).toBe(
      text.replace(',   on: 2024', '').replace('          page: 3\n', ''),
    )
    expect(edited(text, set(EVIDENCE, [first as Plain, { ...second, on: '2026-01' }, third]))).toBe(
      text.replace('page: 3\n', 'page: 3\n          on: 2026-01\n'),
    )
  })
  test('an item that goes leaves the comments within it', () => {
    expect(edited(text, set(EVIDENCE, [items[0] as Plain, items[2] as Plain]))).toBe(
      text.replace('        - document: plan.pdf # den', '        # den').replace('          page: 3\n', ''),
    )
  })
  test('parts of a fact change alone', () => {
    const fact = 'profile:\n  group_size: {\n    min: 4,   # at least\n    max: 9 # i salen, højst\n    }\n'
    expect(edited(fact, set('profile.group_size', { min: 5, max: 9 }))).toBe(fact.replace('min: 4', 'min: 5'))
    expect(edited(fact, set('profile.group_size', { min: 4 }))).toBe(
      fact.replace('min: 4,', 'min: 4').replace('max: 9 ', ''),
    )
  })
  test('a text in both languages keeps its lines when a status comes', () => {
    const purpose = 'purpose:\n  need: # spurgt i marts\n    da: på dansk # rettet\n    # og\n    en: in English\n'
    expect(edited(purpose, set('purpose.need.status', 'in_doubt'))).toBe(
      'purpose:\n  need: # spurgt i marts\n    text:\n      da: på dansk # rettet\n      # og\n      en: in English\n    status: in_doubt\n',
    )
  })
  test('what is taken away takes the comment beside it along, not those within it', () => {
    const fact =
      'profile:\n  channels: # hvor\n    # flere?\n    - website # aftalt\n  minors: true # ja\nstage: idea\n'
    const take = (path: string): Change => ({ do: 'remove', path: pathOf(path) })
    expect(edited(fact, take('profile.minors'))).toBe(fact.replace('  minors: true # ja\n', ''))
    expect(edited(fact, take('profile.channels'))).toBe(
      'profile:\n    # flere?\n  # aftalt\n  minors: true # ja\nstage: idea\n',
    )
  })
  test('the paper form leaves its comments', () => {
    const pair = 'grid:\n  roles:\n    closed: 1 # fra mødet\n    open: 0\n'
    expect(edited(pair, set('grid.roles.position', 'open'))).toBe('grid:\n  roles: open\n    # fra mødet\n')
  })
})

/** Any list of the format, as people write one, with a comment wherever one can stand. */
const ITEMS = [
  'website',
  'flyer',
  'poster',
  'phone',
  'café',
  'cafe\u0301',
  '漢字',
  'a b',
  '2026',
  '#1',
  "d'or, x",
  '👩‍👩‍👧',
] as const
const item = fc.constantFrom(...ITEMS)
const row = fc.uniqueArray(item, { maxLength: 6 })
const quoted = (text: string): string => (/^[a-zé]+$/.test(text) ? text : JSON.stringify(text))

interface Written {
  text: string
  items: string[]
}

/** @param gaps for each place of a comment, whether there is one, and what stands before its sign */
function written(items: string[], layout: 'lines' | 'brackets' | 'one line', gaps: readonly (string | null)[]): string {
  let count = 0
  const beside = (): string => {
    const gap = gaps[count % gaps.length]
    count += 1
    return gap == null ? '' : `${gap}# c${count}.`
  }
  const above = (): string => (gaps[count % gaps.length] == null ? '' : `    # c${++count}.\n`)
  if (layout === 'one line') return `  channels: [${items.map(quoted).join(', ')}]${beside()}\n`
  if (layout === 'lines' && items.length > 0) {
    return `  channels:${beside()}\n${items.map((one) => `${above()}    - ${quoted(one)}${beside()}\n`).join('')}`
  }
  const lines = items.map((one, at) => `${above()}    ${quoted(one)}${at < items.length - 1 ? ',' : ''}${beside()}\n`)
  return `  channels: [${beside()}\n${lines.join('')}${above()}    ]${beside()}\n`
}

const file: fc.Arbitrary<Written> = fc
  .record({
    items: row,
    layout: fc.constantFrom('lines' as const, 'brackets' as const, 'one line' as const),
    gaps: fc.array(fc.constantFrom(' ', '   ', '\t', ' \t', null), { minLength: 3, maxLength: 7 }),
    windows: fc.boolean(),
    mark: fc.boolean(),
    open: fc.boolean(),
    last: fc.boolean(),
  })
  .map(({ items, layout, gaps, windows, mark, open, last }) => {
    const body = `# top.\nprofile:\n  minors: true # minors.\n${written(items, layout, gaps)}${last ? '' : '  # after.\nstage: idea # stage.\n'}`
    const ended = open ? body.trimEnd() : body
    return { items, text: (mark ? '\ufeff' : '') + (windows ? ended.replaceAll('\n', '\r\n') : ended) }
  })

const commentsOf = (text: string): string[] => [...text.matchAll(/# [a-z]+\d*\./g)].map(([found]) => found).sort()
const channelsOf = (text: string): unknown => {
  const profile = childOf(readTree(text).root, 'profile')
  return childOf(profile, 'channels')?.value
}

describe('any list put in place of any list', () => {
  const RUNS = { numRuns: runs(100) }
  test('is what is read then, with every comment there, and the same again changes nothing', () => {
    fc.assert(
      fc.property(file, row, ({ text }, wanted) => {
        const after = edited(text, set(CHANNELS, wanted))
        expect(channelsOf(after)).toEqual(wanted)
        expect(commentsOf(after)).toEqual(commentsOf(text))
        expect(edited(after, set(CHANNELS, wanted))).toBe(after)
        expect(/\r\n/.test(text) ? /[^\r]\n|\r(?!\n)/.test(after) : /\r/.test(after)).toBe(false)
      }),
      RUNS,
    )
  })

  test('leaves the lines of what stays', () => {
    fc.assert(
      fc.property(file, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), item, ({ text, items }, stay, more) => {
        const kept = items.filter((_, index) => stay[index])
        const wanted = items.includes(more) ? kept : [...kept, more]
        const after = edited(text, set(CHANNELS, wanted)).split(/\r?\n/)
        let at = 0
        for (const line of text.split(/\r?\n/)) {
          if (
            line === '' ||
            !kept.some((one) => line.startsWith(`    - ${quoted(one)}`) || /^\S| {2}minors/.test(line))
          )
            continue
          at = after.indexOf(line, at) + 1
          if (at === 0) throw new Error(`lost: ${JSON.stringify(line)}\n${JSON.stringify(after)}`)
        }
      }),
      RUNS,
    )
  })
})
