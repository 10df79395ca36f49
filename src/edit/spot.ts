/** Where something is to be changed: a text, its tree, and the nodes on the way. */

import type { MappingNode } from '../yaml/nodes.ts'
import type { Path } from '../yaml/plain.ts'
import { readTree } from '../yaml/tree.ts'
import { along, type Passed, WrongPlace } from './lines.ts'
import type { Manner } from './types.ts'

export interface Spot {
  text: string
  root: MappingNode
  /** From the root on, as far as the path can be followed. */
  passed: readonly Passed[]
  manner: Manner
}

/** The place of a path in a text. @throws WrongPlace when a list on the way has no such item */
export function spotAt(text: string, path: Path, manner: Manner): Spot {
  const root = rootOf(text)
  return { text, root, passed: along(root, path), manner }
}

/** @throws WrongPlace when the text is no mapping */
export function rootOf(text: string): MappingNode {
  const { root } = readTree(text)
  if (root?.kind !== 'mapping') throw new WrongPlace()
  return root
}
