/** What a scheme has decided to live with is left out, and is said itself where it has run out or is not needed. */
import { describe, expect, it } from 'vitest'
import { folderWith, ran } from './run.ts'

const HEAD = 'peerscheme: 1\nname: En ordning for misbrugere\nlanguage: da\nstage: running\n'
/** Raises coordination-few-digital, old-evidence and, by its name, a remark on its words. */
const ANSWERS = `profile: {digital_reach: few}
grid: {coordination: open, meeting_place: closed}
lessons: [{text: x, evidence: [{visit: y, on: 2020}]}]
`

interface Said {
  rule: string
  path: string | null
  severity: string
}

async function said(exceptions: string, command: string, files: Record<string, string> = {}): Promise<Said[][]> {
  const folder = folderWith({ 's.scheme.yaml': `${HEAD}${ANSWERS}exceptions:\n${exceptions}`, ...files })
  const { out } = await ran([command, 's.scheme.yaml', '--format', 'json', '--as-of', '2026-11-21'], folder)
  const { files: linted, schemes } = JSON.parse(out) as Record<string, { findings: Said[] }[]>
  return (linted ?? schemes ?? []).map(({ findings }) => findings)
}

/** The rules that are found, and what is said of exceptions with its place. */
async function found(exceptions: string, command = 'lint', files: Record<string, string> = {}) {
  const [own = []] = await said(exceptions, command, files)
  const ofExceptions = own.filter(({ rule }) => rule.endsWith('-exception'))
  return {
    rules: own.map(({ rule }) => rule).filter((rule) => !rule.endsWith('-exception')),
    exceptions: ofExceptions.map(({ rule, path, severity }) => [severity, rule, path].filter(Boolean).join(' ')),
  }
}

const RULES = ['coordination-few-digital', 'old-evidence', 'wording-misbruger']

describe('an exception that is used', () => {
  it.each(RULES)('leaves out %s, and nothing is said of it', async (rule) => {
    const { rules, exceptions } = await found(`  - {rule: ${rule}, reason: x, until: 2026-11-21}\n`)
    expect(rules).not.toContain(rule)
    expect(RULES.filter((one) => rules.includes(one))).toEqual(RULES.filter((one) => one !== rule))
    expect(exceptions).toEqual([])
  })
  it('may be used by a text of the scheme', async () => {
    const lines = '  - {rule: wording-alkoholiker, reason: x}\ntexts: [{path: a.md}]\n'
    const [own = [], text = []] = await said(lines, 'lint', { 'a.md': 'Vi hjælper alkoholikere.\n' })
    expect(own.filter(({ rule }) => rule.endsWith('-exception'))).toEqual([])
    expect(text).toEqual([])
  })
})

describe('an exception that is not used', () => {
  it.each(['virtual-not-digital', 'personal-data', 'wording-alkoholiker'])(
    'is a note where it stands: %s',
    async (rule) => {
      const { exceptions } = await found(`  - {rule: ${rule}, reason: x}\n`)
      expect(exceptions).toEqual(['info unused-exception exceptions.0.rule'])
    },
  )
  it('is not said where the dilemma cannot be told yet: nobody has answered what the roles are', async () => {
    expect((await found('  - {rule: chat-too-close, reason: x}\n')).exceptions).toEqual([])
  })
  it('is the second of two for the same rule', async () => {
    const { exceptions } = await found('  - {rule: old-evidence, reason: x}\n  - {rule: old-evidence, reason: y}\n')
    expect(exceptions).toEqual(['info unused-exception exceptions.1.rule'])
  })
  it('is not said where it may be for the words of a text that could not be read', async () => {
    const lines = '  - {rule: wording-alkoholiker, reason: x}\ntexts: [{path: a.md}]\n'
    expect(await found(lines)).toMatchObject({ exceptions: [] })
    expect((await found(lines, 'lint', { 'a.md': 'Vi hjælper.\n' })).exceptions).toHaveLength(1)
  })
})

describe('an exception that has run out', () => {
  it.each(RULES)('leaves nothing out, and is a warning: %s', async (rule) => {
    const { rules, exceptions } = await found(`  - {rule: ${rule}, reason: x, until: 2026-11-20}\n`)
    expect(rules).toEqual(expect.arrayContaining(RULES))
    expect(exceptions).toEqual(['warning expired-exception exceptions.0.rule'])
  })
})

describe('an exception that cannot be made', () => {
  it.each(['wrong-type', 'yaml-syntax', 'unused-exception', 'expired-exception', 'too-many-findings'])(
    'is a warning and nothing else: %s',
    async (rule) => {
      const { exceptions } = await found(`  - {rule: ${rule}, reason: x, until: 2020}\n`)
      expect(exceptions).toEqual(['warning impossible-exception exceptions.0.rule'])
    },
  )
  it('is said of an unknown rule as before', async () => {
    expect((await found('  - {rule: xyz, reason: x}\n')).exceptions).toEqual([
      'warning unknown-exception exceptions.0.rule',
    ])
  })
})

describe('audit', () => {
  it.each([
    ['coordination-few-digital', []],
    ['old-evidence', []],
    // Words are not looked at there, so that nobody knows whether it is needed.
    ['wording-alkoholiker', []],
    ['virtual-not-digital', ['info unused-exception']],
    ['chat-too-close', []],
  ])('says the same of %s as far as it looks', async (rule, expected) => {
    const { rules, exceptions } = await found(`  - {rule: ${rule}, reason: x}\n`, 'audit')
    expect(rules).not.toContain(rule)
    expect(exceptions).toEqual(expected)
  })
})
