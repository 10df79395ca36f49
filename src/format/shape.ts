/** The pieces that the shapes are written with: JSON Schema, draft-07. */

export interface Shape {
  $ref?: string
  title?: string
  description?: string
  /** What each value of `enum` means, in the same order, for editors. */
  enumDescriptions?: readonly string[]
  markdownEnumDescriptions?: readonly string[]
  /** What an editor offers to write for a key; where there is only one, it comes with the key. */
  defaultSnippets?: readonly Snippet[]
  examples?: readonly unknown[]
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minProperties?: number
  maxProperties?: number
  properties?: Record<string, Shape | false>
  additionalProperties?: boolean | Shape
  required?: readonly string[]
  items?: Shape
  if?: Shape
  then?: Shape
  else?: Shape
  not?: Shape
  allOf?: readonly Shape[]
  anyOf?: readonly Shape[]
  oneOf?: readonly Shape[]
}

/** A suggestion of an editor. `$1` is an empty place. */
export interface Snippet {
  label: string
  description: string
  body: unknown
}

/** A text with something in it. */
export const words: Shape = { type: 'string', pattern: '\\S' }

/** How many. */
export function count(least = 0): Shape {
  return { type: 'integer', minimum: least, maximum: 1_000_000 }
}

export function oneOf(values: readonly string[]): Shape {
  return { enum: values }
}

export function listOf(items: Shape): Shape {
  return { type: 'array', items }
}

/** A mapping with these keys and no others. */
export function mapping(properties: Record<string, Shape | false>, required: readonly string[] = []): Shape {
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false }
}

/** One shape where a test holds, another where it does not. */
export function when(test: Shape, holds: Shape, otherwise?: Shape): Shape {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
  return { if: test, then: holds, ...(otherwise ? { else: otherwise } : {}) }
}

/** Told apart by its type, so that one mistake gives one error: a mapping is the long form, all else the short. */
export function shortOrLong(short: Shape, long: Shape): Shape {
  return when({ type: 'object' }, long, short)
}

export function named(definition: string): Shape {
  return { $ref: `#/definitions/${definition}` }
}
