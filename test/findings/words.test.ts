import { describe, expect, test } from 'vitest'
import { FINDING_KINDS, type FindingKind } from '../../src/findings/kinds.ts'
import type { Finding } from '../../src/findings/types.ts'
import { FINDING_WORDS, findingHelp, findingMessage, ruleAbout } from '../../src/findings/words.ts'
import { shown } from '../../src/language/plain-text.ts'
import { HEAD, read } from '../scheme/tools.ts'

const rules = Object.keys(FINDING_KINDS) as FindingKind[]
const bare: Omit<Finding, 'rule' | 'severity'> = { span: { start: 0, end: 0 }, path: null, args: {} }

describe.each(rules)('%s', (rule) => {
  test.each(['da', 'en'] as const)('has its words in %s', (lang) => {
    const finding: Finding = { ...bare, rule, severity: FINDING_KINDS[rule] }
    expect(findingMessage(finding, lang)).toMatch(/^[\p{L}"”][^\n]*[.?]$/u)
    expect(findingHelp(finding, lang)).toMatch(/^\S[^\n]*$/)
    expect(ruleAbout(rule, lang)).toMatch(/^\p{Lu}[^\n]*\.$/u)
    for (const words of [findingMessage(finding, lang), findingHelp(finding, lang), ruleAbout(rule, lang)]) {
      expect(words).not.toMatch(/\p{L}!|[–—]/u)
    }
  })
  test('says other things in Danish than in English', () => {
    expect(FINDING_WORDS[rule].about.da).not.toBe(FINDING_WORDS[rule].about.en)
  })
})

describe('a message holds what was found, what was expected and the nearest right word', () => {
  const say = (lines: string, lang: 'da' | 'en'): string => {
    const [finding] = read(HEAD + lines).findings
    return finding ? findingMessage(finding, lang) : ''
  }
  test.each([
    [
      'grid: {roles: lukket}',
      'Her skal stå closed, between, open eller skip, men der står ”lukket”; mente I ”closed”?',
      'This must be closed, between, open or skip, but it is "lukket"; did you mean "closed"?',
    ],
    [
      'organization: x',
      'Feltet ”organization” findes ikke øverst i filen; mente I ”organisation”?',
      'There is no key "organization" at the top of the file; did you mean "organisation"?',
    ],
    [
      'elements: {matching: {host: partly}}',
      '”host” er ikke et punkt under matching, men under organising.',
      '"host" is not a criterion of matching but of organising.',
    ],
    [
      'elements: {matching: {strategy: ja}}',
      'Et punkt svares ikke med ”ja”, men med, hvor langt I er: in_place, partly, planned, missing eller not_applicable; her måske in_place.',
      'A criterion is not answered with "ja" but with how far you are: in_place, partly, planned, missing or not_applicable; here perhaps in_place.',
    ],
    [
      'profile: {groups: "14"}',
      'Her skal stå et helt tal, men der står "14"; skriv 14 uden anførselstegn.',
      'This must be a whole number, but it is "14"; write 14 without quotes.',
    ],
    [
      'organisation: 12',
      'Her skal stå en tekst, men der står 12, som YAML læser som et tal; skriv "12" i anførselstegn.',
      'This must be a text, but it is 12, which YAML reads as a number; write "12" in quotes.',
    ],
    [
      'organisation: true',
      'Her skal stå en tekst, men der står true, som YAML læser som ja eller nej; skriv "true" i anførselstegn.',
      'This must be a text, but it is true, which YAML reads as true or false; write "true" in quotes.',
    ],
    ['organisation: [a]', 'Her skal stå en tekst, men der står en liste.', 'This must be a text, but it is a list.'],
    [
      'assessed: {on: 21.11.2026}',
      '”21.11.2026” er ikke en dato, der skrives som 2026-11-21, 2026-11 eller 2026; mente I ”2026-11-21”?',
      '"21.11.2026" is not a date, which is written 2026-11-21, 2026-11 or 2026; did you mean "2026-11-21"?',
    ],
  ])('%s', (lines, da, en) => {
    expect(say(lines, 'da')).toBe(da)
    expect(say(lines, 'en')).toBe(en)
  })
})

describe('what is shown', () => {
  test('holds no control characters and is not too long', () => {
    expect(shown('a\u001b[31mb\u0007c\u202ed\u009be\u200bf\ng')).toBe('a [31mb c d e f g')
    expect(shown(`\ud800x\udc00`)).toBe('x')
    expect(shown('æ'.repeat(100))).toBe(`${'æ'.repeat(79)}…`)
    expect(shown('𝄞'.repeat(100))).toBe(`${'𝄞'.repeat(39)}…`)
    expect(shown('x'.repeat(1_000_000))).toHaveLength(80)
  })
  test('of a finding is clean in every part', () => {
    const evil = 'x\u001b]0;y\u0007\u202ez'.padEnd(300, 'w')
    const finding: Finding = {
      ...bare,
      rule: 'unknown-key',
      severity: 'error',
      found: evil,
      expected: [evil],
      suggestion: evil,
      args: { key: evil, within: evil },
    }
    for (const words of [findingMessage(finding, 'da'), findingHelp(finding, 'en')]) {
      expect(words).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
      expect(words.length).toBeLessThan(500)
    }
  })
  test('of a rule that is not the reader’s is its id', () => {
    const finding: Finding = { ...bare, rule: 'constructor', severity: 'warning' }
    expect(findingMessage(finding, 'da')).toBe('constructor')
    expect(findingHelp(finding, 'da')).toBe('')
    expect(ruleAbout('toString', 'da')).toBeNull()
  })
})
