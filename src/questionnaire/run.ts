/**
 * The door to the questionnaire: all that is heavy (the prompt library, the writing of YAML) lies behind it, and is
 * loaded only by the commands that ask. It throws nothing of the program's own: what went wrong is in the result.
 */
import { schemeFile } from '../io/scheme-file.ts'
import { draw } from '../report/pretty/draw.ts'
import { pageOf } from '../report/pretty/page.ts'
import { keyOrder } from '../scheme/key-order.ts'
import type { Scheme } from '../scheme/types.ts'
import type { Interview } from './disk.ts'
import { CANCELLED, ENDED, fillIn } from './plain/fields.ts'
import { close, plainly, wasInterrupted } from './plain/keyboard.ts'
import { type Talk, talkThrough } from './plain/talk.ts'
import { designOf } from './plan/design.ts'
import { placeOf } from './plan/place.ts'
import { reassessment } from './plan/reassess.ts'
import { sectionIds } from './plan/sections.ts'
import { start } from './plan/session.ts'
import type { Options, Session } from './plan/types.ts'
import { deskScene, type FirstFilledIn, firstScene, menuScene } from './scenes.ts'
import type { MenuItem } from './screens/menu.ts'
import type { Room } from './state/context.ts'
import type { Look } from './state/display.ts'
import { type FirstKnown, firstAnswers, firstFields, withEnding } from './state/first-form.ts'
import { sectionTitle } from './state/naming.ts'
import { headlineBlocks } from './state/result.ts'
import { sit } from './state/state.ts'
import { INTERRUPTED, play } from './terminal.ts'
import { answersIn, blankScheme, changed, makeNew, type Reading } from './whole-file.ts'
import { MESSAGE } from './words/messages.ts'
import { FIRST, PLACE } from './words/screens.ts'

export type { FirstKnown, MenuItem }
export { answersIn, blankScheme, changed, close, designOf, makeNew, reassessment, sectionIds, withEnding }

/** What asking needs of the outside. */
export interface Setting extends Reading {
  look: Look
  /** Line by line instead of whole windows. */
  plain: boolean
  /** Writes a line on standard output. */
  say: (line: string) => void
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
  const { look, today } = setting
  const session = start(look.catalogue, target.scheme, today, options)
  const interview: Interview = { session, text: target.text }
  const disk = schemeFile(target.path)
  const room: Room = { look, file: target.file, disk, read: setting.read, order: keyOrder(look.catalogue) }
  const greeting = greetingFor(session, target, look)
  if (setting.plain) {
    const { interview: last, how } = await plainly((talk) => talkThrough(interview, room, talk, greeting), setting.say)
    return asked(last, wasInterrupted() ? 'interrupted' : how, target, look)
  }
  const desk = sit(interview, look, greeting === null ? null : { tone: 'good', text: greeting })
  const scene = deskScene(desk, room)
  const result = await play(scene)
  return asked(scene.now(), result === INTERRUPTED ? 'interrupted' : 'left', target, look)
}

function greetingFor(session: Session, { isNew, file, greeting }: Target, look: Look): string | null {
  const place = placeOf(session)
  const own = isNew
    ? MESSAGE.begun[look.lang](file)
    : session.resumed && place
      ? MESSAGE.resumed[look.lang](
          PLACE.section[look.lang](sectionTitle(place.section, look), place.n, place.of),
          place.overall.answered,
          place.overall.of,
        )
      : null
  return [greeting, own].filter((text) => text !== null).join(' ') || null
}

function asked(interview: Interview, how: How, { file }: Target, look: Look): Asked {
  const page = pageOf({ width: null, colour: look.colour, unicode: look.unicode })
  const line = draw(page, headlineBlocks(interview, look, file))[0] ?? ''
  const place = placeOf(interview.session)
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
  const { look } = setting
  if (!setting.plain) {
    const result = await play(firstScene(known, about, look, refuse))
    return result === INTERRUPTED ? null : result
  }
  return plainly((talk) => firstPlainly(known, about, refuse, look, talk), setting.say)
}

async function firstPlainly(
  known: FirstKnown,
  about: readonly string[],
  refuse: (file: string) => string | null,
  look: Look,
  talk: Talk,
): Promise<FirstFilledIn | null> {
  for (const line of [FIRST.welcome[look.lang], ...about]) talk.say(line)
  for (;;) {
    const values = await fillIn(firstFields(known, look), null, look, talk)
    if (values === ENDED) return null
    if (values === CANCELLED) continue
    const made = firstAnswers(values, known, look.lang)
    if ('missing' in made) {
      talk.say(MESSAGE.missing[look.lang](FIRST[made.missing === 'name' ? 'name' : 'stage'][look.lang]))
      continue
    }
    const refused = refuse(made.file)
    if (refused === null) return made
    talk.say(refused)
  }
}

/** Lets one choose from a list. @returns its id; null when one leaves without */
export async function choose(
  title: string,
  about: readonly string[],
  items: readonly MenuItem[],
  setting: Setting,
): Promise<string | null> {
  const { look } = setting
  if (!setting.plain) {
    const result = await play(menuScene(title, about, items, look))
    return result === INTERRUPTED ? null : result.chosen
  }
  const choices = items.map(({ id, title: label, about: more }) => ({
    value: id,
    label: more === '' ? label : `${label}: ${more}`,
  }))
  const field = { id: 'chosen', label: title, hint: null, optional: false, choices, start: '' }
  const values = await plainly((talk) => fillIn([field], null, look, talk), setting.say)
  return typeof values === 'symbol' ? null : (values.chosen ?? null)
}
