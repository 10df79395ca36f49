import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as judgements from '../../src/assess/types.ts'
import * as shared from '../../src/catalogue/vocabulary.ts'
import * as findings from '../../src/findings/types.ts'
import * as own from '../../src/format/vocabulary.ts'
import { positionOfShare, SHARES, shareOf } from '../../src/format/vocabulary.ts'

const ROOT = new URL('../..', import.meta.url).pathname

/** Every list of words that is written once, by its name. */
const LISTS = new Map<string, readonly string[]>(
  Object.entries<unknown>({ ...shared, ...own, ...judgements, ...findings }).filter(
    (entry): entry is [string, readonly string[]] =>
      Array.isArray(entry[1]) && entry[1].every((word) => typeof word === 'string'),
  ),
)
/** The files that write them. */
const HOME = /^(catalogue\/vocabulary|format\/vocabulary|assess\/types|findings\/types)\.ts$/

function sources(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
}

/** The lists in a text that hold three words or more, all of one vocabulary. */
function copies(text: string): string[] {
  const lists = text.matchAll(/\[\s*('[a-z_]+'(?:,\s*'[a-z_]+'){2,}),?\s*\]/g)
  const unions = text.matchAll(/('[a-z_]+'(?:\s*\|\s*'[a-z_]+'){2,})/g)
  return [...lists, ...unions]
    .map(([, list = '']) => [...list.matchAll(/'([a-z_]+)'/g)].map(([, word = '']) => word))
    .filter((words) => [...LISTS.values()].some((known) => words.every((word) => known.includes(word))))
    .map((words) => words.join(' '))
}

describe('the fixed words', () => {
  it('finds a copy of a list, as values and as a type', () => {
    expect(copies("const KINDS = ['document', 'visit', 'link']")).toEqual(['document visit link'])
    expect(copies("position: 'closed' | 'between' | 'open'")).toEqual(['closed between open'])
    expect(copies("['one', 'two', 'three']")).toEqual([])
  })

  it.each(sources('src').filter((file) => !HOME.test(file)))('are not written again in %s', (file) => {
    expect(copies(readFileSync(`${ROOT}/src/${file}`, 'utf8'))).toEqual([])
  })

  it.each(['result', 'lint-result', 'catalogue-entry', 'catalogue', 'scheme'])('are those of schemas/%s', (name) => {
    const known = [...LISTS.values(), ['missing', 'planned', 'partly'], ['warning', 'info']].map((words) =>
      [...words].sort().join(' '),
    )
    const words = new Set([...LISTS.values()].flat())
    const wrong = enums(JSON.parse(readFileSync(`${ROOT}/schemas/${name}.schema.json`, 'utf8')))
      .filter((list) => list.filter((word) => words.has(word)).length > 2)
      .filter((list) => !known.includes([...list].sort().join(' ')))
    expect(wrong).toEqual([])
  })
})

/** Every list of choices in a schema, without null. */
function enums(schema: unknown): string[][] {
  if (typeof schema !== 'object' || schema === null) return []
  const list = (schema as { enum?: unknown }).enum
  const here = Array.isArray(list) ? [list.filter((word): word is string => typeof word === 'string')] : []
  return [...here, ...Object.values(schema).flatMap(enums)]
}

describe('the numbers of the paper form', () => {
  it('give one to each pair that is not skipped, and lead back to its position', () => {
    for (const position of shared.TARGETS) {
      const { closed, open } = SHARES[position]
      expect(closed + open).toBe(1)
      expect(positionOfShare(closed)).toBe(position)
    }
  })

  it.each(['½', '0,5', 0.5])('take %s for a half', (half) => {
    expect(shareOf(half)).toBe(0.5)
    expect(positionOfShare(half)).toBe('between')
  })

  it.each([2, '1', null, undefined, 'x'])('do not take %s', (value) => {
    expect(shareOf(value)).toBeNull()
    expect(positionOfShare(value)).toBeNull()
  })
})
