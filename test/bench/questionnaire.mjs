/**
 * How quick the questionnaire feels, in a real terminal: the first question beside `node -e 0`, a key press until the
 * window is drawn again, an answer until the next question is there (with the file on disk).
 *
 *   node test/bench/questionnaire.mjs [--runs 15] [--keys 60]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pty from '@lydell/node-pty'

const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/peerscheme.js')
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, keys: { type: 'string', default: '60' } },
})
const RUNS = Number(values.runs)
const KEYS = Number(values.keys)
/** The last word of every window: when it has come, the window is drawn. */
const LAST = 'gem og luk'
const BLANK = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: running\n'
const ENV = { ...process.env, PEERSCHEME_LANG: 'da', LANG: 'C.UTF-8', TERM: 'xterm-256color' }

const now = () => Number(process.hrtime.bigint()) / 1e6
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const worst = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)]

/** A terminal with the questionnaire in it; `drawn` waits for the next whole window. */
function open(file, only) {
  const terminal = pty.spawn(process.execPath, [BIN, 'fill', file, '--only', only], { cols: 80, rows: 24, env: ENV })
  let shown = ''
  let wake = () => {}
  terminal.onData((data) => {
    shown += data
    if (shown.includes(LAST)) wake()
  })
  const drawn = () =>
    new Promise((resolve) => {
      wake = () => {
        shown = ''
        wake = () => {}
        resolve()
      }
      if (shown.includes(LAST)) wake()
    })
  return { terminal, drawn }
}

async function timed(terminal, drawn, key) {
  const start = now()
  terminal.write(key)
  await drawn()
  return now() - start
}

const folder = mkdtempSync(join(tmpdir(), 'peerscheme-bench-'))
const file = join(folder, 'ours.scheme.yaml')
const floor = []
const first = []
const moves = []
const answers = []
try {
  for (let run = 0; run < RUNS; run++) {
    let start = now()
    spawnSync(process.execPath, ['-e', '0'])
    floor.push(now() - start)
    writeFileSync(file, BLANK)
    start = now()
    const { terminal, drawn } = open(file, 'activities')
    await drawn()
    first.push(now() - start)
    terminal.kill('SIGKILL')
  }
  writeFileSync(file, BLANK)
  const { terminal, drawn } = open(file, 'grid')
  await drawn()
  for (let key = 0; key < KEYS; key++) moves.push(await timed(terminal, drawn, key % 2 ? '\x1b[C' : '\x1b[D'))
  for (let key = 0; key < 15; key++) answers.push(await timed(terminal, drawn, '2'))
  terminal.kill('SIGKILL')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const line = (name, numbers, goal) =>
  process.stdout.write(
    `  ${name.padEnd(52)} ${median(numbers).toFixed(1).padStart(7)} ms  (95%: ${worst(numbers).toFixed(1)} ms)  ${goal}\n`,
  )
process.stdout.write(`The questionnaire in a terminal of 80x24 (medians; ${RUNS} starts, ${KEYS} keys)\n`)
line('node -e 0', floor, '')
line('first question', first, 'goal: at most 300 ms over node -e 0')
line('  over node -e 0', [median(first) - median(floor)], '')
line('a key press, until the window is drawn', moves, 'goal 16, must 50')
line('an answer, until it is on disk and the next is drawn', answers, 'goal 50')
