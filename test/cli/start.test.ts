/** What starts the program says in one sentence why it cannot: `npm run nodes` tries it on Nodes that are too old. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../package.json'

const ROOT = join(import.meta.dirname, '../..')
const START = readFileSync(join(ROOT, 'bin/peerscheme.js'), 'utf8')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerscheme på æ '))
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true })
  // Node on the command line, instead of what runs: so that a version can be claimed.
  writeFileSync(
    join(folder, 'claim.cjs'),
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: process.env.CLAIM } })',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts it in the folder. @param files written beside it first, by path */
function start(files: Record<string, string>, env: Record<string, string> = {}) {
  for (const name of ['src', 'dist']) rmSync(join(folder, name), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const claim = env.CLAIM ? ['--require', join(folder, 'claim.cjs')] : []
  const { status, stdout, stderr } = spawnSync(process.execPath, [...claim, join(folder, 'bin/peerscheme.js'), 'x'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', ...env },
  })
  return { status, said: stdout + stderr }
}

const WORKING = { 'dist/main.cjs': 'exports.run = async (argv) => (console.log(argv), 1)' }

describe('the start', () => {
  it('hands on what was typed, and ends as the program does', () =>
    expect(start(WORKING)).toEqual({ status: 1, said: "[ 'x' ]\n" }))

  it('asks for the Node that package.json asks for', () =>
    expect(`>=${/NEEDED = \[(\d+), (\d+)\]/.exec(START)?.slice(1).join('.')}`).toBe(engines.node))

  it.each(['0.12.18', '4.9.1', '18.20.8', '20.0.0', '20.18.3'])('says that Node %s is too old', (version) => {
    const needed = engines.node.slice(2)
    expect(start(WORKING, { CLAIM: version })).toEqual({
      status: 2,
      said: `peerscheme needs Node ${needed} or later, and this is Node ${version}. Get a newer one at https://nodejs.org.\n`,
    })
  })

  it.each(['20.19.0', '20.20.2', '21.0.0', '22.0.0', '100.1.0'])('takes Node %s', (version) =>
    expect(start(WORKING, { CLAIM: version }).status).toBe(1),
  )

  it.each([
    [{ LC_ALL: 'da_DK.UTF-8' }, 'kræver'],
    [{ LC_ALL: '', LANG: 'da' }, 'kræver'],
    [{ PEERSCHEME_LANG: 'da' }, 'kræver'],
    [{ LC_ALL: 'da_DK', PEERSCHEME_LANG: 'en-GB' }, 'needs'],
    [{ LC_ALL: 'sv_SE', LANG: 'da_DK' }, 'needs'],
    [{ LC_ALL: 'dansk' }, 'needs'],
  ])('says it in the language of the environment: %j', (env, word) =>
    expect(start({}, { CLAIM: '18.0.0', ...env }).said).toContain(word),
  )

  it('says that a checkout is not built', () => {
    const { status, said } = start({ 'src/main.ts': '' })
    expect(said).toMatch(/^peerscheme is not built yet\. Run npm run try in .*\.\n$/)
    expect(said).toContain('npm run build')
    expect(said).toContain(folder)
    expect(status).toBe(2)
    expect(start({ 'src/main.ts': '' }, { LC_ALL: 'da_DK' }).said).toMatch(/^peerscheme er ikke bygget endnu\..*\n$/)
  })

  it.each([
    ['is not there', {}],
    ['is cut off', { 'dist/main.cjs': 'exports.run = (' }],
    ['lacks a part', { 'dist/main.cjs': 'require("./part.cjs")' }],
    ['lacks a part that is loaded later', { 'dist/main.cjs': 'exports.run = async () => require("./part.cjs")' }],
    ['says a line that moves the cursor', { 'dist/main.cjs': 'throw Error("a\\x1b[2J\\u202eb\\nc")' }],
    ['throws what is no error', { 'dist/main.cjs': 'throw null' }],
  ])('says in one line that a bundle %s', (_, files) => {
    const { status, said } = start(files)
    expect(said).toMatch(
      /^peerscheme cannot start, because part of it is missing or broken\. Install it again\. \(.*\)\n$/,
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
    expect(said).not.toMatch(/[\x1b\u202e]/)
    expect(status).toBe(2)
  })

  it('shows the error itself where that is asked for', () =>
    expect(start({}, { PEERSCHEME_DEBUG: '1' }).said).toMatch(/\n {4}at /))
})
