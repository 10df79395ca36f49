/** Conditions as data: which facts a condition reads, and what it says without what is not given. */
import type { ConditionSchema, RawCatalogue } from './raw.ts'

/** The paths of the normalised scheme that a condition reads, each once, in the order of the condition. */
export function pathsOf(schema: ConditionSchema): string[] {
  const found: string[] = []
  const visit = (at: ConditionSchema, path: string[]): void => {
    for (const [key, child] of Object.entries(at.properties ?? {})) visit(child, [...path, key])
    for (const child of [...(at.allOf ?? []), ...(at.anyOf ?? [])]) visit(child, path)
    const isLeaf = !at.properties && !at.allOf && !at.anyOf
    if (isLeaf) found.push(path.join('.'))
  }
  visit(schema, [])
  return [...new Set(found)]
}

/** The key of a condition made of named conditions that must all hold. */
export function conditionKey(when: string | string[]): string {
  return Array.isArray(when) ? when.join('+') : when
}

/** The schema of a condition made of named conditions, or null when a name is not known. */
export function conditionSchema(when: string | string[], named: RawCatalogue['conditions']): ConditionSchema | null {
  const names = Array.isArray(when) ? when : [when]
  const schemas = names.map((name) => named[name]?.when)
  if (schemas.some((schema) => schema === undefined)) return null
  return schemas.length === 1 ? (schemas[0] as ConditionSchema) : { allOf: schemas as ConditionSchema[] }
}
