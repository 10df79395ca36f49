/** Several things to write, asked one after the other. */

import { sentence } from '../../language/format.ts'
import type { Language } from '../../language/types.ts'
import type { Display } from '../state/display.ts'
import type { FormField, FormValues } from '../state/form-fields.ts'
import { COMMAND_KEYS } from '../words/keys.ts'
import { PLAIN } from '../words/plain.ts'
import type { Talk } from './keyboard.ts'

/** The input has ended in the middle. */
export const ENDED = Symbol('ended')
/** One has said that nothing is to be written after all. */
export const CANCELLED = Symbol('cancelled')

/**
 * Asks field by field.
 * @param first what has been typed for the first field already
 */
export async function fillIn(
  fields: readonly FormField[],
  first: string | null,
  { lang }: Pick<Display, 'lang'>,
  talk: Talk,
): Promise<FormValues | typeof ENDED | typeof CANCELLED> {
  const values: Record<string, string> = {}
  for (const [index, field] of fields.entries()) {
    const given = index === 0 && first !== null ? inField(first, field) : null
    const asked = given ?? (await askField(field, lang, talk))
    // When the input ends, what was typed is kept, where the rest can be left as it is.
    const value = asked === ENDED && index > 0 && (field.optional || field.start !== '') ? field.start : asked
    if (value === ENDED || value === CANCELLED) return value
    values[field.id] = value
  }
  return values
}

/** Asks until the line fits: a choice is one of its numbers. */
async function askField(
  field: FormField,
  lang: Language,
  talk: Talk,
): Promise<string | typeof ENDED | typeof CANCELLED> {
  sayField(field, lang, talk)
  for (;;) {
    const line = await talk.ask()
    if (line === null) return ENDED
    const text = line.trim()
    if (text.toLowerCase() === COMMAND_KEYS.back.key[lang]) return CANCELLED
    if (text === '' && (field.start !== '' || field.optional || field.choices === null)) return field.start
    if (text === '-' && field.start !== '') return ''
    const value = inField(text, field)
    if (value !== null) return value
    talk.say(PLAIN.notANumber[lang](field.choices?.length ?? 0))
  }
}

/** What a line means in a field; null where it is none of the choices. */
function inField(text: string, { choices }: FormField): string | null {
  if (!choices) return text
  const found = choices[Number(text) - 1] ?? choices.find(({ label }) => label.toLowerCase() === text.toLowerCase())
  return found?.value ?? null
}

function sayField(field: FormField, lang: Language, talk: Talk): void {
  const { label, hint, choices, start, optional } = field
  const asked = PLAIN.field[lang](sentence(label ?? hint ?? ''), label === null ? '' : (hint ?? ''))
  talk.say(/[?.]$/.test(asked) ? asked : `${asked}:`)
  choices?.forEach((choice, index) => {
    talk.say(`${index + 1}. ${sentence(choice.label)}`)
  })
  const shown = choices?.find(({ value }) => value === start)?.label ?? start
  if (start !== '') talk.say(`${(optional ? PLAIN.fieldKeepOrClear : PLAIN.fieldKeep)[lang](shown)}.`)
  else if (optional) talk.say(`${PLAIN.fieldOptional[lang]}.`)
}
