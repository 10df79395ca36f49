/** What the answer to a fact looks like: read from the shapes of the file, so that there is one place to say it. */
import type { Catalogue } from '../catalogue/types.ts'
import type { FactForm } from '../questionnaire/plan/types.ts'
import type { Shape } from './shape.ts'
import { profile } from './shapes-profile.ts'

/**
 * The form of a fact.
 * @param key `stage` or a key of `profile`
 * @returns null for a fact the file has no shape for: it cannot be asked
 */
export function factForm(key: string, catalogue: Catalogue): FactForm | null {
  if (key === 'stage') return { kind: 'choice', values: catalogue.facts.find(({ id }) => id === 'stage')?.values ?? [] }
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

/** Whether a value of `Scheme.profile` is given: of a fact with several parts, any of them. */
export function isGiven(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value !== 'object' || Array.isArray(value)) return true
  return Object.values(value).some((part) => part !== null)
}
