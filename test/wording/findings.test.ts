/** What people read about the words of a text, and of a scheme file. */
import { describe, expect, it } from 'vitest'
import { compileWordTexts } from '../../src/catalogue/words.ts'
import type { Finding } from '../../src/findings/types.ts'
import { locator } from '../../src/format/paths.ts'
import type { Audience } from '../../src/format/vocabulary.ts'
import type { Scheme, SchemeDocument } from '../../src/scheme/types.ts'
import { wordingFindings, wordingRules } from '../../src/wording/findings.ts'
import { certaintyWords, wordingHelp, wordingMessage } from '../../src/wording/messages.ts'
import { plainProse } from '../../src/wording/prose/prose.ts'
import { schemeWording } from '../../src/wording/scheme.ts'
import { readTree } from '../../src/yaml/tree.ts'
import { raw, wording } from './built.ts'

const texts = { da: compileWordTexts(raw, 'da'), en: compileWordTexts(raw, 'en') }

function findingsOf(text: string, audience: Audience = 'external'): Finding[] {
  return wordingFindings(plainProse(text), { language: 'da', audience, groups: wording })
}

describe('a finding', () => {
  it('has the shape that all files share', () => {
    expect(findingsOf('For misbrugere.')).toEqual([
      {
        rule: 'wording-misbruger',
        severity: 'warning',
        span: { start: 4, end: 14 },
        path: null,
        found: 'misbrugere',
        expected: ['mennesker med erfaring med rusmidler', 'mennesker, der har eller har haft et misbrug'],
        suggestion: 'mennesker med erfaring med rusmidler',
        args: { group: 'misbruger', certainty: 'named', explain: false },
      },
    ])
  })

  it('is a warning where the guides name the word, else a note, and never an error', () => {
    const severity = (text: string) => findingsOf(text).map((finding) => finding.severity)
    expect(severity('Er du prostitueret?')).toEqual(['warning'])
    expect(severity('Kaffe til hjemløse.')).toEqual(['info'])
    expect(severity('Få en mentor.')).toEqual(['info'])
    for (const { examples } of raw.groups) {
      for (const text of examples.flagged) expect(severity(text)).not.toContain('error')
    }
  })

  it.each([
    [
      'For misbrugere.',
      '”misbrugere”: skriv hellere ”mennesker med erfaring med rusmidler” eller ”mennesker, der har eller har haft et misbrug”.',
      '“misbrugere”: rather write “mennesker med erfaring med rusmidler” or “mennesker, der har eller har haft et misbrug”.',
    ],
    [
      'Få en mentor.',
      'Ikke alle forstår ”mentor”: forklar ordet, eller skriv ”makker”, ”frivillig” eller ”en, der selv har prøvet det”.',
      'Not everyone understands “mentor”: explain it, or write “makker”, “frivillig” or “en, der selv har prøvet det”.',
    ],
    [
      'En social taber.',
      '”social taber”: udelad det. Sig, hvad folk har prøvet.',
      '“social taber”: leave it out. Say what people have been through.',
    ],
  ])('%s', (text, da, en) => {
    const [finding] = findingsOf(text) as [Finding]
    expect(wordingMessage(finding, texts.da, 'da')).toBe(da)
    expect(wordingMessage(finding, texts.en, 'en')).toBe(en)
    expect(wordingHelp(finding, texts.da, 'da')).toContain(texts.da[finding.args.group as string]?.why)
  })

  it('on an internal text is one note with the price', () => {
    const [finding, ...more] = findingsOf('Misbrugere og hjemløse.', 'internal') as [Finding]
    expect(more).toEqual([])
    expect(finding).toMatchObject({ rule: 'wording-internal-language', severity: 'info' })
    expect(wordingMessage(finding, texts.da, 'da')).toContain('intern')
    expect(wordingHelp(finding, texts.en, 'en')).toContain('Silkeborg')
  })

  it('of another rule is not ours to put into words', () => {
    const other: Finding = { rule: 'unknown-key', severity: 'error', span: { start: 0, end: 1 }, path: null, args: {} }
    expect(wordingMessage(other, texts.da, 'da')).toBeNull()
    expect(wordingHelp(other, texts.da, 'da')).toBeNull()
  })

  it('has a sentence and a reason in both languages, for every group', () => {
    for (const { examples, language, id } of raw.groups) {
      const groups = { language, audience: 'external', groups: wording } as const
      const finding = wordingFindings(plainProse(examples.flagged[0] as string), groups).find(
        ({ rule }) => rule === `wording-${id}`,
      )
      for (const lang of ['da', 'en'] as const) {
        expect(wordingMessage(finding as Finding, texts[lang], lang)).toMatch(/^[”“\p{Lu}].*\.$/su)
        expect(wordingHelp(finding as Finding, texts[lang], lang)).toMatch(/\p{Lu}.*\.$/su)
      }
    }
  })

  it('has a rule that exceptions may name', () => {
    expect(wordingRules(wording)).toEqual(
      expect.arrayContaining(['wording-misbruger', 'wording-addict', 'wording-internal-language']),
    )
    expect(new Set(wordingRules(wording)).size).toBe(raw.groups.length + 1)
    expect(certaintyWords('named', 'da')).toBe('nævnt i kilderne eller af en organisation')
  })
})

