/** What a program meets in the world besides what it was made for. Each of these once broke something, or nearly. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ROOT, run, runProcess, SYSTEM_ENV } from './run.ts'

const BIN = join(ROOT, 'bin/peerscheme.js')
const FINE = 'peerscheme: 1\nname: Kaffebordet\nlanguage: da\nstage: pilot\n'
const BROKEN = 'peerscheme: 1\nname: x\n'
const WARNED = `${FINE}texts: [{path: gone.md}]\n`
const NOTED = `${FINE}organisation: ring 20 30 40 50\n`

const folders: string[] = []
let folder: string
const at = (name: string): string => join(folder, name)
const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content)
const said = (...args: string[]) => run(args, { cwd: folder })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerscheme-robust-'))
  folders.push(folder)
})
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

/** A line for the shell in the folder, where $PEERSCHEME is the program. */
function shell(line: string, options: { uid?: number } = {}) {
  const env = { ...SYSTEM_ENV, LANG: 'C.UTF-8', PEERSCHEME: `${process.execPath} ${BIN}` }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 20_000,
    ...options,
  })
  return { code: status, out: stdout, err: stderr }
}

describe('what does not end', () => {
  it.runIf(existsSync('/dev/zero'))('is read no further than a scheme could reach', async () => {
    expect(await said('lint', '/dev/zero')).toMatchObject({ code: 1, out: expect.stringContaining('[too-large]') })
    expect(shell('yes | $PEERSCHEME lint -')).toMatchObject({ code: 1, out: expect.stringContaining('[too-large]') })
    expect(shell('yes | $PEERSCHEME wording -')).toMatchObject({ code: 2, err: expect.stringContaining('too long') })
  })

  it('is not waited for among the texts and catalogues of a scheme', () => {
    execFileSync('mkfifo', [at('pipe')])
    put('a.yaml', `${FINE}texts: [{path: pipe}]\n`)
    put('b.yaml', `${FINE}catalogue: pipe\n`)
    expect(shell('$PEERSCHEME lint a.yaml')).toMatchObject({
      code: 0,
      out: expect.stringContaining('unread-text-file'),
    })
    expect(shell('$PEERSCHEME lint b.yaml').code).toBe(1)
  })
})

describe('what cannot be opened', () => {
  it('is told of, and the rest is judged', async () => {
    put('fine.yaml', FINE)
    symlinkSync('round', at('and-round'))
    symlinkSync('and-round', at('round'))
    put('latin1.yaml', Buffer.from(FINE.replace('Kaffe', 'Æble'), 'latin1'))
    const { code, out, err } = await said(
      'lint',
      'round',
      'gone.yaml',
      'latin1.yaml',
      '',
      'fine.yaml',
      '--format',
      'json',
    )
    expect(code).toBe(2)
    expect(JSON.parse(out).files).toMatchObject([
      { file: 'round', valid: false, findings: [{ rule: 'unreadable', line: 1, column: 1 }] },
      { file: 'latin1.yaml', valid: false, findings: [{ rule: 'unreadable', line: 1, column: 1 }] },
      { file: 'fine.yaml', valid: true },
    ])
    expect(err.trim().split('\n')).toHaveLength(4)
  })

  it('has nothing summed up where there is nothing else', async () => {
    expect(await said('lint', 'gone.yaml')).toMatchObject({ code: 2, out: '' })
  })

  it('does not become less by standing in a folder', () => {
    mkdirSync(at('all/closed'), { recursive: true })
    put('all/fine.scheme.yaml', FINE)
    put('all/closed/broken.scheme.yaml', BROKEN)
    // Only one who is not root can be kept out.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {}
    const { code, err } = shell('chmod 755 . all; chmod 0 all/closed', {}) && shell('$PEERSCHEME lint all', nobody)
    shell('chmod 755 all/closed')
    // Where the program itself lies out of that one's reach nothing can be said.
    if (!/MODULE_NOT_FOUND|EACCES: permission denied, open|Permission denied/.test(err)) {
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('all/closed') })
    }
  })
})

describe('letters', () => {
  const bytes = (encoding: 'utf16le' | 'utf8', mark: string): Buffer => Buffer.from(`${mark}${FINE}æ: 1\n`, encoding)
  it.each([
    ['UTF-8', bytes('utf8', '')],
    ['UTF-8 with a mark', bytes('utf8', '\ufeff')],
    ['UTF-16', bytes('utf16le', '\ufeff')],
    ['UTF-16 the other way round', bytes('utf16le', '\ufeff').swap16()],
    ['Windows lines', Buffer.from(`${FINE}æ: 1\n`.replaceAll('\n', '\r\n'))],
    ['old Mac lines', Buffer.from(`${FINE}æ: 1\n`.replaceAll('\n', '\r'))],
  ])('%s are read, and places in them are right', async (_, content) => {
    put('a.yaml', content)
    expect(JSON.parse((await said('lint', 'a.yaml', '--format', 'json')).out).files[0].findings).toMatchObject([
      { rule: 'unknown-key', line: 5, column: 1, endColumn: 2 },
    ])
  })
})

