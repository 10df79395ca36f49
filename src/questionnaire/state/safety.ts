/** Where what one has answered is: in the file, or in the window only. */

import { isTouched } from './form.ts'
import type { State } from './state.ts'

/** `typed`, `ticked`: in the window only, where it stays; null: nothing can be promised. */
export type Safety = 'saved' | 'typed' | 'ticked' | null

export function safetyOf({ doing, drafts, question, message }: State): Safety {
  const inHand = doing.kind === 'reading' || doing.kind === 'picking' ? doing.under : doing
  if (inHand?.kind === 'typing' && isTouched(inHand.form)) return 'typed'
  if (Object.keys(drafts).length > 0) return 'typed'
  if (inHand?.kind === 'ticking' && question?.kind === 'fact') {
    const before = (question.value as readonly string[] | null) ?? []
    if (before.length !== inHand.ticked.length || before.some((one) => !inHand.ticked.includes(one))) return 'ticked'
  }
  // An answer that could not be written is in neither.
  return message?.tone === 'bad' ? null : 'saved'
}
