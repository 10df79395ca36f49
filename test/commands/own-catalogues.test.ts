import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { DIST } from '../../src/io/knowledge.ts'
import { folderWith, ran } from './run.ts'

const PACK = readFileSync('examples/hearing-loss.catalogue.yaml', 'utf8')
const SCHEME = readFileSync('examples/hearing-loss.scheme.yaml', 'utf8')
const PLAIN = 'peerscheme: 1\nname: Uden\nlanguage: da\nstage: pilot\ngrid: {meeting_place: open}\n'
const SECOND = `catalogue: 1
id: second
title: {da: Et til, en: Another}
language: da
extends: builtin
lenses:
  - id: second_look
    title: Se igen
    about: Om igen
    criteria:
      - {id: again, weight: important, stage: idea, title: Igen, question: Q, partly: P, in_place: I, why: W, action: A}
`
const FIRST = `catalogue: 1
id: first
title: Et
language: da
extends: builtin
conditions:
  says_goodbye: {text: I siger farvel, when: {properties: {elements: {properties: {activities: {properties: {closing: {const: in_place}}}}}}}}
criteria:
  activities:
    - {id: cake, when: says_goodbye, weight: important, stage: idea, title: Kage, question: Q, partly: P, in_place: I, why: W, action: A}
`
const folder = folderWith({
  'hearing-loss.catalogue.yaml': PACK,
  'a.scheme.yaml': SCHEME,
  'plain.scheme.yaml': PLAIN,
  'second.catalogue.yaml': SECOND,
  'wrong.catalogue.yaml': `${SECOND}without: [safeguarding.confidentiality]\n`,
  'first.catalogue.yaml': `${FIRST}`,
  'third.catalogue.yaml': `${SECOND}without: [activities.closing]\n`,
  'wrong.scheme.yaml': `${PLAIN}catalogue: wrong.catalogue.yaml\nlenses: {second_look: {again: partly}}\n`,
  'gone.scheme.yaml': `${PLAIN}catalogue: gone.catalogue.yaml\n`,
  'up.scheme.yaml': `${PLAIN}catalogue: ../up.catalogue.yaml\n`,
  'link.scheme.yaml': `${PLAIN}catalogue: link.catalogue.yaml\n`,
  'text.scheme.yaml': `${PLAIN}catalogue: hearing-loss.catalogue.yaml\ntexts: [{path: folder.md}]\n`,
  'folder.md': '# Velkommen\n\nOgså normalthørende er velkomne.\n',
})
const outside = folderWith({ 'out.catalogue.yaml': PACK })
symlinkSync(join(outside, 'out.catalogue.yaml'), join(folder, 'link.catalogue.yaml'))

const peerscheme = (...argv: string[]) => ran(argv, folder)
const contract = (name: string) =>
  new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
  )

describe('a scheme that names a catalogue of its own', () => {
  it('is judged by it, and the result names it with its hash', async () => {
    const { code, out } = await peerscheme('audit', 'a.scheme.yaml', '--format', 'json')
    expect(code).toBe(0)
    const result = JSON.parse(out)
    const keeps = contract('result')
    expect(keeps(result), JSON.stringify(keeps.errors)).toBe(true)
    expect(result.peerscheme.catalogue).toMatch(/^\d+\.\d+\.\d+\+hearing-loss$/)
    expect(result.peerscheme.own_catalogues).toMatchObject([{ id: 'hearing-loss', version: '1' }])
    const [scheme] = result.schemes
    expect(scheme.catalogue_hash).toBe(result.peerscheme.catalogue_hash)
    expect(scheme.lenses.map(({ id }: { id: string }) => id)).toContain('following')
    const gap = scheme.gaps.find(({ id }: { id: string }) => id === 'activities.sound_conditions')
    expect(gap).toMatchObject({ title: 'Lydforholdene i rummet', sources: [{ id: 'hf-guide', section: 'Forløb' }] })
    expect(scheme.findings.map(({ rule }: { rule: string }) => rule)).toContain('many-round-a-bad-table')
  })

  it('says so to people, with the lens and the pairs', async () => {
    const { out } = await peerscheme('audit', 'a.scheme.yaml')
    expect(out).toMatch(
      /Vurderet efter det indbyggede katalog og ”Grupper for mennesker med høretab”, udgave 1 \(\S+\+hearing-loss, [0-9a-f]{12}\)/,
    )
    expect(out).toContain('Kan alle følge med?')
    expect(out).toContain('Pårørende er velkomne')
    expect(out).toContain('egne råd i Grupper for mennesker med høretab')
    const markdown = await peerscheme('audit', 'a.scheme.yaml', '--format', 'markdown', '--lang', 'en')
    expect(markdown.out).toContain('Judged by the built-in catalogue and “Groups for people with hearing loss”')
  })

  it('is shown beside others by its own catalogue, and the overview says that they differ', async () => {
    const json = await peerscheme('audit', 'a.scheme.yaml', 'plain.scheme.yaml', '--format', 'json')
    const { peerscheme: header, schemes } = JSON.parse(json.out)
    expect(header).not.toHaveProperty('own_catalogues')
    expect(schemes[0].catalogue).toContain('+hearing-loss')
    expect(schemes[1]).not.toHaveProperty('catalogue')
    const { out } = await peerscheme('audit', 'a.scheme.yaml', 'plain.scheme.yaml', '--lang', 'en')
    expect(out).toContain('The schemes were judged by different catalogues.')
  })

  it('can be tried otherwise by its own answers', async () => {
    const flags = ['--assume', 'grid.relatives=open', '--assume', 'following.breaks=in_place', '--format', 'json']
    const { code, out } = await peerscheme('audit', 'a.scheme.yaml', ...flags)
    expect(code).toBe(0)
    expect(JSON.parse(out).schemes[0].what_if.assumed).toEqual([
      { path: 'grid.relatives', from: 'closed', to: 'open' },
      { path: 'following.breaks', from: 'missing', to: 'in_place' },
    ])
  })

  it('has its own words looked for in its texts', async () => {
    const { out } = await peerscheme('lint', 'text.scheme.yaml', '--format', 'json')
    const result = JSON.parse(out)
    const keeps = contract('lint-result')
    expect(keeps(result), JSON.stringify(keeps.errors)).toBe(true)
    const text = result.files.find(({ file }: { file: string }) => file === 'folder.md')
    expect(text.findings).toMatchObject([
      { rule: 'wording-normalthoerende', found: 'normalthørende', suggestion: 'hørende' },
    ])
    expect(text.findings[0].message).toContain('normalthørende')
  })
})

