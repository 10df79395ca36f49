import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment, Level } from '../../src/assess/types.ts'
import { runs } from '../setup/properties.ts'
import { randomScheme } from './random-scheme.ts'
import { assessPlain, plain, publicCatalogue } from './read-plain.ts'

// biome-ignore lint/suspicious/noExplicitAny: plain schemes.
type Json = any

const AS_OF = '2026-11-21'
const LADDER = ['missing', 'planned', 'partly', 'in_place']
const LEVELS: (Level | null)[] = ['foundation', 'developing', 'solid', 'exemplary']
const NEAR = 0.001

const PARTS: Json[] = [...publicCatalogue.elements, ...publicCatalogue.lenses]
const PATHS: [part: string, criterion: string][] = PARTS.flatMap((part) =>
  part.criteria.map((c: Json) => [part.id, c.id]),
)

const holder = (scheme: Json, part: string): Json =>
  publicCatalogue.lenses.some((lens: Json) => lens.id === part) ? scheme[part] : scheme.elements[part]
const statusOf = (entry: Json): string | null => (typeof entry === 'string' ? entry : (entry?.status ?? null))

/** The scheme with one answer put in. */
function answered(scheme: Json, [part, criterion]: [string, string], status: string): Json {
  const copy = plain(scheme)
  const entry = holder(copy, part)[criterion]
  holder(copy, part)[criterion] = typeof entry === 'object' && entry !== null ? { ...entry, status } : status
  return copy
}

const VIEWS = ['designed', 'in_place', 'documented'] as const

function expectNoLowerView(before: Assessment, after: Assessment): void {
  for (const view of VIEWS) expect(after.score[view] ?? 0).toBeGreaterThanOrEqual(before.score[view] ?? 0)
  before.elements.forEach((element, index) => {
    for (const view of VIEWS) expect(after.elements[index]?.[view] ?? 0).toBeGreaterThanOrEqual(element[view] ?? 0)
  })
}

const scheme = randomScheme(publicCatalogue)
const path = fc.constantFrom(...PATHS)

describe('what the score promises, with profile, stage and catalogue held fixed', () => {
  it('raising an answer lowers no view, no level and opens no gate', () => {
    fc.assert(
      fc.property(scheme, path, fc.nat(2), (start, at, step) => {
        const now = statusOf(holder(start, at[0])[at[1]])
        const rung = LADDER.indexOf(now ?? '')
        fc.pre(rung >= 0 && rung < 3)
        const higher = LADDER[Math.min(3, rung + 1 + step)] ?? 'in_place'
        const before = assessPlain(start, AS_OF)
        const after = assessPlain(answered(start, at, higher), AS_OF)
        expectNoLowerView(before, after)
        expect(LEVELS.indexOf(after.score.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(before.score.level))
        expect(before.score.open_gates).toEqual(expect.arrayContaining(after.score.open_gates))
      }),
      { numRuns: runs(40) },
    )
  })

  it('adding evidence lowers no view and no level', () => {
    fc.assert(
      fc.property(scheme, path, (start, at) => {
        const status = statusOf(holder(start, at[0])[at[1]])
        fc.pre(status !== null && status !== 'not_applicable')
        const richer = plain(start)
        holder(richer, at[0])[at[1]] = { status, evidence: [{ document: 'plan.pdf', on: '2026' }] }
        const before = assessPlain(start, AS_OF)
        const after = assessPlain(richer, AS_OF)
        expectNoLowerView(before, after)
        expect(LEVELS.indexOf(after.score.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(before.score.level))
      }),
      { numRuns: runs(40) },
    )
  })

  it('answering what was unanswered lowers no view and raises no ceiling, whatever the answer', () => {
    fc.assert(
      fc.property(scheme, path, fc.constantFrom(...LADDER), (start, at, status) => {
        fc.pre(statusOf(holder(start, at[0])[at[1]]) === null)
        const before = assessPlain(start, AS_OF)
        const after = assessPlain(answered(start, at, status), AS_OF)
        expectNoLowerView(before, after)
        expect(after.score.ceiling ?? 0).toBeLessThanOrEqual(before.score.ceiling ?? 0)
      }),
      { numRuns: runs(40) },
    )
  })

  it('the gains of the nine add up to what is missing, and those of the unanswered to the ceiling', () => {
    fc.assert(
      fc.property(scheme, (start) => {
        fc.pre(start.stage !== 'idea')
        const { score, gaps } = assessPlain(start, AS_OF)
        fc.pre(score.headline !== null)
        const sum = (list: typeof gaps): number => list.reduce((total, { gain }) => total + gain, 0)
        expect(Math.abs(sum(gaps) - (100 - (score.headline ?? 0)))).toBeLessThan(NEAR)
        const unanswered = sum(gaps.filter(({ status }) => status === null))
        expect(Math.abs(unanswered - ((score.ceiling ?? 0) - (score.headline ?? 0)))).toBeLessThan(NEAR)
      }),
      { numRuns: runs(50) },
    )
  })

  it('a gain is what the headline really rises by', () => {
    fc.assert(
      fc.property(scheme, fc.nat(), (start, pick) => {
        const before = assessPlain(start, AS_OF)
        const gap = before.gaps.filter(({ lens }) => !lens)[pick % Math.max(1, before.gaps.length)]
        fc.pre(gap !== undefined)
        const [part = '', criterion = ''] = gap?.path.split('.') ?? []
        const after = assessPlain(answered(start, [part, criterion], 'in_place'), AS_OF)
        expect(Math.abs((after.score.headline ?? 0) - (before.score.headline ?? 0) - (gap?.gain ?? 0))).toBeLessThan(
          NEAR,
        )
      }),
      { numRuns: runs(50) },
    )
  })

  it('the order of keys changes no figure', () => {
    const reversed = (value: Json): Json =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, child]) => [key, reversed(child)]),
          )
        : value
    fc.assert(
      fc.property(scheme, (start) => {
        expect(assessPlain(reversed(plain(start)), AS_OF)).toEqual(assessPlain(start, AS_OF))
      }),
      { numRuns: runs(20) },
    )
  })
})
