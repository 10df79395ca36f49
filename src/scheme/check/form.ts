/** A shape made ready to be asked again and again: references followed, patterns compiled, keys by their names. */
import type { Shape } from '../../format/shape.ts'
import { childOf, isAbsent, type TreeNode } from '../../yaml/nodes.ts'

export type Schema = Shape & { definitions: Record<string, Shape> }

export class Form {
  readonly shape: Shape
  /** The name of the definition that the shape was reached by, or null. */
  readonly definition: string | null
  /** The types of JSON Schema that are allowed; null where any is. */
  readonly types: readonly string[] | null
  /** The values that are allowed; null where any is. */
  readonly allowed: readonly unknown[] | null
  readonly pattern: RegExp | null
  private readonly forms: Forms
  /** Whether the kind of the value decides between two shapes. */
  private readonly isChoice: boolean
  private readonly named = new Map<string, Form | null>()
  private more: Form | null | undefined
  private inner: Form | null = null
  private branches: { holds: Form; otherwise: Form } | null = null

  constructor(shape: Shape, definition: string | null, forms: Forms) {
    this.shape = shape
    this.definition = definition
    this.forms = forms
    this.types = shape.type === undefined ? null : [shape.type].flat()
    this.allowed = shape.enum ?? (shape.const === undefined ? null : [shape.const])
    this.pattern = shape.pattern === undefined ? null : new RegExp(shape.pattern, 'u')
    this.isChoice = shape.if !== undefined && shape.properties === undefined
  }

  /** The form for a value of this kind: the short form of an answer or the long one. */
  for(node: TreeNode): Form {
    if (!this.isChoice) return this
    const { if: test = {}, then: met = {}, else: unmet = {} } = this.shape
    this.branches ??= {
      holds: this.forms.of(met, this.definition),
      otherwise: this.forms.of(unmet, this.definition),
    }
    return (holds(test, node) ? this.branches.holds : this.branches.otherwise).for(node)
  }

  /** The form of a key's value; null where the key may not stand. */
  of(key: string): Form | null {
    const named = this.named.get(key)
    if (named !== undefined) return named
    const { properties } = this.shape
    if (properties && Object.hasOwn(properties, key)) {
      const inner = properties[key]
      const made = inner ? this.forms.of(inner) : null
      this.named.set(key, made)
      return made
    }
    if (this.more === undefined) {
      const { additionalProperties: more = true } = this.shape
      this.more = more === false ? null : this.forms.of(more === true ? {} : more)
    }
    return this.more
  }

  /** The form of the items of a list; null where any may stand. */
  get items(): Form | null {
    if (this.shape.items) this.inner ??= this.forms.of(this.shape.items)
    return this.inner
  }
}

/** The forms of a schema, each made when it is first asked for. */
export class Forms {
  readonly root: Form
  private readonly definitions: Record<string, Shape>
  private readonly made = new Map<Shape, Form>()

  constructor(schema: Schema) {
    this.definitions = schema.definitions
    this.root = this.of(schema)
  }

  /** @param within the definition that the shape is a branch of */
  of(given: Shape, within: string | null = null): Form {
    let shape = given
    let definition = within
    for (let name = referenceOf(shape); name !== null; name = referenceOf(shape)) {
      definition = name
      shape = this.definitions[name] ?? {}
    }
    const known = within === null ? this.made.get(shape) : undefined
    if (known) return known
    const form = new Form(shape, definition, this)
    if (within === null) this.made.set(shape, form)
    return form
  }
}

/** The definition that a shape refers to, by itself or beside its title. */
function referenceOf({ $ref, allOf }: Shape): string | null {
  const reference = $ref ?? allOf?.[0]?.$ref
  return reference === undefined ? null : reference.slice('#/definitions/'.length)
}

/** The tests by which forms are kept apart: a type, or which keys are there. */
function holds(test: Shape, node: TreeNode): boolean {
  if (typeof test.type === 'string') return isOf(node, test.type)
  if (test.anyOf) return test.anyOf.some((one) => holds(one, node))
  return (test.required ?? []).every((key) => {
    const child = childOf(node, key)
    return child !== null && !isAbsent(child)
  })
}

/** Whether a value is of a type of JSON Schema. */
export function isOf(node: TreeNode, type: string): boolean {
  if (type === 'object') return node.kind === 'mapping'
  if (type === 'array') return node.kind === 'list'
  if (node.kind !== 'scalar') return false
  if (type === 'integer') return Number.isInteger(node.value)
  // The types that are left are those of typeof.
  return typeof node.value === type
}
