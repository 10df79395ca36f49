/**
 * Shapes as tests of a tree: only yes or no, at once and without a value being made. Most files are as they should be;
 * for the others ajv says what is wrong. A property test holds the two against each other.
 */
import type { Shape } from './shape.ts'
import { childOf, isAbsent, type MappingNode, type TreeNode } from './tree.ts'

/** Whether a value is as it should be. Of mappings, entries without a value count as absent. */
export type Test = (node: TreeNode) => boolean

/** The tests of the definitions, by name. */
export type Definitions = (name: string) => Test

const anything: Test = () => true

/** A test that is made when it is first asked for: no file has everything. */
export function lazily(make: () => Test): Test {
  let test: Test | null = null
  return (node) => {
    test ??= make()
    return test(node)
  }
}

/** The keywords that a test is made for, and those that only say something to people. */
const KEYWORDS = new Set(
  `$ref type enum const pattern minimum maximum properties additionalProperties required items if then else not allOf
  anyOf oneOf title description examples`.split(/\s+/),
)

/**
 * A test for a shape.
 * @throws Error for a keyword that it does not know
 */
export function shapeTest(shape: Shape, definitions: Definitions): Test {
  const tests = partsOf(shape, definitions)
  const [first = anything, second] = tests
  if (!second) return first
  return tests.length === 2 ? (node) => first(node) && second(node) : (node) => tests.every((test) => test(node))
}

function partsOf(shape: Shape, definitions: Definitions): Test[] {
  const unknown = Object.keys(shape).find((keyword) => !KEYWORDS.has(keyword))
  if (unknown !== undefined) throw new Error(`No test is made for ${unknown}`)
  if (shape.$ref !== undefined) return [definitions(shape.$ref.slice('#/definitions/'.length))]
  const inner = (one: Shape): Test => shapeTest(one, definitions)
  const tests: Test[] = []
  if (shape.type !== undefined) tests.push(typeTest(shape.type))
  if (shape.enum) tests.push(oneOfTest(shape.enum))
  if (shape.const !== undefined) tests.push(oneOfTest([shape.const]))
  if (shape.pattern !== undefined) tests.push(patternTest(shape.pattern))
  if (shape.minimum !== undefined || shape.maximum !== undefined) tests.push(rangeTest(shape))
  if (shape.properties || shape.required || shape.additionalProperties !== undefined)
    tests.push(mappingTest(shape, inner))
  if (shape.items) tests.push(itemsTest(inner(shape.items)))
  if (shape.if) tests.push(choiceTest(inner(shape.if), inner(shape.then ?? {}), inner(shape.else ?? {})))
  if (shape.not) tests.push(notTest(inner(shape.not)))
  tests.push(...(shape.allOf ?? []).map(inner))
  if (shape.anyOf) tests.push(anyTest(shape.anyOf.map(inner)))
  if (shape.oneOf) tests.push(oneTest(shape.oneOf.map(inner)))
  return tests
}

const TYPES: Record<string, Test> = {
  object: (node) => node.kind === 'mapping',
  array: (node) => node.kind === 'list',
  string: (node) => node.kind === 'scalar' && typeof node.value === 'string',
  boolean: (node) => node.kind === 'scalar' && typeof node.value === 'boolean',
  number: (node) => node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value),
  integer: (node) => node.kind === 'scalar' && Number.isInteger(node.value),
  null: isAbsent,
}

function typeTest(type: string | readonly string[]): Test {
  const tests = [type].flat().map((one) => TYPES[one] ?? anything)
  return tests.length === 1 && tests[0] ? tests[0] : anyTest(tests)
}

/** The values are texts, numbers and truth values. */
function oneOfTest(values: readonly unknown[]): Test {
  const allowed = new Set(values)
  return (node) => node.kind === 'scalar' && allowed.has(node.value)
}

function patternTest(pattern: string): Test {
  const expression = new RegExp(pattern, 'u')
  return (node) => node.kind !== 'scalar' || typeof node.value !== 'string' || expression.test(node.value)
}

function rangeTest({ minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Shape): Test {
  return (node) =>
    node.kind !== 'scalar' || typeof node.value !== 'number' || (node.value >= minimum && node.value <= maximum)
}

function itemsTest(item: Test): Test {
  return (node) => {
    if (node.kind !== 'list') return true
    for (const one of node.items) if (!item(one)) return false
    return true
  }
}

function choiceTest(test: Test, holds: Test, otherwise: Test): Test {
  return (node) => (test(node) ? holds(node) : otherwise(node))
}

function notTest(test: Test): Test {
  return (node) => !test(node)
}

function anyTest(tests: readonly Test[]): Test {
  return (node) => {
    for (const test of tests) if (test(node)) return true
    return false
  }
}

function oneTest(tests: readonly Test[]): Test {
  return (node) => {
    let holding = 0
    for (const test of tests) if (test(node)) holding += 1
    return holding === 1
  }
}

/** Keys that may not be there, keys that must, and how the others are to be. */
function mappingTest(shape: Shape, inner: (shape: Shape) => Test): Test {
  const { properties = {}, required = [], additionalProperties = true } = shape
  const tests = new Map<string, Test>()
  for (const [key, one] of Object.entries(properties)) tests.set(key, one === false ? isAbsent : inner(one))
  const [only = ''] = required
  if (required.length === 1 && tests.size < 2 && additionalProperties === true) return keyTest(only, tests.get(only))
  const others = additionalProperties === true ? anything : additionalProperties ? inner(additionalProperties) : null
  const entries = entriesTest(tests, others)
  return (node) => entries(node) && (node.kind !== 'mapping' || hasAll(node, required))
}

/** One key that must be there. */
function keyTest(key: string, test: Test = anything): Test {
  return (node) => {
    if (node.kind !== 'mapping') return true
    const child = childOf(node, key)
    return child !== null && !isAbsent(child) && test(child)
  }
}

function hasAll(node: MappingNode, keys: readonly string[]): boolean {
  for (const key of keys) {
    const child = childOf(node, key)
    if (child === null || isAbsent(child)) return false
  }
  return true
}

/**
 * A test of every entry of a mapping.
 * @param others for keys that are not named; null when there may be none, not even without a value
 */
export function entriesTest(tests: ReadonlyMap<string, Test>, others: Test | null = null): Test {
  return (node) => {
    if (node.kind !== 'mapping') return true
    for (const entry of node.entries) {
      const test = tests.get(entry.key) ?? others
      if (test === null || !(isAbsent(entry.node) || test(entry.node))) return false
    }
    return true
  }
}
