/** What the answer to a fact looks like: read from the shapes of the file, so that there is one place to say it. */
import { STAGES } from '../catalogue/vocabulary.ts'
import type { Shape } from './shape.ts'
import { profile } from './shapes-profile.ts'

/** What the answer to a fact looks like, read from the shapes of the file. */
export type FactForm =
  /** One of these. `null` clears. */
  | { kind: 'choice'; values: readonly string[] }
  /** Any number of these; an empty list is an answer: none. */
  | { kind: 'several'; values: readonly string[] }
  | { kind: 'yes_no' }
  | { kind: 'number'; whole: boolean; least: number; most: number }
  | { kind: 'text' }
  /** A day, a month or a year: YYYY-MM-DD, YYYY-MM, YYYY. */
  | { kind: 'date' }
  /** Several parts, by name; each may be left out. */
  | { kind: 'fields'; fields: Readonly<Record<string, FactForm>> }

/** The form of a fact without parts. */
export type PlainFactForm = Exclude<FactForm, { kind: 'fields' }>

/**
 * The form of a fact.
 * @param key `stage` or a key of `profile`
 * @returns null for a fact the file has no shape for: it cannot be asked
 */
export function factForm(key: string): FactForm | null {
  if (key === 'stage') return { kind: 'choice', values: STAGES }
  const shape = profile.properties?.[key]
  return shape ? formOf(shape) : null
}

function formOf(shape: Shape): FactForm | null {
  if (shape.$ref) return { kind: shape.$ref.endsWith('/date') ? 'date' : 'text' }
  if (shape.enum) return { kind: 'choice', values: shape.enum as string[] }
  if (shape.type === 'boolean') return { kind: 'yes_no' }
  if (shape.type === 'array') return { kind: 'several', values: (shape.items?.enum ?? []) as string[] }
  if (shape.type === 'integer' || shape.type === 'number') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = shape
    return { kind: 'number', whole: shape.type === 'integer', least: minimum, most: maximum }
  }
  const fields = Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
    const form = inner ? formOf(inner) : null
    return form ? [[name, form] as const] : []
  })
  return fields.length > 0 ? { kind: 'fields', fields: Object.fromEntries(fields) } : null
}

/**
 * The forms of all facts that the file has a shape for.
 * @returns by path: `stage`, `profile.minors`; of a fact with several parts each on its own: `profile.staffing.leaders`
 */
export function factForms(): Map<string, PlainFactForm> {
  const forms = new Map<string, PlainFactForm>()
  const add = (path: string, form: FactForm | null): void => {
    if (form?.kind === 'fields') {
      for (const [name, inner] of Object.entries(form.fields)) add(`${path}.${name}`, inner)
    } else if (form) forms.set(path, form)
  }
  for (const key of ['stage', ...Object.keys(profile.properties ?? {})]) {
    add(key === 'stage' ? key : `profile.${key}`, factForm(key))
  }
  return forms
}

/** Whether a value of `Scheme.profile` is given: of a fact with several parts, any of them. */
export function isGiven(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value !== 'object' || Array.isArray(value)) return true
  return Object.values(value).some((part) => part !== null)
}
