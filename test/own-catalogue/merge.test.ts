import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { canonicalJson } from '../../src/catalogue/publish.ts'
import { mergedCatalogue, mergedJson, mergedTexts, mergedWording } from '../../src/own-catalogue/merge.ts'
import { readScheme } from '../../src/scheme/read.ts'
import { findWording } from '../../src/wording/find.ts'
import { plainProse } from '../../src/wording/prose/prose.ts'
import { catalogue, EXAMPLE, HEAD, json, merged, packFrom, texts, wording } from './read.ts'

const AS_OF = '2026-11-21'
const example = merged(EXAMPLE)
const criteriaOf = (of: typeof catalogue, part: string): string[] =>
  [...of.elements, ...of.lenses].find(({ id }) => id === part)?.criteria.map(({ id }) => id) ?? []

function judged(text: string, by = example) {
  const head = 'peerscheme: 1\nname: Prøve\nlanguage: da\n'
  const { scheme, findings } = readScheme(head + text, 'x', { catalogue: by })
  if (!scheme) throw new Error(JSON.stringify(findings))
  return assess(scheme, by, AS_OF)
}

describe('a catalogue of one’s own, merged', () => {
  it('has its criteria after the built-in ones, its lenses and pairs after theirs', () => {
    expect(criteriaOf(example, 'activities').slice(-4)).toEqual([
      'sound_conditions',
      'induction_loop',
      'captions',
      'interpreters',
    ])
    expect(example.lenses.map(({ id }) => id)).toEqual(['safeguarding', 'principles', 'following'])
    expect(example.pairs.map(({ id }) => id).slice(15)).toEqual(['hearing_mix', 'relatives'])
  })

  it('leaves the built-in catalogue as it was', () => {
    const before = canonicalJson(JSON.parse(JSON.stringify(catalogue)))
    mergedCatalogue(catalogue, packFrom(EXAMPLE))
    expect(canonicalJson(JSON.parse(JSON.stringify(catalogue)))).toBe(before)
  })

  it('weighs anew and leaves out what it says, and the rules that read what is left out', () => {
    const path = 'activities.accessibility'
    const weight = (of: typeof catalogue) =>
      of.elements.flatMap(({ criteria }) => criteria).find((one) => one.path === path)?.weight
    expect([weight(catalogue), weight(example)]).toEqual(['important', 'essential'])
    expect(criteriaOf(example, 'engagement')).not.toContain('return_worry')
    const without = merged(`${HEAD}without: [activities.ground_rules, varied-costs, misbruger]\n`)
    expect(without.rules.map(({ id }) => id)).not.toContain('varied-costs')
    expect(without.rules.filter(({ asks }) => asks.includes('activities.ground_rules'))).toEqual([])
    expect(without.words.map(({ id }) => id)).not.toContain('misbruger')
  })

  it('counts its criteria in the score where their condition holds, and its lens apart', () => {
    const online = judged('stage: pilot\ngrid: {meeting_place: open}\n')
    const counting = online.elements.flatMap(({ criteria }) => criteria).filter(({ applicable }) => applicable)
    expect(counting.map(({ path }) => path)).toContain('activities.captions')
    expect(counting.map(({ path }) => path)).not.toContain('activities.sound_conditions')
    const lens = judged('stage: pilot\nlenses: {following: {one_at_a_time: in_place}}\n').lenses.at(-1)
    expect(lens).toMatchObject({ id: 'following' })
    expect(lens?.in_place).toBeGreaterThan(0)
    expect(judged('stage: pilot\nlenses: {following: {one_at_a_time: in_place}}\n').score.headline).toBe(
      judged('stage: pilot\n').score.headline,
    )
  })

  it('counts its pairs in the sums', () => {
    const { grid } = judged('stage: pilot\ngrid: {roles: open, hearing_mix: closed, relatives: between}\n')
    expect(grid).toMatchObject({ closed: 1.5, open: 1.5, answered: 3 })
    expect(grid.pairs).toHaveLength(17)
  })

  it('raises its rules, and never because something is blank', () => {
    const ids = (text: string) => judged(text).rules.map(({ id }) => id)
    const lacking = 'elements: {activities: {captions: missing}}\n'
    expect(ids(`stage: pilot\ngrid: {meeting_place: open}\n${lacking}`)).toContain('screen-without-captions')
    expect(ids('stage: pilot\ngrid: {meeting_place: open}\n')).not.toContain('screen-without-captions')
    expect(ids(`stage: pilot\n${lacking}`)).not.toContain('screen-without-captions')
    expect(judged(`stage: pilot\n${lacking}`).cannot_tell).toContainEqual({
      id: 'screen-without-captions',
      asks: ['grid.meeting_place'],
    })
  })

  it('finds its words', () => {
    const options = { language: 'da', audience: 'external' } as const
    const groups = mergedWording(wording(), packFrom(EXAMPLE))
    const found = findWording(plainProse('Også normalthørende og misbrugere.'), { ...options, groups }).map(
      ({ group }) => group,
    )
    expect(found).toEqual(['normalthoerende', 'misbruger'])
  })
})