describe('a catalogue that cannot be used', () => {
  it.each([
    ['gone.scheme.yaml', 'There is no catalogue "gone.catalogue.yaml"'],
    ['link.scheme.yaml', 'lies outside the folder of the scheme'],
    ['wrong.scheme.yaml', 'There are errors in the catalogue "wrong.catalogue.yaml" (wrong.catalogue.yaml:12:11)'],
  ])('%s: the scheme is told so at its line, and nothing else is guessed', async (file, message) => {
    const { code, out } = await peerscheme('audit', file, '--format', 'json', '--lang', 'en')
    expect(code).toBe(1)
    const [scheme] = JSON.parse(out).schemes
    expect(scheme.valid).toBe(false)
    expect(scheme.findings).toMatchObject([{ rule: 'unusable-catalogue', severity: 'error', line: 6 }])
    expect(scheme.findings[0].message).toContain(message)
  })

  it('is not looked for where the path leads upwards', async () => {
    const { out } = await peerscheme('audit', 'up.scheme.yaml', '--format', 'json')
    expect(JSON.parse(out).schemes[0].findings).toMatchObject([{ rule: 'unsafe-path' }])
  })

  it('ends an audit with 1 and its findings, and prints no result', async () => {
    const { code, out, err } = await peerscheme('audit', 'plain.scheme.yaml', '--catalogue', 'wrong.catalogue.yaml')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('wrong.catalogue.yaml:12:11')
    expect(err).toContain('cannot be left out')
    expect(err).toContain('nothing can be judged by it')
  })

  it.each([
    ['nowhere.yaml', 'there is no such file'],
    ['.', 'is a folder'],
  ])('%s: is a wrong use', async (file, message) => {
    const { code, err } = await peerscheme('audit', 'plain.scheme.yaml', '--catalogue', file)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('is a file with findings for lint, and the schemes wait', async () => {
    const { code, out, err } = await peerscheme(
      'lint',
      'plain.scheme.yaml',
      '--catalogue',
      'wrong.catalogue.yaml',
      '--format',
      'json',
    )
    expect(code).toBe(1)
    const { files } = JSON.parse(out)
    expect(files).toMatchObject([
      { file: 'wrong.catalogue.yaml', valid: false, findings: [{ rule: 'gate-stays', line: 12, column: 11 }] },
    ])
    expect(files[0].findings[0].help).toBe('Delete the line.')
    expect(err).toContain('not looked through')
  })
})

describe('--catalogue', () => {
  it('adds several, in order', async () => {
    const own = ['--catalogue', 'hearing-loss.catalogue.yaml', '--catalogue', 'second.catalogue.yaml']
    const { code, out } = await peerscheme('audit', 'plain.scheme.yaml', ...own, '--format', 'json')
    expect(code).toBe(0)
    const { peerscheme: header, schemes } = JSON.parse(out)
    expect(header.catalogue).toMatch(/\+hearing-loss\+second$/)
    expect(schemes[0].lenses.map(({ id }: { id: string }) => id).slice(-2)).toEqual(['following', 'second_look'])
    const other = await peerscheme('audit', 'plain.scheme.yaml', ...own.slice(2), '--format', 'json')
    expect(JSON.parse(other.out).peerscheme.catalogue_hash).not.toBe(header.catalogue_hash)
  })

  it('does not let one leave out what another depends on', async () => {
    const own = ['--catalogue', 'first.catalogue.yaml', '--catalogue', 'third.catalogue.yaml']
    const { code, err } = await peerscheme('audit', 'plain.scheme.yaml', ...own)
    expect(code).toBe(1)
    expect(err).toContain('Other criteria depend on "activities.closing"')
  })

  it('is added once where the scheme names the same', async () => {
    const own = ['--catalogue', './hearing-loss.catalogue.yaml', '--catalogue', 'hearing-loss.catalogue.yaml']
    const twice = await peerscheme('audit', 'a.scheme.yaml', ...own, '--format', 'json')
    const once = await peerscheme('audit', 'a.scheme.yaml', '--format', 'json')
    expect(JSON.parse(twice.out).peerscheme.catalogue_hash).toBe(JSON.parse(once.out).peerscheme.catalogue_hash)
  })

  it('gives the same hash every time, and another for another catalogue', async () => {
    const hash = async (...argv: string[]): Promise<string> =>
      JSON.parse((await peerscheme('catalogue', ...argv)).out).hash
    const [built, one, again] = [
      await hash(),
      await hash('--catalogue', 'second.catalogue.yaml'),
      await hash('--catalogue', 'second.catalogue.yaml'),
    ]
    expect(one).toBe(again)
    expect(one).not.toBe(built)
  })

  it('lets explain tell of what it adds', async () => {
    const own = ['--catalogue', 'hearing-loss.catalogue.yaml', '--lang', 'en']
    expect((await peerscheme('explain', 'induction_loop', ...own)).out).toContain('Is there an induction loop')
    expect((await peerscheme('explain', 'screen-without-captions', ...own)).out).toContain(
      'On a screen without captions',
    )
    const pair = await peerscheme('explain', 'hearing_mix', ...own)
    expect(pair.out).toContain('All kinds of hearing loss')
    expect(pair.out).not.toContain('Høreforeningen chose')
  })

  it('gives the schema of scheme files that answer it', async () => {
    const { out } = await peerscheme('schema', 'scheme', '--catalogue', 'hearing-loss.catalogue.yaml')
    const accepts = new Ajv({ strict: false }).compile(JSON.parse(out))
    expect(accepts(load(SCHEME)), JSON.stringify(accepts.errors)).toBe(true)
    expect(accepts(load(SCHEME.replace('one_at_a_time', 'two_at_a_time')))).toBe(false)
    const plain = new Ajv({ strict: false }).compile(JSON.parse((await peerscheme('schema', 'scheme')).out))
    expect(plain(load(SCHEME))).toBe(false)
  })

  it('is looked through by lint alone, and as one of the files', async () => {
    const alone = await peerscheme('lint', '--catalogue', 'hearing-loss.catalogue.yaml', '--lang', 'en')
    expect(alone).toMatchObject({ code: 0, out: 'hearing-loss.catalogue.yaml: nothing to remark on\n' })
    const among = await peerscheme('lint', 'second.catalogue.yaml', 'wrong.catalogue.yaml', '--format', 'json')
    expect(among.code).toBe(1)
    expect(JSON.parse(among.out).files.map(({ valid }: { valid: boolean }) => valid)).toEqual([true, false])
  })
})

describe('an ordinary run', () => {
  /** What a file of dist loads at once, and what that loads. */
  const loadedWith = (name: string, known = new Set<string>()): Set<string> => {
    if (known.has(name)) return known
    known.add(name)
    const text = readFileSync(join(DIST, name), 'utf8')
    for (const [, other = ''] of text.matchAll(/^(?:const \w+ = )?require\("\.\/([\w-]+\.cjs)"\)/gm))
      loadedWith(other, known)
    return known
  }
  const knowsCatalogues = (name: string) => readFileSync(join(DIST, name), 'utf8').includes('unknown-placeholder')

  it.each(['main.cjs', 'audit.cjs', 'lint.cjs', 'pretty.cjs'])(
    'loads nothing of what reads a catalogue: %s',
    (name) => {
      const loaded = [...loadedWith(name)]
      expect(loaded).toContain(name)
      expect(loaded.filter(knowsCatalogues)).toEqual([])
    },
  )

  it('would load it with what opens catalogues', () => {
    expect([...loadedWith('catalogues.cjs')].filter(knowsCatalogues)).not.toEqual([])
  })
})
