/** Runs the program: here in this process, as its tests do, or as a person's shell would. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Io, Output } from '../../src/io/io.ts'
import { MOST_BYTES } from '../../src/io/read.ts'
import { Reads } from '../../src/io/reads.ts'
import { date } from '../../src/language/format.ts'
import { LANGUAGES } from '../../src/language/types.ts'
import { run as main } from '../../src/main.ts'

export const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/peerscheme.js')

/** The day on which the program runs here; no text of ours has it. */
export const TODAY = '2031-03-05'
/** What a clock shows meanwhile that is read beside the program's own: another day. */
const WRONG_DAY = '2043-09-17'

export interface Ran {
  code: number | null
  out: string
  err: string
}

export interface Surroundings {
  cwd?: string
  /** What stands on standard input. */
  input?: string | Uint8Array
  env?: Record<string, string>
  /** The day, for a run in this process. */
  today?: string
}

const PLAIN_ENV = { LANG: 'C.UTF-8' }

/** What a process of its own gets of the surroundings of the tests: where programs and it are at home, and what time it is. */
export const SYSTEM_ENV: Record<string, string> = Object.fromEntries(
  ['PATH', 'HOME', 'TZ', 'LD_PRELOAD', 'FAKETIME', 'FAKETIME_DONT_FAKE_MONOTONIC'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  }),
)

/**
 * Runs the program in this process: the sources, on the catalogue of dist, in a world without terminal, clock and
 * environment.
 * @param args What stands after `peerscheme`.
 */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { cwd = ROOT, input = '', env = {}, today = TODAY } = surroundings
  const [stdout, stderr] = [collector(), collector()]
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input
  const lines = linesOf(bytes)
  const io: Io = {
    stdout: stdout.output,
    stderr: stderr.output,
    readInput: async () => ({ bytes: bytes.subarray(0, MOST_BYTES), cut: bytes.length > MOST_BYTES }),
    lines: { next: async () => lines.shift() ?? null, close: () => {} },
    inputIsTerminal: false,
    reads: new Reads(),
    env: { ...PLAIN_ENV, ...env },
    cwd,
    locale: 'en-US',
    today: () => today,
  }
  const [year = 0, month = 0, day = 0] = WRONG_DAY.split('-').map(Number)
  vi.setSystemTime(new Date(year, month - 1, day, 12))
  try {
    return { code: await main([...args], io), out: stdout.text(), err: stderr.text() }
  } finally {
    vi.useRealTimers()
  }
}

/** A stream that is kept: as bytes, since that is what others get of it. */
function collector(): { output: Output; text: () => string } {
  const pieces: Buffer[] = []
  return {
    output: { write: (text) => pieces.push(Buffer.from(text, 'utf8')), isTerminal: false, columns: undefined },
    text: () => Buffer.concat(pieces).toString('utf8'),
  }
}

function linesOf(bytes: Uint8Array): string[] {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Runs the built program in a process of its own, as a person's shell would: what only that can show is tried so. */
export function runProcess(args: readonly string[], { cwd = ROOT, input = '', env = {} }: Surroundings = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    env: { ...SYSTEM_ENV, ...PLAIN_ENV, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The hash changes with every text of the catalogue, and is tested where it is made. */
const masked = (text: string): string =>
  text.replace(/("catalogue_hash":")[0-9a-f]{64}/g, '$1…').replace(/(\+[a-z-]+, )[0-9a-f]{12}\)/g, '$1…)')

/**
 * A command, what it said and how it ended, as one reads it in a terminal.
 * @throws Where a page of it would hold the day on which it was made.
 */
export async function transcript(args: string[], surroundings: Surroundings = {}): Promise<string> {
  const { code, out, err } = await run(args, surroundings)
  refuseToday(args, `${out}\n${err}`)
  const quoted = args.map((word) => (/[\s*]/.test(word) ? `'${word}'` : word)).join(' ')
  const said = [masked(out), err === '' ? '' : `(stderr)\n${err}`].filter((text) => text !== '').join('')
  return `\`\`\`console\n$ peerscheme ${quoted}\n${said}${said.endsWith('\n') || said === '' ? '' : '\n'}\`\`\`\nexit ${code}\n`
}

/** A page that holds today's date is another one tomorrow; and one by another clock is so too. */
export function refuseToday(args: readonly string[], said: string): void {
  for (const day of [TODAY, WRONG_DAY]) {
    if (args.some((word, at) => args[at - 1] === '--as-of' && word === day)) continue
    const found = [day, ...LANGUAGES.map((lang) => date(day, lang))].find((text) => said.includes(text))
    if (found !== undefined) throw new Error(`peerscheme ${args.join(' ')}: the output holds today's date (${found})`)
  }
}
