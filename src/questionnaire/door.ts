/**
 * The door to the questionnaire: all that is heavy (the prompt library, the writing of YAML) lies behind it, and is
 * loaded only by the commands that ask. It throws nothing of the program's own: what went wrong is in the result.
 */
import type { Language } from '../catalogue/types.ts'
import { inputLines, type Lines } from '../io/lines.ts'
import { schemeFile } from '../io/scheme-file.ts'
import { MESSAGE } from '../language/questionnaire/messages.ts'
import { FIRST, PLACE } from '../language/questionnaire/screens.ts'
import { draw } from '../report/pretty/draw.ts'
import { pageOf } from '../report/pretty/page.ts'
import { type Change, edit } from '../scheme/edit.ts'
import { keyOrder } from '../scheme/key-order.ts'
import type { ShapeValidator } from '../scheme/read.ts'
import type { Finding, Scheme, SchemeDocument } from '../scheme/types.ts'
import { sit } from './desk.ts'
import { type FirstKnown, firstAnswers, firstFields, withEnding } from './first.ts'
import type { Interview } from './interview.ts'
import type { Look } from './look.ts'
import { CANCELLED, ENDED, fillIn } from './plain/fields.ts'
import { type Talk, talkThrough } from './plain/talk.ts'
import { answersOf } from './plan/answers.ts'
import { designOf } from './plan/design.ts'
import { newScheme } from './plan/new-scheme.ts'
import { placeOf } from './plan/place.ts'
import { reassessment } from './plan/reassess.ts'
import { sectionIds } from './plan/sections.ts'
import { start } from './plan/session.ts'
import type { FirstAnswers, Options, Session } from './plan/types.ts'
import { headlineBlocks } from './result.ts'
import type { Room } from './room.ts'
import { deskScene, type FirstFilledIn, firstScene, menuScene } from './scenes.ts'
import type { MenuItem } from './screens/menu.ts'
import { INTERRUPTED, play } from './terminal.ts'
import { sectionTitle } from './wording.ts'

export type { FirstKnown, MenuItem }
export { designOf, reassessment, sectionIds, withEnding }

/** What asking needs of the outside. */
export interface Setting {
  look: Look
  /** Line by line instead of whole windows. */
  plain: boolean
  /** Writes a line on standard output. */
  say: (line: string) => void
  /** YYYY-MM-DD */
  today: string
  read: (text: string) => SchemeDocument
  validate: ShapeValidator
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
    const { interview: last, how } = await plainly((talk) => talkThrough(interview, room, talk, greeting), setting)
    return asked(last, interrupted ? 'interrupted' : how, target, look)
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

/** One reader of lines for the whole run: a pipe gives its lines only once. */
let lines: Lines | null = null

/** Whether a signal has ended the input. */
let interrupted = false

/** Exit code of a program that was interrupted (design/interface.md). */
const EXIT_INTERRUPTED = 130

async function plainly<T>(talking: (talk: Talk) => Promise<T>, { say }: Setting): Promise<T> {
  lines ??= inputLines()
  const reader = lines
  const end = (): void => {
    interrupted = true
    reader.close()
  }
  // The terminal is gone then: nothing may be written to it any more, and everything is on disk.
  const gone = (): never => process.exit(EXIT_INTERRUPTED)
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', gone)
  try {
    return await talking({ say, ask: () => reader.next() })
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end).off('SIGHUP', gone)
  }
}

/** Lets go of the keyboard, so that the program can end. */
export function close(): void {
  lines?.close()
  lines = null
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
  return plainly((talk) => firstPlainly(known, about, refuse, look, talk), setting)
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
  const values = await plainly((talk) => fillIn([field], null, look, talk), setting)
  return typeof values === 'symbol' ? null : (values.chosen ?? null)
}

export type Made = { text: string; scheme: Scheme } | { findings: Finding[]; text: string }

/** The text of a new file, with the changes that `--from` and `--answers` make. */
export function makeNew(first: FirstAnswers, changes: readonly Change[], setting: Setting): Made {
  return changed(newScheme(first, setting.today, setting.look.catalogue), changes, setting)
}

/** A text with changes made in it, read again: a valid scheme, or what stands in the way. */
export function changed(text: string, changes: readonly Change[], { look, read }: Setting): Made {
  const edited = edit(text, changes, keyOrder(look.catalogue))
  if ('problem' in edited) return { findings: [], text }
  const { scheme, findings } = read(edited.text)
  return scheme ? { text: edited.text, scheme } : { findings: findings.filter(isError), text: edited.text }
}

/** What a file of answers changes, or its mistakes. */
export function answersIn(
  text: string,
  scheme: Scheme,
  { look, validate }: Setting,
): { changes: Change[] } | { findings: Finding[] } {
  const { changes, findings } = answersOf(text, { validate, catalogue: look.catalogue, scheme })
  return changes ? { changes } : { findings: findings.filter(isError) }
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

/** A scheme with nothing in it but what must be: to hold answers against, before there is a file. */
export function blankScheme(language: Language, setting: Setting): Scheme {
  const made = makeNew({ name: '?', stage: 'idea', language }, [], setting)
  if (!('scheme' in made)) throw new Error('A blank scheme is valid')
  return made.scheme
}
