/** What is asked before there is a file: one form, so that the file is there as soon as it is answered. */

import { slug } from '../../language/plain-text.ts'
import type { Scheme } from '../../scheme/types.ts'
import type { FirstAnswers } from '../plan/types.ts'
import { MESSAGE } from '../words/messages.ts'
import { FIRST } from '../words/screens.ts'
import type { Display } from './display.ts'
import type { FormField, FormValues } from './form-fields.ts'

/** What is known already: from `--from`, `--answers`, `--rater` or the command line. */
export interface FirstKnown {
  name: string | null
  organisation: string | null
  stage: Scheme['stage'] | null
  /** `--rater`: whose view it is. */
  rater: string | null
  /** The file, where it was named. */
  file: string | null
}

/** What a new file is made of, and its name. */
export interface FirstFilledIn {
  first: FirstAnswers
  file: string
}

const EMPTY = { hint: null, optional: false, choices: null, start: '' }

/** The fields of the form. What is named on the command line is not asked again. */
export function firstFields(known: FirstKnown, { lang, texts }: Pick<Display, 'lang' | 'texts'>): FormField[] {
  const stages = Object.entries(texts.facts.stage?.values ?? {}).map(([value, label]) => ({ value, label }))
  const fields: (FormField | null)[] = [
    { ...EMPTY, id: 'name', label: FIRST.name[lang], start: known.name ?? '' },
    {
      ...EMPTY,
      id: 'organisation',
      label: FIRST.organisation[lang],
      optional: true,
      start: known.organisation ?? '',
    },
    { ...EMPTY, id: 'stage', label: FIRST.stage[lang], choices: stages, start: known.stage ?? '' },
    known.rater === null
      ? { ...EMPTY, id: 'role', label: FIRST.role[lang], hint: FIRST.roleHint[lang], optional: true }
      : null,
    known.file === null ? { ...EMPTY, id: 'file', label: FIRST.file[lang] } : null,
  ]
  return fields.filter((field) => field !== null)
}

/** What was filled in, or the field that is still missing something, with what is said of it. */
export function firstAnswers(
  values: FormValues,
  known: FirstKnown,
  lang: Display['lang'],
): FirstFilledIn | { missing: 'name' | 'stage'; text: string } {
  const typed = (id: string): string | null => (values[id] ?? '').trim() || null
  const name = typed('name')
  const stage = typed('stage')
  const file = known.file ?? typed('file') ?? fileNameFor(name ?? '', known.rater)
  const missing = (field: 'name' | 'stage') => ({ missing: field, text: MESSAGE.missing[lang](FIRST[field][lang]) })
  if (name === null) return missing('name')
  if (stage === null) return missing('stage')
  const role = known.rater ?? typed('role')
  const first: FirstAnswers = {
    name,
    stage: stage as Scheme['stage'],
    language: lang,
    organisation: typed('organisation'),
    role,
    rater: known.rater !== null,
  }
  return { first, file: withEnding(file) }
}

const ENDING = '.scheme.yaml'

/** A file name made of the scheme's name: `ingen-skal-staa-alene.scheme.yaml`. */
export function fileNameFor(name: string, rater: string | null): string {
  const start = slug(name, '-') || 'scheme'
  return `${rater === null ? start : `${start}.${slug(rater, '-') || 'rater'}`}${ENDING}`
}

/** The name with the ending that folders of schemes are searched for, where it has none. */
export function withEnding(file: string): string {
  if (/\.ya?ml$/i.test(file)) return file
  // Whatever is left of an ending that was changed by mistake.
  return `${file.replace(/\.scheme(\.[a-z]*)?$/i, '')}${ENDING}`
}
