/**
 * Writes the shapes of a scheme file as plain functions over its tree: only yes or no, at once and without a value
 * being made. Most files are as they should be; for the others ajv says what is wrong (`dist/shapes.cjs`). Closures
 * made when the program starts took 5 ms of a run of 100 for it. A test holds the functions against ajv.
 */
import type { Shape } from '../src/format/shape.ts'
import type { shapes } from '../src/format/shapes.ts'

/** Keywords that only say something to people. */
const SILENT = ['$schema', 'title', 'description', 'examples', 'definitions']

const TYPES: Record<string, (node: string) => string> = {
  object: (node) => `${node}.kind === 'mapping'`,
  array: (node) => `${node}.kind === 'list'`,
  string: (node) => scalar(node, `typeof ${node}.value === 'string'`),
  boolean: (node) => scalar(node, `typeof ${node}.value === 'boolean'`),
  integer: (node) => scalar(node, `Number.isInteger(${node}.value)`),
  null: (node) => `isAbsent(${node})`,
}

/** The values of mappings and lists are not asked for: they would be made. */
const scalar = (node: string, test: string): string => `(${node}.kind === 'scalar' && ${test})`

type Part = (shape: Shape, node: string, code: Code) => string

/** What each keyword asks, as an expression. */
const PARTS: Record<string, Part> = {
  $ref: ({ $ref = '' }, node) => `definitions.${$ref.slice('#/definitions/'.length)}(${node})`,
  type: ({ type }, node) =>
    `(${[type ?? []]
      .flat()
      .map((one) => TYPES[one]?.(node) ?? fail(`type ${one}`))
      .join(' || ')})`,
  enum: ({ enum: values = [] }, node) => oneOf(values, node),
  const: ({ const: value }, node) => oneOf([value], node),
  // Said of texts only: its type comes before it.
  pattern: ({ type, pattern = '' }, node, code) =>
    type === 'string' ? `${code.pattern(pattern)}.test(${node}.value)` : fail('a pattern of what is no text'),
  minimum: ({ minimum }, node) => `!${scalar(node, `${node}.value < ${minimum}`)}`,
  maximum: ({ maximum }, node) => `!${scalar(node, `${node}.value > ${maximum}`)}`,
  items: ({ items = {} }, node, code) =>
    `${code.function(`for (const item of node.items ?? []) if (!${code.test(items, 'item')}) return false`)}(${node})`,
  if: (shape, node, code) =>
    `(${code.test(shape.if ?? {}, node)} ? ${code.test(shape.then ?? {}, node)} : ${code.test(shape.else ?? {}, node)})`,
  not: ({ not = {} }, node, code) => `!${code.test(not, node)}`,
  anyOf: ({ anyOf = [] }, node, code) => `(${anyOf.map((one) => code.test(one, node)).join(' || ')})`,
  oneOf: ({ oneOf: choices = [] }, node, code) =>
    `(${choices.map((one) => `Number(${code.test(one, node)})`).join(' + ')} === 1)`,
}

function fail(what: string): never {
  throw new Error(`No test is written for ${what}`)
}

function oneOf(values: readonly unknown[], node: string): string {
  return scalar(node, `(${values.map((value) => `${node}.value === ${JSON.stringify(value)}`).join(' || ')})`)
}

/** The functions that the expressions call. */
class Code {
  readonly lines: string[] = []

  /** A function of a node that is true unless its body says otherwise. @returns its name */
  function(body: string): string {
    return this.named((name) => `function ${name}(node) { ${body}; return true }`)
  }

  pattern(source: string): string {
    return this.named((name) => `const ${name} = new RegExp(${JSON.stringify(source)}, 'u')`)
  }

  /** What is the same is written once. */
  private named(line: (name: string) => string): string {
    const same = this.lines.findIndex((one, index) => one === line(`t${index}`))
    if (same < 0) this.lines.push(line(`t${this.lines.length}`))
    return `t${same < 0 ? this.lines.length - 1 : same}`
  }

  /** Whether a node is as a shape has it, as an expression. */
  test(shape: Shape, node: string): string {
    const { properties, required, additionalProperties, then: _, else: __, ...others } = shape
    const parts: string[] = []
    for (const keyword of Object.keys(others)) {
      if (!SILENT.includes(keyword)) parts.push((PARTS[keyword] ?? fail(keyword))(shape, node, this))
    }
    if ((properties ?? required ?? additionalProperties) !== undefined)
      parts.push(`${this.function(this.mapping(shape))}(${node})`)
    return parts.length === 0 ? 'true' : `(${parts.join(' && ')})`
  }

  /** Keys that may be there, keys that must, and how the others are to be; an entry without a value is absent. */
  private mapping({ properties = {}, required = [], additionalProperties = true }: Shape): string {
    const named = { ...Object.fromEntries(required.map((key) => [key, {} as Shape | false])), ...properties }
    const cases = Object.entries(named).map(([key, shape]) => {
      const test = shape === false ? 'false' : this.test(shape, 'child')
      const found = required.includes(key) ? `has${required.indexOf(key)} = true; ` : ''
      return `case ${JSON.stringify(key)}: if (!isAbsent(child)) { if (!${test}) return false; ${found}} break`
    })
    if (additionalProperties === false) cases.push('default: return false')
    else if (additionalProperties !== true)
      cases.push(`default: if (!isAbsent(child) && !${this.test(additionalProperties, 'child')}) return false`)
    return [
      "if (node.kind !== 'mapping') return true",
      ...required.map((_, index) => `let has${index} = false`),
      `for (const { key, node: child } of node.entries) switch (key) { ${cases.join('; ')} }`,
      ...required.map((_, index) => `if (!has${index}) return false`),
    ].join('; ')
  }
}

/**
 * @param more Names of definitions of which more is asked than a shape can say.
 * @returns The text of a CommonJS module: a function of those further tests that gives `ShapeTests` of `fits.ts`.
 */
export function treeTests({ definitions, properties = {} }: typeof shapes, more: readonly string[]): string {
  const code = new Code()
  const tests = (named: Record<string, Shape | false>): string[] =>
    Object.entries(named).map(([name, shape]) => {
      const further = more.includes(name) ? ` && more.${name}(node)` : ''
      return `${name}: (node) => ${shape === false ? 'false' : code.test(shape, 'node')}${further},`
    })
  const made = ['const definitions = {', ...tests(definitions), '}', 'const properties = {', ...tests(properties), '}']
  return [
    '// Written by build/tree-tests.ts from src/format/shapes.ts.',
    "const isAbsent = (node) => node.kind === 'scalar' && (node.value === null || node.value === undefined)",
    'module.exports = (more) => {',
    ...code.lines,
    ...made,
    'return { definitions, properties }',
    '}',
    '',
  ].join('\n')
}