describe('a result', () => {
  it('never overwrites what is read, by whatever name', async () => {
    put('a.yaml', FINE)
    linkSync(at('a.yaml'), at('hard.yaml'))
    symlinkSync('a.yaml', at('soft.yaml'))
    symlinkSync('.', at('here'))
    const names = ['a.yaml', './a.yaml', 'hard.yaml', 'soft.yaml', 'here/a.yaml', at('a.yaml')]
    const tries = [...names.map((name) => ['audit', name]), ['lint', 'soft.yaml'], ['wording', 'hard.yaml']]
    for (const [command = '', name = ''] of tries) {
      expect({ name, ...(await said(command, 'a.yaml', '-o', name)) }).toMatchObject({ name, code: 2, out: '' })
    }
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(FINE)
  })

  it('that nobody reads to its end keeps its verdict', () => {
    // More than a pipe holds, so that the writer notices.
    for (let index = 0; index < 4; index++) put(`${index}.scheme.yaml`, FINE)
    const { out, err } = shell('{ $PEERSCHEME audit . --format json --min-score 70; echo $? >&2; } | head -1')
    expect(out).toMatch(/^\{"peerscheme":.*\n$/)
    expect(err).toMatch(/at least 70 .*\n1\n$/)
  })

  it.runIf(existsSync('/dev/full'))('that finds the disk full says so', () => {
    for (const what of ['--version', '--help', 'audit case:reden', 'catalogue', 'schema --template', 'explain']) {
      const { code, err } = shell(`$PEERSCHEME ${what} > /dev/full`)
      expect({ what, code, err }).toEqual({
        what,
        code: 2,
        err: expect.stringMatching(/^The result .*\(ENOSPC\).*\n$/),
      })
    }
    expect(shell('$PEERSCHEME lint gone.yaml 2> /dev/full')).toMatchObject({ code: 2 })
  })

  it.each([
    ['openSync', 'the old one'],
    ['writeSync', 'the old one'],
    ['fsyncSync', 'the new one'],
    ['renameSync', 'the new one'],
  ])('that is interrupted at %s leaves %s whole, nothing beside it, and is told of as such', (moment, which) => {
    put('old.json', 'the old one')
    mkdirSync(at('many'))
    // The first fill a piece of what is written; then so many that the program hears of the signal before it is through.
    const texts = [FINE, FINE, ...Array.from({ length: 130 }, () => BROKEN)]
    for (const [index, text] of texts.entries()) put(`many/${index + 100}.scheme.yaml`, text)
    const { signal } = spawnSync(
      process.execPath,
      [
        '--require',
        join(import.meta.dirname, 'interrupted-at.cjs'),
        BIN,
        'audit',
        'many',
        '--format',
        'json',
        '-o',
        'old.json',
      ],
      { cwd: folder, env: { ...SYSTEM_ENV, INTERRUPTED_AT: moment } },
    )
    const result = readFileSync(at('old.json'), 'utf8')
    expect({ signal, result: result.startsWith('{') ? 'the new one' : result }).toEqual({
      signal: 'SIGINT',
      result: which,
    })
    if (which === 'the new one') expect(JSON.parse(result).schemes).toHaveLength(texts.length)
    expect(readdirSync(folder).sort()).toEqual(['many', 'old.json'])
  })
})

describe('the place one stands in', () => {
  it('may be gone: then there is nothing in it, and nothing is put there', () => {
    put('a.yaml', FINE)
    const gone = 'mkdir gone && cd gone && rmdir ../gone &&'
    expect(shell(`${gone} $PEERSCHEME lint .`)).toMatchObject({ code: 2, out: '' })
    expect(shell(`${gone} $PEERSCHEME lint ${at('a.yaml')}`)).toMatchObject({ code: 0 })
    expect(shell(`${gone} $PEERSCHEME lint ${at('a.yaml')} -o x.txt`)).toMatchObject({ code: 2 })
  })
})

describe('names', () => {
  const NAMES = ['a b', 'æøå', '[x]', '{a,b}', '*', 'q?', '!no', '(p)', '-dash', '#h', "'s", '$(id)', 'back\\slash']
  it('of files are taken as they stand', async () => {
    for (const name of NAMES) put(`${name}.yaml`, FINE)
    const { code, out, err } = await said('lint', '--format', 'json', '--', ...NAMES.map((name) => `${name}.yaml`))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(NAMES.map((name) => `${name}.yaml`))
    expect(await said('lint', '\\[x\\].*')).toMatchObject({ code: 0, out: expect.stringContaining('[x].yaml') })
  })

  it('of files and schemes steer no terminal, on either stream', async () => {
    const evil = 'a\u001b[31m\u001b]0;t\u0007\n# b\u202e\u0085c'
    put(`${evil}.scheme.yaml`, `peerscheme: 1\nname: ${JSON.stringify(`${evil}\r\n::error::x`)}\nstage: pilot\n`)
    put(`${evil}2.scheme.yaml`, BROKEN)
    for (const command of [['lint'], ['audit', '--min-score', '70'], ['audit', '--format', 'markdown']]) {
      const { out, err } = await said(...command, '.', `gone${evil}`)
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
      expect(out + err).not.toMatch(/^(?:# b|::)/m)
      expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
    }
  })
})

describe('exit codes', () => {
  const CASES: [args: string, code: number][] = [
    ['lint fine.yaml', 0],
    ['lint noted.yaml', 0],
    ['lint noted.yaml --fail-on warning', 0],
    ['lint noted.yaml --fail-on info', 1],
    ['lint noted.yaml --max-warnings 0', 0],
    ['lint warned.yaml', 0],
    ['lint warned.yaml --fail-on warning', 1],
    ['lint warned.yaml --max-warnings 0', 1],
    ['lint warned.yaml --max-warnings 1', 0],
    ['lint fine.yaml broken.yaml', 1],
    ['lint fine.yaml broken.yaml gone.yaml', 2],
    ['lint fine.yaml none-*.yaml', 2],
    ['lint fine.yaml case:none', 2],
    ['lint fine.yaml --lang fr', 2],
    ['audit fine.yaml', 0],
    ['audit fine.yaml warned.yaml', 0],
    ['audit fine.yaml broken.yaml', 1],
    ['audit fine.yaml --min-score 0', 0],
    ['audit fine.yaml --min-score 70', 1],
    ['audit case:reden --min-score 100 --min-element matching=100', 0],
    ['audit fine.yaml case:reden --min-element matching=1', 1],
    ['audit fine.yaml --min-score 70 gone.yaml', 2],
    ['audit fine.yaml --min-score seventy', 2],
  ]
  it.each(CASES)('%s: %i', async (args, code) => {
    put('fine.yaml', FINE)
    put('broken.yaml', BROKEN)
    put('warned.yaml', WARNED)
    put('noted.yaml', NOTED)
    const ran = await said(...args.split(' '), '--format', 'json')
    expect(ran).toMatchObject({ code })
    // What could be judged is there all the same, unless the line itself was wrong.
    if (ran.out !== '') expect(JSON.parse(ran.out)).toHaveProperty('peerscheme')
  })
})

describe('JSON', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const schema = (name: string) =>
    ajv.compile(JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8')))
  const TEXTS = [
    '',
    '---\n...\n',
    '# only a comment\n',
    'just text',
    '- a\n- b\n',
    '{"peerscheme": 1, "name": "x", "stage": "pilot"}',
    `${FINE}---\n${FINE}`,
    `a: &a [x]\nb: [${'*a, '.repeat(50)}*a]\n`,
    '['.repeat(10_000),
    `${FINE}name: no\n`,
    `${FINE}__proto__: {a: 1}\nconstructor: 1\nelements: {constructor: {a: in_place}}\n`,
    `${FINE}about: "\\e[31m\\0\\u202e\\ud800"\n`,
    `${FINE}about: ${'👩‍👩‍👧'.repeat(2000)}\n`,
    `${FINE}elements: yes\n\tgrid: 1\n`,
    '\u0000\u0001\u2028',
  ]
  it.each([
    ['audit', 'result'],
    ['lint', 'lint-result'],
  ])('of %s is what its schema says, for any file', async (command, name) => {
    for (const [index, text] of TEXTS.entries()) put(`${index}.scheme.yaml`, text)
    const validate = schema(name)
    for (const input of ['.', 'gone.yaml']) {
      const result = JSON.parse((await said(command, input, '--format', 'json')).out)
      validate(result)
      expect(validate.errors).toBeNull()
      expect(result.files ?? result.schemes).toHaveLength(input === '.' ? TEXTS.length : 0)
    }
  })
})

describe('the terminal', () => {
  it.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '3', NO_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '' }, false],
    [{ NO_COLOR: '1' }, false],
    [{}, false],
  ])('is coloured by %j: %s', (env, coloured) => {
    put('broken.yaml', BROKEN)
    const { out } = runProcess(['lint', 'broken.yaml'], { cwd: folder, env: env as Record<string, string> })
    expect(out.includes('\u001b[')).toBe(coloured)
  })
})
