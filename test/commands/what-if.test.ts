import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { folderWith, ran } from './run.ts'

const SCHEME = `peerscheme: 1
name: Makkerne
language: da
stage: pilot
profile: {community_types: [group], vulnerable: false, digital_reach: few}
elements:
  training_supervision:
    introduction: {status: partly, due: 2027-02}
safeguarding: {confidentiality: planned}
grid:
  roles: {position: open, target: closed}
  coordination: closed
  group_size: open
`
const folder = folderWith({
  'a.scheme.yaml': SCHEME,
  'b.scheme.yaml': 'peerscheme: 1\nname: Tom\nstage: idea\n',
  'c.scheme.yaml': `${SCHEME}  custom: [{id: payment, labels: {closed: Medlemmer, open: Alle}, position: closed}]\n`,
  'bad.scheme.yaml': 'peerscheme: 1\nname: Forkert\nstage: drift\n',
})
const audit = (...argv: string[]) => ran(['audit', ...argv], folder)

const schema = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8'))
const keeps = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema)

describe('audit --assume', () => {
  it('shows today and the changed scheme side by side', async () => {
    const { code, out } = await audit(
      'a.scheme.yaml',
      '--assume',
      'grid.coordination=open',
      '--assume',
      'elements.training_supervision.introduction=in_place',
    )
    expect(code).toBe(0)
    expect(out).toContain('Hvad nu hvis')
    expect(out).toMatch(/: .*facebook.* \(i dag .*mail.*\)/)
    expect(out).toMatch(/Score +\S+ +\S+ +\+\d/)
    expect(out).toMatch(/Skemaet: lukket +1 +0 +-1/)
    expect(out).toMatch(/Uddannelse og supervision +\d+ +\d+ +\+\d/)
    const online = await audit('a.scheme.yaml', '--assume', 'grid.meeting_place=open')
    expect(online.out).toContain('Dilemmaer, der kommer til')
  })

  it('shows which criteria come, and which must be in place first', async () => {
    const { out } = await audit('a.scheme.yaml', '--assume', 'profile.vulnerable=true', '--lang', 'en')
    expect(out).toMatch(/Criteria that appear\n/)
    expect(out).toMatch(/more criteria would apply to you/)
    const back = await audit('a.scheme.yaml', '--assume', 'stage=idea', '--lang', 'en')
    expect(back.out).toContain('Criteria that disappear')
    expect(back.out).toMatch(/Stage +pilot +idea/)
    expect(back.out).toMatch(/What counts +in place +planned or more/)
  })

  it('says so when nothing would be different', async () => {
    const { out } = await audit('a.scheme.yaml', '--assume', 'grid.roles=open', '--lang', 'en')
    expect(out).toContain('That is how it already is')
  })

  it('is Markdown and JSON too', async () => {
    const flags = ['a.scheme.yaml', '--assume', 'grid.meeting_place=open', '--assume', 'profile.vulnerable=true']
    const markdown = await audit(...flags, '--format', 'markdown')
    expect(markdown.out).toMatch(/^\| Score \| \S+ \| \S+ \|/m)
    const { out } = await audit(...flags, '--format', 'json')
    const result = JSON.parse(out)
    expect(keeps(result), JSON.stringify(keeps.errors)).toBe(true)
    const [scheme] = result.schemes
    expect(scheme.what_if.assumed).toEqual([
      { path: 'grid.meeting_place', from: null, to: 'open' },
      { path: 'profile.vulnerable', from: false, to: true },
    ])
    expect(scheme.what_if.rules.appear.map(({ rule }: { rule: string }) => rule)).toContain('virtual-not-digital')
    expect(scheme.what_if.grid).toMatchObject({ closed: 1, open: 3 })
    expect(scheme.grid).toMatchObject({ closed: 1, open: 2 })
  })

  it('is not there where nobody asked', async () => {
    const { out } = await audit('a.scheme.yaml', '--format', 'json')
    expect(JSON.parse(out).schemes[0]).not.toHaveProperty('what_if')
  })

  it('takes a pair of a scheme’s own, for the schemes that have it', async () => {
    const flags = ['a.scheme.yaml', 'c.scheme.yaml', '--assume', 'grid.payment=open', '--format', 'json']
    const { code, out } = await audit(...flags)
    expect(code).toBe(0)
    const [without, having] = JSON.parse(out).schemes
    expect(without.what_if.assumed).toEqual([])
    expect(having.what_if.assumed).toEqual([{ path: 'grid.payment', from: 'closed', to: 'open' }])
  })

  it('leaves a file that is no valid scheme with its findings', async () => {
    const { code, out } = await audit('bad.scheme.yaml', '--assume', 'grid.roles=open', '--format', 'json')
    expect(code).toBe(1)
    expect(Object.keys(JSON.parse(out).schemes[0])).toEqual(['file', 'name', 'valid', 'findings'])
  })

  it.each([
    ['grid.rols=open', 'grid.roles'],
    ['grid.roles=opne', 'open'],
    ['roles=open', 'grid.roles'],
  ])('%s: names the nearest right word, prints no report and ends with 2', async (text, meant) => {
    const { code, out, err } = await audit('a.scheme.yaml', '--assume', text)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`Did you mean ${meant}?`)
  })
})

describe('audit --targets', () => {
  it('assumes the targets of the grid, and in place what has a date', async () => {
    const { out } = await audit('a.scheme.yaml', '--targets', '--format', 'json')
    expect(JSON.parse(out).schemes[0].what_if.assumed).toEqual([
      { path: 'training_supervision.introduction', from: 'partly', to: 'in_place' },
      { path: 'grid.roles', from: 'open', to: 'closed' },
    ])
  })

  it('lets what is assumed by name win', async () => {
    const { out } = await audit('a.scheme.yaml', '--targets', '--assume', 'grid.roles=between', '--format', 'json')
    expect(JSON.parse(out).schemes[0].what_if.assumed).toContainEqual({
      path: 'grid.roles',
      from: 'open',
      to: 'between',
    })
  })

  it('says so where there is nothing to assume', async () => {
    const { code, out } = await audit('b.scheme.yaml', '--targets')
    expect(code).toBe(0)
    expect(out).toContain('There is nothing to assume')
  })
})
