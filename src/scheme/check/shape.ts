/**
 * Holds a file against a JSON Schema: one walk over its tree, with one problem for each cause. It knows the part of
 * draft-07 that the shapes of scheme files and `schemas/catalogue.schema.json` use; tests hold it against ajv.
 */
import { MOST_FINDINGS } from '../../findings/finding.ts'
import type { ListNode, MappingNode, ScalarNode, TreeNode } from '../../yaml/nodes.ts'
import { type Form, Forms, isOf, type Schema } from './form.ts'
import type { ShapeProblem } from './problem.ts'

export type { Schema } from './form.ts'

/**
 * What is asked of a definition besides, which JSON Schema says by `oneOf`, `anyOf` and `not`, or not at all.
 * @returns what is wrong, and in which key or item of the value where it is not the value itself
 */
export type Further = (node: TreeNode) => readonly { is: ShapeProblem['is']; key?: string; item?: number }[] | null

/** Of a pair several problems become one finding. */
const MOST_PROBLEMS = 4 * MOST_FINDINGS

const known = new WeakMap<Schema, Forms>()

/**
 * @param further by the names of definitions
 * @returns problems in the order of the file, no more than are worth telling
 */
export function checkShape(
  root: MappingNode,
  schema: Schema,
  further: Readonly<Record<string, Further>> = {},
): ShapeProblem[] {
  let forms = known.get(schema)
  if (!forms) {
    forms = new Forms(schema)
    known.set(schema, forms)
  }
  const check = new ShapeCheck(further)
  check.value(root, forms.root)
  return check.problems
}

class ShapeCheck {
  readonly problems: ShapeProblem[] = []
  private readonly further: Readonly<Record<string, Further>>
  /** Where the walk is. */
  private readonly path: string[] = []

  constructor(further: Readonly<Record<string, Further>>) {
    this.further = further
  }

  value(node: TreeNode, given: Form): void {
    const form = given.for(node)
    const { types, allowed, definition } = form
    if (types && !isOfOne(node, types)) this.add('type', form)
    else if (allowed && !(node.kind === 'scalar' && allowed.includes(node.value))) this.add('choice', form)
    else {
      if (node.kind === 'mapping') this.mapping(node, form)
      else if (node.kind === 'list') this.list(node, form)
      else if (!this.scalar(node.value, form)) return
      if (definition !== null) this.ask(definition, node, form)
    }
  }

  private mapping(node: MappingNode, form: Form): void {
    const { required, minProperties, maxProperties } = form.shape
    if (minProperties !== undefined || maxProperties !== undefined) {
      this.count(node.entries.filter((entry) => !isEmpty(entry.node)).length, minProperties, maxProperties, form)
    }
    if (required) for (const key of required) if (isMissing(node, key)) this.add('missing-key', form, key)
    for (const { key, node: value } of node.entries) {
      if (this.problems.length > MOST_PROBLEMS) return
      // Refused, such as an alias: it has its finding.
      if (value.kind === 'scalar' && value.value === undefined) continue
      const inner = form.of(key)
      // A key without a value is absent, but one that is not known is a slip all the same.
      if (inner === null) this.add('unknown-key', form, key)
      else if (!isEmpty(value)) {
        this.path.push(key)
        this.value(value, inner)
        this.path.pop()
      }
    }
  }

  private list(node: ListNode, form: Form): void {
    const { minItems, maxItems } = form.shape
    this.count(node.items.length, minItems, maxItems, form)
    const { items } = form
    if (!items) return
    for (let index = 0; index < node.items.length && this.problems.length <= MOST_PROBLEMS; index++) {
      const item = node.items[index]
      if (!item || (item.kind === 'scalar' && item.value === undefined)) continue
      this.path.push(String(index))
      if (isEmpty(item)) this.add('empty-item', items)
      else this.value(item, items)
      this.path.pop()
    }
  }

  /** So many at least, and so many at most. */
  private count(got: number, least = 0, most = Number.POSITIVE_INFINITY, form: Form): void {
    if (got < least || got > most) this.add('count', form)
  }

  /** @returns whether it is as it should be */
  private scalar(value: ScalarNode['value'], form: Form): boolean {
    const is =
      typeof value === 'string' ? wrongText(value, form) : typeof value === 'number' ? beyond(value, form) : null
    if (is !== null) this.add(is, form)
    return is === null
  }

  private ask(definition: string, node: TreeNode, form: Form): void {
    const asked = Object.hasOwn(this.further, definition) ? this.further[definition]?.(node) : null
    for (const { is, key = '', item } of asked ?? []) {
      if (item !== undefined) this.path.push(String(item))
      this.add(is, form, key)
      if (item !== undefined) this.path.pop()
    }
  }

  private add(is: ShapeProblem['is'], { shape, definition }: Form, key = ''): void {
    this.problems.push({ is, segments: [...this.path], key, shape, definition })
  }
}

function wrongText(text: string, { shape: { maxLength }, pattern }: Form): 'length' | 'pattern' | null {
  if (maxLength !== undefined && text.length > maxLength) return 'length'
  return pattern === null || pattern.test(text) ? null : 'pattern'
}

function beyond(number: number, { shape: { minimum, maximum } }: Form): 'minimum' | 'maximum' | null {
  if (minimum !== undefined && number < minimum) return 'minimum'
  return maximum !== undefined && number > maximum ? 'maximum' : null
}

function isOfOne(node: TreeNode, types: readonly string[]): boolean {
  for (const type of types) if (isOf(node, type)) return true
  return false
}

function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null
}

/** A key that was refused is not missing as well. */
function isMissing({ entries }: MappingNode, key: string): boolean {
  for (const entry of entries) if (entry.key === key) return isEmpty(entry.node)
  return true
}
