/** A desk to sit at in the tests: the built catalogue, a file in memory, and keys to press. */
import type { Language } from '../../../src/catalogue/types.ts'
import { builtInCatalogue, builtInTexts, shapeValidator } from '../../../src/io/knowledge.ts'
import type { Disk } from '../../../src/questionnaire/disk.ts'
import { start } from '../../../src/questionnaire/plan/session.ts'
import type { Options } from '../../../src/questionnaire/plan/types.ts'
import { drawDesk } from '../../../src/questionnaire/screens/draw.ts'
import type { Drawn } from '../../../src/questionnaire/screens/layout.ts'
import type { Room } from '../../../src/questionnaire/state/context.ts'
import type { Look } from '../../../src/questionnaire/state/display.ts'
import { type Key, key } from '../../../src/questionnaire/state/key.ts'
import { press } from '../../../src/questionnaire/state/press.ts'
import { type Desk, sit } from '../../../src/questionnaire/state/state.ts'
import { NO_COLOURS } from '../../../src/report/types.ts'
import { keyOrder } from '../../../src/scheme/key-order.ts'
import { readScheme } from '../../../src/scheme/read.ts'
import type { Scheme } from '../../../src/scheme/types.ts'

export const TODAY = '2026-11-21'
export const catalogue = builtInCatalogue()
export const tools = { validate: shapeValidator(), catalogue }
export const BLANK = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: running\n'

export function lookFor(lang: Language, size: Partial<Look> = {}): Look {
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

export function roomFor(disk: Disk, look: Look): Room {
  return {
    look,
    file: 'vores.scheme.yaml',
    disk,
    read: (text) => readScheme(text, '', tools),
    order: keyOrder(catalogue),
  }
}

export class AtDesk {
  desk: Desk
  readonly room: Room
  readonly file: MemoryFile

  constructor(text: string, options: Options = {}, look: Look = lookFor('da')) {
    this.file = memoryFile(text)
    this.room = roomFor(this.file, look)
    const { scheme, findings } = readScheme(text, '', tools)
    if (!scheme) throw new Error(JSON.stringify(findings))
    this.desk = sit({ session: start(catalogue, scheme, TODAY, options), text }, look)
  }

  /** Presses keys: names such as `return`, single characters, or whole texts, which are typed character by character. */
  press(...keys: (string | Key)[]): this {
    for (const one of keys) {
      if (typeof one !== 'string') this.desk = press(this.desk, one, this.room)
      else if (isName(one)) this.desk = press(this.desk, key(one), this.room)
      else
        for (const character of one)
          this.desk = press(this.desk, key(character === ' ' ? 'space' : character), this.room)
    }
    return this
  }

  get id(): string | null {
    return this.desk.question?.id ?? null
  }

  /** What the file says now. */
  get scheme(): Scheme {
    const { scheme, findings } = readScheme(this.file.text ?? '', '', tools)
    if (!scheme) throw new Error(JSON.stringify(findings))
    return scheme
  }

  get said(): string {
    return this.desk.message?.text ?? ''
  }

  draw(look: Look = this.room.look): Drawn {
    return drawDesk(this.desk, look, this.room.file)
  }

  /** Goes to a question, wherever it is. */
  goTo(id: string): this {
    const { session } = this.desk.interview
    this.desk = sit({ ...this.desk.interview, session: { ...session, at: id } }, this.room.look)
    return this
  }
}

const NAMES = new Set('return escape up down left right tab space backspace delete home end pageup pagedown'.split(' '))
const isName = (text: string): boolean => NAMES.has(text)