describe('its texts', () => {
  it('stand beside the built-in ones in both languages', () => {
    for (const lang of ['da', 'en'] as const) {
      const both = mergedTexts(texts(lang), packFrom(EXAMPLE), lang)
      expect(both.criteria['activities.captions']?.title).toBe(
        { da: 'Undertekster på skærmen', en: 'Captions on the screen' }[lang],
      )
      expect(both.parts.following?.title).toBe({ da: 'Kan alle følge med?', en: 'Can everyone follow?' }[lang])
      expect(both.parts.activities).toEqual(texts(lang).parts.activities)
      expect(both.criteria['activities.closing']).toEqual(texts(lang).criteria['activities.closing'])
      expect(both.facts).toBe(texts(lang).facts)
    }
  })

  const ONE = `${HEAD}by: Konsulenthuset Nord
criteria:
  activities:
    - {id: own_one, weight: important, stage: pilot, title: Et punkt, question: Q, partly: P, in_place: I, why: W, action: A}
`

  it('are shown as they stand where they are in one language only, and the catalogue says which', () => {
    expect(mergedTexts(texts('en'), packFrom(ONE), 'en').criteria['activities.own_one']?.title).toBe('Et punkt')
    expect(merged(ONE).own).toMatchObject([{ id: 'ours', language: 'da', oneLanguage: true }])
    expect(example.own).toMatchObject([{ id: 'hearing-loss', oneLanguage: false }])
  })

  it('that cite nothing are told as the catalogue’s own advice', () => {
    const own = merged(ONE)
    expect(own.elements.flatMap(({ criteria }) => criteria).at(-1)?.path).not.toBe('activities.own_one')
    const criterion = own.elements.flatMap(({ criteria }) => criteria).find(({ id }) => id === 'own_one')
    expect(criterion?.sources).toEqual([{ id: 'ours' }])
    expect(own.sources.at(-1)).toMatchObject({
      id: 'ours',
      title: 'egne råd i Vores',
      publisher: 'Konsulenthuset Nord',
    })
  })
})

describe('the public JSON', () => {
  const { version: _, hash: __, ...built } = JSON.parse(json()) as Record<string, unknown>

  it('holds the same ids as the structure', () => {
    // biome-ignore lint/suspicious/noExplicitAny: the public JSON, read as a stranger would.
    const made = mergedJson(built, packFrom(EXAMPLE)) as any
    const ids = (parts: { id: string; criteria: { id: string }[] }[]) =>
      parts.map((part) => [part.id, ...part.criteria.map(({ id }) => id)])
    expect(ids(made.elements)).toEqual(ids(example.elements))
    expect(ids(made.lenses)).toEqual(ids(example.lenses))
    for (const key of ['pairs', 'rules', 'sources'] as const) {
      expect(made[key].map(({ id }: { id: string }) => id)).toEqual(example[key].map(({ id }) => id))
    }
    expect(made.elements[7].criteria.find(({ id }: { id: string }) => id === 'accessibility').weight).toBe('essential')
    expect(made.own_catalogues).toEqual(example.own)
  })

  it('has no choice of Høreforeningen on pairs that Høreforeningen never saw', () => {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const pairs = (mergedJson(built, packFrom(EXAMPLE)) as any).pairs
    expect(pairs.at(-1)).not.toHaveProperty('chosen')
    expect(pairs[0]).toHaveProperty('chosen')
  })
})
