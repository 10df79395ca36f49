/** The real world: this process's streams, environment and clock. */
import { fstatSync, writeSync } from 'node:fs'
import type { Io, Output } from './io.ts'
import { inputLines } from './lines.ts'
import { readStream } from './read.ts'
import { Reads } from './reads.ts'

/**
 * Writes all of a text; a full pipe is waited for.
 * @returns false when nobody reads any more: no trouble, but there is no use in writing on
 * @throws The system's error, such as ENOSPC.
 */
function writeAll(descriptor: number, text: string): boolean {
  let rest = Buffer.from(text, 'utf8')
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
  return true
}

/**
 * Whether a terminal may be behind a descriptor: a pipe or a file is none. Node's own stream, which knows for certain,
 * takes several milliseconds to make.
 */
function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}

/** Node's own stream is only asked what a person's terminal is like. */
function output(name: 'stdout' | 'stderr', descriptor: number): Output {
  let isOpen = true
  return {
    write: (text) => {
      try {
        if (isOpen) isOpen = writeAll(descriptor, text)
      } catch (error) {
        // Where complaints cannot be written there is nowhere left to complain.
        if (name === 'stdout') throw error
      }
    },
    get isTerminal() {
      return mayBeTerminal(descriptor) && process[name].isTTY === true
    },
    get columns() {
      return process[name].columns
    },
  }
}

/** The folder one stands in. Where it has been deleted there is nothing in it, and nothing can be put there. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    return '/dev/null/deleted'
  }
}

function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export function nodeIo(): Io {
  const reads = new Reads()
  return {
    stdout: output('stdout', 1),
    stderr: output('stderr', 2),
    readInput: () => {
      reads.opened(0)
      return readStream(process.stdin)
    },
    lines: inputLines(() => process.stdin),
    get inputIsTerminal() {
      return mayBeTerminal(0) && process.stdin.isTTY === true
    },
    reads,
    env: process.env,
    cwd: currentFolder(),
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale
    },
    today,
  }
}
