/** A real terminal to run the built program in: what it shows, and keys to press. */
import { stripVTControlCharacters } from 'node:util'
import { ROOT, SYSTEM_ENV } from '../cli/run.ts'

type Pty = import('@lydell/node-pty').IPty

/** The library for terminals; null where it cannot be loaded: then the tests that need it are skipped. */
export const pty = await import('@lydell/node-pty').catch(() => null)

export interface Terminal {
  /** Everything shown since the last key, without colours. */
  shown: () => string
  /** The same with everything that steers the terminal. */
  raw: () => string
  press: (keys: string) => void
  /** Waits until what is shown since the last key holds a text; not for ever, and not when the program has ended. */
  until: (text: string | RegExp | ((shown: string) => boolean)) => Promise<string>
  kill: (signal: string) => void
  /** Closes the terminal itself, as one closes a window. */
  hangUp: () => void
  resize: (columns: number, rows: number) => void
  /** The exit code and the signal, when it has ended. */
  ended: Promise<{ exitCode: number; signal: number | undefined }>
  close: () => void
}

const ENV = { LANG: 'C.UTF-8', PEERSCHEME_LANG: 'da', TERM: 'xterm-256color' }

/** Nobody waits so long for a program, but a test on a machine with much else to do must. In ms. */
const PATIENCE = 120_000
/** What a program has written may come a little after its end. In ms. */
const AFTER_END = 5_000

function holds(shown: string, text: string | RegExp | ((shown: string) => boolean)): boolean {
  if (typeof text === 'string') return shown.includes(text)
  return typeof text === 'function' ? text(shown) : text.test(shown)
}

export function openTerminal(
  args: string[],
  options: { cwd: string; cols?: number; rows?: number; env?: Record<string, string> },
): Terminal {
  if (!pty) throw new Error('no terminal')
  const { cwd, cols = 80, rows = 24, env = {} } = options
  const process_: Pty = pty.spawn(process.execPath, [`${ROOT}/bin/peerscheme.js`, ...args], {
    cwd,
    cols,
    rows,
    env: { ...SYSTEM_ENV, ...ENV, ...env },
  })
  let shown = ''
  let over = false
  const waiting: (() => void)[] = []
  const wake = (): void => {
    for (const one of waiting.splice(0)) one()
  }
  process_.onData((data) => {
    shown += data
    wake()
  })
  const ended = new Promise<{ exitCode: number; signal: number | undefined }>((resolve) => {
    process_.onExit(({ exitCode, signal }) => {
      over = true
      wake()
      resolve({ exitCode, signal })
    })
  })
  const seen = (): string => stripVTControlCharacters(shown)
  return {
    shown: seen,
    raw: () => shown,
    press: (keys) => {
      shown = ''
      process_.write(keys)
    },
    until: async (text) => {
      let end = Date.now() + PATIENCE
      let wasOver = false
      for (;;) {
        const now = seen()
        if (holds(now, text)) return now
        if (over && !wasOver) end = Math.min(end, Date.now() + AFTER_END)
        wasOver = over
        const left = end - Date.now()
        if (left <= 0) throw new Error(`Not shown${over ? ' before the end' : ''}: ${text}\n${now}`)
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
    hangUp: () => (process_ as Pty & { destroy: () => void }).destroy(),
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
