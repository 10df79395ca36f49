/** What is played in the terminal: the questionnaire itself, the first form, a list to choose from. */

import type { Progress } from './disk.ts'
import { drawWindow } from './screens/draw.ts'
import { drawFirst } from './screens/first.ts'
import { drawMenu, type MenuItem } from './screens/menu.ts'
import { withPageTurned } from './screens/scroll.ts'
import type { Context } from './state/context.ts'
import type { Display } from './state/display.ts'
import { type FirstFilledIn, type FirstKnown, fileNameFor, firstAnswers, firstFields } from './state/first-form.ts'
import { type Form, valuesOf } from './state/form.ts'
import { pressInForm } from './state/form-input.ts'
import type { Key } from './state/key.ts'
import type { Message } from './state/messages.ts'
import { press } from './state/press.ts'
import type { State } from './state/state.ts'
import { textField } from './state/text-field.ts'
import type { Scene, Size } from './terminal.ts'

/** The questionnaire, until one leaves. */
export function questionnaireScene(start: State, context: Context): Scene<Progress> & { now: () => Progress } {
  let state = start
  const sized = (size: Size): Context => ({ ...context, display: { ...context.display, ...size } })
  return {
    now: () => state.progress,
    draw: (size) => drawWindow(state, sized(size).display, context.file),
    press: (key, size) => {
      const now = sized(size)
      state = withPageTurned(press(state, key, now), now.display)
      return state.left ? state.progress : null
    },
  }
}

/**
 * The first form, until all that is needed is there.
 * @param about what is to be known first
 * @param refuse why a file name cannot be used; null when it can
 */
export function firstScene(
  known: FirstKnown,
  about: readonly string[],
  display: Display,
  refuse: (file: string) => string | null,
): Scene<FirstFilledIn> {
  const fields = firstFields(known, display)
  let form: Form = { writing: 'answer', fields, values: fields.map(({ start }) => textField(start)), at: 0 }
  let message: Message | null = null
  const blame = (id: string, text: string): null => {
    message = { tone: 'warn', text }
    const at = fields.findIndex((field) => field.id === id)
    form = { ...form, at: Math.max(0, at) }
    return null
  }
  return {
    draw: (size) => drawFirst(form, about, message, { ...display, ...size }),
    press: (key: Key) => {
      message = null
      const pressed = pressInForm(form, key)
      if (pressed === 'close') return null
      if (pressed !== 'submit') {
        form = suggested(pressed, known)
        return null
      }
      const made = firstAnswers(valuesOf(form), known, display.lang)
      if ('missing' in made) return blame(made.missing, made.text)
      const refused = refuse(made.file)
      return refused === null ? made : blame('file', refused)
    },
  }
}

/** When one comes to the file's name and it is empty, a name made of the scheme's stands there. */
function suggested(form: Form, { rater }: FirstKnown): Form {
  const values = valuesOf(form)
  if (form.fields[form.at]?.id !== 'file' || form.values[form.at]?.text !== '' || !values.name) return form
  const value = textField(fileNameFor(values.name, rater))
  return { ...form, values: form.values.map((one, index) => (index === form.at ? value : one)) }
}

/** A list to choose one from. @returns its id; null when one leaves without */
export function menuScene(
  title: string,
  about: readonly string[],
  items: readonly MenuItem[],
  display: Display,
): Scene<{ chosen: string | null }> {
  let at = 0
  const last = items.length - 1
  return {
    draw: (size) => drawMenu(title, about, items, at, { ...display, ...size }),
    press: (key) => {
      if (key.name === 'up') at = at === 0 ? last : at - 1
      else if (key.name === 'down' || key.name === 'tab') at = at === last ? 0 : at + 1
      else if (key.name === 'return') return { chosen: items[at]?.id ?? null }
      else if (key.name === 'escape' || key.text === 'q' || key.text === 'l') return { chosen: null }
      else if (/^[1-9]$/.test(key.text) && Number(key.text) <= items.length)
        return { chosen: items[Number(key.text) - 1]?.id ?? null }
      return null
    },
  }
}
