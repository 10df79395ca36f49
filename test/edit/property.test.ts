/** Any answers, in any order, to any file: only their own lines change, and undo brings every byte back. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edit, revert } from '../../src/edit/edit.ts'
import type { Change, KeyOrder, Undo } from '../../src/edit/types.ts'
import { follow } from '../../src/yaml/locate.ts'
import type { MappingNode } from '../../src/yaml/nodes.ts'
import type { Path, Plain } from '../../src/yaml/plain.ts'
import { readTree } from '../../src/yaml/tree.ts'
import { runs } from '../setup/properties.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const FIXTURES = [
  read('test/scheme/fixtures/format.scheme.yaml'),
  read('test/scheme/fixtures/odd.scheme.yaml'),
  ...readdirSync(join(ROOT, 'examples'))
    .filter((file) => file.endsWith('.scheme.yaml'))
    .map((file) => read(join('examples', file))),
  'stage: idea',
  '{peerscheme: 1, name: x, stage: idea}\n',
  JSON.stringify({ name: 'x', elements: { target_group: { goals: 'partly' } }, grid: { roles: 'open' } }, null, 2),
]

const text = fc.oneof(
  fc.constantFrom(...FIXTURES),
  fc.constantFrom(...FIXTURES).map((fixture) => fixture.replaceAll('\n', '\r\n')),
  fc.constantFrom(...FIXTURES).map((fixture) => `\ufeff${fixture.trimEnd()}`),
)

const CRITERIA = ['inclusion_criteria', 'criteria_review', 'host', 'supervision', 'consent', 'goals', 'confidentiality']
const PAIRS = ['organisation', 'group_size', 'roles', 'start', 'ending', 'coordination']
const PURPOSE = ['need', 'target_benefit', 'organisation_fit', 'long_term', 'definition']

/** What a person may type: ends trimmed, no control characters. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary-ascii', maxLength: 20 }),
    fc
      .array(fc.constantFrom('a', ' ', '\n', '#', ':', ': ', '- ', '"', "'", '[', '}', ',', '|', 'æ', '  ', '0', '~'))
      .map((all) => all.join('')),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  .map((typed) => typed.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\u2028\u2029]/g, '').trim())
  .filter((typed) => typed !== '')

const date = fc.constantFrom<Plain>('2027-02-01', '2026-11', 2027)
const item = fc.oneof(fc.record({ document: words, on: date }), fc.record({ interview: words })) as fc.Arbitrary<Plain>
const pathTo = (...parts: fc.Arbitrary<string | number>[]): fc.Arbitrary<Path> => fc.tuple(...parts)
const key = (...keys: string[]): fc.Arbitrary<string> => fc.constantFrom(...keys)

const criterion = fc.oneof(
  pathTo(key('elements'), key('target_group', 'organising', 'matching', 'training_supervision'), key(...CRITERIA)),
  pathTo(key('safeguarding', 'principles'), key(...CRITERIA, 'mutuality')),
)
const inside = (path: fc.Arbitrary<Path>, name: string): fc.Arbitrary<Path> => path.map((above) => [...above, name])
const pair = pathTo(key('grid'), key(...PAIRS))
const purpose = pathTo(key('purpose'), key(...PURPOSE))
const status = key('missing', 'planned', 'partly', 'in_place')
const position = key('closed', 'between', 'open', 'skip')

const setting: [fc.Arbitrary<Path>, fc.Arbitrary<Plain>][] = [
  [inside(criterion, 'status'), status],
  [inside(criterion, 'status'), status],
  [inside(criterion, 'note'), words],
  [inside(criterion, 'owner'), words],
  [inside(criterion, 'due'), date],
  [inside(pair, 'position'), position],
  [inside(pair, 'target'), position],
  [inside(pair, 'note'), words],
  [inside(purpose, 'text'), words],
  [inside(purpose, 'status'), key('settled', 'in_doubt', 'no')],
  [pathTo(key('profile'), key('vulnerable', 'minors')), fc.boolean()],
  [pathTo(key('profile'), key('channels', 'sensitive')), fc.array(key('website', 'flyer', 'poster'))],
  [pathTo(key('profile'), key('participants', 'group_size'), key('min', 'expected')), fc.nat(99)],
  [inside(criterion, 'evidence'), fc.array(item, { minLength: 1, maxLength: 3 })],
  [pathTo(key('stage')), key('idea', 'pilot')],
]
const change: fc.Arbitrary<Change> = fc.oneof(
  ...setting.map(([path, value]) => fc.record({ do: fc.constant('set' as const), path, value })),
  ...setting.slice(0, -1).map(([path]) => fc.record({ do: fc.constant('remove' as const), path })),
  fc.record({
    do: fc.constant('append' as const),
    path: inside(fc.oneof(criterion, pair, purpose), 'evidence'),
    value: item,
  }),
  fc.record({
    do: fc.constant('append' as const),
    path: fc.constant(['grid', 'custom']),
    value: fc.record({ id: key('x', 'y'), labels: fc.record({ closed: words, open: words }), position }),
  }),
)

const ORDER: KeyOrder = (path) => {
  const last = path.at(-1)
  if (last === 'grid') return [...PAIRS, 'custom']
  if (last === 'purpose') return PURPOSE
  if (last === 'profile') return ['channels', 'vulnerable', 'minors', 'group_size', 'participants']
  if (path.length === 0)
    return ['name', 'stage', 'profile', 'purpose', 'elements', 'safeguarding', 'principles', 'grid']
  return CRITERIA.includes(String(last)) ? ['status', 'note', 'evidence', 'owner', 'due'] : CRITERIA
}

function rootOf(source: string): MappingNode {
  const { root, failure, findings } = readTree(source)
  if (root?.kind !== 'mapping') throw new Error(`${failure?.reason} ${findings[0]?.rule}`)
  return root
}

/** The answer that a path belongs to: a criterion, a pair, a purpose, a fact, a key of the top. */
function answerPath(path: Path): Path {
  const depth = path[0] === 'elements' ? 3 : 2
  return path[0] === 'grid' && path[1] === 'custom' ? path.slice(0, 2) : path.slice(0, depth)
}

