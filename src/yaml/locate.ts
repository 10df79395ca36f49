/** Where a path of a tree stands in its text. */

import type { Span } from '../findings/types.ts'
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
