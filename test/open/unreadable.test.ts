/** What cannot be read leaves a trace for machines; and a catalogue that cannot be used ends every command the same way. */
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { folderWith, ran } from '../commands/run.ts'

const HEAD = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: pilot\n'
const LATIN_1 = Buffer.from(`${HEAD}about: på dansk\n`, 'latin1')
const contract = (name: string) =>
  new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
  )
const keepsLint = contract('lint-result')
const keepsAudit = contract('result')

interface Listed {
  file: string
  valid: boolean
  findings: { rule: string; severity: string; line: number; column: number; message: string }[]
}

async function listed(argv: string[], folder: string) {
  const { code, out, err } = await ran([...argv, '--format', 'json', '--lang', 'en'], folder)
  const result = JSON.parse(out)
  const keeps = argv[0] === 'audit' ? keepsAudit : keepsLint
  expect(keeps(result), JSON.stringify(keeps.errors)).toBe(true)
  return { code, err, files: (result.files ?? result.schemes) as Listed[] }
}

describe.each(['lint', 'audit', 'wording'])('%s', (command) => {
  it('lists a file that is not UTF-8 at its beginning, and goes on', async () => {
    const folder = folderWith({ 'a.scheme.yaml': HEAD, 'b.scheme.yaml': LATIN_1, 'c.scheme.yaml': HEAD })
    const { code, err, files } = await listed([command, 'a.scheme.yaml', 'b.scheme.yaml', 'c.scheme.yaml'], folder)
    expect(code).toBe(2)
    expect(err).toBe('b.scheme.yaml: the text is not saved as UTF-8. Save the file again as UTF-8.\n')
    expect(files.map(({ file, valid }) => [file, valid])).toEqual([
      ['a.scheme.yaml', true],
      ['b.scheme.yaml', false],
      ['c.scheme.yaml', true],
    ])
    expect(files[1]?.findings).toMatchObject([
      { rule: 'unreadable', severity: 'error', line: 1, column: 1, message: 'The text is not saved as UTF-8.' },
    ])
    expect(files[0]?.findings).toEqual([])
  })

  it('lists what is left out of a folder because it cannot be opened', async () => {
    const folder = folderWith({ 'a.scheme.yaml': HEAD })
    symlinkSync('nowhere', join(folder, 'b.scheme.yaml'))
    const { code, files } = await listed([command, '.'], folder)
    expect(code).toBe(2)
    expect(files.map(({ file, valid }) => [file, valid])).toEqual([
      ['b.scheme.yaml', false],
      ['a.scheme.yaml', true],
    ])
  })

  it('says it once to people, beside the report', async () => {
    const folder = folderWith({ 'a.scheme.yaml': HEAD, 'b.scheme.yaml': LATIN_1 })
    const { code, out, err } = await ran([command, 'a.scheme.yaml', 'b.scheme.yaml'], folder)
    expect(code).toBe(2)
    expect(err).toContain('b.scheme.yaml: the text is not saved as UTF-8.')
    expect(out).not.toContain('b.scheme.yaml')
  })

  it('invents no file where nothing matches', async () => {
    const { code, files } = await listed([command, '*.yaml', 'none.md'], folderWith({}))
    expect([code, files]).toEqual([2, []])
  })
})

describe('a catalogue of --catalogue', () => {
  const folder = folderWith({
    'a.scheme.yaml': HEAD,
    'wrong.catalogue.yaml': 'catalogue: 1\nid: x\n',
    'latin.catalogue.yaml': LATIN_1,
  })
  const COMMANDS = [
    ['lint', 'a.scheme.yaml'],
    ['audit', 'a.scheme.yaml'],
    ['wording', 'a.scheme.yaml'],
    ['explain', 'roles'],
    ['catalogue'],
    ['schema'],
  ]

  it.each(COMMANDS)('that is wrong is a finding: %s', async (...argv) => {
    const { code, out, err } = await ran([...argv, '--catalogue', 'wrong.catalogue.yaml'], folder)
    expect(code).toBe(1)
    expect(out + err).toContain('wrong.catalogue.yaml:1:1\n')
    expect(out + err).toContain('[missing-key]')
  })

  it.each(COMMANDS)('that cannot be opened or read is trouble: %s', async (...argv) => {
    const gone = await ran([...argv, '--catalogue', 'gone.catalogue.yaml'], folder)
    expect([gone.code, gone.out]).toEqual([2, ''])
    expect(gone.err).toContain('--catalogue gone.catalogue.yaml: there is no such file')
    const latin = await ran([...argv, '--catalogue', 'latin.catalogue.yaml'], folder)
    expect([latin.code, latin.out]).toEqual([2, ''])
    expect(latin.err).toContain('--catalogue latin.catalogue.yaml: the text is not saved as UTF-8')
  })

  it.each(['lint', 'audit', 'wording'])('leaves the JSON of %s whole', async (command) => {
    const wrong = await listed([command, 'a.scheme.yaml', '--catalogue', 'wrong.catalogue.yaml'], folder)
    expect(wrong.code).toBe(1)
    expect(wrong.files.map(({ file }) => file)).toEqual(command === 'audit' ? [] : ['wrong.catalogue.yaml'])
    expect((await listed([command, 'a.scheme.yaml', '--catalogue', 'gone.catalogue.yaml'], folder)).code).toBe(2)
  })

  it('among the files of lint is told of like any file, and the rest goes on', async () => {
    const { code, err, files } = await listed(
      ['lint', 'latin.catalogue.yaml', 'gone.catalogue.yaml', '*.scheme.yaml', 'wrong.*'],
      folder,
    )
    expect(code).toBe(2)
    expect(err).toContain('gone.catalogue.yaml: there is no such file')
    expect(files.map(({ file, valid }) => [file, valid])).toEqual([
      ['latin.catalogue.yaml', false],
      ['wrong.catalogue.yaml', false],
      ['a.scheme.yaml', true],
    ])
  })
})