/** The lines of a text that do not belong to an answer: they must all be there afterwards, in their order. */
function otherLines(source: string, path: Path): string[] {
  const place = follow(rootOf(source), answerPath(path).map(String))
  if (!place.node || !place.entry) return source.split('\n')
  const start = source.lastIndexOf('\n', place.entry.start - 1) + 1
  const end = source.indexOf('\n', Math.max(place.entry.end, place.node.end))
  return [...source.slice(0, start).split('\n').slice(0, -1), ...(end < 0 ? [] : source.slice(end + 1).split('\n'))]
}

/** Lines that may go with an answer: those of parents that hold nothing else, and of a whole made of one pair of braces. */
function mayGo(line: string, made: Change): boolean {
  if (/^\ufeff?\s*[\w"']+:\s*$/.test(line)) return made.do === 'remove'
  return /[{}[\]]/.test(line)
}

function expectOthersKept(before: string, after: string, made: Change): void {
  // All of it in one pair of braces: answers share lines and commas there.
  if (/^\ufeff?\{/.test(before)) return
  const left = after.split('\n').map((line) => line.replace(/\r$/, ''))
  let at = 0
  for (const raw of otherLines(before, made.path)) {
    const line = raw.replace(/\r$/, '')
    // A blank line is like any other one: the next of them would hide what is lost in between.
    if (line === '') continue
    const found = left.indexOf(line, at)
    if (found >= 0) at = found + 1
    else if (!mayGo(line, made)) throw new Error(`lost: ${JSON.stringify(line)}`)
  }
}

/** So many places of a text have a comment, where it reads the same with it. */
const sprinkled = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(), fc.constantFrom(' ', '    ', '\t')), { minLength: 1, maxLength: 12 }))
  .map(([original, places]) => {
    const value = JSON.stringify(readTree(original).root?.value)
    return places.reduce((now, [place, gap], index) => {
      const lines = now.split('\n')
      const at = place % lines.length
      const line = lines[at] ?? ''
      const end = line.endsWith('\r') ? '\r' : ''
      const comment = `# ½ e\u0301 漢 c${index}.`
      // On a line of its own, or beside what stands there.
      if (place % 3 === 0) lines.splice(at, 0, `${/^ */.exec(line)?.[0] ?? ''}${comment}${end}`)
      else lines[at] = `${line.trimEnd()}${gap}${comment}${end}`
      const tried = lines.join('\n')
      return JSON.stringify(readTree(tried).root?.value) === value ? tried : now
    }, original)
  })
