/** `schema`, and the first line by which an editor finds it: in the language asked for, and never of a file that is not there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../cli/run.ts'
import { folderWith, ran } from './run.ts'

const LINE = '# yaml-language-server: $schema='
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')
const firstLine = (text: string) => text.split('\n', 1)[0]
const ANSWERS = { 'answers.yaml': 'name: Prøve\nstage: pilot\n' }
const NEW = ['new', 'ours.scheme.yaml', '--answers', 'answers.yaml', '--no-input']

describe('the schema of a scheme', () => {
  it('is the published one in English', async () => {
    const { code, out } = await ran(['schema', 'scheme', '--lang', 'en'], folderWith({}))
    expect([code, out]).toEqual([0, readFileSync(join(ROOT, 'schemas/scheme.schema.json'), 'utf8')])
  })

  it('speaks Danish when asked to, and says the same of every key', async () => {
    const [da, en] = await Promise.all(
      ['da', 'en'].map(async (lang) =>
        JSON.parse((await ran(['schema', 'scheme', '--lang', lang], folderWith({}))).out),
      ),
    )
    expect(da.properties.name).toMatchObject({ title: 'Navn', description: 'Hvad ordningen hedder.' })
    expect(da.properties.profile.properties.minors.title).toBe('Deltagere under 18 år')
    const withoutWords = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner) =>
          typeof inner === 'string' && ['title', 'description', 'label'].includes(key)
            ? ''
            : key === 'enumDescriptions'
              ? []
              : inner,
        ),
      )
    expect(withoutWords(da)).toEqual(withoutWords(en))
  })
})

describe('a blank file', () => {
  it('gets its schema put beside it, in its language, and names it', async () => {
    const folder = folderWith({ 'in/a.txt': '' })
    const { code, err } = await ran(['schema', '--template', '-o', 'in/ours.scheme.yaml', '--lang', 'da'], folder)
    expect([code, err]).toEqual([0, expect.stringContaining('in/scheme.schema.json')])
    expect(firstLine(read(folder, 'in/ours.scheme.yaml'))).toBe(`${LINE}./scheme.schema.json`)
    expect(JSON.parse(read(folder, 'in/scheme.schema.json')).properties.name.title).toBe('Navn')
    expect((await ran(['lint', 'in/ours.scheme.yaml'], folder)).code).toBe(0)
  })

  it('leaves a schema alone that is there', async () => {
    const folder = folderWith({ 'scheme.schema.json': '{}' })
    await ran(['schema', '--template', '-o', 'ours.scheme.yaml'], folder)
    expect(read(folder, 'scheme.schema.json')).toBe('{}')
    expect(firstLine(read(folder, 'ours.scheme.yaml'))).toBe(`${LINE}./scheme.schema.json`)
  })

  it('names the schema of the package where a project has installed it', async () => {
    const there = 'node_modules/peerscheme/schemas/scheme.schema.json'
    const folder = folderWith({ [there]: '{}', 'ordninger/nord/a.txt': '' })
    await ran(['schema', '--template', '-o', 'ordninger/nord/ours.scheme.yaml'], folder)
    expect(firstLine(read(folder, 'ordninger/nord/ours.scheme.yaml'))).toBe(`${LINE}../../${there}`)
    expect(existsSync(join(folder, 'ordninger/nord/scheme.schema.json'))).toBe(false)
  })

  it('names none on the screen where none is there', async () => {
    expect((await ran(['schema', '--template'], folderWith({}))).out).not.toContain(LINE)
    const { out } = await ran(['schema', '--template'], folderWith({ 'scheme.schema.json': '{}' }))
    expect(firstLine(out)).toBe(`${LINE}./scheme.schema.json`)
  })
})

describe('a file that new makes', () => {
  it('names a schema that lies beside it', async () => {
    const folder = folderWith({ ...ANSWERS, 'scheme.schema.json': '{}' })
    expect((await ran(NEW, folder)).code).toBe(0)
    expect(read(folder, 'ours.scheme.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\/scheme\.schema\.json\npeerscheme: 1\n/,
    )
  })

  it('names none otherwise, and puts none there', async () => {
    const folder = folderWith(ANSWERS)
    expect((await ran(NEW, folder)).code).toBe(0)
    expect(firstLine(read(folder, 'ours.scheme.yaml'))).toBe('peerscheme: 1')
    expect(existsSync(join(folder, 'scheme.schema.json'))).toBe(false)
  })
})
