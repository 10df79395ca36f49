/**
 * Conditions are a small part of JSON Schema (draft-07; see CONTRIBUTING.md), and mean just what they mean there: a
 * test holds this against ajv. They are followed as they stand. Compiled by ajv at run time they would cost every start
 * a hundred milliseconds, by ajv at build ten, made into closures five.
 */
import type { ConditionSchema, RawCatalogue } from './raw.ts'

export type Test = (value: unknown) => boolean

/** A condition as it is stored: what is asked of the values at some paths, in place of properties within properties. */
export interface StoredCondition {
  at?: Record<string, StoredCondition>
  allOf?: StoredCondition[]
  anyOf?: StoredCondition[]
  contains?: StoredCondition
  items?: StoredCondition
  [keyword: string]: unknown
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

const TYPES: Record<string, Test> = {
  string: (value) => typeof value === 'string',
  number: isNumber,
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
}

/** Whether a value is as a keyword wants it. Keywords about numbers or lists say nothing of other values. */
const KEYWORDS: Record<string, (value: unknown, wanted: unknown) => boolean> = {
  at(value, wanted) {
    const asked = wanted as Record<string, StoredCondition>
    for (const path in asked) {
      const found = valueAt(value, path)
      if (found !== undefined && !meets(asked[path] ?? {}, found)) return false
    }
    return true
  },
  allOf: (value, all) => (all as StoredCondition[]).every((one) => meets(one, value)),
  anyOf: (value, any) => (any as StoredCondition[]).some((one) => meets(one, value)),
  const: (value, constant) => value === constant,
  enum: (value, allowed) => (allowed as unknown[]).includes(value),
  type: (value, type) => TYPES[type as string]?.(value) ?? false,
  minimum: (value, least) => !isNumber(value) || value >= (least as number),
  maximum: (value, most) => !isNumber(value) || value <= (most as number),
  exclusiveMinimum: (value, less) => !isNumber(value) || value > (less as number),
  exclusiveMaximum: (value, more) => !isNumber(value) || value < (more as number),
  contains: (list, item) => !Array.isArray(list) || list.some((one) => meets(item as StoredCondition, one)),
  items: (list, item) => !Array.isArray(list) || list.every((one) => meets(item as StoredCondition, one)),
  minItems: (list, least) => !Array.isArray(list) || list.length >= (least as number),
  maxItems: (list, most) => !Array.isArray(list) || list.length <= (most as number),
}

/**
 * Whether a value meets a condition.
 * @throws Error for a keyword that is not one of the conditions'.
 */
export function meets(condition: StoredCondition, value: unknown): boolean {
  for (const keyword in condition) {
    const holds = KEYWORDS[keyword]
    if (!holds) throw new Error(`A condition cannot use the keyword ${keyword}`)
    if (!holds(value, condition[keyword])) return false
  }
  return true
}

const keysOf = new Map<string, string[]>()

/** The value at a path; undefined where it is not there, or where something on the way is no mapping. */
function valueAt(tree: unknown, path: string): unknown {
  let keys = keysOf.get(path)
  if (!keys) {
    keys = path.split('.')
    keysOf.set(path, keys)
  }
  let at = tree
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

/** A condition as it is stored. */
export function stored(schema: ConditionSchema): StoredCondition {
  const { properties, ...made }: ConditionSchema = schema
  for (const keyword of ['allOf', 'anyOf'] as const) {
    const parts = made[keyword]
    if (parts) made[keyword] = parts.map(stored)
  }
  for (const keyword of ['contains', 'items'] as const) {
    const part = made[keyword]
    if (part) made[keyword] = stored(part)
  }
  if (properties) made.at = Object.fromEntries(leavesOf(properties, []))
  return made
}

/** Properties within properties say something of the innermost values only. */
function leavesOf(properties: Record<string, ConditionSchema>, above: string[]): [path: string, StoredCondition][] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const keys = [...above, key]
    const isOnWay = schema.properties !== undefined && Object.keys(schema).length === 1
    return isOnWay ? leavesOf(schema.properties ?? {}, keys) : [[keys.join('.'), stored(schema)]]
  })
}

/**
 * @param schema A condition whose form has been checked (schemas/catalogue-entry.schema.json).
 * @returns Whether a value meets it. A key whose value is undefined is absent, and an absent key meets everything.
 */
export function conditionTest(schema: ConditionSchema): Test {
  const condition = stored(schema)
  return (value) => meets(condition, value)
}

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
