/**
 * Turns a condition into a function. Conditions are a small part of JSON Schema (draft-07; see CONTRIBUTING.md), and
 * mean just what they mean there: a test holds this against ajv. Compiled by ajv at build they would cost every start
 * ten milliseconds, compiled by ajv at run time a hundred.
 */
import type { ConditionSchema } from './raw.ts'

export type Test = (value: unknown) => boolean

type Keyword = (schema: ConditionSchema) => Test

const isNumber = (value: unknown): value is number => typeof value === 'number'

const TYPES: Record<string, Test> = {
  string: (value) => typeof value === 'string',
  number: isNumber,
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
}

/** A condition made into a test when it is first asked: most are settled by their first property. */
export function lazily(schema: ConditionSchema): Test {
  let test: Test | undefined
  return (value) => {
    test ??= conditionTest(schema)
    return test(value)
  }
}

/** A keyword that says something about numbers only. */
const ofNumbers =
  (keyword: string, holds: (value: number, limit: number) => boolean): Keyword =>
  (schema) => {
    const limit = schema[keyword] as number
    return (value) => !isNumber(value) || holds(value, limit)
  }

/** A keyword that says something about lists only. */
const ofLists =
  (holdsFor: (schema: ConditionSchema) => (list: unknown[]) => boolean): Keyword =>
  (schema) => {
    const holds = holdsFor(schema)
    return (value) => !Array.isArray(value) || holds(value)
  }

const KEYWORDS: Record<string, Keyword> = {
  properties: (schema) => {
    const tests = leavesOf(schema).map(leafTest)
    return (value) => {
      for (const test of tests) if (!test(value)) return false
      return true
    }
  },
  allOf: ({ allOf = [] }) => {
    const tests = allOf.map(lazily)
    return (value) => tests.every((test) => test(value))
  },
  anyOf: ({ anyOf = [] }) => {
    const tests = anyOf.map(lazily)
    return (value) => tests.some((test) => test(value))
  },
  const: (schema) => (value) => value === schema.const,
  enum: (schema) => {
    const allowed = new Set(schema.enum as unknown[])
    return (value) => allowed.has(value)
  },
  type: (schema) => TYPES[schema.type as string] as Test,
  minimum: ofNumbers('minimum', (value, limit) => value >= limit),
  maximum: ofNumbers('maximum', (value, limit) => value <= limit),
  exclusiveMinimum: ofNumbers('exclusiveMinimum', (value, limit) => value > limit),
  exclusiveMaximum: ofNumbers('exclusiveMaximum', (value, limit) => value < limit),
  contains: ofLists(({ contains = {} }) => {
    const test = conditionTest(contains)
    return (list) => list.some(test)
  }),
  items: ofLists(({ items = {} }) => {
    const test = conditionTest(items)
    return (list) => list.every(test)
  }),
  minItems: ofLists(
    ({ minItems }) =>
      (list) =>
        list.length >= (minItems as number),
  ),
  maxItems: ofLists(
    ({ maxItems }) =>
      (list) =>
        list.length <= (maxItems as number),
  ),
}

/** What is asked of one value, and the keys that lead to it. */
interface Leaf {
  keys: string[]
  schema: ConditionSchema
}

/** Properties within properties say something of the innermost values only. */
function leavesOf({ properties = {} }: ConditionSchema, above: string[] = []): Leaf[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const keys = [...above, key]
    const isOnWay = schema.properties !== undefined && Object.keys(schema).length === 1
    return isOnWay ? leavesOf(schema, keys) : [{ keys, schema }]
  })
}

/** What is not there, or stands where there is no mapping, meets everything. */
function leafTest({ keys, schema }: Leaf): Test {
  const test = lazily(schema)
  return (value) => {
    let at = value
    for (const key of keys) {
      if (typeof at !== 'object' || at === null || Array.isArray(at)) return true
      at = (at as Record<string, unknown>)[key]
      if (at === undefined) return true
    }
    return test(at)
  }
}

/** The keywords that a condition may use. */
export const CONDITION_KEYWORDS = Object.keys(KEYWORDS)

/**
 * @param schema A condition whose form has been checked (schemas/catalogue-entry.schema.json).
 * @returns Whether a value meets it. A key whose value is undefined is absent, and an absent key meets everything.
 * @throws Error for a keyword that is not one of the conditions'.
 */
export function conditionTest(schema: ConditionSchema): Test {
  const tests = Object.keys(schema).map((keyword) => {
    const make = KEYWORDS[keyword]
    if (!make) throw new Error(`A condition cannot use the keyword ${keyword}`)
    return make(schema)
  })
  const [only] = tests
  return tests.length === 1 && only ? only : (value) => tests.every((test) => test(value))
}
