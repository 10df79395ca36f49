/** The window of the very first form, before there is a file. */

import { strong } from '../../report/blocks.ts'
import { hang } from '../../report/pretty/wrap.ts'
import { type Display, pageFor } from '../state/display.ts'
import { type Form, isTouched } from '../state/form.ts'
import type { Message } from '../state/messages.ts'
import { OTHER_KEYS } from '../words/keys.ts'
import { FIRST } from '../words/screens.ts'
import { choiceKeys, formBody } from './form.ts'
import { footLines, type KeyWord, placeLines } from './frame.ts'
import { compose, type Drawn } from './layout.ts'

/** @param about what is to be known first: what was taken over, whose view it is */
export function drawFirst(form: Form, about: readonly string[], message: Message | null, display: Display): Drawn {
  const page = pageFor(display)
  const { lang } = display
  const welcome = [FIRST.welcome[lang], ...about].flatMap((text) => hang(page, '', text))
  const last = form.at === form.fields.length - 1
  const keys: KeyWord[] = [
    ['Enter', OTHER_KEYS[last ? 'saveAndNext' : 'nextField'][lang]],
    ...choiceKeys(form, display),
    [OTHER_KEYS.arrowsUpDown[lang], OTHER_KEYS.move[lang]],
    ['Ctrl-C', OTHER_KEYS.stop[lang]],
  ]
  const short = about.flatMap((text) => hang(page, '', text))
  return compose(
    {
      top: placeLines(null, FIRST.title[lang], display),
      bodies: [
        () => formBody(welcome, form, false, display),
        () => formBody(welcome, form, true, display),
        () => formBody(short.length > 0 ? short : hang(page, '', strong(FIRST.title[lang])), form, true, display),
      ],
      bottom: footLines(message, keys, display),
    },
    0,
    display,
    // There is no file yet.
    isTouched(form) ? 'typed' : null,
  )
}
