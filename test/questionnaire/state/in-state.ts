/** A questionnaire for the tests: the built catalogue, a file in memory, and keys to press. */

import { keyOrder } from '../../../src/edit/key-order.ts'
import { builtInCatalogue, builtInTexts } from '../../../src/io/knowledge.ts'
import type { Language } from '../../../src/language/types.ts'
import type { Disk } from '../../../src/questionnaire/disk.ts'
import { start } from '../../../src/questionnaire/plan/session.ts'
import type { Options } from '../../../src/questionnaire/plan/types.ts'
import { drawWindow } from '../../../src/questionnaire/screens/draw.ts'
import type { Drawn } from '../../../src/questionnaire/screens/layout.ts'
import { withPageTurned } from '../../../src/questionnaire/screens/scroll.ts'
import type { Context } from '../../../src/questionnaire/state/context.ts'
import type { Display } from '../../../src/questionnaire/state/display.ts'
import { type Key, key } from '../../../src/questionnaire/state/key.ts'
import { press } from '../../../src/questionnaire/state/press.ts'
import { type State, stateOf } from '../../../src/questionnaire/state/state.ts'
import { NO_COLOURS } from '../../../src/report/types.ts'
import { readScheme } from '../../../src/scheme/read.ts'
import type { Scheme } from '../../../src/scheme/types.ts'

export const TODAY = '2026-11-21'
export const catalogue = builtInCatalogue()
export const tools = { catalogue }
export const BLANK = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: running\n'

export function displayFor(lang: Language, size: Partial<Display> = {}): Display {
  return {
    lang,
    texts: builtInTexts(lang),
    catalogue,
    width: 80,
    height: 24,
    unicode: true,
    colour: NO_COLOURS,
    ...size,
  }
}

/** A file in memory. `text` null: it is not there. `fails`: the code of the error that writing ends in. */
export interface MemoryFile extends Disk {
  text: string | null
  fails: string | null
  writes: number
}

export function memoryFile(text: string): MemoryFile {
  const file: MemoryFile = {
    text,
    fails: null,
    writes: 0,
    read: () => file.text,
    write: (next) => {
      if (file.fails !== null) throw Object.assign(new Error(file.fails), { code: file.fails })
      file.text = next
      file.writes += 1
    },
  }
  return file
}

export function contextFor(disk: Disk, display: Display): Context {
  return {
    display,
    file: 'vores.scheme.yaml',
    disk,
    read: (text) => readScheme(text, '', display),
    order: keyOrder(display.catalogue),
  }
}

export class Questionnaire {
  state: State
  readonly context: Context
  readonly file: MemoryFile

  constructor(text: string, options: Options = {}, display: Display = displayFor('da')) {
    this.file = memoryFile(text)
    this.context = contextFor(this.file, display)
    const { scheme, findings } = readScheme(text, '', display)
    if (!scheme) throw new Error(JSON.stringify(findings))
    this.state = stateOf({ session: start(display.catalogue, scheme, TODAY, options), text }, display)
  }

  /** Presses keys: names such as `return`, single characters, or whole texts, which are typed character by character. */
  press(...keys: (string | Key)[]): this {
    for (const one of keys) {
      if (typeof one !== 'string') this.pressKey(one)
      else if (isName(one)) this.pressKey(key(one))
      else for (const character of one) this.pressKey(key(character === ' ' ? 'space' : character))
    }
    return this
  }

  private pressKey(one: Key): void {
    this.state = withPageTurned(press(this.state, one, this.context), this.context.display)
  }

  get id(): string | null {
    return this.state.question?.id ?? null
  }

  /** What the file says now. */
  get scheme(): Scheme {
    const { scheme, findings } = readScheme(this.file.text ?? '', '', this.context.display)
    if (!scheme) throw new Error(JSON.stringify(findings))
    return scheme
  }

  get said(): string {
    return this.state.message?.text ?? ''
  }

  draw(display: Display = this.context.display): Drawn {
    return drawWindow(this.state, display, this.context.file)
  }

  /** Goes to a question, wherever it is. */
  goTo(id: string): this {
    const { session } = this.state.progress
    this.state = stateOf({ ...this.state.progress, session: { ...session, at: id } }, this.context.display)
    return this
  }
}

const NAMES = new Set('return escape up down left right tab space backspace delete home end pageup pagedown'.split(' '))
const isName = (text: string): boolean => NAMES.has(text)