describe('a scheme file', () => {
  function documentOf(text: string): SchemeDocument {
    const { root } = readTree(text)
    const scheme = { name: '', about: null, language: null, ...(root?.value as object) } as unknown as Scheme
    return { file: 'x.scheme.yaml', text, scheme, name: null, language: null, findings: [], locate: locator(root) }
  }
  const shown = (text: string) =>
    schemeWording(documentOf(text), wording).map(({ path, span }) => [path, text.slice(span.start, span.end)])

  it('has its name and what it says about itself read', () => {
    const text =
      'name: Kaffe for misbrugere\nlanguage: da\nabout: >-\n  Et sted for tidligere\n  prostituerede og andre.\n'
    expect(shown(text)).toEqual([
      ['name', 'misbrugere'],
      ['about', 'tidligere\n  prostituerede'],
    ])
  })

  it('is read through its quotation marks and escapes, which are YAML and quote nobody', () => {
    expect(shown('name: "Netv\\u00e6rk for alkoholikere"\nlanguage: da')).toEqual([['name', 'alkoholikere']])
    expect(shown("name: 'Netværk for alkoholikere'\nlanguage: da")).toEqual([['name', 'alkoholikere']])
    expect(shown('name: "Netværk for \\"alkoholikere\\""\nlanguage: da')).toEqual([])
  })

  it('has each language of a text in two languages read by its own words', () => {
    const text = 'name: Fælles bord\nabout:\n  da: For hjemløse og andre\n  en: For the homeless and others\n'
    expect(shown(text)).toEqual([
      ['about.da', 'hjemløse'],
      ['about.en', 'the homeless'],
    ])
  })

  it('has its notes, purpose and target group left alone: they are working text', () => {
    const text = [
      'name: Fælles bord',
      'language: da',
      'profile: {target_group: misbrugere og hjemløse}',
      'purpose: {need: Misbrugere mangler et sted}',
      'elements: {target_group: {inclusion_criteria: {status: partly, note: kun misbrugere}}}',
    ].join('\n')
    expect(shown(text)).toEqual([])
  })

  it('that is not valid is looked at as far as it can be read', () => {
    const invalid = (text: string) => ({ ...documentOf(text), scheme: null })
    const found = (text: string) => schemeWording(invalid(text), wording).map(({ path, found: word }) => [path, word])
    expect(found('name: Kaffe for misbrugere')).toEqual([['name', 'misbrugere']])
    expect(found('peerscheme: 1\nname: Kaffe\nabout: for misbrugere\ngrid: 1\n')).toEqual([['about', 'misbrugere']])
  })

  it('that does not say its language is read in the one that its texts are in together, or that one asks for', () => {
    const found = (text: string, asked: 'da' | 'en' | null = null) =>
      schemeWording(documentOf(text), wording, asked).map(({ found: word }) => word)
    expect(found('name: The house\nabout: for alcoholics\n')).toEqual(['alcoholics'])
    expect(found('name: Huset\nabout: for misbrugere\n')).toEqual(['misbrugere'])
    expect(found('name: for alcoholics\n')).toEqual([])
    expect(found('name: for alcoholics\n', 'en')).toEqual(['alcoholics'])
    expect(found('name: for misbrugere\nlanguage: da\n', 'en')).toEqual(['misbrugere'])
  })
})
