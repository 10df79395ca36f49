/**
 * Runs the built program on every major version of Node that it promises (`npm run nodes`): the npm package `node`
 * brings them. It audits, lints and explains; each must end with 0 and say the same on all of them.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const VERSIONS = ['20.17', '20', '22', '24']
const COMMANDS = [
  ['--version'],
  ['audit', 'examples', '--format', 'json', '--as-of', '2026-11-21', '--lang', 'da'],
  ['audit', '--case', 'all', '--lang', 'en', '--as-of', '2026-11-21'],
  ['lint', 'examples', '--lang', 'da', '--format', 'json'],
  ['explain', 'grid', '--lang', 'da'],
]

const npx = (version, args) =>
  execFileSync('npx', ['--yes', '--package', `node@${version}`, '--', 'node', ...args], { cwd: ROOT, encoding: 'utf8' })

let first = null
for (const version of VERSIONS) {
  const said = COMMANDS.map((args) => npx(version, ['bin/peerscheme.js', ...args]))
  const real = npx(version, ['--version']).trim()
  const same = first === null || said.every((text, index) => text === first[index])
  process.stdout.write(`Node ${real}: ${COMMANDS.length} commands, ${same ? 'the same words' : 'OTHER WORDS'}\n`)
  if (!same) process.exit(1)
  first ??= said
}
