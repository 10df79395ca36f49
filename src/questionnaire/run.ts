/**
 * The questionnaire for the commands that ask: all that is heavy (the prompt library, the writing of YAML) is behind
 * this file, and is loaded with it. It throws nothing of the program's own: what went wrong is in the result.
 */

import { keyOrder } from '../edit/key-order.ts'
import type { Lines } from '../io/lines.ts'
import { schemeFile } from '../io/scheme-file.ts'
import { draw } from '../report/pretty/draw.ts'
import { pageOf } from '../report/pretty/page.ts'
import type { Scheme } from '../scheme/types.ts'
import type { Progress } from './disk.ts'
import { fillIn } from './plain/fields.ts'
import { firstPlainly } from './plain/first.ts'
import { plainly, wasInterrupted } from './plain/keyboard.ts'
import { talkThrough } from './plain/talk.ts'
import { designOf } from './plan/design.ts'
import { placeOf } from './plan/place.ts'
import { reassessment } from './plan/reassess.ts'
import { sectionIds } from './plan/sections.ts'
import { start } from './plan/session.ts'
import type { Options, PlanSession } from './plan/types.ts'
import { firstScene, menuScene, questionnaireScene } from './scenes.ts'
import type { MenuItem } from './screens/menu.ts'
import type { Context } from './state/context.ts'
import type { Display } from './state/display.ts'
import { type FirstFilledIn, type FirstKnown, withEnding } from './state/first-form.ts'
import { sectionTitle } from './state/naming.ts'
import { headlineBlocks } from './state/result.ts'
import { stateOf } from './state/state.ts'
import { INTERRUPTED, play } from './terminal.ts'
import { answersIn, blankScheme, changed, type EditingTools, makeNew } from './whole-file.ts'
import { MESSAGE } from './words/messages.ts'
import { PLACE } from './words/screens.ts'

export type { FirstKnown, MenuItem }
export { answersIn, blankScheme, changed, designOf, makeNew, reassessment, sectionIds, withEnding }

/** What asking needs of the outside. */
export interface Setting extends EditingTools {
  display: Display
  /** Line by line instead of whole windows. */
  plain: boolean
  /** Writes a line on standard output. */
  say: (line: string) => void
  /** What is typed, line by line. */
  lines: Lines
}

/** A file to fill in. */
export interface Target {
  /** Its real path. */
  path: string
  /** As one types it. */
  file: string
  text: string
  scheme: Scheme
  /** Whether it was made just now. */
  isNew: boolean
  /** What is to be said first besides. */
  greeting: string | null
}

/** `ended`: the input has, in plain mode. */
export type How = 'left' | 'ended' | 'interrupted'

export interface Asked {
  how: How
  /** The headline, for the lines that are left on the screen. */
  headline: string[]
  /** How many of the questions that apply are answered; null once one is through. */
  answered: number
  of: number
}

/** Asks all that is to be asked; every answer is on disk at once. */
export async function askQuestions(target: Target, options: Options, setting: Setting): Promise<Asked> {
  const { display, today } = setting
  const session = start(display.catalogue, target.scheme, today, options)
  const progress: Progress = { session, text: target.text }
  const disk = schemeFile(target.path)
  const context: Context = { display, file: target.file, disk, read: setting.read, order: keyOrder(display.catalogue) }
  const greeting = greetingFor(session, target, display)
  if (setting.plain) {
    const { progress: last, how } = await plainly((talk) => talkThrough(progress, context, talk, greeting), setting)
    return asked(last, wasInterrupted() ? 'interrupted' : how, target, display)
  }
  const state = stateOf(progress, display, greeting === null ? null : { tone: 'good', text: greeting })
  const scene = questionnaireScene(state, context)
  const result = await play(scene)
  return asked(scene.now(), result === INTERRUPTED ? 'interrupted' : 'left', target, display)
}

function greetingFor(session: PlanSession, { isNew, file, greeting }: Target, display: Display): string | null {
  const place = placeOf(session)
  const own = isNew
    ? MESSAGE.begun[display.lang](file)
    : session.resumed && place
      ? MESSAGE.resumed[display.lang](
          PLACE.section[display.lang](sectionTitle(place.section, display), place.n, place.of),
          place.overall.answered,
          place.overall.of,
        )
      : null
  return [greeting, own].filter((text) => text !== null).join(' ') || null
}

function asked(progress: Progress, how: How, { file }: Target, display: Display): Asked {
  const page = pageOf({ width: null, colour: display.colour, unicode: display.unicode })
  const line = draw(page, headlineBlocks(progress, display, file))[0] ?? ''
  const place = placeOf(progress.session)
  const { answered = 0, of = 0 } = place?.overall ?? {}
  return { how, headline: line.trim() === '' ? [] : [line.trim()], answered, of }
}

/**
 * Asks what must be known before there is a file.
 * @param refuse why a file name cannot be used; null when it can
 * @returns null when the input ends or one interrupts
 */
export async function askFirst(
  known: FirstKnown,
  about: readonly string[],
  refuse: (file: string) => string | null,
  setting: Setting,
): Promise<FirstFilledIn | null> {
  const { display } = setting
  if (!setting.plain) {
    const result = await play(firstScene(known, about, display, refuse))
    return result === INTERRUPTED ? null : result
  }
  return plainly((talk) => firstPlainly(known, about, refuse, display, talk), setting)
}

/** Lets one choose from a list. @returns its id; null when one leaves without */
export async function choose(
  title: string,
  about: readonly string[],
  items: readonly MenuItem[],
  setting: Setting,
): Promise<string | null> {
  const { display } = setting
  if (!setting.plain) {
    const result = await play(menuScene(title, about, items, display))
    return result === INTERRUPTED ? null : result.chosen
  }
  const choices = items.map(({ id, title: label, about: more }) => ({
    value: id,
    label: more === '' ? label : `${label}: ${more}`,
  }))
  const field = { id: 'chosen', label: title, hint: null, optional: false, choices, start: '' }
  const values = await plainly((talk) => fillIn([field], null, display, talk), setting)
  return typeof values === 'symbol' ? null : (values.chosen ?? null)
}
