/** The one file that knows the prompt library: shows lines in a terminal, and hands on the keys. */
import type { EventEmitter } from 'node:events'
import { emitKeypressEvents, type Interface } from 'node:readline'
import { createPrompt, ExitPromptError, useEffect, useKeypress, useRef, useState } from '@inquirer/core'
import { type Keypress, keyOf } from './keypress.ts'
import type { Drawn } from './screens/layout.ts'
import type { Key } from './state/key.ts'

export interface Size {
  width: number
  height: number
}

/** Something that is shown, and that keys change until it is over. */
export interface Scene<Result> {
  draw: (size: Size) => Pick<Drawn, 'lines' | 'cursor'>
  /** @returns the result when it is over, else null */
  press: (key: Key, size: Size) => Result | null
}

/** Interrupted: by Ctrl-C, by a signal, or because the input has ended. */
export const INTERRUPTED = Symbol('interrupted')
type Ended<Result> = { result: Result } | typeof INTERRUPTED

const ENTER = '\x1b[?1049h\x1b[2J\x1b[H\x1b[?2004h'
const LEAVE = '\x1b[?2004l\x1b[?25h\x1b[?1049l'
const HIDE = '\x1b[?25l'
const SHOW = '\x1b[?25h'
const CLEAR = '\x1b[2J\x1b[H'

/** Exit code of a program that was interrupted. */
const EXIT_INTERRUPTED = 130
/** How long a lone Esc is waited for, in ms: the arrow keys begin with one too. */
const ESCAPE_WAIT = 60

/**
 * Shows a scene in the terminal until it is over. The screen before comes back afterwards.
 * Each key is done with, disk included, before the next one is looked at.
 */
export async function play<Result>(scene: Scene<Result>): Promise<Result | typeof INTERRUPTED> {
  const { stdin, stdout } = process
  const abort = new AbortController()
  const unhook = hookSignals(() => abort.abort())
  // Who asks first decides how long a lone Esc is waited for.
  emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_WAIT } as unknown as Interface)
  stdout.write(ENTER)
  try {
    const ended = (await scenePrompt({ scene: scene as Scene<unknown> }, { signal: abort.signal })) as Ended<Result>
    return ended === INTERRUPTED ? INTERRUPTED : ended.result
  } catch (error) {
    if (abort.signal.aborted || error instanceof ExitPromptError) return INTERRUPTED
    throw error
  } finally {
    stdout.write(LEAVE)
    unhook()
    stdin.pause()
  }
}

/**
 * SIGTERM and SIGINT end as Ctrl-C does. When the terminal itself is gone, nothing may be written to it any more:
 * Node 20 would crash, and everything is on disk already.
 */
function hookSignals(end: () => void): () => void {
  const gone = (): never => process.exit(EXIT_INTERRUPTED)
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', gone)
  process.stdin.on('error', gone)
  process.stdout.on('error', gone)
  return () => {
    process.off('SIGINT', end).off('SIGTERM', end).off('SIGHUP', gone)
    process.stdin.off('error', gone)
    process.stdout.off('error', gone)
  }
}

/** What we use of the library's line of input. */
type InputLine = EventEmitter & { line: string; cursor: number; history: string[] }

const scenePrompt = createPrompt<Ended<unknown>, { scene: Scene<unknown> }>(({ scene }, done) => {
  const [, redraw] = useState(0)
  const line = useRef<InputLine | null>(null)
  const paste = useRef<string | null>(null)
  const again = (): void => redraw(Math.random())
  useEffect((readline) => {
    const rl = readline as unknown as InputLine
    line.current = rl
    const resized = (): void => {
      process.stdout.write(CLEAR)
      again()
    }
    const ended = (): void => done(INTERRUPTED)
    process.stdout.on('resize', resized)
    rl.on('close', ended)
    // Ctrl-Z is undo here; without a listener it would stop the program.
    rl.on('SIGTSTP', () => {})
    again()
    return () => {
      process.stdout.off('resize', resized)
      rl.off('close', ended)
    }
  }, [])
  useKeypress((event) => {
    const key = keyOf(event as Keypress, paste)
    if (!key) return
    const result = scene.press(key, sizeNow())
    if (result === null) again()
    else done({ result })
  })
  return shown(scene.draw(sizeNow()), line.current)
})

function sizeNow(): Size {
  return { width: process.stdout.columns || 80, height: process.stdout.rows || 24 }
}

/**
 * The lines as the library wants them: up to and with the line where one types, then the rest. It puts the cursor
 * where its own line of input ends, so that line is told what is typed there.
 */
function shown({ lines, cursor }: Pick<Drawn, 'lines' | 'cursor'>, rl: InputLine | null): [string, string | undefined] {
  if (rl) {
    rl.line = cursor?.row ?? ''
    rl.cursor = cursor?.before ?? 0
    rl.history = []
  }
  const last = cursor ? cursor.line + 1 : lines.length
  const first = lines.slice(0, last)
  const rest = lines.slice(last)
  first[0] = `${cursor ? SHOW : HIDE}${first[0] ?? ''}`
  return [first.join('\n'), rest.length > 0 ? rest.join('\n') : undefined]
}
