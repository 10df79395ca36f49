/** Which shape holds at a place of the file: what a finding there can say was expected. */
import type { Shape } from '../format/shape.ts'
import { shapes } from '../format/shapes.ts'
import type { TreeNode } from '../yaml/nodes.ts'

/** What the value at a place should be. */
export interface Expectation {
  /** The name of its definition, such as `text` or `date`, where it has one. */
  definition: string | null
  /** The shape that holds for a value of the kind that stands there. */
  shape: Shape
}

/**
 * The shape at the end of a path.
 * @param root the file, whose values decide between the short and the long form on the way
 * @param segments keys and indexes from the root
 * @returns null where no shape knows the path
 */
export function expectationAt(root: TreeNode | null, segments: readonly string[]): Expectation | null {
  let node = root
  let at = resolve(shapes, node)
  for (const segment of segments) {
    const next = step(at.shape, segment)
    if (!next) return null
    node = child(node, segment)
    at = resolve(next, node)
  }
  return at
}

/** The keys that a mapping at this place may have; none where any may stand. */
export function keysOf(shape: Shape): string[] {
  return Object.keys(shape.properties ?? {})
}

function step(shape: Shape, segment: string): Shape | null {
  const own = shape.properties && Object.hasOwn(shape.properties, segment) ? shape.properties[segment] : undefined
  if (own) return own
  if (typeof shape.additionalProperties === 'object') return shape.additionalProperties
  return shape.items && /^\d+$/.test(segment) ? shape.items : null
}

function child(node: TreeNode | null, segment: string): TreeNode | null {
  if (node?.kind === 'mapping') return node.entries.find(({ key }) => key === segment)?.node ?? null
  return node?.kind === 'list' ? (node.items[Number(segment)] ?? null) : null
}

/** Follows references and chooses between short and long form, until there is a plain shape. */
function resolve(shape: Shape, node: TreeNode | null): Expectation {
  let definition: string | null = null
  let current = shape
  while (current.$ref !== undefined || (current.if && !current.properties)) {
    if (current.$ref !== undefined) {
      definition = current.$ref.slice('#/definitions/'.length)
      current = shapes.definitions[definition] ?? {}
    } else {
      current = (holds(current.if ?? {}, node) ? current.then : current.else) ?? {}
    }
  }
  return { definition, shape: current }
}

/** The tests that the shapes use: a type, or which keys are there. */
function holds(test: Shape, node: TreeNode | null): boolean {
  if (test.anyOf) return test.anyOf.some((one) => holds(one, node))
  if (test.required) return node?.kind === 'mapping' && test.required.every((key) => Object.hasOwn(node.value, key))
  if (test.type === 'object') return node?.kind === 'mapping'
  return test.type === 'integer' && node?.kind === 'scalar' && Number.isInteger(node.value)
}
