/**
 * Runs the built program on every major version of Node that it promises, and on some that are too old (`npm run
 * nodes`); the npm package `node` brings them. On the former each command must end as it should and say the same on
 * all of them, on the latter there must be one plain sentence.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const PROGRAM = join(ROOT, 'bin/peerscheme.js')
const PROMISED = ['20.19', '20', '22', '24', '26']
const TOO_OLD = ['8', '12', '18', '20.18']
const DAY = ['--as-of', '2026-11-21']

/** What is typed, with the exit code it must end with. */
const COMMANDS = [
  [0, '--version'],
  [0, 'audit', 'examples', '--format', 'json', '--lang', 'da', ...DAY],
  [0, 'audit', '--case', 'all', '--lang', 'en', ...DAY],
  [0, 'audit', 'examples/exemplary.scheme.yaml', '--format', 'markdown', '--lang', 'da', ...DAY],
  [0, 'lint', 'examples', '--lang', 'da', '--format', 'json', ...DAY],
  [1, 'lint', 'package.json', '--lang', 'en', ...DAY],
  [2, 'lint', 'not-there.yaml', '--lang', 'da'],
  [2, 'adit', '--lang', 'en'],
  [0, 'explain', 'grid', '--lang', 'da'],
  [0, 'schema', '--template', '--lang', 'da'],
]

/** @returns the path of the program of a version. @throws Where the registry brings another, or none */
function fetchNode(version, folder) {
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--loglevel=error', `node@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const path = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const real = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1)
  if (!`${real}.`.startsWith(`${version}.`)) throw new Error(`asked for Node ${version}, got ${real}`)
  return { path, real }
}

function run(node, args) {
  const env = { ...process.env, LC_ALL: 'da_DK.UTF-8', PEERSCHEME_LANG: '', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(node, [PROGRAM, ...args], { cwd: ROOT, encoding: 'utf8', env })
  return { status, stdout, stderr }
}

/** @returns what is wrong, in words; nothing where all is well */
function tryPromised(node, first) {
  return COMMANDS.flatMap(([code, ...args], index) => {
    const said = run(node, args)
    first[index] ??= said
    const same = said.stdout === first[index].stdout && said.stderr === first[index].stderr
    return [
      ...(said.status === code ? [] : [`${args.join(' ')}: ended with ${said.status}, not ${code}\n${said.stderr}`]),
      ...(same ? [] : [`${args.join(' ')}: other words than on the first`]),
    ]
  })
}

function tryTooOld(node, real) {
  const { status, stdout, stderr } = run(node, ['--version'])
  const isPlain = /^peerscheme kræver Node \d+\.\d+ eller nyere, og dette er Node [\d.]+\. .*\n$/.test(stderr)
  return status === 2 && stdout === '' && isPlain && stderr.includes(real) ? [] : [`${status}: ${stdout}${stderr}`]
}

function main() {
  const folder = mkdtempSync(join(tmpdir(), 'peerscheme-nodes-'))
  const first = []
  const tried = [
    ...PROMISED.map((version) => [version, tryPromised]),
    ...TOO_OLD.map((version) => [version, tryTooOld]),
  ]
  try {
    for (const [version, attempt] of tried) {
      const { path, real } = fetchNode(version, join(folder, version))
      const wrong = attempt(path, attempt === tryPromised ? first : real)
      const well = attempt === tryPromised ? `${COMMANDS.length} commands, the same words` : 'one plain sentence'
      process.stdout.write(`Node ${real}: ${wrong.length === 0 ? well : `WRONG\n${wrong.join('\n')}`}\n`)
      if (wrong.length > 0) process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

main()
