/** `new` and `fill` without a person: answers from files and pipes, designs taken over, and what is refused. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readScheme } from '../../src/scheme/read.ts'
import type { Scheme } from '../../src/scheme/types.ts'
import { type Ran, ROOT, run } from '../cli/run.ts'
import { tools } from '../questionnaire/state/in-state.ts'

const BLANK = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: running\n'
let cwd = ''

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'peerscheme-fill-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
const text = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const peerscheme = (args: string[], input = '', env: Record<string, string> = {}): Promise<Ran> =>
  run(args, { cwd, input, env: { PEERSCHEME_LANG: 'da', ...env } })

function schemeIn(name: string): Scheme {
  const { scheme, findings } = readScheme(text(name), name, tools)
  if (!scheme) throw new Error(JSON.stringify(findings))
  return scheme
}

describe('without a terminal', () => {
  it.each([['new', 'a'], ['new'], ['fill', 'a.scheme.yaml']])(
    '%s %s says which flag to use, and ends with 2',
    async (...args) => {
      write('a.scheme.yaml', BLANK)
      const { code, out, err } = await peerscheme(args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('--plain')
      expect(err).toContain('--answers')
      expect(text('a.scheme.yaml')).toBe(BLANK)
    },
  )

  it('shows the help when nothing is typed', async () => {
    const { code, out, err } = await peerscheme([])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('fill')
  })

  it('still knows a mistyped command', async () => {
    const { code, err } = await peerscheme(['fil', 'a.scheme.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('Mente I fill?')
  })

  it.each([
    ['--plain', {}],
    ['--only=organising', { ACCESSIBLE: '1' }],
    ['--only=organising', { TERM: 'dumb' }],
  ])('answers are taken from a pipe, line by line: %s %j', async (flag, env) => {
    write('a.scheme.yaml', BLANK)
    const { code, out } = await peerscheme(['fill', 'a.scheme.yaml', '--only', 'organising', flag], '1\n2\n', env)
    expect(code).toBe(0)
    expect(out).toContain('Spørgsmål 1 af')
    expect(out).not.toContain('\u001b')
    expect(schemeIn('a.scheme.yaml').answers).toMatchObject({
      'organising.host': { status: 'in_place' },
      'organising.shared_ownership': { status: 'partly' },
    })
  })

  it.each([
    ['anden', 'anden.scheme.yaml'],
    ['anden.yml', 'anden.yml'],
    ['anden.scheme.yam', 'anden.scheme.yaml'],
  ])('calls the file %s %s', async (typed, file) => {
    expect((await peerscheme(['new', typed, '--plain', '--quick'], 'Ny\n\n2\n\n')).code).toBe(0)
    expect(schemeIn(file).name).toBe('Ny')
  })

  it('makes a new file line by line', async () => {
    const { code, out } = await peerscheme(['new', '--plain', '--quick'], 'Én til én\n\n2\nprojektleder\n\nn\n')
    expect(code).toBe(0)
    expect(out).toContain('Alt er gemt i en-til-en.scheme.yaml')
    expect(schemeIn('en-til-en.scheme.yaml')).toMatchObject({ name: 'Én til én', stage: 'pilot', language: 'da' })
  })
})

describe('a file of answers', () => {
  it('is applied in one go', async () => {
    write('a.scheme.yaml', BLANK)
    write('svar.yaml', 'organising.host: in_place\ngrid: {roles: open}\nprofile: {minors: false}\n')
    expect((await peerscheme(['fill', 'a.scheme.yaml', '--answers', 'svar.yaml', '--no-input'])).code).toBe(0)
    const scheme = schemeIn('a.scheme.yaml')
    expect(scheme.answers['organising.host']?.status).toBe('in_place')
    expect(scheme.grid.roles?.position).toBe('open')
    expect(scheme.profile.minors).toBe(false)
  })

  it.each([
    ['organising.host: in_plase', 'svar.yaml:1:18\n', ['in_place', 'missing', 'planned']],
    ['grid: {roles: aaben}', 'svar.yaml:1:15\n', ['closed', 'between', 'open']],
    ['profile: {groups: mange}', 'svar.yaml:1:19\n', ['heltal', 'tal']],
    ['organising.hots: partly', 'svar.yaml:1:1\n', ['host']],
  ])(
    'with a mistake is named, with its place and what would be right, and nothing is written: %s',
    async (mistake, place, right) => {
      write('a.scheme.yaml', BLANK)
      write('svar.yaml', `${mistake}\nevaluation.goals: partly\n`)
      const { code, err } = await peerscheme(['fill', 'a.scheme.yaml', '--answers', 'svar.yaml', '--no-input'])
      expect(code).toBe(2)
      expect(err).toContain('Intet er skrevet')
      expect(err).toContain(place)
      expect(
        right.some((word) => err.includes(word)),
        err,
      ).toBe(true)
      expect(text('a.scheme.yaml')).toBe(BLANK)
    },
  )

  it('makes a new file, when it says its name and stage', async () => {
    write('svar.yaml', 'name: Ny\nstage: idea\npurpose: {need: Et behov}\n')
    expect((await peerscheme(['new', 'ny', '--answers', 'svar.yaml', '--no-input'])).code).toBe(0)
    expect(schemeIn('ny.scheme.yaml')).toMatchObject({ name: 'Ny', stage: 'idea' })
    write('mangler.yaml', 'purpose: {need: Et behov}\n')
    const { code, err } = await peerscheme(['new', 'anden', '--answers', 'mangler.yaml', '--no-input'])
    expect(code).toBe(2)
    expect(err).toContain('name, stage')
    expect(existsSync(join(cwd, 'anden.scheme.yaml'))).toBe(false)
  })

  it('is needed when nothing may be asked', async () => {
    write('a.scheme.yaml', BLANK)
    expect(await peerscheme(['fill', 'a.scheme.yaml', '--no-input'])).toMatchObject({ code: 2 })
  })
})

describe('new', () => {
  it('never overwrites', async () => {
    write('a.scheme.yaml', BLANK)
    const { code, err } = await peerscheme(['new', 'a', '--plain'], 'Navn\n')
    expect(code).toBe(2)
    expect(err).toContain('peerscheme fill a.scheme.yaml')
    expect(text('a.scheme.yaml')).toBe(BLANK)
  })

  it('takes over a design, and none of its assessments', async () => {
    const { code } = await peerscheme(['new', 'ny', '--from', 'case:hoereforeningen', '--plain'], 'Ny ordning\n\n1\n\n')
    expect(code).toBe(0)
    const scheme = schemeIn('ny.scheme.yaml')
    expect(scheme.grid.facilitation?.position).toBe('open')
    expect(scheme.profile.community_types).toEqual(['group'])
    expect([scheme.answers, scheme.purpose]).toEqual([{}, {}])
    expect(scheme).toMatchObject({ name: 'Ny ordning', stage: 'idea', reference: false })
  })

  it('fills one person’s view of the same scheme in a file of its own', async () => {
    write('a.scheme.yaml', `${BLANK}organisation: Foreningen\nelements: {organising: {host: in_place}}\n`)
    const { code, out } = await peerscheme(
      ['new', '--rater', 'frivillig', '--from', 'a.scheme.yaml', '--plain'],
      '\n\n\n\n',
    )
    expect(code).toBe(0)
    expect(out).toContain('proeve.frivillig.scheme.yaml')
    expect(schemeIn('proeve.frivillig.scheme.yaml')).toMatchObject({ name: 'Prøve', stage: 'running', answers: {} })
    expect(text('proeve.frivillig.scheme.yaml')).toContain('rater: frivillig')
  })

  it.each([
    [['new', 'a', '--from', 'case:hoereforening', '--plain'], 'case:hoereforeningen'],
    [['new', 'a', '--from', 'not-here.yaml', '--plain'], 'not-here.yaml'],
    [['new', 'nowhere/a', '--plain'], 'nowhere'],
    [['new', 'a', '--rater', ' ', '--plain'], '--rater'],
    [['new', 'a', '--only', 'gird', '--plain'], 'grid'],
  ])('says what is wrong: %j', async (args, said) => {
    const { code, err } = await peerscheme(args)
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('fill', () => {
  it.each([
    ['not-here.scheme.yaml', 2, 'peerscheme new not-here.scheme.yaml'],
    ['case:reden', 2, 'peerscheme new --from case:reden'],
    ['.', 2, 'mappe'],
    ['broken.scheme.yaml', 1, 'broken.scheme.yaml:4:8\n'],
    ['latin1.scheme.yaml', 2, 'UTF-8'],
    ['reference.scheme.yaml', 2, 'reference: true'],
  ])('says why %s cannot be filled in, and ends with %i', async (file, code, said) => {
    write('broken.scheme.yaml', BLANK.replace('running', 'runing'))
    writeFileSync(join(cwd, 'latin1.scheme.yaml'), Buffer.from(BLANK, 'latin1'))
    write('reference.scheme.yaml', `${BLANK}reference: true\n`)
    const ran = await peerscheme(['fill', file, '--plain'], '1\n')
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toContain(said)
  })

  it('finds a file by the beginning of its name', async () => {
    write('a.scheme.yaml', BLANK)
    expect((await peerscheme(['fill', 'a', '--only', 'organising', '--plain'], '1\n')).code).toBe(0)
    expect(schemeIn('a.scheme.yaml').answers['organising.host']?.status).toBe('in_place')
  })

  it('keeps a byte order mark, Windows line ends, and a file without a last line end', async () => {
    write('a.scheme.yaml', `\ufeff${BLANK.trimEnd().replaceAll('\n', '\r\n')}`)
    await peerscheme(['fill', 'a.scheme.yaml', '--only', 'organising', '--plain'], '1\n')
    const filled = text('a.scheme.yaml')
    expect(filled.startsWith('\ufeffpeerscheme: 1\r\n')).toBe(true)
    expect(filled.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(schemeIn('a.scheme.yaml').answers['organising.host']?.status).toBe('in_place')
  })

  it('changes only the answered lines of the format’s own example, with all its comments', async () => {
    const example = readFileSync(join(ROOT, 'test/scheme/fixtures/format.scheme.yaml'), 'utf8')
    write('a.scheme.yaml', example)
    const lines = ['Et sted at høre til', 'i tvivl: Det drøftes', 's', 's', 'l'].join('\n')
    expect((await peerscheme(['fill', 'a.scheme.yaml', '--only', 'purpose', '--plain'], `${lines}\n`)).code).toBe(0)
    expect((await peerscheme(['fill', 'a.scheme.yaml', '--only', 'organising', '--plain'], '2\nl\n')).code).toBe(0)
    const before = example.split('\n')
    const after = text('a.scheme.yaml').split('\n')
    expect(before.filter((line) => !after.includes(line))).toEqual([])
    expect(after.filter((line) => !before.includes(line)).length).toBeGreaterThan(2)
    // What was there stands in the same order.
    expect(after.filter((line) => before.includes(line))).toEqual(before)
    const scheme = schemeIn('a.scheme.yaml')
    expect(scheme.purpose.target_benefit?.text).toBe('Et sted at høre til')
    expect(scheme.purpose.organisation_fit).toMatchObject({ status: 'in_doubt', text: 'Det drøftes' })
    expect(scheme.answers['organising.host']?.status).toBe('partly')
  })
})

describe('fill --reassess', () => {
  const OLD = `${BLANK}assessed: {on: 2026-01-15, by: [{role: projektleder, basis: self}]}
profile: {minors: false}
elements:
  organising:
    host: {status: planned, owner: formand, due: 2026-06-01} # lovet i januar
    shared_ownership: in_place
`

  it('keeps the old file beside, begins with what was promised, and can be interrupted', async () => {
    write('a.scheme.yaml', OLD)
    const first = await peerscheme(['fill', 'a.scheme.yaml', '--reassess', '--plain'], '1\n')
    expect(first.code).toBe(0)
    expect(first.out).toContain('Den tidligere udgave er gemt som a.2026-01-15.scheme.yaml')
    expect(first.out).toContain('Sidst: planlagt · ansvarlig: formand · frist: 1.6.2026')
    expect(text('a.2026-01-15.scheme.yaml')).toBe(OLD)
    const scheme = schemeIn('a.scheme.yaml')
    expect(scheme.answers['organising.host']?.status).toBe('in_place')
    expect(scheme.assessed?.on).not.toBe('2026-01-15')
    expect(text('a.scheme.yaml')).toContain('# lovet i januar')

    const again = await peerscheme(['fill', 'a.scheme.yaml', '--reassess', '--plain'], 'l\n')
    expect(again.out).toContain('I fortsætter gennemgangen')
    expect(again.out).not.toContain('Sidst: planlagt')
    expect(readdirSync(cwd).sort()).toEqual(['a.2026-01-15.scheme.yaml', 'a.scheme.yaml'])
  })

  it('keeps nothing and writes nothing when the answers have a mistake', async () => {
    write('a.scheme.yaml', OLD)
    write('svar.yaml', 'organising.host: in_plase\n')
    expect(
      (await peerscheme(['fill', 'a.scheme.yaml', '--reassess', '--answers', 'svar.yaml', '--no-input'])).code,
    ).toBe(2)
    expect(text('a.scheme.yaml')).toBe(OLD)
    expect(readdirSync(cwd).sort()).toEqual(['a.scheme.yaml', 'svar.yaml'])
  })

  it('never overwrites an earlier version', async () => {
    write('a.scheme.yaml', OLD)
    write('a.2026-01-15.scheme.yaml', `${OLD}# en anden\n`)
    await peerscheme(['fill', 'a.scheme.yaml', '--reassess', '--no-input'])
    expect(text('a.2026-01-15.scheme.yaml')).toBe(`${OLD}# en anden\n`)
    expect(text('a.2026-01-15-2.scheme.yaml')).toBe(OLD)
  })
})
