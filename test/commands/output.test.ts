/** `-o` never takes the place of anything that was read, whoever named it, nor of what may not be written. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../cli/run.ts'
import { folderWith, ran } from './run.ts'

const CATALOGUE = readFileSync('examples/hearing-loss.catalogue.yaml', 'utf8')
const HEAD = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: pilot\n'
const SCHEME = `${HEAD}catalogue: own.catalogue.yaml\ntexts: [{path: leaflet.md}]\n`
const files = {
  'a.scheme.yaml': SCHEME,
  'plain.scheme.yaml': HEAD,
  'own.catalogue.yaml': CATALOGUE,
  'leaflet.md': '# Velkommen\n',
}
const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

describe('what was read', () => {
  it.each([
    ['a file', ['lint', 'plain.scheme.yaml', '-o', 'plain.scheme.yaml']],
    ['a file of a folder', ['audit', '.', '-o', 'plain.scheme.yaml']],
    ['the catalogue that a scheme names', ['lint', 'a.scheme.yaml', '-o', 'own.catalogue.yaml']],
    ['the catalogue that a scheme names', ['audit', 'a.scheme.yaml', '-o', 'own.catalogue.yaml', '--format', 'json']],
    ['the text that a scheme names', ['lint', 'a.scheme.yaml', '-o', 'leaflet.md']],
    ['the text that a scheme names', ['audit', 'a.scheme.yaml', '-o', './leaflet.md', '--format', 'markdown']],
    ['a text', ['wording', 'leaflet.md', '-o', 'leaflet.md']],
    ...[
      ['lint', 'plain.scheme.yaml'],
      ['audit', 'plain.scheme.yaml'],
      ['wording', 'leaflet.md'],
      ['explain'],
      ['catalogue'],
      ['schema'],
    ].map((argv): [string, string[]] => [
      'the catalogue of --catalogue',
      [...argv, '--catalogue', 'own.catalogue.yaml', '-o', 'own.catalogue.yaml'],
    ]),
    ['a catalogue that is linted', ['lint', 'own.catalogue.yaml', '-o', 'own.catalogue.yaml']],
  ])('is not overwritten: %s, %j', async (_, argv) => {
    const folder = folderWith(files)
    const { code, err } = await ran(argv, folder)
    expect(code).toBe(2)
    expect(err).toContain('is also one of the files that are read')
    expect(contents(folder)).toEqual(files)
  })

  it('is not overwritten where a scheme that is not valid names it', async () => {
    const broken = { ...files, 'a.scheme.yaml': SCHEME.replace('pilot', 'pillot') }
    for (const name of ['leaflet.md', 'own.catalogue.yaml']) {
      const folder = folderWith(broken)
      expect((await ran(['lint', 'a.scheme.yaml', '-o', name], folder)).code).toBe(2)
      expect(contents(folder)).toEqual(broken)
    }
  })

  it.each([
    ['a link', (from: string, to: string) => symlinkSync(from, to)],
    ['a second name', (from: string, to: string) => linkSync(from, to)],
  ])('is not overwritten by %s either', async (_, make) => {
    for (const name of ['leaflet.md', 'own.catalogue.yaml', 'a.scheme.yaml']) {
      const folder = folderWith(files)
      make(join(folder, name), join(folder, 'other'))
      const { code } = await ran(['lint', 'a.scheme.yaml', '-o', 'other'], folder)
      expect([name, code]).toEqual([name, 2])
      expect(contents(folder)).toEqual({ ...files, other: files[name as keyof typeof files] })
    }
  })

  it('is not overwritten where it came by standard input', () => {
    const folder = folderWith(files)
    const stdin = openSync(join(folder, 'plain.scheme.yaml'), 'r')
    const argv = [join(ROOT, 'bin/peerscheme.js'), 'lint', '-', '-o', 'plain.scheme.yaml', '--lang', 'en']
    const ended = spawnSync(process.execPath, argv, { cwd: folder, stdio: [stdin, 'pipe', 'pipe'], encoding: 'utf8' })
    closeSync(stdin)
    expect(ended.status).toBe(2)
    expect(ended.stderr).toContain('is also one of the files that are read')
    expect(contents(folder)).toEqual(files)
  })

  it('is found out however late it is read, and nothing is left behind', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`s${100 + n}.scheme.yaml`, HEAD]))
    const all = { ...files, ...many, 'z.scheme.yaml': SCHEME }
    const folder = folderWith(all)
    const { code } = await ran(['audit', '.', '--format', 'json', '-o', 'leaflet.md'], folder)
    expect(code).toBe(2)
    expect(contents(folder)).toEqual(all)
  })
})

describe('another file', () => {
  it('is written, and replaced', async () => {
    const folder = folderWith({ ...files, 'out.txt': 'old' })
    for (const name of ['out.txt', 'new.txt']) {
      const { code, err } = await ran(['lint', 'a.scheme.yaml', '-o', name], folder)
      expect([code, err]).toEqual([0, `Written to ${name}\n`])
      expect(readFileSync(join(folder, name), 'utf8')).toContain('nothing to remark on')
    }
  })

  it('is left alone where it is protected, whoever runs the program', async () => {
    const folder = folderWith({ ...files, 'out.txt': 'old' })
    chmodSync(join(folder, 'out.txt'), 0o444)
    const { code, err } = await ran(['lint', 'a.scheme.yaml', '-o', 'out.txt'], folder)
    expect(code).toBe(2)
    expect(err).toContain('out.txt is write-protected')
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('old')
  })
})

it.each([
  ['lint', 'plain.scheme.yaml'],
  ['audit', 'plain.scheme.yaml', '--format', 'json'],
  ['explain', 'roles'],
  ['catalogue'],
  ['schema'],
])('- is standard output: %s', async (...argv) => {
  const folder = folderWith(files)
  const without = await ran(argv, folder)
  expect(await ran([...argv, '-o', '-'], folder)).toEqual(without)
  expect(contents(folder)).toEqual(files)
})

describe('UTF-16', () => {
  it.each(['utf16le', 'utf16be'])('is read and kept by fill: %s', async (encoding) => {
    const bytes = (text: string) => {
      const little = Buffer.from(`\ufeff${text}`, 'utf16le')
      return encoding === 'utf16le' ? little : little.swap16()
    }
    const folder = folderWith({ 'a.yaml': 'roles: open\n', 'a.scheme.yaml': '' })
    const path = join(folder, 'a.scheme.yaml')
    writeFileSync(path, bytes(HEAD))
    expect((await ran(['lint', 'a.scheme.yaml'], folder)).code).toBe(0)
    expect((await ran(['fill', 'a', '--answers', 'a.yaml', '--no-input'], folder)).code).toBe(0)
    expect(readFileSync(path).equals(bytes(`${HEAD}grid:\n  roles: open\n`))).toBe(true)
    expect((await ran(['fill', 'a', '--reassess', '--no-input'], folder)).code).toBe(0)
    const kept = readdirSync(folder).find((name) => /^a\.\d/.test(name)) ?? ''
    expect(readFileSync(join(folder, kept)).equals(bytes(`${HEAD}grid:\n  roles: open\n`))).toBe(true)
  })
})
