/** Where a path of the file stands. */

import type { Span } from '../findings/types.ts'
import { TOP_KEYS } from '../format/keys.ts'
import type { Entry, TreeNode } from './nodes.ts'

/** How far a path could be followed. */
export interface Place {
  /** The value at the end of the path; null where the path is not there. */
  node: TreeNode | null
  /** The key that the value stands at; null for the root, for items of a list, and where the path is not there. */
  entry: Entry | null
  /** The last key passed on the way that is there, whose value the rest of the path should have stood in. */
  parent: Span
}

/** The beginning of the file: where what is missing at the top belongs. */
export const BEGINNING: Span = { start: 0, end: 0 }

/**
 * Follows a path from the root.
 * @param segments keys of mappings and indexes (from 0) of lists
 */
export function follow(root: TreeNode | null, segments: readonly string[]): Place {
  let node = root
  let entry: Entry | null = null
  let parent: Span = BEGINNING
  for (const segment of segments) {
    if (entry) parent = keySpan(entry)
    if (node?.kind === 'mapping') {
      entry = node.entries.find(({ key }) => key === segment) ?? null
      node = entry?.node ?? null
    } else if (node?.kind === 'list') {
      node = /^\d{1,7}$/.test(segment) ? (node.items[Number(segment)] ?? null) : null
      entry = null
      if (node && node.start >= 0) parent = firstKey(node)
    } else {
      node = null
    }
    if (!node) return { node: null, entry: null, parent }
  }
  return { node, entry, parent }
}

/** The value of a place; its key where the value is empty; the nearest key above where there is neither. */
export function valueSpan({ node, entry, parent }: Place): Span {
  if (node && node.start >= 0 && !isEmpty(node)) return { start: node.start, end: node.end }
  return entry ? keySpan(entry) : parent
}

export function keySpan({ start, end }: Entry): Span {
  return { start, end }
}

function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '')
}

/** Of a mapping within a list its first entry, which is where one looks for it. */
function firstKey(node: TreeNode): Span {
  const first = node.kind === 'mapping' ? node.entries[0] : undefined
  return first ? keySpan(first) : { start: node.start, end: node.end }
}

/**
 * The function behind `SchemeDocument.locate`.
 * Understands paths of the file (`grid.roles`, `texts.0.path`), paths of criteria without `elements.`
 * (`target_group.involvement`) or `lenses.`, and own pairs by their id (`grid.payment`).
 */
export function locator(root: TreeNode | null): (path: string) => Span {
  return (path) => {
    const segments = path === '' ? [] : path.split('.')
    const direct = follow(root, segments)
    if (direct.node) return valueSpan(direct)
    const [first = '', second] = segments
    if (!TOP_KEYS.has(first)) {
      const isOwn = follow(root, ['lenses', first]).entry !== null
      return valueSpan(follow(root, [isOwn ? 'lenses' : 'elements', ...segments]))
    }
    if (first === 'grid' && second !== undefined) {
      const index = customIndex(root, second)
      if (index >= 0) return valueSpan(follow(root, ['grid', 'custom', String(index), ...segments.slice(2)]))
    }
    return direct.parent
  }
}

function customIndex(root: TreeNode | null, id: string): number {
  const { node } = follow(root, ['grid', 'custom'])
  if (node?.kind !== 'list') return -1
  return node.items.findIndex((item) => item.kind === 'mapping' && item.value.id === id)
}
