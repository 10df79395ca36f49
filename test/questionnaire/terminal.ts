/** A real terminal to run the built program in: what it shows, and keys to press. */
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from '../cli/run.ts'

type Pty = import('@lydell/node-pty').IPty

/** The library for terminals; null where it cannot be loaded: then the tests that need it are skipped. */
export const pty = await import('@lydell/node-pty').catch(() => null)

/** The prompt of a terminal that is bigger or smaller. */
export interface Terminal {
  /** Everything shown since the last key, without colours. */
  shown: () => string
  press: (keys: string) => void
  /** Waits until what is shown since the last key holds a text. */
  until: (text: string | RegExp, ms?: number) => Promise<string>
  kill: (signal: string) => void
  resize: (columns: number, rows: number) => void
  /** The exit code and the signal, when it has ended. */
  ended: Promise<{ exitCode: number; signal: number | undefined }>
  close: () => void
}

const ENV = { LANG: 'C.UTF-8', PEERSCHEME_LANG: 'da', TERM: 'xterm-256color' }

export function openTerminal(
  args: string[],
  options: { cwd: string; cols?: number; rows?: number; env?: Record<string, string> },
): Terminal {
  if (!pty) throw new Error('no terminal')
  const { cwd, cols = 80, rows = 24, env = {} } = options
  const path = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
  const process_: Pty = pty.spawn(process.execPath, [`${ROOT}/bin/peerscheme.js`, ...args], {
    cwd,
    cols,
    rows,
    env: { ...path, ...ENV, ...env },
  })
  let shown = ''
  let waiting: (() => void)[] = []
  const wake = (): void => {
    for (const one of waiting.splice(0)) one()
  }
  process_.onData((data) => {
    shown += data
    wake()
  })
  const ended = new Promise<{ exitCode: number; signal: number | undefined }>((resolve) => {
    process_.onExit(({ exitCode, signal }) => {
      waiting = [...waiting]
      wake()
      resolve({ exitCode, signal })
    })
  })
  const seen = (): string => stripVTControlCharacters(shown)
  return {
    shown: seen,
    press: (keys) => {
      shown = ''
      process_.write(keys)
    },
    until: async (text, ms = 5000) => {
      const until = Date.now() + ms
      for (;;) {
        const now = seen()
        if (typeof text === 'string' ? now.includes(text) : text.test(now)) return now
        const left = until - Date.now()
        if (left <= 0) throw new Error(`Not shown in ${ms} ms: ${text}\n${now}`)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left)
          waiting.push(() => {
            clearTimeout(timer)
            resolve()
          })
        })
      }
    },
    kill: (signal) => process_.kill(signal),
    resize: (columns, lines) => process_.resize(columns, lines),
    ended,
    close: () => {
      try {
        process_.kill('SIGKILL')
      } catch {
        // It has ended already.
      }
    },
  }
}
