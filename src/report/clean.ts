/** What comes from files is shown as text only: nothing in it may steer a terminal or reorder a line. */

// Escape sequences as a whole, so that their letters do not stay behind; then every control character, every sign
// that turns the direction of writing, and halves of characters.
const SEQUENCE = /\p{Cc}\[[0-9;:?]*[ -/]*[@-~]/gu
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF]/gu
const BLANKS = /[\s\u0085]+/gu

/** The text on one line, free of control characters, without blanks at its ends. */
export function oneLine(text: string): string {
  return text.replace(SEQUENCE, '').replace(BLANKS, ' ').replace(UNSEEN, '').trim()
}
