/** Runs commands in turn and tells how long they take, how much of that the processor works, and how much memory. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ENV = { ...process.env, LANG: 'en_GB.UTF-8', NODE_OPTIONS: '' }
const USED = join(tmpdir(), `peerscheme-bench-${process.pid}.json`)
const OUTPUT = join(tmpdir(), `peerscheme-bench-${process.pid}.out`)
/** Loaded into each process that is timed: what it used is known to itself alone. */
const METER = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.PEERSCHEME_BENCH, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }))
})`)}`

/** How long a run takes, in ms. What it writes goes to a file: to be piped here it may be too much. */
function timeOf({ args }) {
  const output = openSync(OUTPUT, 'w')
  const start = process.hrtime.bigint()
  const ended = spawnSync(process.execPath, args, { env: ENV, stdio: ['ignore', output, 'pipe'], maxBuffer: 1 << 30 })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  closeSync(output)
  if (ended.error || ended.signal || ended.status > 1) {
    throw new Error(`${args.join(' ')} ended with ${ended.error ?? ended.signal ?? ended.status}: ${ended.stderr}`)
  }
  return time
}

/** What a run uses besides time: in ms of the processor, and in MB. */
function usedBy({ args }) {
  const env = { ...ENV, PEERSCHEME_BENCH: USED }
  const output = openSync(OUTPUT, 'w')
  spawnSync(process.execPath, ['--import', METER, ...args], { env, stdio: ['ignore', output, 'ignore'] })
  closeSync(output)
  return JSON.parse(readFileSync(USED, 'utf8'))
}

/** Leaves none of its own files behind. */
export function cleanUp() {
  for (const file of [OUTPUT, USED]) rmSync(file, { force: true })
}

const quantile = (numbers, part) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)]

/**
 * Times the cases round by round, and prints each median with its spread and its ratio to the first, the floor.
 * @returns {{ name: string, ratio: number, seconds: number, memory: number, must?: number, mustSeconds?: number, mustMemory?: number }[]}
 */
export function sideBySide(title, cases, runs) {
  const times = cases.map(() => [])
  for (const one of cases) timeOf(one)
  for (let round = 0; round < runs; round++) for (const [at, one] of cases.entries()) times[at].push(timeOf(one))
  process.stdout.write(`\n${title} (median of ${runs} in turns, with the middle half)\n`)
  const floor = quantile(times[0], 0.5)
  return cases.map((one, at) => {
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(times[at], part))
    const { cpu, memory } = usedBy(one)
    const result = { ...one, ratio: middle / floor, seconds: middle / 1000, memory }
    const cells = [
      one.name.padEnd(42),
      `${middle.toFixed(0)} ms`.padStart(9),
      `${low.toFixed(0)}-${high.toFixed(0)}`.padStart(13),
      `${result.ratio.toFixed(2)}x`.padStart(7),
      `cpu ${cpu.toFixed(0)} ms`.padStart(13),
      `${memory.toFixed(0)} MB`.padStart(8),
      bounds(one),
    ]
    process.stdout.write(`  ${cells.join(' ')}\n`)
    return result
  })
}

function bounds({ goal, must, mustSeconds, mustMemory }) {
  const said = [
    goal && `goal ${goal}x`,
    must && `must ${must}x`,
    mustSeconds && `must ${mustSeconds} s`,
    mustMemory && `${mustMemory} MB`,
  ]
  return said.filter(Boolean).join(', ')
}

/** What is slower or bigger than it must be, a line each. */
export function missedOf(title, results) {
  return results.flatMap(({ name, ratio, seconds, memory, must, mustSeconds, mustMemory }) => {
    const why = []
    if (must && ratio > must) why.push(`${ratio.toFixed(2)}x, must be ${must}x`)
    if (mustSeconds && seconds > mustSeconds) why.push(`${seconds.toFixed(1)} s, must be ${mustSeconds} s`)
    if (mustMemory && memory > mustMemory) why.push(`${memory.toFixed(0)} MB, must be ${mustMemory} MB`)
    return why.map((reason) => `Missed: ${title}, ${name}: ${reason}`)
  })
}
