/** Each command in the README runs, and what it names is there. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIT_FORMATS, EXPLAIN_FORMATS, formatNames, LINT_FORMATS } from '../../src/report/formats.ts'
import { ROOT, run } from '../cli/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'peerscheme-readme-'))
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

beforeAll(() => {
  cpSync(join(ROOT, 'examples'), join(folder, 'schemes'), { recursive: true })
  cpSync(join(ROOT, 'examples/self-governing.scheme.yaml'), join(folder, 'ours.scheme.yaml'))
  cpSync(join(ROOT, 'examples/hearing-loss.catalogue.yaml'), join(folder, 'hearing-loss.catalogue.yaml'))
  writeFileSync(join(folder, 'leaflet.md'), 'Kom og vær med.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What stands after `peerscheme` on a line of the README, without its comment. */
const commands = [...README.matchAll(/^peerscheme (.*?)(?:\s{2,}#.*|\s+#.*)?$/gm)].map(([, words = '']) => words.trim())
const asks = (words: string): boolean => /^(?:new|fill) /.test(words)
const judges = (words: string): boolean => /--min-|--fail-on/.test(words)

describe('the README', () => {
  it('shows the commands', () => expect(commands.length).toBeGreaterThan(12))

  it.each(commands.filter((words) => !asks(words)))('peerscheme %s', async (words) => {
    const { code, out, err } = await run(words.split(/\s+/), { cwd: folder })
    expect(judges(words) ? [0, 1] : [0], err).toContain(code)
    expect(out !== '' || err !== '').toBe(true)
  })

  it.each(commands.filter(asks))('peerscheme %s asks in a terminal, and says so where there is none', async (words) => {
    const { code, err } = await run(words.replace('ours', 'other').split(/\s+/), { cwd: folder })
    expect(code).toBe(2)
    expect(err).not.toBe('')
  })

  it('shows every format that is not the one without asking', () => {
    const names = [formatNames(AUDIT_FORMATS), formatNames(LINT_FORMATS), formatNames(EXPLAIN_FORMATS)]
    for (const name of names.flatMap(([_, ...others]) => others)) expect(README).toContain(`--format ${name}`)
  })

  it('names scripts that package.json has', () => {
    for (const [, script = ''] of README.matchAll(/npm run (\w+)/g)) expect(PACKAGE.scripts).toHaveProperty(script)
  })

  it.each(['README.md', 'CONTRIBUTING.md', 'src/catalogue/README.md'])('%s links to files that are there', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(existsSync(join(ROOT, file, '..', target)), target).toBe(true)
    }
  })
})

describe('CONTRIBUTING', () => {
  it('says of every library why it is here', () => {
    const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    const named = Object.keys(PACKAGE.devDependencies).filter((name) => !name.startsWith('@types/'))
    expect(named.filter((name) => !text.includes(name.replace('@biomejs/', '')))).toEqual([])
  })

  it('is the whole of what people install', () => expect(PACKAGE.dependencies).toBeUndefined())
})
