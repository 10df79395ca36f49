/** How to draw for this terminal or pipe: width, colours, signs. */
import { type Colours, NO_COLOURS, type TerminalOptions } from '../report/types.ts'
import type { Session } from './session.ts'

/** Wider lines than this are hard to read, however wide the window is. */
const WIDEST = 100
const NARROWEST = 40

/**
 * @param toScreen False when the result goes to a file.
 * @returns No colour and no width for a pipe; NO_COLOR and FORCE_COLOR decide where they are set.
 */
export async function terminalOptions({ io }: Session, toScreen: boolean): Promise<TerminalOptions> {
  const live = toScreen && io.stdout.isTerminal
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const forced = FORCE_COLOR !== undefined && !['', '0', 'false'].includes(FORCE_COLOR)
  const refused = (NO_COLOR !== undefined && NO_COLOR !== '') || FORCE_COLOR === '0' || FORCE_COLOR === 'false'
  const coloured = forced || (live && !refused && TERM !== 'dumb')
  return {
    width: live ? Math.min(WIDEST, Math.max(NARROWEST, io.stdout.columns || 80)) : null,
    colour: coloured ? await colours() : NO_COLOURS,
    unicode: !live || speaksUnicode(io.env),
  }
}

/** Loaded where there is colour: the library takes longer than drawing a report does. */
async function colours(): Promise<Colours> {
  const { Chalk } = await import('./colours.ts')
  return new Chalk({ level: 1 })
}

/** Whether a terminal can be trusted with more than letters: a UTF-8 locale, or a known modern terminal. */
export function speaksUnicode(env: Record<string, string | undefined>): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return /utf-?8/i.test(locale) || Boolean(env.WT_SESSION || env.TERM_PROGRAM) || locale === ''
}
