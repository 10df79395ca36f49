/**
 * `npm run bench`: the built program side by side with a floor, in turns, in one run. Only the ratios count: the
 * machines are noisy.
 *
 *   node test/bench/run.mjs [--runs 15] [--files 1000] [--many 10000]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { schemeText } from './scheme-text.mjs'

const ROOT = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    files: { type: 'string', default: '1000' },
    many: { type: 'string', default: '0' },
  },
})
const RUNS = Number(values.runs)
const BIN = join(ROOT, 'bin/peerscheme.js')
const ENV = { ...process.env, LANG: 'en_GB.UTF-8' }

function once(args) {
  const start = process.hrtime.bigint()
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: ENV,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
  })
  if (signal || status > 1) throw new Error(`${args.join(' ')} ended with ${signal ?? status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Runs the cases in turn, round by round, and prints each median with its ratio to the first. */
function sideBySide(title, cases, runs) {
  const times = cases.map(() => [])
  for (const { args } of cases) once(args)
  for (let round = 0; round < runs; round++)
    for (const [index, { args }] of cases.entries()) times[index].push(once(args))
  const floor = median(times[0])
  process.stdout.write(`\n${title} (median of ${runs}, in turns)\n`)
  for (const [index, { name, goal = '' }] of cases.entries()) {
    const time = median(times[index])
    process.stdout.write(
      `  ${name.padEnd(44)} ${time.toFixed(0).padStart(6)} ms  ${(time / floor).toFixed(2).padStart(5)}x  ${goal}\n`,
    )
  }
}

const folder = mkdtempSync(join(tmpdir(), 'peerscheme-bench-'))
try {
  const one = join(folder, 'one.scheme.yaml')
  writeFileSync(one, schemeText(1))
  sideBySide(
    'One file',
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: '--version', args: [BIN, '--version'], goal: 'goal 1.15, must 1.3' },
      { name: '--help', args: [BIN, '--help'], goal: 'goal 1.15, must 1.3' },
      { name: 'lint', args: [BIN, 'lint', one], goal: '' },
      { name: 'lint --format json', args: [BIN, 'lint', one, '--format', 'json'], goal: 'goal 1.3, must 1.5' },
      { name: 'audit --format json', args: [BIN, 'audit', one, '--format', 'json'], goal: 'goal 1.3, must 1.5' },
      { name: 'audit (pretty)', args: [BIN, 'audit', one] },
    ],
    RUNS,
  )
  for (const count of [Number(values.files), Number(values.many)].filter((number) => number > 0)) {
    const many = join(folder, String(count))
    mkdirSync(many)
    for (let index = 0; index < count; index++) writeFileSync(join(many, `${index}.scheme.yaml`), schemeText(index))
    const bytes = readFileSync(join(many, '0.scheme.yaml')).length
    sideBySide(
      `${count} files of about ${(bytes / 1024).toFixed(1)} KiB`,
      [
        { name: 'reading and parsing with js-yaml alone', args: [join(ROOT, 'test/bench/parse-only.cjs'), many] },
        { name: 'lint --format json', args: [BIN, 'lint', many, '--format', 'json'], goal: 'goal 1.4, must 2' },
        { name: 'audit --format json', args: [BIN, 'audit', many, '--format', 'json'] },
      ],
      count > 2000 ? 3 : 5,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
