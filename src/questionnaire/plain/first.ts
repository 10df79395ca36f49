/** The first form, asked line by line. */

import type { Display } from '../state/display.ts'
import { type FirstFilledIn, type FirstKnown, firstAnswers, firstFields } from '../state/first-form.ts'
import { FIRST } from '../words/screens.ts'
import { CANCELLED, ENDED, fillIn } from './fields.ts'
import type { Talk } from './keyboard.ts'

/**
 * Asks until all that is needed is there.
 * @param refuse why a file name cannot be used; null when it can
 * @returns null when the input has ended
 */
export async function firstPlainly(
  known: FirstKnown,
  about: readonly string[],
  refuse: (file: string) => string | null,
  display: Display,
  talk: Talk,
): Promise<FirstFilledIn | null> {
  for (const line of [FIRST.welcome[display.lang], ...about]) talk.say(line)
  for (;;) {
    const values = await fillIn(firstFields(known, display), null, display, talk)
    if (values === ENDED) return null
    if (values === CANCELLED) continue
    const made = firstAnswers(values, known, display.lang)
    if ('missing' in made) {
      talk.say(made.text)
      continue
    }
    const refused = refuse(made.file)
    if (refused === null) return made
    talk.say(refused)
  }
}
