/** The real world: this process's streams, environment and clock. */
import { writeSync } from 'node:fs'
import type { Io, Output } from './io.ts'

/** Writes all of a text; a full pipe is waited for, a closed one ends the program quietly. */
function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text, 'utf8')
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** Node's own stream costs several milliseconds to make, so it is only asked what a person's terminal is like. */
function output(name: 'stdout' | 'stderr', descriptor: number): Output {
  return {
    write: (text) => writeAll(descriptor, text),
    get isTerminal() {
      return process[name].isTTY === true
    },
    get columns() {
      return process[name].columns
    },
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export function nodeIo(): Io {
  return {
    stdout: output('stdout', 1),
    stderr: output('stderr', 2),
    readInput,
    get inputIsTerminal() {
      return process.stdin.isTTY === true
    },
    env: process.env,
    cwd: process.cwd(),
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale
    },
    today,
  }
}
