/** A scheme file is read in one way, by the catalogue it names, whatever the command. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, ran } from '../commands/run.ts'

const CATALOGUE = readFileSync('examples/hearing-loss.catalogue.yaml', 'utf8')
const SCHEME = readFileSync('examples/hearing-loss.scheme.yaml', 'utf8')
const HEAD = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: pilot\n'

const withExample = (more: Record<string, string> = {}) =>
  folderWith({ 'hearing-loss.catalogue.yaml': CATALOGUE, 'ours.scheme.yaml': SCHEME, ...more })
const at = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')
const lintedAs = async (folder: string, file: string) => {
  const { out } = await ran(['lint', file, '--format', 'json'], folder)
  return JSON.parse(out).files.find((one: { file: string }) => one.file === file)
}

describe('fill', () => {
  it('writes answers below lenses and to an own pair of the catalogue that the file names', async () => {
    const folder = withExample({
      'a.yaml': 'lenses.following.breaks: in_place\nfaces_in_sight: in_place\nhearing_mix: closed\nroles: closed\n',
    })
    const { code, err } = await ran(['fill', 'ours.scheme.yaml', '--answers', 'a.yaml', '--no-input'], folder)
    expect(code, err).toBe(0)
    const before = SCHEME.split('\n')
    const changed = at(folder, 'ours.scheme.yaml')
      .split('\n')
      .filter((line) => !before.includes(line))
    expect(changed).toEqual([
      '    faces_in_sight: in_place',
      '    breaks: {status: in_place, note: Møderne er to timer i ét stræk}',
      '  roles: closed',
      '  hearing_mix: closed',
    ])
    expect((await lintedAs(folder, 'ours.scheme.yaml')).valid).toBe(true)
  })

  it('begins a lens of the catalogue below lenses, where none was answered yet', async () => {
    const folder = withExample({
      'bare.scheme.yaml': `${HEAD}catalogue: hearing-loss.catalogue.yaml\n`,
      'a.yaml': 'following: {breaks: partly}\nconfidentiality: in_place\n',
    })
    expect((await ran(['fill', 'bare', '--answers', 'a.yaml', '--no-input'], folder)).code).toBe(0)
    const text = at(folder, 'bare.scheme.yaml')
    expect(text).toContain('lenses:\n  following:\n    breaks: partly\n')
    expect(text).toContain('safeguarding:\n  confidentiality: in_place\n')
    expect((await lintedAs(folder, 'bare.scheme.yaml')).valid).toBe(true)
  })

  it('says what is wrong with a catalogue that the file names', async () => {
    const folder = folderWith({ 'a.scheme.yaml': `${HEAD}catalogue: gone.catalogue.yaml\n`, 'a.yaml': 'roles: open\n' })
    const { code, err } = await ran(['fill', 'a', '--answers', 'a.yaml', '--no-input'], folder)
    expect(code).toBe(1)
    expect(err).toContain('[unusable-catalogue]')
  })

  it.each(['lint', 'fill'])('%s explains why a file is not YAML with the line as it should be', async (command) => {
    const folder = folderWith({ 'a.scheme.yaml': `${HEAD}about: for alle: og flere\n` })
    const { code, out, err } = await ran([command, 'a.scheme.yaml', ...(command === 'fill' ? ['--plain'] : [])], folder)
    expect(code).toBe(1)
    const said = out + err
    expect(said).toContain('a.scheme.yaml:5:16\n')
    expect(said).toContain('> 5 │ about: for alle: og flere')
    expect(said).toContain('about: "for alle: og flere"')
  })
})

describe('answers', () => {
  it('that are not YAML are explained as a scheme is', async () => {
    const folder = folderWith({ 'a.scheme.yaml': HEAD, 'a.yaml': 'about: for alle: og flere\n' })
    const { code, err } = await ran(['fill', 'a', '--answers', 'a.yaml', '--no-input'], folder)
    expect(code).toBe(2)
    expect(err).toContain('a.yaml:1:16\n')
    expect(err).toContain('about: "for alle: og flere"')
    expect(at(folder, 'a.scheme.yaml')).toBe(HEAD)
  })

  it('are read by the catalogue that they name, and the file that is made is valid', async () => {
    const folder = withExample({
      'a.yaml': 'name: Ny\nstage: idea\ncatalogue: hearing-loss.catalogue.yaml\nrelatives: open\n',
    })
    const { code, err } = await ran(['new', 'ny', '--answers', 'a.yaml', '--no-input'], folder)
    expect(code, err).toBe(0)
    expect(at(folder, 'ny.scheme.yaml')).toContain('relatives: open')
    expect((await lintedAs(folder, 'ny.scheme.yaml')).valid).toBe(true)
  })

  it.each([
    'name: "\\u202e"\nstage: idea\n',
    'name: "  "\nstage: idea\n',
    'name: Ny\nstage: idea\nlanguage: sv\n',
    'name: Ny\nstage: idea\ntexts: [{path: ../x.md}]\n',
    'name: Ny\nstage: idea\nlenses: {following: {breaks: partly}}\n',
    'name: Ny\nstage: idea\npeerscheme: 2\n',
  ])('of which no valid file can be made make nothing: %j', async (answers) => {
    const folder = folderWith({ 'a.yaml': answers })
    const { code, err } = await ran(['new', 'ny', '--answers', 'a.yaml', '--no-input'], folder)
    expect(code, err).toBe(2)
    expect(err).not.toContain('went wrong in the program')
    expect(existsSync(join(folder, 'ny.scheme.yaml'))).toBe(false)
  })

  it.each(['gone.catalogue.yaml', 'wrong.catalogue.yaml', '../out.catalogue.yaml'])(
    'that name a catalogue that cannot be used make nothing: %s',
    async (catalogue) => {
      const folder = folderWith({
        'a.yaml': `name: Ny\nstage: idea\ncatalogue: ${catalogue}\n`,
        'wrong.catalogue.yaml': 'catalogue: 1\n',
      })
      const { code, err } = await ran(['new', 'ny', '--answers', 'a.yaml', '--no-input'], folder)
      expect(code).toBe(2)
      expect(err).toContain('a.yaml:3:12\n')
      expect(existsSync(join(folder, 'ny.scheme.yaml'))).toBe(false)
    },
  )
})

describe('new --from', () => {
  it('takes over the choices that the catalogue of the other adds, and names it', async () => {
    const folder = withExample({ 'a.yaml': 'name: Ny\nstage: idea\n' })
    const { code, err } = await ran(
      ['new', 'ny', '--from', 'ours.scheme.yaml', '--answers', 'a.yaml', '--no-input'],
      folder,
    )
    expect(code, err).toBe(0)
    const text = at(folder, 'ny.scheme.yaml')
    expect(text).toContain('catalogue: hearing-loss.catalogue.yaml\n')
    expect(text).toContain('hearing_mix: open')
    expect(text).not.toContain('in_place')
    expect((await lintedAs(folder, 'ny.scheme.yaml')).valid).toBe(true)
  })

  it('leaves them out where the catalogue lies elsewhere, and says so', async () => {
    const folder = withExample({ 'a.yaml': 'name: Ny\nstage: idea\n' })
    mkdirSync(join(folder, 'elsewhere'))
    const { code, err } = await ran(
      ['new', 'elsewhere/ny', '--from', 'ours.scheme.yaml', '--answers', 'a.yaml', '--no-input'],
      folder,
    )
    expect(code).toBe(0)
    expect(err).toContain('hearing-loss.catalogue.yaml')
    const text = at(folder, 'elsewhere/ny.scheme.yaml')
    expect(text).not.toContain('hearing_mix')
    expect(text).toContain('group_size: between')
  })
})

describe('wording', () => {
  const words = async (text: string, file = 'a.scheme.yaml') => {
    const folder = folderWith({ [file]: text, 'hearing-loss.catalogue.yaml': CATALOGUE })
    const { code, out } = await ran(['wording', file, '--format', 'json'], folder)
    const [only] = JSON.parse(out).files
    const found = only.findings.map(({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`)
    return { code, valid: only.valid, found }
  }

  it.each([
    ['is not YAML', `${HEAD}about: for misbrugere\nx: "\n`, ['5 wording-misbruger', '6 yaml-syntax']],
    ['is not YAML before that', `${HEAD}x: a: b\nabout: for misbrugere\n`, ['5 yaml-syntax', '6 wording-misbruger']],
    ['is not YAML on that line', `${HEAD}about: misbrugere: ja\n`, ['5 wording-misbruger', '5 yaml-syntax']],
    ['has an unknown key', `${HEAD}abuot: for misbrugere\n`, ['5 unknown-key', '5 wording-misbruger']],
    [
      'has a wrong value',
      `${HEAD.replace('pilot', 'pillot')}about: for misbrugere\n`,
      ['4 wrong-value', '5 wording-misbruger'],
    ],
    ['is a list', '- hjælp til misbrugere\n', ['1 not-a-scheme', '1 wording-misbruger']],
    ['is empty', '', ['1 not-a-scheme']],
  ])('of a scheme file that %s says so, and looks at its words', async (_, text, expected) => {
    expect(await words(text)).toEqual({ code: 1, valid: false, found: expected })
  })

  it.each(['other.yaml', 'other.yml', 'OTHER.YAML'])(
    'of another YAML file says that it is no scheme: %s',
    async (file) => {
      const { code, valid, found } = await words('title:\n  da: hjælp til misbrugere\n', file)
      expect([code, valid]).toEqual([1, false])
      expect(found).toContain('2 wording-misbruger')
      expect(found).toContain('1 format-version')
    },
  )

  it('leaves working text alone in a file that is not valid too', async () => {
    const { found } = await words(`${HEAD}stage: pilot\npurpose: {need: hjælp til misbrugere}\n`)
    expect(found).toEqual(['5 duplicate-key'])
  })

  it('looks for the words of the catalogue that a scheme names', async () => {
    const named = `${HEAD}catalogue: hearing-loss.catalogue.yaml\nabout: Også normalthørende er velkomne\n`
    const { code, valid, found } = await words(named)
    expect([code, valid]).toEqual([0, true])
    expect(found).toHaveLength(1)
  })

  it('has nothing to say of a valid file without such words', async () => {
    expect(await words(`${HEAD}about: For alle i byen\n`)).toEqual({ code: 0, valid: true, found: [] })
  })
})

describe('without files', () => {
  it.each(['lint', 'audit'])('%s suggests itself', async (command) => {
    const { code, err } = await ran([command], folderWith({}))
    expect(code).toBe(2)
    expect(err).toContain(`peerscheme ${command} ours.scheme.yaml`)
  })
})
