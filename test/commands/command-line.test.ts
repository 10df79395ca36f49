/** What is typed is read as it was meant, and told of in our own words where it cannot be. */
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/program.ts'
import { nodeIo } from '../../src/io/node.ts'
import { run } from '../../src/main.ts'
import { run as runOn } from '../cli/run.ts'
import { folderWith, ran } from './run.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = join(ROOT, 'examples/self-governing.scheme.yaml')
const asks = (name: string): boolean => ['new', 'fill'].includes(name)

describe('a line that is wrong', () => {
  it.each([
    [['lintt', 'x'], 'There is no command lintt. Did you mean lint?'],
    [['lintt', 'x', '--format', 'json'], 'There is no command lintt. Did you mean lint?'],
    [['lintt', '--help'], 'There is no command lintt. Did you mean lint?'],
    [['help', 'lintt'], 'There is no command lintt. Did you mean lint?'],
    [['qqq'], 'There is no command qqq. See:'],
    [['audit', 'x', '--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['audit', 'x', '--formt=json'], 'There is no option --formt. Did you mean --format?'],
    [['audit', 'x', '--lnag', 'da'], 'There is no option --lnag. Did you mean --lang?'],
    [['audit', 'x', '--qqq'], 'There is no option --qqq. See:'],
    [['--qqq'], 'There is no option --qqq. See:'],
    [['--format', 'json', 'audit', 'x'], '--format belongs to a command and stands after it. See:'],
    [['audit', 'x', '--output'], '-o, --output <file> needs a value. See:'],
    [['audit', 'x', '-o'], '-o, --output <file> needs a value. See:'],
    [['audit', 'x', '-o', '--format', 'json'], '-o, --output <file> needs a value. See:'],
    [['audit', 'x', '--case', '--all'], '--case <id> needs a value. See:'],
    [['audit', 'x', '--lang'], '--lang <da|en> needs a value. See:'],
    [['audit', 'x', '--lang', 'xx'], 'xx cannot be used in --lang <da|en>. See:'],
    [['new', '--lang', 'xx'], 'xx cannot be used in --lang <da|en>. See:'],
    [['fill'], 'Something is missing: file. See:'],
    [['fill', 'a', 'b', 'c'], 'There is too much on the line: b c. See:'],
    [['lint', 'x', '--fail-on', 'all'], '--fail-on cannot be all. Choose from error, warning, info.'],
    [['lint', 'x', '-fpdf'], '--format cannot be pdf. Choose from pretty, json.'],
    [['schema', 'x'], 'schema cannot be x. Choose from scheme, catalogue, result, lint-result.'],
  ])('%j', async (argv, said) => {
    const { code, out, err } = await ran(argv, ROOT)
    expect(err).toContain(said)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('is told of in the language asked for, wherever that stands', async () => {
    for (const argv of [
      ['--lang', 'da', 'lintt'],
      ['lintt', '--lang=da'],
    ]) {
      expect((await ran(argv, ROOT)).err).toContain('Kommandoen lintt findes ikke. Mente I lint?')
    }
    expect((await ran(['fill', '--lang', 'da'], ROOT)).err).toContain('Der mangler noget: fil.')
  })
})

describe('a line that is right', () => {
  it.each([
    [['lint', EXAMPLE, '--format=json']],
    [['lint', '-fjson', EXAMPLE]],
    [['lint', EXAMPLE, '--format', 'pretty', '-f', 'json']],
    [['--lang', 'en', 'lint', '--format', 'json', '--', EXAMPLE]],
  ])('%j means the same however it is spelled', async (argv) => {
    const plain = await ran(['lint', EXAMPLE, '--format', 'json'], ROOT)
    expect(plain.code).toBe(0)
    expect(await ran(argv, ROOT)).toEqual(plain)
  })

  it('gives every value of an option that is repeated', async () => {
    const { out } = await ran(['audit', '--case', 'reden', '--case=hoereforeningen', '--format', 'json'], ROOT)
    expect(JSON.parse(out).schemes.map(({ file }: { file: string }) => file)).toEqual([
      'case:reden',
      'case:hoereforeningen',
    ])
  })

  it('prints the version, and help that nobody asked wrongly for, with code 0', async () => {
    const { version } = (await import('../../package.json')).default
    expect(await ran(['--version'], ROOT)).toEqual({ code: 0, out: `${version}\n`, err: '' })
    const help = await ran(['--help'], ROOT)
    expect(await ran(['help'], ROOT)).toEqual(help)
    expect(await ran([], ROOT)).toEqual(help)
    expect(await ran(['help', 'lint'], ROOT)).toEqual(await ran(['lint', '--help'], ROOT))
  })
})

describe('the table of commands', () => {
  it.each(['da', 'en'] as const)('is the help, in %s', async (lang) => {
    const { out } = await ran(['--help', '--lang', lang], ROOT)
    for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const { name, about, options, examples, ...entry } of COMMANDS) {
      const page = (await ran([name, '--help', '--lang', lang], ROOT)).out
      const inOneLine = page.replace(/\s+/g, ' ')
      expect(inOneLine).toContain(about[lang].replace(/\s+/g, ' '))
      for (const { signature } of entry.arguments) expect(page).toContain(signature[lang])
      for (const { signature } of options) expect(page).toContain(`  ${signature}`)
      for (const { choices = [] } of [...options, ...entry.arguments]) {
        for (const choice of choices) expect(inOneLine).toMatch(new RegExp(`\\b${choice}\\b`))
      }
      for (const example of examples) expect(page).toContain(`  peerscheme ${example[lang]}\n`)
      if (lang === 'da') expect(page).not.toMatch(/^(Usage|Arguments|Options|Commands|Examples)|\bdefault\b/m)
    }
  })

  it.each(COMMANDS.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    'has examples for %s that work: %j',
    async (name, example) => {
      for (const lang of ['da', 'en'] as const) {
        const folder = folderWith({ 'folder.md': 'Kom og vær med.\n', 'leaflet.md': 'Come and join us.\n' })
        if (!/^(schema|new) /.test(example[lang])) {
          for (const file of ['vores.scheme.yaml', 'ours.scheme.yaml']) copyFileSync(EXAMPLE, join(folder, file))
        }
        // On a day when the exception that the example file makes still holds.
        const { code, err } = await runOn([...example[lang].split(' '), '--lang', lang], {
          cwd: folder,
          today: '2026-11-21',
        })
        expect(code, err).toBe(asks(name) ? 2 : 0)
        if (asks(name)) expect(err).toContain('--plain')
        const [, output] = / -o (\S+)/.exec(example[lang]) ?? []
        if (output) expect(existsSync(join(folder, output))).toBe(true)
      }
    },
  )
})

describe('a failure', () => {
  it('of the output ends with 2 and a sentence', async () => {
    const failing = (): never => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' })
    }
    let err = ''
    const io = {
      ...nodeIo(),
      env: { LANG: 'en' },
      stdout: { write: failing, isTerminal: false, columns: undefined },
      stderr: { write: (text: string) => (err += text), isTerminal: false, columns: undefined },
    }
    for (const argv of [['--version'], ['--help'], ['lint', '--help'], ['lint', EXAMPLE]]) {
      err = ''
      expect(await run(argv, io)).toBe(2)
      expect(err).toBe('The result could not be written (ENOSPC). Is the disk full?\n')
    }
  })
})
