/** The values of a YAML text, each knowing where it stands. */
import type { ScalarValue } from './scalars.ts'

export interface ScalarNode {
  kind: 'scalar'
  /** Where the value stands, quotes included; -1 where there is nothing. */
  start: number
  end: number
  /** Undefined where something was refused, such as an alias: a finding says so. */
  value: ScalarValue | undefined
}

/** Whether there is nothing: such an entry counts as absent. */
export function isAbsent(node: TreeNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === undefined)
}

/** The node of a key, empty ones included. */
export function childOf(node: TreeNode | null | undefined, key: string): TreeNode | null {
  if (node?.kind !== 'mapping') return null
  for (const entry of node.entries) if (entry.key === key) return entry.node
  return null
}

export class ListNode {
  readonly kind = 'list'
  start: number
  end: number
  readonly items: TreeNode[] = []
  private plain: unknown[] | null = null

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }

  /** The items as a list of plain values; made when it is first asked for, when the tree is complete. */
  get value(): unknown[] {
    this.plain ??= this.items.map(({ value }) => value ?? null)
    return this.plain
  }
}

export class MappingNode {
  readonly kind = 'mapping'
  start: number
  end: number
  readonly entries: Entry[] = []
  private plain: Record<string, unknown> | null = null

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }

  /** The entries as an object, without those that are empty (null) or refused; made as that of a list. */
  get value(): Record<string, unknown> {
    this.plain ??= plainObject(this.entries)
    return this.plain
  }
}

function plainObject(entries: readonly Entry[]): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const { key, node } of entries) {
    const { value } = node
    if (value !== null && value !== undefined) made[key] = value
  }
  return made
}

export interface Entry {
  key: string
  /** Where the key stands. */
  start: number
  end: number
  node: TreeNode
}

export type TreeNode = ScalarNode | ListNode | MappingNode