const commentsOf = (source: string): string[] => source.match(/# ½ e\u0301 漢 c\d+\./g)?.sort() ?? []

describe('any changes to a file full of comments', () => {
  test('leave every comment that is not beside what is taken away', () => {
    fc.assert(
      fc.property(sprinkled, fc.array(change, { minLength: 1, maxLength: 5 }), (original, changes) => {
        let now = original
        for (const made of changes) {
          const edited = edit(now, [made], ORDER)
          if ('problem' in edited) throw new Error(`${edited.problem}: ${JSON.stringify(made)}`)
          const stay = made.do === 'remove' ? otherLines(now, made.path).join('\n') : now
          const left = commentsOf(edited.text)
          for (const comment of commentsOf(stay)) {
            if (!left.includes(comment)) throw new Error(`lost: ${comment} by ${JSON.stringify(made)} in\n${now}`)
          }
          now = edited.text
        }
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('any changes to any file', () => {
  test('leave every other line as it was, and undo restores the text byte for byte', () => {
    fc.assert(
      fc.property(text, fc.array(change, { minLength: 1, maxLength: 8 }), (original, changes) => {
        let now = original
        const undos: { undo: Undo; before: string }[] = []
        for (const made of changes) {
          const edited = edit(now, [made], ORDER)
          if ('problem' in edited) throw new Error(`${edited.problem}: ${JSON.stringify(made)}`)
          expectOthersKept(now, edited.text, made)
          undos.push({ undo: edited.undo, before: now })
          now = edited.text
        }
        expect(/\r\n/.test(original) ? /[^\r]\n|\r(?!\n)/.test(now) : /\r/.test(now)).toBe(false)
        for (const { undo, before } of undos.reverse()) {
          expect(revert(now, undo)).toEqual({ text: before })
          now = before
        }
        expect(now).toBe(original)
      }),
      { numRuns: runs(30) },
    )
  })

  test('a value set is the value read', () => {
    fc.assert(
      fc.property(
        text,
        fc.oneof(...setting.map(([path, value]) => fc.tuple(path, value))),
        (original, [path, value]) => {
          const edited = edit(original, [{ do: 'set', path, value }], ORDER)
          if ('problem' in edited) throw new Error(edited.problem)
          const root = rootOf(edited.text)
          const { node } = follow(root, path.map(String))
          // In the short form the answer is its one key.
          const short = follow(root, path.slice(0, -1).map(String)).node?.value
          expect(node ? node.value : short).toEqual(value)
        },
      ),
      { numRuns: runs(40) },
    )
  })

  test('the same answer twice changes nothing the second time', () => {
    fc.assert(
      fc.property(
        text,
        fc.oneof(...setting.map(([path, value]) => fc.tuple(path, value))),
        (original, [path, value]) => {
          const once = edit(original, [{ do: 'set', path, value }], ORDER)
          if ('problem' in once) throw new Error(once.problem)
          const twice = edit(once.text, [{ do: 'set', path, value }], ORDER)
          expect(twice).toMatchObject({ text: once.text })
        },
      ),
      { numRuns: runs(40) },
    )
  })
})
